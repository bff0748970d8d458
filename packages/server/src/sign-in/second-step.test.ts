import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { door, sessionCookie, type Door } from '../../test/sign-in-door.ts'
import { password, testOffice, type Person, type TestOffice } from '../../test/test-office.ts'
import { totp } from '../../test/totp.ts'

let office: TestOffice
let ruth: Person
let secret: string
let recoveryCodes: string[]

beforeAll(async () => {
  office = await testOffice()
  ruth = await office.join('Ruth')
})
afterAll(() => office?.close())

const said = async <T>(answer: Response) => await answer.json() as T
const enter = (at: Door) => at.send('POST', '/api/sign-in', { email: ruth.email, password })
const isIn = async (at: Door) => (await at.send('GET', '/api/me')).status === 200
const forget = () => Promise.all([office.pool.query('delete from failed_try'), office.pool.query('delete from used_code')])

describe('setting up a second step', () => {
  it('takes the password, and is on only when the app’s first code was given', async () => {
    const here = door(office)
    await enter(here)
    expect((await here.send('POST', '/api/account/second-step', { password: 'not it at all' })).status).toBe(400)
    const begun = await said<{ address: string; secret: string }>(await here.send('POST', '/api/account/second-step', { password }))
    expect(begun.address).toMatch(/^otpauth:\/\/totp\/Lenity/)
    secret = begun.secret
    const elsewhere = door(office)
    expect(await said(await enter(elsewhere))).toEqual({ secondStep: false })
    expect((await here.send('POST', '/api/account/second-step/finish', { code: '000000' })).status).toBe(400)
    const before = here.cookies.get(sessionCookie)
    const finished = await here.send('POST', '/api/account/second-step/finish', { code: totp(secret) })
    recoveryCodes = (await said<{ recoveryCodes: string[] }>(finished)).recoveryCodes
    expect(recoveryCodes).toHaveLength(10)
    expect(recoveryCodes.every(code => /^[2-9a-z]{4}-[2-9a-z]{4}-[2-9a-z]{4}$/.test(code))).toBe(true)
    expect(here.cookies.get(sessionCookie)).not.toBe(before)
    expect(await isIn(here)).toBe(true)
    expect(await said(await here.send('GET', '/api/account'))).toMatchObject({ secondStep: { recoveryCodesLeft: 10 } })
  })

  it('leaves neither the secret nor a recovery code readable in the database', async () => {
    const { rows: [row] } = await office.pool.query<{ all: string }>(`select (select string_agg(t::text, ' ') from "twoFactor" t) || (select coalesce(string_agg(v::text, ' '), '') from verification v) as all`)
    for (const kept of [secret, ...recoveryCodes, ...recoveryCodes.map(code => code.replaceAll('-', ''))]) expect(row?.all).not.toContain(kept)
  })
})

