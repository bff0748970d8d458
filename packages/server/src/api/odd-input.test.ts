import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { everyRoute, fill, type Route } from '../../test/every-route.ts'
import { addPaper, exampleFile, origin, testOffice, type Person, type TestOffice } from '../../test/test-office.ts'

let office: TestOffice
let ruth: Person
let caseId: string

beforeAll(async () => {
  office = await testOffice()
  ruth = await office.join('Ruth')
  caseId = (await ruth.get<{ id: string }>('POST', '/api/cases', { title: 'Odd' })).id
  await addPaper(ruth, caseId, await exampleFile('marcus-whitlow/papers/letter-mother.pdf'))
})
afterAll(() => office?.close())

const oddIds = ['', ' ', '..', '../../etc/passwd', '%2e%2e%2f', '\u0000', "'; drop table x --", '00000000-0000-4000-8000-000000000000', 'ffffffff', '9'.repeat(64), 'x'.repeat(5_000), '-1', '1e99', '\ud83d\ude00', '{}', '[object Object]', 'null', 'constructor', '__proto__', 'a/b', '%', '%00']
const oddValues: readonly unknown[] = [null, undefined, true, false, 0, -1, 1.5, 1e308, 2 ** 53, '', ' ', '\u0000', 'a\u0000b', '\ud800', 'x'.repeat(50_000), '../../etc/passwd', '2026-02-30', '9999-99-99', '0000-00-00', 'life', [], [[]], [null], [''], ['\u0000'], {}, { a: { b: {} } }, JSON.parse('{"__proto__":{"standing":"confirmed"},"constructor":1}'), 'conviction.counts.99999999.statute', 'conviction.__proto__', 'person.name', '\u202eabc', Array.from({ length: 1_100 }, () => 'x')]
const oddBodies = ['', 'null', '[]', '{', '"x"', '0', '\u0000', '{"a":', `${'['.repeat(20_000)}`, `{"x":${'{"x":'.repeat(5_000)}1${'}'.repeat(5_001)}`, '{"facts":1e999}']
const oddTypes = ['application/json', 'application/json; charset=utf-16', 'text/plain', 'application/xml', 'multipart/form-data', 'multipart/form-data; boundary=', 'multipart/form-data; boundary=x', 'application/x-www-form-urlencoded', 'nonsense', '']

const problems: string[] = []
beforeEach(() => {
  problems.length = 0
})

/** Some routes end the session they are asked with, as they should. */
async function stillIn(): Promise<void> {
  if ((await ruth.ask('GET', '/api/me')).status === 401) ruth = await office.signIn(ruth.email)
}

async function send(route: Route, path: string, init: RequestInit, what: string): Promise<void> {
  let request: Request
  try {
    request = new Request(`${origin}${path}`, init)
  } catch {
    return
  }
  const response = await office.app.request(request)
  const said = response.headers.get('content-type')?.includes('json') ? await response.text() : ''
  if (response.status >= 500) problems.push(`${route.operationId} ${what}: ${response.status} ${said.slice(0, 200)}`)
  if (/\bat .*\.[tj]s:\d+|node_modules|casefile\.|lenity_app|select |stack/.test(said) && response.status !== 200) problems.push(`${route.operationId} ${what} tells of the inside: ${said.slice(0, 300)}`)
}

