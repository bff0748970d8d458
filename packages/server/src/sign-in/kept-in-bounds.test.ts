import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { door, sessionCookie } from '../../test/sign-in-door.ts'
import { password, testOffice, type Person, type TestOffice } from '../../test/test-office.ts'

let office: TestOffice
let ruth: Person

beforeAll(async () => {
  office = await testOffice()
  ruth = await office.join('Ruth')
})
afterAll(() => office?.close())

describe('what was typed', () => {
  it('is the same password from a keyboard that composes accents otherwise', async () => {
    const [apart, whole] = ['cafe\u0301 under the lindens', 'caf\u00E9 under the lindens']
    await ruth.get('POST', '/api/account/password', { current: password, wanted: apart })
    for (const typed of [whole, apart]) {
      const at = door(office)
      expect((await at.send('POST', '/api/sign-in', { email: ruth.email, password: typed })).status).toBe(200)
      expect(at.cookies.has(sessionCookie)).toBe(true)
    }
    expect((await door(office).send('POST', '/api/sign-in', { email: ruth.email, password: 'cafe under the lindens' })).status).toBe(401)
  })
})

describe('tries that failed', () => {
  it('are forgotten after a day, and those of today are not', async () => {
    await office.pool.query(`
      insert into failed_try (bucket, failures, last_at, free_at)
      select decode(md5(n::text), 'hex'), 9, now() - interval '23 hours' - n * interval '1 hour', now() - interval '23 hours' from generate_series(0, 9) n`)
    await door(office, '198.51.100.77').send('POST', '/api/sign-in', { email: 'nobody@example.org', password: 'a guess of a password' })
    const { rows: [left] } = await office.pool.query(`select count(*) filter (where last_at < now() - interval '25 hours')::int as old, count(*) filter (where failures = 9)::int as seeded from failed_try`)
    expect(left).toEqual({ old: 0, seeded: 2 })
  })
})
