import { Pool } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { door, sessionCookie } from '../../test/sign-in-door.ts'
import { origin, password, testOffice, type Person, type TestOffice } from '../../test/test-office.ts'
import { createAccount } from './create-account.ts'
import { createOwner, isFirstRun, issueFirstRunToken } from './first-run.ts'
import { createSignIn } from './sign-in.ts'

let office: TestOffice
let pool: Pool
const ada = { name: 'Ada Byrd', email: 'Ada@example.org', password: 'a long enough password' }

beforeAll(async () => {
  office = await testOffice()
  pool = office.pool
})
afterAll(() => office?.close())

describe('the first person to sign in', () => {
  it('makes the account with the newest printed link, once; a password that is refused leaves the link good', async () => {
    const { auth } = office
    expect(await isFirstRun(pool)).toBe(true)
    const older = await issueFirstRunToken(pool)
    const token = await issueFirstRunToken(pool)
    expect(await createOwner(pool, auth, { ...ada, token: older })).toMatchObject({ ok: false })
    expect(await createOwner(pool, auth, { ...ada, token, password: 'Adabyrd12345' })).toMatchObject({ ok: false, problem: { where: 'the password' } })
    const both = await Promise.all([createOwner(pool, auth, { ...ada, token }), createOwner(pool, auth, { ...ada, token })])
    expect(both.filter(made => made.ok)).toHaveLength(1)
    expect(await isFirstRun(pool)).toBe(false)
    expect(await createOwner(pool, auth, { ...ada, token })).toMatchObject({ ok: false, problem: { where: 'the one-time link' } })
  })

  it('keeps neither the link nor the password as they were given', async () => {
    const token = await issueFirstRunToken(pool)
    const { rows } = await pool.query(`select (select string_agg(a::text, ' ') from account a) as accounts, (select string_agg(f::text, ' ') from first_run f) as links`)
    expect(rows[0].accounts).toContain('$argon2id$v=19$m=19456,t=2,p=1$')
    expect(rows[0].accounts).not.toContain(ada.password)
    expect(rows[0].links).not.toContain(token)
  })

  it('an address has one account, in whatever spelling', async () => {
    expect(await createAccount(pool, office.auth, { ...ada, email: ' ADA@example.ORG' })).toMatchObject({ ok: false, problem: { kind: 'conflict' } })
  })
})

