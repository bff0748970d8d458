import { randomUUID } from 'node:crypto'
import type { CivilDate } from '@lenity/law'
import { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openStore, type BulkAct, type Store, type StoreForUser } from '../index.ts'
import { testDatabase, type TestDatabase } from '../test-database.ts'
import { value } from '../things-to-test.ts'

const today = '2026-11-28' as CivilDate
let database: TestDatabase
let store: Store
let ruth: StoreForUser
let sam: StoreForUser
let one: string
let other: string

beforeAll(async () => {
  database = await testDatabase()
  store = await openStore({ url: database.appUrl, papersDir: database.papersDir, secrets: database.secrets })
  ruth = store.as({ userId: 'ruth', name: 'Ruth' })
  sam = store.as({ userId: 'sam', name: 'Sam' })
  const office = value(await ruth.offices.create({ name: 'Clinic' }))
  for (const userId of ['sam', 'ida']) value(await ruth.members.add(office.id, { userId }))
})
beforeEach(async () => {
  [one = '', other = ''] = [value(await ruth.cases.create({ title: 'Odessa', madeUp: true })).id, value(await ruth.cases.create({ title: 'Ruth', madeUp: true })).id]
})
afterAll(async () => {
  await store?.close()
  await database?.close()
})

const toBoth = async (who: StoreForUser, act: BulkAct) => {
  const bulk = randomUUID()
  return { bulk, did: [await who.bulk.act(bulk, one, act), await who.bulk.act(bulk, other, act)].map((each) => (each.ok ? each.value : each.problem.kind)) }
}
const team = async (id: string) => value(await ruth.team.list(id)).filter(({ leftAt }) => leftAt === undefined).map(({ userId, role }) => `${userId} ${role}`)
const tasks = async (id: string) => value(await ruth.records.list(id, 'tasks')).map(({ type, fields }) => [type, fields])
const closed = async (id: string) => value(await ruth.cases.get(id)).closed

describe('a change to many cases', () => {
  it('puts someone on each, and undone takes away only who was not there before', async () => {
    value(await ruth.team.put(other, 'ida', 'student'))
    const { bulk, did } = await toBoth(ruth, { do: 'put on the case', userId: 'ida', role: 'attorney' })
    expect([did, await team(one), await team(other)]).toEqual([['done', 'done'], ['ruth lead counsel', 'ida attorney'], ['ruth lead counsel', 'ida attorney']])
    expect(value(await ruth.bulk.undo(bulk))).toEqual({ undone: [one, other], left: [] })
    expect([await team(one), await team(other)]).toEqual([['ruth lead counsel'], ['ruth lead counsel', 'ida student']])
  })

  it('leaves alone what was so already, also when it is undone', async () => {
    value(await ruth.team.put(other, 'ida', 'attorney'))
    const { bulk, did } = await toBoth(ruth, { do: 'put on the case', userId: 'ida', role: 'attorney' })
    expect(did).toEqual(['done', 'already'])
    expect(value(await ruth.bulk.undo(bulk)).undone).toEqual([one])
    expect(await team(other)).toContain('ida attorney')
    await toBoth(ruth, { do: 'add a label', label: 'ready' })
    expect((await toBoth(ruth, { do: 'add a label', label: ' ready ' })).did).toEqual(['already', 'already'])
    expect((await toBoth(ruth, { do: 'reopen' })).did).toEqual(['already', 'already'])
  })

  it('adds a task with its day, and undone takes it out of those cases where nobody changed it since', async () => {
    const { bulk } = await toBoth(ruth, { do: 'add a task', title: 'Ask for the docket sheet', dueOn: today, assignedTo: 'ruth' })
    expect(await tasks(one)).toEqual([['task', { title: 'Ask for the docket sheet', dueOn: today, assignedTo: 'ruth' }]])
    const [task] = value(await ruth.records.list(other, 'tasks'))
    value(await ruth.records.change(other, task?.id ?? '', { version: 1, fields: { title: 'Done', doneOn: today } }))
    expect(value(await ruth.bulk.undo(bulk))).toMatchObject({ undone: [one], left: [{ caseId: other, problem: { kind: 'conflict' } }] })
    expect([await tasks(one), await tasks(other)]).toEqual([[], [['task', { title: 'Done', doneOn: today }]]])
  })

  it('closes and reopens with history, and undone puts back the day and the reason', async () => {
    value(await ruth.bulk.act(randomUUID(), one, { do: 'close', on: '2026-01-02' as CivilDate, why: 'granted' }))
    const { bulk, did } = await toBoth(ruth, { do: 'reopen' })
    expect([did, await closed(one)]).toEqual([['done', 'already'], undefined])
    value(await ruth.bulk.undo(bulk))
    expect(await closed(one)).toEqual({ on: '2026-01-02', why: 'granted' })
    const again = await toBoth(ruth, { do: 'close', on: today, why: 'put away' })
    expect([again.did, await closed(other)]).toEqual([['already', 'done'], { on: today, why: 'put away' }])
    const audit = value(await ruth.audit.changes(one)).map(({ what }) => what)
    expect(audit.filter((what) => what.startsWith('case '))).toEqual(['case opened', 'case closed', 'case reopened', 'case closed'])
  })

  it('is not undone where it was changed since', async () => {
    const { bulk } = await toBoth(ruth, { do: 'close', on: today, why: 'denied' })
    await ruth.bulk.act(randomUUID(), one, { do: 'reopen' })
    expect(value(await ruth.bulk.undo(bulk))).toMatchObject({ undone: [other], left: [{ caseId: one }] })
  })

  it('says of a case one may not write what is said of one that is not there', async () => {
    value(await ruth.team.put(other, 'sam', 'reviewer'))
    const nowhere = randomUUID()
    for (const act of [{ do: 'close', on: today, why: 'denied' }, { do: 'reopen' }, { do: 'add a task', title: 'x' }, { do: 'add a label', label: 'x' }, { do: 'put on the case', userId: 'ida', role: 'student' }] as const) {
      const said = async (id: string) => JSON.stringify(await sam.bulk.act(randomUUID(), id, act)).replaceAll(id, 'ID')
      expect([act.do, await said(one), await said(other)]).toEqual([act.do, await said(nowhere), await said(nowhere)])
    }
    expect([await tasks(one), await tasks(other), await closed(other)]).toEqual([[], [], undefined])
  })

  it('is undone by who did it alone, once, within the hour, and not behind a wall', async () => {
    value(await ruth.team.put(one, 'sam', 'supervisor'))
    value(await ruth.team.put(other, 'sam', 'supervisor'))
    const { bulk } = await toBoth(sam, { do: 'add a label', label: 'ready' })
    expect(await ruth.bulk.undo(bulk)).toMatchObject({ ok: false, problem: { kind: 'not found' } })
    value(await ruth.walls.raise(other, 'sam', 'acted for another'))
    expect(value(await sam.bulk.undo(bulk))).toEqual({ undone: [one], left: [] })
    expect([await sam.bulk.undo(bulk), await sam.bulk.undo('x')]).toMatchObject([{ ok: false }, { ok: false }])
    expect(await tasks(other)).toHaveLength(1)
    const late = await toBoth(ruth, { do: 'close', on: today, why: 'denied' })
    const admin = new Client({ connectionString: database.adminUrl })
    await admin.connect()
    await admin.query("set session_replication_role = 'replica'; update casefile.bulk_change set at = at - interval '61 minutes'")
    await admin.end()
    expect(await ruth.bulk.undo(late.bulk)).toMatchObject({ ok: false, problem: { kind: 'not found' } })
  })
})
