import { testDatabase, type TestDatabase } from '../../../casefile/store/test-database.ts'
import { Pool } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createAuth, whoAsks, type Auth } from './auth.ts'
import { createOwner, isFirstRun, issueFirstRunToken } from './first-run.ts'

let database: TestDatabase
let pool: Pool
let auth: Auth
const origin = 'http://127.0.0.1:4680'
const ada = { name: 'Ada Byrd', email: 'Ada@example.org', password: 'a long enough password' }

beforeAll(async () => {
  database = await testDatabase()
  pool = new Pool({ connectionString: database.appUrl, options: '-c search_path=sign_in' })
  auth = createAuth({ pool, secret: 'a secret of thirty-two characters!', origin, otherOrigins: [] })
})
afterAll(async () => {
  await pool.end()
  await database.close()
})

const signIn = (email: string, password: string) => auth.handler(new Request(`${origin}/api/auth/sign-in/email`, {
  method: 'POST', headers: { 'content-type': 'application/json', origin }, body: JSON.stringify({ email, password }),
}))

describe('the first person to sign in', () => {
  it('makes the account with the newest printed link, once', async () => {
    expect(await isFirstRun(pool)).toBe(true)
    const older = await issueFirstRunToken(pool)
    const token = await issueFirstRunToken(pool)
    expect(await createOwner(pool, auth, { ...ada, token: older })).toBeUndefined()
    const both = await Promise.all([createOwner(pool, auth, { ...ada, token }), createOwner(pool, auth, { ...ada, token })])
    expect(both.filter(made => made !== undefined)).toHaveLength(1)
    expect(await isFirstRun(pool)).toBe(false)
    expect(await createOwner(pool, auth, { ...ada, token })).toBeUndefined()
  })

  it('keeps neither the link nor the password as they were given', async () => {
    const token = await issueFirstRunToken(pool)
    const { rows } = await pool.query(`select (select string_agg(a::text, ' ') from account a) as accounts, (select string_agg(f::text, ' ') from first_run f) as links`)
    expect(rows[0].accounts).toContain('$argon2id$')
    expect(rows[0].accounts).not.toContain(ada.password)
    expect(rows[0].links).not.toContain(token)
  })

  it('signs in with the password, in any spelling of the address, and is known by cookie and by token', async () => {
    const answer = await signIn('ada@EXAMPLE.org', ada.password)
    expect(answer.status).toBe(200)
    const cookie = (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
    expect(answer.headers.get('set-cookie')).toMatch(/HttpOnly/i)
    expect(await whoAsks(auth, new Headers({ cookie }))).toMatchObject({ name: 'Ada Byrd' })
    const bearer = answer.headers.get('set-auth-token') ?? ''
    expect(await whoAsks(auth, new Headers({ authorization: `Bearer ${bearer}` }))).toMatchObject({ email: 'ada@example.org' })
    expect(await whoAsks(auth, new Headers())).toBeUndefined()
    expect(await whoAsks(auth, new Headers({ authorization: 'Bearer made-up' }))).toBeUndefined()
  })

  it('is not let in with another password, and nobody can sign up', async () => {
    expect((await signIn('ada@example.org', 'another password')).status).toBe(401)
    const signUp = await auth.handler(new Request(`${origin}/api/auth/sign-up/email`, {
      method: 'POST', headers: { 'content-type': 'application/json', origin }, body: JSON.stringify({ ...ada, email: 'eve@example.org' }),
    }))
    expect(signUp.status).toBeGreaterThanOrEqual(400)
    expect((await pool.query('select count(*)::int as n from "user"')).rows[0].n).toBe(1)
  })
})
