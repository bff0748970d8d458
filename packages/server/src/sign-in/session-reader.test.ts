import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { origin, testOffice, type Person, type TestOffice } from '../../test/test-office.ts'

let office: TestOffice
let ruth: Person

beforeAll(async () => {
  office = await testOffice()
  ruth = await office.join('Ruth')
})
afterAll(() => office?.close())

const me = (cookie: string) => office.app.request(`${origin}/api/me`, { headers: { cookie } })

describe('a session that was used before', () => {
  it('ends with its row, and with its time', async () => {
    const { cookie } = await office.signIn(ruth.email)
    expect((await me(cookie)).status).toBe(200)
    const token = decodeURIComponent(cookie).replace(/^[^=]+=/, '').split('.')[0]
    await office.pool.query(`update session set "expiresAt" = now() - interval '1 second' where "token" = $1`, [token])
    expect((await me(cookie)).status).toBe(401)
    const again = await office.signIn(ruth.email)
    expect((await me(again.cookie)).status).toBe(200)
    await office.pool.query('delete from session where "userId" = $1', [ruth.userId])
    expect((await me(again.cookie)).status).toBe(401)
  })

  it('is known by its own signature alone', async () => {
    const { cookie } = await office.signIn(ruth.email)
    expect((await me(cookie)).status).toBe(200)
    const letter = cookie.at(-10) === 'A' ? 'B' : 'A'
    expect((await me(cookie.slice(0, -10) + letter + cookie.slice(-9))).status).toBe(401)
    expect((await me(cookie.split('.')[0] ?? '')).status).toBe(401)
  })

  it('is carried on when five minutes have passed, and tells the browser', async () => {
    const { cookie } = await office.signIn(ruth.email)
    expect((await me(cookie)).headers.getSetCookie()).toEqual([])
    const left = async () => (await office.pool.query<{ days: number }>(`select max(extract(epoch from "expiresAt" - now()) / 86400)::float8 as days from session where "userId" = $1`, [ruth.userId])).rows[0]?.days
    await office.pool.query(`update session set "expiresAt" = now() + interval '2 days' where "userId" = $1`, [ruth.userId])
    expect((await me(cookie)).headers.getSetCookie().join()).toContain('lenity.session_token')
    expect(await left()).toBeGreaterThan(2.9)
  })

  it('says the name its person has now', async () => {
    const { cookie } = await office.signIn(ruth.email)
    await me(cookie)
    await office.pool.query(`update "user" set "name" = 'Ruth Abara' where "id" = $1`, [ruth.userId])
    expect(await (await me(cookie)).json()).toMatchObject({ name: 'Ruth Abara' })
  })
})
