import type { Fact } from '@lenity/casefile'
import { Client } from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { isSigned, receiver, type Receiver } from '../../test/receiver.ts'
import { addPaper, testOffice, textFile, type Person, type TestOffice } from '../../test/test-office.ts'
import { civilToday } from '../today.ts'

interface Hooks { readonly hooks: readonly { readonly id: string; readonly address: string; readonly ended?: unknown }[]; readonly deliveries: readonly { readonly id: string; readonly kind: string; readonly state: string; readonly tries: number; readonly status?: number; readonly why?: string }[] }

let office: TestOffice
let admin: Client
let ruth: Person
let officeId: string
let caseId: string
let at: Receiver
let secret: string
let hook: string
const path = (rest = '') => `/api/offices/${officeId}/webhooks${rest}`
const all = ['case opened', 'case closed', 'paper read', 'decision recorded', 'task added', 'task due', 'petition changed', 'packet written']
const listed = () => ruth.get<Hooks>('GET', path())
const toldOf = (kind: string) => at.told.filter(one => one.json['kind'] === kind)
const comes = (kind: string, many = 1) => expect.poll(() => toldOf(kind).length, { timeout: 20_000, interval: 50 }).toBe(many)

beforeAll(async () => {
  office = await testOffice()
  admin = new Client({ connectionString: office.adminUrl })
  await admin.connect()
  at = await receiver()
  ruth = await office.join('Ruth')
  officeId = (await ruth.get<{ id: string }[]>('GET', '/api/offices'))[0]?.id ?? ''
  const made = await ruth.get<{ id: string; secret: string }>('POST', path(), { address: at.address, events: all, loopback: true })
  ;({ secret, id: hook } = made)
  caseId = (await ruth.get<{ id: string }>('POST', '/api/cases', { title: 'zqtitlezq Marlowe' })).id
})
afterEach(() => { at.answers = [] })
afterAll(async () => {
  await admin?.end()
  await office?.close()
  await at?.close()
})

