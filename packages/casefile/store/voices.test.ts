import { Pool } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStore, type Store } from './index.ts'
import { testDatabase, type TestDatabase } from './test-database.ts'
import { value } from './things-to-test.ts'

const voice = { wordings: [{ sentence: 'held', text: '[surname] lives at [facility].' }], blocks: [] }

describe('the voice of an office', () => {
  let database: TestDatabase
  let store: Store
  let officeId: string
  const as = (userId: string) => store.as({ userId }).voices

  beforeAll(async () => {
    database = await testDatabase()
    store = await openStore({ url: database.appUrl, papersDir: database.papersDir, secrets: database.secrets })
    officeId = value(await store.as({ userId: 'runs' }).offices.create({ name: 'Clinic' })).id
    for (const userId of ['lead', 'member']) value(await store.as({ userId: 'runs' }).members.add(officeId, { userId }))
    value(await store.as({ userId: 'lead' }).cases.create({ title: 'Amos Delacroix', madeUp: true, office: officeId }))
    value(await store.as({ userId: 'stranger' }).offices.create({ name: 'Elsewhere' }))
  })
  afterAll(async () => {
    await store?.close()
    await database?.close()
  })

  it('is written by who leads a case of the office, not by who only runs the office or is of it', async () => {
    expect(value(await as('lead').mayWrite(officeId))).toBe(true)
    for (const who of ['runs', 'member']) {
      expect(value(await as(who).mayWrite(officeId))).toBe(false)
      expect(await as(who).keep(officeId, { voice, note: '', from: 0 })).toMatchObject({ ok: false, problem: { kind: 'invalid' } })
    }
    expect(value(await as('lead').keep(officeId, { voice, note: 'First', from: 0 }))).toEqual({ version: 1 })
  })

  it('is read by everyone of the office, every version with who kept it and what was before', async () => {
    value(await as('lead').keep(officeId, { voice: { wordings: [], blocks: [] }, note: 'Back', from: 1 }))
    for (const who of ['runs', 'member', 'lead']) expect(value(await as(who).list(officeId))).toMatchObject([{ version: 2, note: 'Back', by: 'lead', voice: { wordings: [] } }, { version: 1, note: 'First', voice }])
    expect(value(await as('member').now(officeId))).toMatchObject({ version: 2, note: 'Back' })
  })

  it('is kept once by two who change the same version', async () => {
    const both = await Promise.all([1, 2].map(() => as('lead').keep(officeId, { voice, note: '', from: 2 })))
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true])
    expect(both.find(({ ok }) => !ok)).toMatchObject({ problem: { kind: 'conflict' } })
  })

  it('is not there for anyone else, and cannot be written past the table of who may', async () => {
    expect(await as('stranger').list(officeId)).toMatchObject({ ok: false, problem: { kind: 'not found' } })
    expect(await as('stranger').keep(officeId, { voice, note: '', from: 3 })).toMatchObject({ ok: false, problem: { kind: 'not found' } })
    const app = new Pool({ connectionString: database.appUrl })
    try {
      expect((await app.query('select from casefile.office_voice')).rowCount).toBe(0)
      await expect(app.query("insert into casefile.office_voice (office_id, version, voice, note, by_user) values ($1, 9, '{}', '', '')", [officeId])).rejects.toThrow(/row-level security/)
      await expect(app.query("update casefile.office_voice set note = 'x'")).rejects.toThrow()
    } finally {
      await app.end()
    }
  })
})
