import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openStore, type Store, type StoreForUser } from './index.ts'
import { testDatabase, type TestDatabase } from './test-database.ts'
import { value } from './things-to-test.ts'

describe('the applicant’s own words', () => {
  let database: TestDatabase
  let store: Store
  let ruth: StoreForUser
  let caseId: string
  const words = { text: 'I kept the money.', on: '2026-01-02' } as const

  beforeAll(async () => {
    database = await testDatabase()
    store = await openStore({ url: database.appUrl, papersDir: database.papersDir, secrets: database.secrets })
    ruth = store.as({ userId: 'ruth', name: 'Ruth' })
    value(await ruth.offices.create({ name: 'Clinic' }))
  })
  beforeEach(async () => { caseId = value(await ruth.cases.create({ title: 'Dolores Example', madeUp: true })).id })
  afterAll(async () => {
    await store?.close()
    await database?.close()
  })
  const put = (answer: Parameters<StoreForUser['narrative']['put']>[2]) => ruth.narrative.put(caseId, 'offense', answer)

  it('are kept with who took them down, in what language, who interpreted, and that they were read back', async () => {
    const taken = { ...words, takenDownBy: 'Hal', language: 'Spanish', interpretedBy: 'Inés Roa', readBackOn: '2026-01-03' } as const
    expect(value(await put(taken))).toMatchObject({ ...taken, version: 1 })
    expect(value(await put(taken)).version).toBe(1)
    expect(value(await ruth.narrative.get(caseId, 'offense'))).toMatchObject(taken)
  })

  it('that somebody else took down or interpreted are signed only after they were read back, and no day lies before the one before it', async () => {
    for (const how of [{ takenDownBy: 'Hal' }, { interpretedBy: 'Inés Roa' }]) expect(await put({ ...words, ...how, signedOn: '2026-01-04' })).toMatchObject({ ok: false, problem: { kind: 'invalid', where: 'readBackOn' } })
    expect(await put({ ...words, readBackOn: '2026-01-01' })).toMatchObject({ ok: false, problem: { where: 'readBackOn' } })
    expect(await put({ ...words, readBackOn: '2026-01-04', signedOn: '2026-01-03' })).toMatchObject({ ok: false, problem: { where: 'signedOn' } })
    expect(await put({ ...words, takenDownBy: 'Hal', readBackOn: '2026-01-02', signedOn: '2026-01-02' })).toMatchObject({ ok: true })
  })

  it('are locked once they are signed: later ones are a new version, begun on purpose', async () => {
    value(await put(words))
    const signed = value(await put({ ...words, signedOn: '2026-01-05' }))
    expect(await put({ ...words, text: 'I kept all the money.', replaces: signed.version })).toMatchObject({ ok: false, problem: { kind: 'conflict', what: 'These words were signed on 2026-01-05 and are locked.' } })
    const next = value(await put({ ...words, text: 'I kept all the money.', replaces: signed.version, newVersion: true }))
    expect(next.signedOn).toBeUndefined()
    expect(value(await ruth.narrative.versions(caseId, 'offense')).map(({ text, signedOn }) => [text, signedOn])).toEqual([['I kept the money.', undefined], ['I kept the money.', '2026-01-05'], ['I kept all the money.', undefined]])
  })

  it('of two who write at once the second is told, and nothing of the first is lost', async () => {
    value(await put({ ...words, replaces: 0 }))
    expect(await put({ ...words, text: 'Something else.', replaces: 0 })).toMatchObject({ ok: false, problem: { kind: 'conflict', what: 'Someone else kept these words meanwhile.' } })
    expect(value(await ruth.narrative.get(caseId, 'offense'))?.text).toBe('I kept the money.')
  })
})