describe('an address that is told what happens', () => {
  it('is made by administrators of the office, who are shown its secret once; to everyone else there is none', async () => {
    expect(JSON.stringify(await listed())).not.toContain(secret)
    expect((await listed()).hooks).toMatchObject([{ address: at.address }])
    const sam = await office.join('Sam')
    const eve = await office.join('Eve', { ownOffice: true })
    for (const person of [sam, eve]) {
      for (const [method, rest, body] of [['GET', '', undefined], ['POST', '', { address: 'https://example.org/', events: all }], ['POST', `/${hook}/test`, undefined], ['DELETE', `/${hook}`, undefined]] as const) expect([rest, (await person.ask(method, path(rest), body)).status]).toEqual([rest, 404])
    }
    expect((await ruth.ask('POST', path(), { address: 'https://192.168.0.1/', events: all })).status).toBe(400)
  })

  it('is told the kind and ids, signed, and no word of the case', async () => {
    await comes('case opened')
    await addPaper(ruth, caseId, textFile('zqnamezq.txt', 'To whom it may concern: zqcontentzq.'))
    const task = await ruth.get<{ id: string }>('POST', `/api/cases/${caseId}/records`, { type: 'task', fields: { title: 'zqtaskzq', dueOn: civilToday() } })
    const fact = await ruth.get<Fact>('POST', `/api/cases/${caseId}/facts`, { path: 'release.home', value: 'zqhomezq', who: 'zqwhozq', on: '2026-01-02', words: 'zqwordszq' })
    await ruth.get('POST', `/api/cases/${caseId}/decisions`, { path: 'release.home', fact: fact.id, why: 'zqwhyzq' })
    await comes('paper read')
    await comes('task added')
    await comes('decision recorded')
    expect(toldOf('task added')[0]?.json).toEqual({ id: expect.any(String), kind: 'task added', at: expect.any(String), office: officeId, case: caseId, subject: task.id })
    expect(Object.keys(toldOf('paper read')[0]?.json ?? {}).sort()).toEqual(['at', 'case', 'id', 'kind', 'office'])
    for (const one of at.told) {
      expect(one.body).not.toMatch(/zq[a-z]+zq|Marlowe|[0-9a-f]{64}/)
      expect([one.id, isSigned(one, secret)]).toEqual([one.json['id'], true])
      expect(Math.abs(one.at - Date.now() / 1000)).toBeLessThan(60)
      // Another body, another time or another id is not what was signed.
      for (const changed of [{ ...one, body: `${one.body} ` }, { ...one, at: one.at + 1 }, { ...one, id: 'x' }]) expect(isSigned(changed, secret)).toBe(false)
    }
  })

  it('is told once that a task is due, on the day', async () => {
    await comes('task due')
    const worker = new Client({ connectionString: office.appUrl, options: '-c lenity.worker=on' })
    await worker.connect()
    expect((await worker.query<{ many: number }>('select casefile.note_due($1) as many', [civilToday()])).rows).toEqual([{ many: 0 }])
    await worker.end()
    expect(toldOf('task due')).toHaveLength(1)
  })

  it('is told nothing of what is for counsel alone', async () => {
    const before = at.told.length
    const sealed = await ruth.get<Fact>('POST', `/api/cases/${caseId}/facts`, { path: 'conviction.substantialAssistance', value: true, who: 'her lawyer then', on: '2026-01-02', words: 'She helped them.' })
    await ruth.get('POST', `/api/cases/${caseId}/decisions`, { path: sealed.path, fact: sealed.id, why: 'the docket says so' })
    // A paper that turns out to hold sealed words in the same turn in which it is read.
    const mine = office.store.as({ userId: ruth.userId })
    const text = 'The government moves for a reduction.'
    const bytes = new TextEncoder().encode(text)
    const id = Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('hex')
    const box = { left: 0.1, top: 0.1, right: 0.2, bottom: 0.2 }
    const added = await mine.papers.add(caseId, {
      bytes, paper: { id, name: 'motion.txt', mediaType: 'text/plain', bytes: bytes.length, kind: { kind: 'other', why: '', certainty: 1 }, warnings: [], pages: [{ number: 1, width: 612, height: 792, origin: 'plain text', text, words: [{ text: 'The', box, confidence: 100, start: 0 }] }] },
      proposals: [{ path: 'conviction.substantialAssistance', value: true, source: { from: 'paper', paper: id, page: 1, start: 0, end: 3, words: 'The', boxes: [box], confidence: 100 } }],
    })
    expect(added.ok).toBe(true)
    await expect.poll(async () => (await listed()).deliveries[0], { timeout: 20_000 }).toMatchObject({ kind: 'paper read', state: 'dropped', why: expect.stringContaining('counsel alone') })
    expect(at.told.length).toBe(before)
  })

  it('is told again what it did not take, under the same id; a redirect is not followed', async () => {
    at.answers = [500, 302]
    const { delivery } = await ruth.get<{ delivery: string }>('POST', path(`/${hook}/test`))
    const hurry = setInterval(() => void admin.query("update pgboss.job set start_after = now() where name = 'send-webhook' and state = 'retry'").catch(() => undefined), 300)
    try {
      await comes('test', 3)
    } finally {
      clearInterval(hurry)
    }
    expect(new Set(toldOf('test').map(({ id }) => id))).toEqual(new Set([delivery]))
    await expect.poll(async () => (await listed()).deliveries.find(({ id }) => id === delivery), { timeout: 10_000 }).toMatchObject({ state: 'delivered', tries: 3, status: 204 })
  }, 40_000)

  it('stays on the page of work when it takes nothing, and can be tried again there', async () => {
    at.answers = Array.from({ length: 100 }, () => 503)
    await ruth.get('POST', path(`/${hook}/test`))
    const giveUp = setInterval(() => void admin.query("update pgboss.job set retry_limit = 0, start_after = now() where name = 'send-webhook' and state in ('created', 'retry', 'active')").catch(() => undefined), 20)
    const work = () => ruth.get<{ id: string; what: string; state: string; manages: boolean }[]>('GET', '/api/work')
    try {
      await expect.poll(async () => (await work()).find(({ state }) => state === 'given up'), { timeout: 20_000 }).toMatchObject({ what: 'send webhook', manages: true })
    } finally {
      clearInterval(giveUp)
    }
    at.answers = []
    const [given] = await work()
    await ruth.get('POST', `/api/work/${given?.id}/again`)
    await expect.poll(async () => (await listed()).deliveries[0]?.state, { timeout: 20_000 }).toBe('delivered')
    expect(await work()).toEqual([])
  }, 60_000)

  it('keeps address and secret encrypted, and nothing of it in the tables of the queue', async () => {
    const { rows: tables } = await admin.query<{ name: string }>("select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('pgboss', 'casefile')")
    const words = (await Promise.all(tables.map(async ({ name }) => (await admin.query<{ row: string }>(`select x::text as row from ${name} x`)).rows.map(({ row }) => row).join('\n')))).join('\n')
    expect(words).not.toContain(secret)
    expect(words).not.toContain(new URL(at.address).host)
    expect(words).toContain(hook)
  })

  it('is told nothing more once it is taken back', async () => {
    const before = at.told.length
    await ruth.get('DELETE', path(`/${hook}`))
    expect((await ruth.ask('DELETE', path(`/${hook}`))).status).toBe(404)
    expect((await ruth.ask('POST', path(`/${hook}/test`))).status).toBe(404)
    await ruth.get('POST', `/api/cases/${caseId}/records`, { type: 'task', fields: { title: 'Another' } })
    const lines = (await listed()).deliveries.length
    await new Promise(resolve => setTimeout(resolve, 2_500))
    expect([at.told.length, (await listed()).deliveries.length]).toEqual([before, lines])
    expect((await listed()).hooks).toMatchObject([{ ended: { by: 'Ruth' } }])
  })
})
