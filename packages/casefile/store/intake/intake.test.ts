import { randomBytes } from 'node:crypto'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStore, type Store, type StoreForUser } from '../index.ts'
import { rewrapKeys } from '../keys/rewrap-keys.ts'
import { testDatabase, type TestDatabase } from '../test-database.ts'
import { value } from '../things-to-test.ts'

const form = { personName: 'Dolores Example', registerNumber: '12345-067', dateOfBirth: '1961-02-03', askedBy: 'Ana Example', relation: 'her sister', phone: '501 555 0100', story: 'canary of a story: she has served twenty years.', others: 'Victor Other' }
const nowhere = '00000000-0000-4000-8000-000000000000'

describe('those who ask an office for help', () => {
  let database: TestDatabase
  let store: Store
  let admin: StoreForUser
  let reader: StoreForUser
  let member: StoreForUser
  let stranger: StoreForUser
  let office: string

  beforeAll(async () => {
    database = await testDatabase()
    store = await openStore({ url: database.appUrl, papersDir: database.papersDir, secrets: database.secrets })
    admin = store.as({ userId: 'admin', name: 'Ada' })
    reader = store.as({ userId: 'reader', name: 'Ruth' })
    member = store.as({ userId: 'member' })
    stranger = store.as({ userId: 'stranger' })
    office = value(await admin.offices.create({ name: 'Clinic' })).id
    for (const userId of ['reader', 'member']) value(await admin.members.add(office, { userId }))
    value(await store.as({ userId: 'stranger' }).offices.create({ name: 'Elsewhere' }))
  })
  afterAll(async () => {
    await store?.close()
    await database?.close()
  })

  it('find the door closed until an administrator opens it, and no other can', async () => {
    expect(value(await member.intake.door(office))).toEqual({ token: undefined })
    for (const one of [reader, member]) expect(await one.intake.setDoor(office, true)).toMatchObject({ ok: false, problem: { kind: 'invalid' } })
    expect(await stranger.intake.setDoor(office, true)).toMatchObject({ ok: false, problem: { kind: 'not found' } })
    const { token = '' } = value(await admin.intake.setDoor(office, true))
    expect(await store.door.whose(token)).toEqual({ officeId: office, name: 'Clinic' })
    expect(await store.door.whose(`${token}x`)).toBeUndefined()
    expect(await store.door.leave(token, form)).toBe('left')
  })

  it('are read by those an administrator named, and by nobody else, the administrator included', async () => {
    expect(value(await admin.intake.list())).toEqual([])
    expect(await member.intake.setReader(office, 'member', true)).toMatchObject({ ok: false })
    expect(value(await admin.intake.setReader(office, 'reader', true))).toEqual(['reader'])
    const [intake] = value(await reader.intake.list())
    expect(intake).toMatchObject({ via: 'public link', state: 'new', form })
    for (const one of [admin, member, stranger]) {
      expect(value(await one.intake.list())).toEqual([])
      for (const outcome of [await one.intake.get(intake?.id ?? ''), await one.intake.matches(intake?.id ?? ''), await one.intake.turnDown(intake?.id ?? '', 'so'), await one.intake.erase(intake?.id ?? '')]) {
        expect(outcome).toMatchObject({ ok: false, problem: { kind: 'not found' } })
        expect(JSON.stringify(outcome).replaceAll(intake?.id ?? '', nowhere)).toBe(JSON.stringify(await one.intake.get(nowhere)))
      }
    }
    value(await admin.intake.setReader(office, 'reader', false))
    expect(value(await reader.intake.list())).toEqual([])
    value(await admin.intake.setReader(office, 'reader', true))
  })

  it('are taken down by any member of the office, who does not see them after', async () => {
    value(await member.intake.add(office, { ...form, personName: 'Amos Other' }))
    expect(value(await member.intake.list())).toEqual([])
    expect(value(await reader.intake.list())).toHaveLength(2)
    expect(await stranger.intake.add(office, form)).toMatchObject({ ok: false, problem: { kind: 'not found' } })
    expect(await member.intake.add(office, { ...form, story: '' })).toMatchObject({ ok: false, problem: { kind: 'invalid', where: 'story' } })
  })

  it('are nothing of a guest’s, nor of who was made one', async () => {
    const guest = store.as({ userId: 'guest' })
    value(await admin.members.add(office, { userId: 'guest', role: 'guest' }))
    const requests = value(await reader.intake.list()).length
    for (const outcome of [await guest.intake.door(office), await guest.intake.readers(office), await guest.intake.add(office, form)]) expect(outcome).toMatchObject({ ok: false, problem: { kind: 'not found' } })
    expect(await admin.intake.setReader(office, 'guest', true)).toMatchObject({ ok: false, problem: { kind: 'invalid' } })
    value(await admin.members.add(office, { userId: 'other' }))
    value(await admin.intake.setReader(office, 'other', true))
    expect(value(await store.as({ userId: 'other' }).intake.list())).toHaveLength(requests)
    value(await admin.members.change(office, 'other', 'guest'))
    expect(value(await store.as({ userId: 'other' }).intake.list())).toEqual([])
    expect(value(await reader.intake.list())).toHaveLength(requests)
  })

  it('are kept encrypted', async () => {
    const client = new Client({ connectionString: database.adminUrl })
    await client.connect()
    const { rows } = await client.query<{ row: string }>("select encode(content, 'escape') || i::text as row from casefile.intake i")
    await client.end()
    expect(rows.map(({ row }) => row).join()).not.toMatch(/canary|Dolores|12345/)
  })

  it('are compared with the cases the reader is on, and with no others', async () => {
    const mine = value(await reader.cases.create({ title: 'D. Example', madeUp: true }))
    value(await reader.facts.propose(mine.id, [{ path: 'person.registerNumber', value: '12354-067', source: { from: 'person', who: 'x', on: '2026-01-01', words: 'x' } }]))
    value(await reader.records.add(mine.id, 'contact', { name: 'Victor Other', role: 'trial counsel' }))
    const hidden = value(await admin.cases.create({ title: 'Dolores Example', madeUp: true }))
    const intake = value(await reader.intake.list()).find(({ via }) => via === 'public link')
    const matches = value(await reader.intake.matches(intake?.id ?? ''))
    expect(matches.map(({ caseId, intakeId, kind, why }) => [caseId === mine.id ? 'mine' : intakeId === undefined ? 'other' : 'request', kind, why[0]])).toEqual([
      ['mine', 'may be the same person', 'nearly the same register number: one digit differs, or two have changed places'],
      ['mine', 'may be a conflict', 'Victor Other, named here, stands among its contacts as trial counsel'],
      ['request', 'may be the same person', 'the same register number'],
    ])
    expect(JSON.stringify(matches)).not.toContain(hidden.id)
    const reads = value(await reader.audit.reads(mine.id))
    expect(reads.some(({ what }) => what === 'compared at intake')).toBe(true)
  })

  it('are turned down with a reason, or become a case, once', async () => {
    const [one, other] = value(await reader.intake.list())
    expect(await reader.intake.turnDown(one?.id ?? '', ' ')).toMatchObject({ ok: false })
    expect(value(await reader.intake.turnDown(one?.id ?? '', 'a state sentence'))).toMatchObject({ state: 'turned down', why: 'a state sentence', by: 'Ruth' })
    const opened = value(await reader.cases.create({ title: 'Dolores Example', madeUp: true }))
    expect(value(await reader.intake.opened(other?.id ?? '', opened.id))).toMatchObject({ state: 'case opened', caseId: opened.id })
    expect(await reader.intake.opened(other?.id ?? '', opened.id)).toMatchObject({ ok: false, problem: { kind: 'conflict' } })
  })

  it('stay readable when the office key is changed, and once erased are gone for good', async () => {
    const secrets = [randomBytes(32), ...database.secrets]
    expect(await rewrapKeys({ ownerUrl: database.ownerUrl, secrets })).toMatchObject({ ok: true, value: { closed: [] } })
    const later = await openStore({ url: database.appUrl, papersDir: database.papersDir, secrets: secrets.slice(0, 1) })
    const mine = later.as({ userId: 'reader', name: 'Ruth' })
    const [one] = value(await mine.intake.list())
    expect(one?.form?.story).toBe(form.story)
    expect(value(await mine.intake.erase(one?.id ?? ''))).toMatchObject({ state: 'erased', form: undefined })
    expect(await mine.intake.turnDown(one?.id ?? '', 'so')).toMatchObject({ ok: false, problem: { kind: 'conflict' } })
    await later.close()
    const client = new Client({ connectionString: database.adminUrl })
    await client.connect()
    await expect(client.query("update casefile.intake set content = 'x'")).rejects.toThrow('never changed')
    await expect(client.query('delete from casefile.intake')).rejects.toThrow()
    await client.end()
  })

  it('find the door closed again, and a flood is stopped', async () => {
    const { token: old = '' } = value(await admin.intake.door(office))
    value(await admin.intake.setDoor(office, false))
    expect(await store.door.leave(old, form)).toBe('closed')
    const { token = '' } = value(await admin.intake.setDoor(office, true))
    expect(token).not.toBe(old)
    expect(await store.door.leave(old, form)).toBe('closed')
    const outcomes: string[] = []
    for (let i = 0; i < 61; i++) outcomes.push(await store.door.leave(token, form))
    expect(outcomes.slice(0, 58).every((one) => one === 'left')).toBe(true)
    expect(outcomes.at(-1)).toBe('closed')
  })
})