describe('signing in with a second step', () => {
  it('the password alone opens nothing, and leaves no session', async () => {
    await forget()
    const at = door(office)
    const { rows: [before] } = await office.pool.query('select count(*)::int as n from session')
    expect(await said(await enter(at))).toEqual({ secondStep: true })
    expect(at.cookies.has(sessionCookie)).toBe(false)
    expect(await isIn(at)).toBe(false)
    expect((await office.pool.query('select count(*)::int as n from session')).rows[0]).toEqual(before)
  })

  it('the code of the moment opens, once: who saw it typed cannot use it again', async () => {
    await forget()
    const [mine, theirs] = [door(office), door(office)]
    for (const at of [mine, theirs]) await enter(at)
    const code = totp(secret)
    expect((await mine.send('POST', '/api/sign-in/code', { code: ` ${code.slice(0, 3)} ${code.slice(3)}` })).status).toBe(200)
    expect(await isIn(mine)).toBe(true)
    expect((await theirs.send('POST', '/api/sign-in/code', { code })).status).toBe(401)
    expect(await isIn(theirs)).toBe(false)
  })

  it('the same code at the same instant opens once', async () => {
    await forget()
    const doors = Array.from({ length: 4 }, () => door(office))
    for (const at of doors) await enter(at)
    const code = totp(secret)
    const answers = await Promise.all(doors.map(at => at.send('POST', '/api/sign-in/code', { code })))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  })

  it('a code of ten minutes ago, and one without the password before it, open nothing', async () => {
    await forget()
    const at = door(office)
    expect((await at.send('POST', '/api/sign-in/code', { code: totp(secret) })).status).toBe(401)
    await enter(at)
    expect((await at.send('POST', '/api/sign-in/code', { code: totp(secret, -20) })).status).toBe(401)
  })

  it('a recovery code opens once, however it is typed, and the page says how many are left', async () => {
    await forget()
    const [first, again] = [door(office), door(office)]
    const code = recoveryCodes[0] ?? ''
    await enter(first)
    expect((await first.send('POST', '/api/sign-in/recovery-code', { code: ` ${code.toUpperCase().replaceAll('-', ' ')} ` })).status).toBe(200)
    expect(await said(await first.send('GET', '/api/account'))).toMatchObject({ secondStep: { recoveryCodesLeft: 9 } })
    await enter(again)
    expect((await again.send('POST', '/api/sign-in/recovery-code', { code })).status).toBe(401)
  })

  it('after five wrong codes one begins again with the password; guessing on from there waits', async () => {
    await forget()
    const at = door(office, '198.51.100.4')
    await enter(at)
    const tried: number[] = []
    for (let i = 0; i < 7; i++) tried.push((await at.send('POST', '/api/sign-in/code', { code: String(100_000 + i) })).status)
    expect(tried).toEqual([401, 401, 401, 401, 401, 401, 401])
    await enter(at)
    await office.pool.query(`update failed_try set free_at = now() + interval '1 minute' where free_at > last_at + interval '0.5 second'`)
    expect((await at.send('POST', '/api/sign-in/code', { code: totp(secret) })).status).toBe(429)
    // Whoever knows the password cannot shut its owner out with it: elsewhere the door opens.
    const mine = door(office, '203.0.113.50')
    await enter(mine)
    expect((await mine.send('POST', '/api/sign-in/code', { code: totp(secret) })).status).toBe(200)
  })

  it('someone else’s session in the same browser is not what the code is checked against', async () => {
    await forget()
    const eve = await office.join('Eve')
    const at = door(office)
    await enter(at)
    at.cookies.set(sessionCookie, eve.cookie.slice(sessionCookie.length + 1))
    expect((await at.send('POST', '/api/sign-in/code', { code: totp(secret) })).status).toBe(200)
    expect(await said(await at.send('GET', '/api/me'))).toMatchObject({ name: 'Ruth' })
  })
})

describe('a second step that is there', () => {
  it('gets new recovery codes with the password, and the earlier ones end', async () => {
    await forget()
    const at = door(office)
    await enter(at)
    await at.send('POST', '/api/sign-in/code', { code: totp(secret) })
    const { recoveryCodes: newer } = await said<{ recoveryCodes: string[] }>(await at.send('POST', '/api/account/recovery-codes', { password }))
    expect(newer.filter(code => recoveryCodes.includes(code))).toEqual([])
    const other = door(office)
    await enter(other)
    expect((await other.send('POST', '/api/sign-in/recovery-code', { code: recoveryCodes[1] ?? '' })).status).toBe(401)
    expect((await other.send('POST', '/api/sign-in/recovery-code', { code: newer[0] ?? '' })).status).toBe(200)
  })

  it('does not tell its recovery codes again to whoever gives a code in a session that is open', async () => {
    await forget()
    const at = door(office)
    await enter(at)
    await at.send('POST', '/api/sign-in/code', { code: totp(secret, -1) })
    const again = await at.send('POST', '/api/account/second-step/finish', { code: totp(secret) })
    expect([again.status, await again.text()]).toEqual([409, expect.not.stringContaining('recoveryCodes')])
  })

  it('is switched off with the password alone, and then the password opens again', async () => {
    await forget()
    const at = door(office)
    await enter(at)
    await at.send('POST', '/api/sign-in/code', { code: totp(secret) })
    expect((await at.send('POST', '/api/account/second-step/off', { password: 'not it at all' })).status).toBe(400)
    expect((await at.send('POST', '/api/account/second-step/off', { password })).status).toBe(200)
    expect(await isIn(at)).toBe(true)
    expect(await said(await enter(door(office)))).toEqual({ secondStep: false })
  })
})
