import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { everyRoute, fill } from '../../test/every-route.ts'
import { addPaper, origin, testOffice, textFile, type Person, type TestOffice } from '../../test/test-office.ts'
import { whatItTakes } from './what-it-takes.ts'

let office: TestOffice
let ruth: Person
let eve: Person
let caseId: string
let paper: string

beforeAll(async () => {
  office = await testOffice()
  ;[ruth, eve] = [await office.join('Ruth'), await office.join('Eve')]
  caseId = (await ruth.get<{ id: string }>('POST', '/api/cases', { title: 'By hand' })).id
  paper = (await addPaper(ruth, caseId, textFile('letter.txt', 'To whom it may concern.'))).id
})
afterAll(() => office?.close())

const make = (who: Person, scopes: readonly string[], days = 30) => who.get<{ id: string; token: string }>('POST', '/api/account/tokens', { name: 'A program', scopes, days })
const ask = (token: string, method: string, path: string, body?: unknown) => office.app.request(`${origin}${path}`, { method, headers: { authorization: `Bearer ${token}`, ...(body !== undefined && { 'content-type': 'application/json' }) }, ...(body !== undefined && { body: JSON.stringify(body) }) })

describe('a token for a program', () => {
  it('is kept as a digest and told once', async () => {
    const { token } = await make(ruth, ['read'])
    const { rows: [row] } = await office.pool.query(`select string_agg(t::text, ' ') as all from api_token t`)
    expect(row.all).not.toContain(token)
    expect(JSON.stringify(await ruth.get('GET', '/api/account'))).not.toContain(token)
    expect(await ruth.get('GET', '/api/account')).toMatchObject({ tokens: [{ name: 'A program', hint: token.slice(-4), scopes: ['read'] }] })
  })

  it('opens what it was made for, and says clearly what it was not made for', async () => {
    const [reads, writes, exports] = [await make(ruth, ['read']), await make(ruth, ['write']), await make(ruth, ['read', 'export'])]
    const original = `/api/cases/${caseId}/papers/${paper}/original`
    expect((await ask(reads.token, 'GET', '/api/cases')).status).toBe(200)
    const refused = await ask(reads.token, 'POST', '/api/cases', { title: 'By a program' })
    expect(refused.status).toBe(403)
    expect(await refused.json()).toMatchObject({ kind: 'not allowed', what: 'This token was made for reading; this takes a token for writing.', next: expect.stringContaining('“write”') })
    expect((await ask(writes.token, 'POST', '/api/cases', { title: 'By a program' })).status).toBe(200)
    expect((await ask(writes.token, 'GET', '/api/cases')).status).toBe(403)
    expect((await ask(reads.token, 'GET', original)).status).toBe(403)
    expect((await ask(exports.token, 'GET', original)).status).toBe(200)
  })

  it('never opens more than its owner may see', async () => {
    const { token } = await make(eve, ['read', 'write', 'export', 'admin'])
    expect(await (await ask(token, 'GET', '/api/cases')).json()).toEqual([])
    for (const path of ['', '/facts', `/papers/${paper}/original`]) expect((await ask(token, 'GET', `/api/cases/${caseId}${path}`)).status).toBe(404)
  })

  it('with every scope there is reaches nothing of how a person signs in', async () => {
    const { token } = await make(ruth, ['read', 'write', 'export', 'admin'])
    const mine = everyRoute(office.app).filter(({ path }) => path.startsWith('/api/account'))
    expect(mine.length).toBeGreaterThan(15)
    for (const route of mine) {
      const answer = await ask(token, route.method, fill(route.path, {}), route.takes === 'application/json' ? {} : undefined)
      expect([route.operationId, answer.status, (await answer.json() as { what: string }).what]).toEqual([route.operationId, 403, 'No token does this: how a person signs in is theirs alone.'])
    }
  })

  it('ends when it is revoked, when its day has come, and no longer than a year from now', async () => {
    const { id, token } = await make(ruth, ['read'])
    expect((await eve.ask('POST', `/api/account/tokens/${id}/revoke`)).status).toBe(404)
    expect((await ask(token, 'GET', '/api/me')).status).toBe(200)
    expect((await ruth.ask('POST', `/api/account/tokens/${id}/revoke`)).status).toBe(200)
    expect((await ask(token, 'GET', '/api/me')).status).toBe(401)
    const old = await make(ruth, ['read'], 1)
    expect((await ask(old.token, 'GET', '/api/me')).status).toBe(200)
    const owner = new Client(office.adminUrl)
    await owner.connect()
    await owner.query('update sign_in.api_token set expires_at = now() where token_id = $1', [old.id])
    await owner.end()
    expect((await ask(old.token, 'GET', '/api/me')).status).toBe(401)
    expect((await ruth.ask('POST', '/api/account/tokens', { name: 'Forever', scopes: ['read'], days: 4_000 })).status).toBe(400)
    for (const scopes of [[], ['everything'], ['read', 'root']]) expect((await ruth.ask('POST', '/api/account/tokens', { name: 'Odd', scopes, days: 1 })).status).toBe(400)
  })

  it('that is no token is nobody, also beside a good cookie', async () => {
    const answer = await office.app.request(`${origin}/api/me`, { headers: { authorization: `Bearer lenity_${'x'.repeat(43)}`, cookie: ruth.cookie } })
    expect(answer.status).toBe(401)
  })

  it('shows when it was used last', async () => {
    const { id, token } = await make(ruth, ['read'])
    await ask(token, 'GET', '/api/cases')
    const { tokens } = await ruth.get<{ tokens: { id: string; lastUsedAt?: string }[] }>('GET', '/api/account')
    expect(Date.now() - new Date(tokens.find(one => one.id === id)?.lastUsedAt ?? 0).getTime()).toBeLessThan(10_000)
  })
})

