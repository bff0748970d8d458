import { Pool } from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { testDatabase, type TestDatabase } from '../../../casefile/store/test-database.ts'
import { fewFrom } from './few-from.ts'

let database: TestDatabase
let pools: Pool[]
beforeAll(async () => {
  database = await testDatabase()
  pools = [new Pool({ connectionString: database.appUrl }), new Pool({ connectionString: database.appUrl })]
})
afterAll(async () => {
  for (const pool of pools) await pool.end()
  await database.close()
})

it('lets a few through from one address within the time, counted over all processes, and others are not held up by it', async () => {
  const [one, other] = pools.map(pool => fewFrom(pool, 'a door', { most: 2, within: 1 }))
  if (one === undefined || other === undefined) throw new Error('no pools')
  expect((await Promise.all([one('a'), other('a'), one('a'), other('a')])).filter(Boolean)).toHaveLength(2)
  expect(await one('b')).toBe(true)
  expect(await fewFrom(pools[0] as Pool, 'another door', { most: 2, within: 1 })('a')).toBe(true)
  await new Promise(resolve => setTimeout(resolve, 1_100))
  expect(await other('a')).toBe(true)
})

it('keeps no address', async () => {
  const { rows } = await (pools[0] as Pool).query<{ bucket: Buffer }>('select bucket from sign_in.let_through')
  expect(rows.every(({ bucket }) => bucket.length === 32)).toBe(true)
})