describe('signing in with a password', () => {
  let ruth: Person
  beforeAll(async () => { ruth = await office.join('Ruth') })

  it('works in any spelling of the address; the cookie is out of reach of scripts and of other sites', async () => {
    const answer = await door(office).send('POST', '/api/sign-in', { email: 'RUTH@example.org', password })
    expect(await answer.json()).toEqual({ secondStep: false })
    expect(answer.headers.has('set-auth-token')).toBe(false)
    const cookies = answer.headers.getSetCookie()
    expect(cookies.map(cookie => cookie.split('=')[0]).sort()).toEqual(['lenity.device', sessionCookie])
    for (const cookie of cookies) expect(cookie).toMatch(/^(?=.*; HttpOnly)(?=.*; SameSite=Strict)(?!.*Domain)(?!.*Secure)/i)
  })

  it('over https every cookie is for encrypted connections only', async () => {
    const secure = createSignIn(pool, Buffer.alloc(32, 7), ['https://lenity.example.org'])
    const answer = await secure.auth.api.signInEmail({ body: { email: ruth.email, password }, asResponse: true })
    expect(answer.headers.getSetCookie()[0]).toMatch(/^__Secure-lenity\.session_token=.*; Secure/)
    expect(secure.secure).toBe(true)
  })

  it('a session that was put into the browser beforehand is not the one it gets, and ends', async () => {
    const browser = door(office)
    browser.cookies.set(sessionCookie, ruth.cookie.slice(sessionCookie.length + 1))
    const other = await office.join('Mallory')
    await browser.send('POST', '/api/sign-in', { email: other.email, password })
    expect(browser.cookies.get(sessionCookie)).not.toBe(ruth.cookie.slice(sessionCookie.length + 1))
    expect(await (await browser.send('GET', '/api/me')).json()).toMatchObject({ name: 'Mallory' })
    expect((await ruth.ask('GET', '/api/me')).status).toBe(401)
    ruth = await office.signIn(ruth.email)
  })

  it('an unknown address and a wrong password answer alike, and cost a hash each', async () => {
    const ask = async (email: string, address: string) => {
      const began = performance.now()
      const answer = await door(office, address).send('POST', '/api/sign-in', { email, password: 'not the password at all' })
      return { status: answer.status, body: await answer.text(), headers: [...answer.headers.keys()].sort(), ms: performance.now() - began }
    }
    const [known, unknown] = [await ask(ruth.email, '198.51.100.1'), await ask('nobody@example.org', '198.51.100.2')]
    expect({ ...known, ms: 0 }).toEqual({ ...unknown, ms: 0 })
    expect(known.status).toBe(401)
    expect(Math.min(known.ms, unknown.ms)).toBeGreaterThan(8)
  })

  it('a session of the database is worth nothing without the secret outside it', async () => {
    const { rows: [row] } = await pool.query<{ token: string }>('select "token" from session where "userId" = $1', [ruth.userId])
    for (const headers of [{ authorization: `Bearer ${row?.token}` }, { cookie: `${sessionCookie}=${row?.token}` }, { cookie: `${sessionCookie}=${row?.token}.AAAA` }]) {
      expect((await office.app.request(`${origin}/api/me`, { headers })).status).toBe(401)
    }
  })

  it('gives a program the session as a token, and takes it back at signing out', async () => {
    const answer = await door(office).send('POST', '/api/sign-in', { email: ruth.email, password, asToken: true })
    const { token } = await answer.json() as { token: string }
    const headers = { authorization: `Bearer ${token}` }
    expect((await office.app.request(`${origin}/api/me`, { headers })).status).toBe(200)
    expect((await office.app.request(`${origin}/api/sign-out`, { method: 'POST', headers })).status).toBe(200)
    expect((await office.app.request(`${origin}/api/me`, { headers })).status).toBe(401)
  })

  it('a password that is changed ends every other session, and the old one opens nothing', async () => {
    const [here, there] = [door(office), door(office)]
    for (const one of [here, there]) await one.send('POST', '/api/sign-in', { email: ruth.email, password })
    const change = (current: string, wanted: string) => here.send('POST', '/api/account/password', { current, wanted })
    expect((await change('not it at all', 'nine quiet herons wade')).status).toBe(400)
    expect((await change(password, 'ruthruthruth')).status).toBe(400)
    const before = here.cookies.get(sessionCookie)
    expect((await change(password, 'nine quiet herons wade')).status).toBe(200)
    expect(here.cookies.get(sessionCookie)).not.toBe(before)
    expect((await here.send('GET', '/api/me')).status).toBe(200)
    expect((await there.send('GET', '/api/me')).status).toBe(401)
    expect((await door(office).send('POST', '/api/sign-in', { email: ruth.email, password })).status).toBe(401)
    expect((await door(office).send('POST', '/api/sign-in', { email: ruth.email, password: 'nine quiet herons wade' })).status).toBe(200)
  })
})

describe('where one is signed in', () => {
  it('is told in words, and each place can be ended, one’s own alone', async () => {
    const [vera, eve] = [await office.join('Vera'), await office.join('Eve')]
    const [desk, phone] = [door(office, '127.0.0.1'), door(office, '203.0.113.9', 'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Mobile/15E148 Safari/604.1')]
    for (const one of [desk, phone]) await one.send('POST', '/api/sign-in', { email: vera.email, password })
    const { sessions } = await (await desk.send('GET', '/api/account')).json() as { sessions: { id: string; mine: boolean; device: string; place: string }[] }
    expect(sessions.map(({ mine, device, place }) => ({ mine, device, place })).slice(0, 2)).toEqual([
      { mine: true, device: 'Firefox on Windows', place: 'this computer' }, { mine: false, device: 'Safari on an iPhone', place: 'the address 203.0.113.9' },
    ])
    const there = sessions[1]?.id ?? ''
    expect((await eve.ask('POST', `/api/account/sessions/${there}/end`)).status).toBe(404)
    expect((await phone.send('GET', '/api/me')).status).toBe(200)
    expect((await desk.send('POST', `/api/account/sessions/${there}/end`)).status).toBe(200)
    expect((await phone.send('GET', '/api/me')).status).toBe(401)
    expect(await (await desk.send('POST', '/api/account/sessions/end-others')).json()).toEqual({ ended: 1 })
    expect((await vera.ask('GET', '/api/me')).status).toBe(401)
  })
})
