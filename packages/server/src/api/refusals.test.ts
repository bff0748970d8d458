import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { everyRoute, fill } from '../../test/every-route.ts'
import { origin, testOffice, textFile, type Person, type TestOffice } from '../../test/test-office.ts'

let office: TestOffice
let ruth: Person

beforeAll(async () => {
  office = await testOffice()
  ruth = await office.join('Ruth')
})
afterAll(() => office?.close())

const ask = (path: string, init: RequestInit = {}) => office.app.request(`${origin}${path}`, init)

describe('without signing in', () => {
  it('only the first page, the first account, the ways to sign in, one-time links and the description answer', async () => {
    const open: string[] = []
    for (const route of everyRoute(office.app)) {
      const body = route.takes === 'application/json' ? { body: '{}', headers: { 'content-type': 'application/json' } } : {}
      const { status } = await ask(fill(route.path, {}), { method: route.method, ...body })
      if (status !== 401) open.push(route.operationId)
    }
    expect(open.sort()).toEqual(['acceptInvitation', 'beginSignInByPasskey', 'calendar', 'createOwner', 'door', 'leaveAtDoor', 'lookAtInvitation', 'lookAtWayBack', 'signIn', 'signInByCode', 'signInByPasskey', 'signInByRecoveryCode', 'signOut', 'status', 'takeWayBack'])
    expect((await ask('/api/openapi.json')).status).toBe(200)
    expect((await ask('/api/nothing')).status).toBe(401)
  })

  it('the sign-in library answers under no address of its own', async () => {
    for (const path of ['sign-in/email', 'sign-out', 'get-session', 'two-factor/enable', 'two-factor/verify-totp', 'open-session', 'sign-up/email', 'error', 'ok', 'update-user', 'delete-user', 'request-password-reset', 'reset-password', 'list-sessions', 'verify-email', 'sign-in/social']) {
      for (const method of ['GET', 'POST']) {
        const { status } = await ask(`/api/auth/${path}`, { method, headers: { origin, 'content-type': 'application/json' }, ...(method === 'POST' && { body: '{}' }) })
        expect([path, status]).toEqual([path, 401])
      }
    }
    expect((await ruth.ask('POST', '/api/auth/update-user', { name: 'A judge' })).status).toBe(404)
  })

  it('a made-up cookie or token is nobody', async () => {
    for (const headers of [{ cookie: 'lenity.session_token=made.up' }, { cookie: `${ruth.cookie}x` }, { authorization: 'Bearer made.up' }, { authorization: 'Basic cnV0aDpydXRo' }, { 'x-user': ruth.userId }]) {
      expect((await ask('/api/me', { headers: { ...headers } as Record<string, string> })).status).toBe(401)
    }
  })

  it('guessing a password is slowed down, whatever address one claims to come from', async () => {
    const tried: number[] = []
    for (let i = 0; i < 14; i++) {
      tried.push((await ask('/api/sign-in', { method: 'POST', headers: { origin, 'content-type': 'application/json', 'x-forwarded-for': `10.0.0.${i}` }, body: JSON.stringify({ email: ruth.email, password: `a guess of a password ${i}` }) })).status)
    }
    expect(tried.at(-1)).toBe(429)
    expect(tried).not.toContain(200)
  })
})

describe('a request from elsewhere', () => {
  const body = JSON.stringify({ title: 'Forged' })
  const json = { 'content-type': 'application/json' }

  it('changes nothing with the browser’s cookie, whatever it says of itself', async () => {
    const forged: Record<string, string>[] = [
      { origin: 'https://evil.example' }, { origin: 'null' }, { origin: 'http://127.0.0.1:4681' }, { origin: `${origin}.evil.example` }, {}, { origin, 'sec-fetch-site': 'cross-site' }, { origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' },
    ]
    for (const headers of forged) {
      for (const type of ['application/json', 'text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
        const answer = await ask('/api/cases', { method: 'POST', headers: { ...headers, cookie: ruth.cookie, 'content-type': type }, body })
        expect([headers, answer.status]).toEqual([headers, 403])
      }
    }
    expect(await ruth.get('GET', '/api/cases')).toEqual([])
  })

  it('cannot make the first account, nor sign in', async () => {
    for (const path of ['/api/first-run', '/api/sign-in', '/api/sign-out']) expect((await ask(path, { method: 'POST', headers: { ...json, origin: 'https://evil.example' }, body: '{}' })).status).toBe(403)
  })

  it('is not answered under a name that is not ours, reading included', async () => {
    for (const host of ['evil.example', 'evil.example:4680', '127.0.0.1:4681', 'localhost', '127.0.0.1.evil.example:4680', '[::1]:4680']) {
      const answer = await office.app.request(`http://${host}/api/me`, { headers: { cookie: ruth.cookie } })
      expect([host, answer.status]).toEqual([host, 403])
    }
    expect((await office.app.request('http://localhost:4680/api/me', { headers: { cookie: ruth.cookie } })).status).toBe(200)
  })
})

describe('every answer', () => {
  it('carries a strict policy for the page and is kept in no cache, also when it refuses', async () => {
    for (const [path, method] of [['/api/me', 'GET'], ['/api/nothing', 'GET'], ['/api/sign-in', 'POST'], ['/api/cases', 'POST']] as const) {
      const { headers } = await ruth.ask(method, path, method === 'POST' ? { email: 'x', password: 'y' } : undefined)
      const policy = headers.get('content-security-policy') ?? ''
      expect(policy).toContain("default-src 'none'")
      expect(policy).toContain("script-src 'self';")
      expect(policy).not.toContain('unsafe-eval')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('cache-control')).toBe('no-store')
    }
  })

  it('to a sign-in sets a cookie that scripts cannot read and other sites do not send', async () => {
    expect(ruth.setCookie).toMatch(/; HttpOnly/)
    expect(ruth.setCookie).toMatch(/; SameSite=Strict/)
    expect(ruth.setCookie).toMatch(/; Path=\/;/)
    expect(ruth.setCookie).not.toMatch(/; Domain/)
    expect(ruth.cookie).toMatch(/^lenity\.session_token=/)
  })

  it('says what is too large without reading it', async () => {
    const large = await ask('/api/cases', { method: 'POST', headers: { cookie: ruth.cookie, origin, 'content-type': 'application/json', 'content-length': '3000000' }, body: '{}' })
    expect(large.status).toBe(413)
    expect(await large.json()).toMatchObject({ kind: 'too large', next: expect.any(String) })
    const { id } = await ruth.get<{ id: string }>('POST', '/api/cases', { title: 'Large' })
    const file = await ask(`/api/cases/${id}/papers`, { method: 'POST', headers: { cookie: ruth.cookie, origin, 'content-type': 'multipart/form-data; boundary=x', 'content-length': '300000000' }, body: 'x' })
    expect(file.status).toBe(413)
    expect((await ruth.ask('POST', `/api/cases/${id}/papers`, textFile('small.txt', 'small'))).status).toBe(200)
  })
})

describe('the description in the repository', () => {
  it('is what the code describes', async () => {
    const kept = JSON.parse(await readFile(fileURLToPath(new URL('../../openapi.json', import.meta.url)), 'utf8'))
    const described = office.app.getOpenAPI31Document({ openapi: '3.1.0', info: { title: 'Lenity', version: '0.1.0' } })
    expect(kept).toEqual(JSON.parse(JSON.stringify(described)))
  })
})
