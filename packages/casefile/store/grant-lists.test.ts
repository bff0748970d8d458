import { Pool } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStore, type Store } from './index.ts'
import { testDatabase, type TestDatabase } from './test-database.ts'
import { value } from './things-to-test.ts'

const list = { name: 'Spring', source: 'https://www.example.gov/list', readOn: '2031-03-01', grants: [{ name: 'Ada Lund' }] } as const

describe('lists of published grants', () => {
  let database: TestDatabase
  let store: Store
  let officeId: string
  let kept: string
  const as = (userId: string) => store.as({ userId }).grantLists

  beforeAll(async () => {
    database = await testDatabase()
    store = await openStore({ url: database.appUrl, papersDir: database.papersDir, secrets: database.secrets })
    officeId = value(await store.as({ userId: 'lead' }).offices.create({ name: 'Clinic' })).id
    value(await store.as({ userId: 'lead' }).members.add(officeId, { userId: 'member' }))
    value(await store.as({ userId: 'stranger' }).offices.create({ name: 'Elsewhere' }))
    kept = value(await as('lead').add(officeId, list)).id
  })
  afterAll(async () => {
    await store?.close()
    await database?.close()
  })

  it('are read by everyone of the office, with where and when they were published', async () => {
    for (const who of ['lead', 'member']) expect(value(await as(who).list(officeId))).toMatchObject([{ id: kept, ...list, by: 'lead' }])
  })

  it('are not there for anyone else, by any way', async () => {
    expect(await as('stranger').list(officeId)).toMatchObject({ ok: false, problem: { kind: 'not found' } })
    expect(await as('stranger').remove(officeId, kept)).toMatchObject({ ok: false, problem: { kind: 'not found' } })
    expect(await as('lead').list('no-office')).toMatchObject({ ok: false, problem: { kind: 'not found' } })
    const app = new Pool({ connectionString: database.appUrl })
    try {
      expect((await app.query('select from casefile.grant_list')).rowCount).toBe(0)
      await expect(app.query('update casefile.grant_list set name = $1', ['x'])).rejects.toThrow()
    } finally {
      await app.end()
    }
  })

  it('are brought in and taken out by an administrator alone, and once', async () => {
    expect(await as('member').add(officeId, list)).toMatchObject({ ok: false, problem: { kind: 'not found' } })
    expect(await as('member').remove(officeId, kept)).toMatchObject({ ok: false, problem: { kind: 'not found' } })
    expect(await as('lead').add(officeId, { ...list, grants: [] })).toMatchObject({ ok: false, problem: { kind: 'invalid' } })
    const { id } = value(await as('lead').add(officeId, { ...list, name: 'Autumn' }))
    expect(value(await as('lead').list(officeId)).map(({ name }) => name)).toEqual(['Autumn', 'Spring'])
    value(await as('lead').remove(officeId, id))
    expect(await as('lead').remove(officeId, id)).toMatchObject({ ok: false, problem: { kind: 'not found' } })
    expect(value(await as('member').list(officeId)).map(({ name }) => name)).toEqual(['Spring'])
  })
})
