import { randomBytes } from 'node:crypto'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStore, rewrapKeys, type Store } from '../index.ts'
import { testDatabase, type TestDatabase } from '../test-database.ts'
import { value } from '../things-to-test.ts'

let database: TestDatabase
let store: Store
const as = (userId: string) => store.as({ userId }).views

beforeAll(async () => {
  database = await testDatabase()
  store = await openStore({ url: database.appUrl, papersDir: database.papersDir, secrets: database.secrets })
  const ruth = store.as({ userId: 'ruth' })
  const office = value(await ruth.offices.create({ name: 'Clinic' }))
  value(await ruth.members.add(office.id, { userId: 'sam' }))
  value(await ruth.members.add(office.id, { userId: 'gus', role: 'guest' }))
  value(await store.as({ userId: 'elsa' }).offices.create({ name: 'Elsewhere' }))
})
afterAll(async () => {
  await store?.close()
  await database?.close()
})

const names = async (userId: string) => value(await as(userId).list()).map(({ name }) => name)

describe('a view of the docket', () => {
  it('is seen by its owner, and when it is shared by the office, not by its guests nor elsewhere', async () => {
    const view = value(await as('ruth').save({ name: 'Late canary', search: { due: 'overdue' }, shared: false }))
    expect(view).toMatchObject({ search: { due: 'overdue' }, mine: true, first: false })
    expect([await names('ruth'), await names('sam'), await names('gus'), await names('elsa')]).toEqual([['Late canary'], [], [], []])
    value(await as('ruth').change(view.id, { shared: true }))
    expect([await names('sam'), await names('gus'), await names('elsa')]).toEqual([['Late canary'], [], []])
    value(await as('ruth').change(view.id, { shared: false }))
    expect(await names('sam')).toEqual([])
  })

  it('is renamed, taken away and brought back by its owner alone', async () => {
    const view = value(await as('ruth').save({ name: 'Mine', search: { mine: 'yes' }, shared: true }))
    for (const tried of [await as('sam').change(view.id, { name: 'x' }), await as('sam').remove(view.id), await as('elsa').bringBack(view.id), await as('ruth').change('x', { name: 'y' })]) expect(tried).toMatchObject({ ok: false, problem: { kind: 'not found' } })
    value(await as('ruth').change(view.id, { name: 'My own' }))
    value(await as('ruth').remove(view.id))
    expect([await names('ruth'), await names('sam')]).toEqual([['Late canary'], []])
    expect(value(await as('ruth').bringBack(view.id))).toMatchObject({ name: 'My own', search: { mine: 'yes' } })
    expect(await names('sam')).toEqual(['My own'])
  })

  it('can be what the docket opens with, for each person by themselves, and no longer when it is not shared any more', async () => {
    const view = value(await as('ruth').list()).find(({ name }) => name === 'My own')
    value(await as('sam').openFirst(view?.id))
    const first = async (userId: string) => value(await as(userId).list()).filter((one) => one.first).map(({ name }) => name)
    expect([await first('sam'), await first('ruth')]).toEqual([['My own'], []])
    value(await as('ruth').change(view?.id ?? '', { shared: false }))
    expect(await first('sam')).toEqual([])
    expect(await as('sam').openFirst(view?.id)).toMatchObject({ ok: false })
    value(await as('sam').openFirst(undefined))
  })

  it('is kept for oneself by a guest, who cannot share it', async () => {
    value(await as('gus').save({ name: 'A guest’s', search: {}, shared: false }))
    expect(await as('gus').save({ name: 'Shared', search: {}, shared: true })).toMatchObject({ ok: false })
    expect(await as('gus').change(value(await as('gus').list())[0]?.id ?? '', { shared: true })).toMatchObject({ ok: false })
  })

  it('leaves no word of its name in the database, and opens after the office key was changed', async () => {
    const admin = new Client({ connectionString: database.adminUrl })
    await admin.connect()
    const { rows } = await admin.query<{ row: string }>('select v::text || encode(v.content, \'escape\') as row from casefile.saved_view v')
    await admin.end()
    expect(rows.length).toBeGreaterThan(1)
    expect(rows.filter(({ row }) => row.includes('canary') || row.includes('overdue'))).toEqual([])
    const fresh = randomBytes(32)
    expect(value(await rewrapKeys({ ownerUrl: database.ownerUrl, secrets: [fresh, ...database.secrets] }))).toMatchObject({ now: rows.length, closed: [] })
    const later = await openStore({ url: database.appUrl, papersDir: database.papersDir, secrets: [fresh] })
    expect(value(await later.as({ userId: 'ruth' }).views.list()).map(({ name }) => name)).toEqual(['Late canary', 'My own'])
    await later.close()
  })
})
