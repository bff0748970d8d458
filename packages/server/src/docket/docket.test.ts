import { openStore, type Store } from '@lenity/casefile/store'
import type { CivilDate } from '@lenity/law'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase, type TestDatabase } from '../../../casefile/store/test-database.ts'
import { value } from '../../../casefile/store/things-to-test.ts'
import { docketAsked } from './docket-query.ts'
import { docket } from './docket.ts'

const today = '2026-11-20' as CivilDate
let database: TestDatabase
let store: Store
let caseId: string
const ruth = { userId: 'ruth', name: 'Ruth' }
const hal = { userId: 'hal', name: 'Hal' }

beforeAll(async () => {
  database = await testDatabase()
  store = await openStore({ url: database.appUrl, papersDir: database.papersDir, secrets: database.secrets })
  const office = value(await store.as(ruth).offices.create({ name: 'Clinic' }))
  value(await store.as(ruth).members.add(office.id, { userId: hal.userId, role: 'administrator' }))
  caseId = value(await store.as(ruth).cases.create({ title: 'Odessa Marlowe', madeUp: true })).id
  value(await store.as(ruth).team.put(caseId, hal.userId, 'contributor'))
})
afterAll(async () => {
  await store?.close()
  await database?.close()
})

const linesOf = () => {
  const all = docket()
  return async (...asked: Parameters<typeof all.all>) => value(await all.all(...asked))
}
const told = { from: 'person', who: 'her sister', on: '2026-01-02', words: 'so' } as const

describe('a line of the docket', () => {
  it('is the same object while nothing was done, and another as soon as something was', async () => {
    const lines = linesOf()
    const [first] = await lines(store.as(ruth), today)
    expect((await lines(store.as(ruth), today))[0]).toBe(first)
    const [fact] = value(await store.as(ruth).facts.propose(caseId, [{ path: 'person.name', value: 'Odessa', source: told }]))
    expect((await lines(store.as(ruth), today))[0]).toMatchObject({ proposed: 1 })
    value(await store.as(ruth).facts.confirm(caseId, [fact?.id ?? '']))
    expect((await lines(store.as(ruth), today))[0]).toMatchObject({ proposed: 0 })
  })

  it('is computed anew on another day', async () => {
    const lines = linesOf()
    const [before] = await lines(store.as(ruth), today)
    const [after] = await lines(store.as(ruth), '2027-11-20' as CivilDate)
    expect(after).not.toBe(before)
  })

  it('of counsel is never shown to a helper, nor does what is sealed stir the helper’s line', async () => {
    const lines = linesOf()
    const [halfSeen] = await lines(store.as(hal), today)
    const [seen] = await lines(store.as(ruth), today)
    value(await store.as(ruth).facts.propose(caseId, [{ path: 'conviction.substantialAssistance', value: true, source: told }]))
    expect((await lines(store.as(hal), today))[0]).toBe(halfSeen)
    expect((await lines(store.as(ruth), today))[0]?.proposed).toBe((seen?.proposed ?? 0) + 1)
  })
})

describe('a page of the docket', () => {
  it('shows how each case stands today, also when it was looked through on an earlier day', async () => {
    const lines = docket()
    const page = async (day: CivilDate) => value(await lines.page(store.as(ruth), ruth.userId, docketAsked.parse({ most: 1 }), day))
    value(await store.as(ruth).cases.create({ title: 'Another', madeUp: true }))
    expect(await page(today)).toMatchObject({ rows: [{ line: { on: today } }], all: 2, unread: 0, older: 0 })
    const tomorrow = '2026-11-21' as CivilDate
    expect(await page(tomorrow)).toMatchObject({ rows: [{ line: { on: tomorrow } }], all: 2, unread: 0, older: 0 })
  })

  it('goes on when a case was erased, and shows nothing of it', async () => {
    const lines = docket()
    const { id } = value(await store.as(ruth).cases.create({ title: 'To go', madeUp: true }))
    const before = value(await lines.page(store.as(ruth), ruth.userId, docketAsked.parse({}), today)).all
    const asked = value(await store.as(ruth).erasures.askForCase(id, 'opened twice'))
    value(await store.as(hal).erasures.agree(asked.id))
    expect(value(await lines.page(store.as(ruth), ruth.userId, docketAsked.parse({}), today))).toMatchObject({ all: before - 1, unread: 0 })
  })
})
