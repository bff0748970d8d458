import { randomBytes } from 'node:crypto'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase, type TestDatabase } from '../../../casefile/store/test-database.ts'
import { ownSecret, rewrapOwnSecret } from './own-secret.ts'

let database: TestDatabase
let [app, owner]: Client[] = []
const [first, second] = [randomBytes(32), randomBytes(32)]

beforeAll(async () => {
  database = await testDatabase()
  ;[app, owner] = [new Client(database.appUrl), new Client(database.ownerUrl)]
  for (const one of [app, owner]) await one?.connect()
})
afterAll(async () => {
  for (const one of [app, owner]) await one?.end()
  await database.close()
})

describe('the secret of sign-in', () => {
  it('is made once, is the same for every copy of the program, and is nowhere as it is', async () => {
    const found = await Promise.all([ownSecret(app as Client, [first]), ownSecret(owner as Client, [first])])
    expect(found[0]).toEqual(found[1])
    const { rows: [row] } = await (owner as Client).query<{ wrapped: Buffer }>('select wrapped from sign_in.own_secret')
    expect(found[0]?.ok && row?.wrapped.includes(found[0].value)).toBe(false)
  })

  it('stays what it was when the office key is changed, and is then closed to the old one', async () => {
    const before = await ownSecret(app as Client, [first])
    expect(await rewrapOwnSecret(owner as Client, [second, first])).toMatchObject({ ok: true })
    expect(await ownSecret(app as Client, [second])).toEqual(before)
    expect(await ownSecret(app as Client, [first])).toMatchObject({ ok: false, problem: { kind: 'unavailable' } })
  })
})