describe('what leaves as a whole file, is gone for good or opens the account', () => {
  const long = async (who: Person) => void await office.pool.query(`update session set "confirmedAt" = now() - interval '16 minutes' where "userId" = $1`, [who.userId])

  it('takes a fresh proof of who sits there, and is refused in words without', async () => {
    await long(ruth)
    const takers: readonly [string, string, unknown?][] = [
      ['GET', `/api/cases/${caseId}/papers/${paper}/original`], ['GET', `/api/cases/${caseId}/packets/x/packet.pdf`], ['GET', `/api/cases/${caseId}/packets/x/memorandum.docx`], ['GET', `/api/cases/${caseId}/audit.csv`],
      ['POST', `/api/cases/${caseId}/erasures`, { why: 'so' }], ['POST', `/api/cases/${caseId}/papers/${paper}/erase`, { why: 'so' }], ['POST', '/api/account/tokens', { name: 'n', scopes: ['read'], days: 1 }], ['POST', '/api/account/passkeys/begin'],
    ]
    for (const [method, path, body] of takers) {
      const answer = await ruth.ask(method, path, body)
      expect([path, answer.status, (await answer.json() as { kind: string }).kind]).toEqual([path, 403, 'not confirmed'])
    }
    for (const path of ['', '/facts', '/papers']) expect((await ruth.ask('GET', `/api/cases/${caseId}${path}`)).status).toBe(200)
  })

  it('goes on with the password, for this session alone', async () => {
    const other = await office.signIn(ruth.email)
    await long(ruth)
    expect((await ruth.ask('POST', '/api/account/confirm', { password: 'not it at all' })).status).toBe(400)
    expect((await ruth.ask('POST', '/api/account/confirm', { password: 'a long enough password' })).status).toBe(200)
    expect((await ruth.ask('GET', `/api/cases/${caseId}/papers/${paper}/original`)).status).toBe(200)
    expect((await other.ask('GET', `/api/cases/${caseId}/papers/${paper}/original`)).status).toBe(403)
  })

  it('a session that was left open is slowed when somebody guesses in it, and no other', async () => {
    const left = await office.signIn(ruth.email)
    const tried: number[] = []
    for (let i = 0; i < 8; i++) tried.push((await left.ask('POST', '/api/account/confirm', { password: `a guess ${i} of a password` })).status)
    expect(tried.slice(0, 6)).toEqual([400, 400, 400, 400, 400, 400])
    expect(tried.at(-1)).toBe(429)
    expect((await ruth.ask('POST', '/api/account/confirm', { password: 'a long enough password' })).status).toBe(200)
  })

  it('every route says what it takes, and what writes never takes reading alone', () => {
    for (const { method, path } of everyRoute(office.app)) {
      const { scope } = whatItTakes(method, fill(path, {}))
      if (!/^(GET|HEAD)$/.test(method)) expect([path, scope]).not.toEqual([path, 'read'])
      if (/\.(pdf|docx|csv|json)$|\/original$/.test(path)) expect([path, scope]).toEqual([path, 'export'])
    }
  })
})