describe('whatever is sent', () => {
  it('in the place of ids is never an error of ours, and tells nothing of the inside', async () => {
    for (const route of everyRoute(office.app).filter(one => one.path.includes('{'))) {
      await stillIn()
      const names = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '')
      for (const name of names) {
        for (const odd of oddIds) {
          const path = fill(route.path, { case: caseId, page: '1', [name]: odd })
          const body = route.takes === 'application/json' ? { body: JSON.stringify({ facts: [odd], fact: odd, why: 'so', value: odd, variant: 'person by mail', text: 't', on: '2026-01-01', path: odd, who: odd, words: odd }) } : {}
          await send(route, path, { method: route.method, headers: { cookie: ruth.cookie, origin, ...(route.takes === 'application/json' && { 'content-type': route.takes }) }, ...body }, JSON.stringify(odd).slice(0, 40))
        }
      }
    }
    expect(problems).toEqual([])
  })

  it('in the fields of a body is never an error of ours', async () => {
    let sent = 0
    for (const route of everyRoute(office.app).filter(one => one.takes === 'application/json' && one.operationId !== 'makePacket')) {
      await stillIn()
      const good: Record<string, unknown> = { title: 'Odd', facts: ['00000000-0000-4000-8000-000000000000'], why: 'so', path: 'person.name', value: 'O', who: 'a', on: '2026-01-02', words: 'w', text: 't', fact: '00000000-0000-4000-8000-000000000000', token: 't', name: 'n', email: 'e@example.org', password: 'a long enough password' }
      for (const field of [...Object.keys(route.properties), 'surplus']) {
        for (const odd of oddValues) {
          sent++
          await send(route, fill(route.path, { case: caseId, fact: '00000000-0000-4000-8000-000000000000', question: 'x' }), { method: route.method, headers: { cookie: ruth.cookie, origin, 'content-type': 'application/json' }, body: JSON.stringify({ ...good, [field]: odd }) }, `${field} = ${(JSON.stringify(odd) ?? 'nothing').slice(0, 60)}`)
        }
      }
    }
    expect(sent).toBeGreaterThan(500)
    expect(problems).toEqual([])
  })

  it('as a body, of whatever type, is never an error of ours', async () => {
    for (const route of everyRoute(office.app).filter(one => one.method !== 'GET')) {
      await stillIn()
      for (const type of oddTypes) {
        for (const body of oddBodies) {
          await send(route, fill(route.path, { case: caseId, fact: 'x', question: 'x' }), { method: route.method, headers: { cookie: ruth.cookie, origin, 'content-type': type }, body }, `${type} ${body.slice(0, 20)}`)
        }
      }
    }
    expect(problems).toEqual([])
  }, 180_000)

  it('as a value of every kind of fact is taken or refused in words', async () => {
    await stillIn()
    for (const path of ['conviction.term', 'conviction.counts.0.statute', 'person.birthDate', 'custody.goodConductDays', 'conviction.range', 'person', '', '__proto__', 'conviction.counts.0', 'conviction.counts.-1.statute', 'conviction.counts.1e3.statute']) {
      for (const value of oddValues) {
        const response = await ruth.ask('POST', `/api/cases/${caseId}/facts`, { path, value, who: 'someone', on: '2026-01-02', words: 'words' })
        if (response.status !== 200 && response.status !== 400) problems.push(`${path} ${JSON.stringify(value)?.slice(0, 60)}: ${response.status}`)
      }
    }
    for (const page of ['facts', 'sentence', 'criteria', '']) expect([page, (await ruth.ask('GET', `/api/cases/${caseId}/${page}`.replace(/\/$/, ''))).status]).toEqual([page, 200])
    expect(problems).toEqual([])
  })

  it('as a file or a name of one is kept, or refused in words', async () => {
    await stillIn()
    const contents: (string | Uint8Array<ArrayBuffer>)[] = ['', '\u0000', new Uint8Array([0xff, 0xd8, 0xff]), new Uint8Array([0x50, 0x4b, 3, 4]), '%PDF-', '<html><script>alert(1)</script>', new Uint8Array(300).fill(0x41)]
    for (const [i, content] of contents.entries()) {
      const form = new FormData()
      form.set('file', new File([content], ['../../etc/passwd', 'a\u0000b.pdf', 'x'.repeat(3_000), '.pdf', 'ü\u202e.txt', 'con', ' '][i] ?? 'x'))
      const response = await ruth.ask('POST', `/api/cases/${caseId}/papers`, form)
      if (response.status >= 500) problems.push(`file ${i}: ${await response.text()}`)
    }
    const text = new FormData()
    text.set('file', 'not a file')
    expect((await ruth.ask('POST', `/api/cases/${caseId}/papers`, text)).status).toBe(400)
    for (const { id } of await ruth.get<{ id: string }[]>('GET', `/api/cases/${caseId}/papers`)) expect((await ruth.ask('GET', `/api/cases/${caseId}/papers/${id}/original`)).status).toBe(200)
    expect(problems).toEqual([])
  })
})
