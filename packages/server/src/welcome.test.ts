import { openStore, type Store } from '@lenity/casefile/store'
import { Client } from 'pg'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { testDatabase, type TestDatabase } from '../../casefile/store/test-database.ts'
import { value } from '../../casefile/store/things-to-test.ts'
import { exampleAuthor } from './examples/load-examples.ts'
import { welcomeOwner } from './welcome.ts'

const owner = { userId: 'owner', name: 'Ada' }
let database: TestDatabase
let store: Store

beforeEach(async () => {
  database = await testDatabase()
  store = await openStore({ url: database.appUrl, papersDir: database.papersDir, secrets: database.secrets })
})
afterEach(async () => {
  await store.close()
  await database.close()
})

describe('the first person, at every start', () => {
  it('has an office, and is on the example cases', async () => {
    const author = store.as(exampleAuthor)
    value(await author.offices.create({ name: 'Examples' }))
    const { id } = value(await author.cases.create({ title: 'Dolores Example', madeUp: true }))
    for (let start = 0; start < 2; start++) await welcomeOwner(store, owner)
    expect(value(await store.as(owner).cases.get(id)).role).toBe('lead counsel')
  })

  it('has an office of their own where there are no examples', async () => {
    for (let start = 0; start < 2; start++) await welcomeOwner(store, owner)
    expect(await store.as(owner).offices.list()).toHaveLength(1)
  })

  it('is not put back where they left, nor given a part back that they handed on', async () => {
    const author = store.as(exampleAuthor)
    const office = value(await author.offices.create({ name: 'Examples' })).id
    const [kept, left] = [value(await author.cases.create({ title: 'One', madeUp: true })).id, value(await author.cases.create({ title: 'Two', madeUp: true })).id]
    await welcomeOwner(store, owner)
    value(await store.as(owner).team.put(kept, owner.userId, 'attorney', 'enough to do'))
    value(await store.as(owner).team.leave(left, owner.userId, 'other work'))
    await welcomeOwner(store, owner)
    expect(value(await store.as(owner).cases.get(kept)).role).toBe('attorney')
    expect(await store.as(owner).cases.get(left)).toMatchObject({ ok: false })
    const admin = new Client({ connectionString: database.adminUrl })
    await admin.connect()
    await admin.query(`insert into sign_in."user" ("id", "name", "email", "emailVerified") values ('bea', 'Bea', 'bea@example.org', false)`)
    await admin.end()
    value(await author.members.add(office, { userId: 'bea', role: 'administrator' }))
    value(await store.as(owner).members.leave(office, owner.userId, { why: 'moved away' }))
    await welcomeOwner(store, owner)
    expect(await store.as(owner).offices.list()).toEqual([])
    expect(await store.as(owner).cases.list()).toEqual([])
  })
})
