import { recordKinds, recordTypes, reach, type RecordKind, type RecordTypeName } from '@lenity/casefile'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { canary, fieldsOf, kindsIn, plantCase, sees, wordsOf, type PlantedCase, type Viewer } from '../../test/canaries.ts'
import { everyRoute, fill, type Route } from '../../test/every-route.ts'
import { testOffice, textFile, type TestOffice } from '../../test/test-office.ts'

const nowhere = '00000000-0000-4000-8000-000000000000'
let office: TestOffice
let planted: PlantedCase
let said: string[]

beforeAll(async () => {
  said = []
  for (const way of ['log', 'error', 'warn', 'info'] as const) vi.spyOn(console, way).mockImplementation((...words: unknown[]) => { said.push(words.join(' ')) })
  office = await testOffice()
  planted = await plantCase(office)
}, 300_000)
afterAll(async () => {
  vi.restoreAllMocks()
  await office?.close()
})

/** A question for counsel as anyone may put it: its answer is counsel’s alone. */
function asAsked(type: RecordTypeName, fields: Record<string, unknown>): Record<string, unknown> {
  return type === 'question for counsel' ? Object.fromEntries(Object.entries(fields).filter(([name]) => name !== 'answer')) : fields
}

/** One address of a route, and the kind of the record it names. */
interface Address {
  readonly route: Route
  readonly path: string
  readonly names: RecordKind
  /** The same address with an id that is none in the place of the record's; what is of no case has no other. */
  readonly none: string
}

/** Every address at which something of the case can be read: each route with each id that fits, and what must be asked beside. */
function addresses(): readonly Address[] {
  return everyRoute(office.app).filter(route => route.method === 'GET').flatMap(route => {
    const places = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '')
    const last = places.filter(name => name !== 'page').at(-1) ?? ''
    const unknown = places.filter(name => planted.ids[name] === undefined)
    if (unknown.length > 0) throw new Error(`${route.operationId}: say in test/canaries.ts what stands for ${unknown.join(', ')}`)
    const asks = route.operationId === 'search' ? recordKinds.flatMap(kind => [`?find=zq${kind}`, `?find=%22zq${kind}%22`]) : route.asks
    return (planted.ids[last] ?? [{ id: '', kind: 'case' as const }]).flatMap(({ id, kind }) => asks.map((asked): Address => {
      const ids = { case: planted.id, office: planted.ids['office']?.[0]?.id ?? '', page: '1', [last]: id }
      return { route, names: kind, path: fill(route.path, ids) + asked, none: (route.path.includes('{case}') ? fill(route.path, { ...ids, [last]: last === 'paper' ? '0'.repeat(64) : nowhere }) : fill(route.path, ids)) + asked }
    }))
  })
}

/** What someone is shown that is not for them, by any address; empty when all is well. Fills `seen` with the kinds they were shown. */
async function leaks(viewer: Viewer, seen = new Set<RecordKind>(), counted = { cells: 0 }): Promise<readonly string[]> {
  const found: string[] = []
  for (const { route, path, names, none } of addresses()) {
    const answer = await viewer.person.ask('GET', path)
    const { status } = answer
    if (status === 401 || status >= 500) throw new Error(`${viewer.called} ${path}: ${status}`)
    const words = await wordsOf(answer)
    const kinds = kindsIn(words)
    for (const kind of recordKinds) {
      counted.cells += 1
      if (!kinds.has(kind)) continue
      if (sees(viewer.role, kind)) seen.add(kind)
      else found.push(`${route.operationId} shows ${kind}: ${words.slice(Math.max(0, words.search(new RegExp(`zq${kind}\\d`)) - 200)).slice(0, 300)}`)
    }
    // A record one does not see answers as one that is not there.
    if (path !== none && !sees(viewer.role, names)) {
      const other = await viewer.person.ask('GET', none)
      const same = (text: string) => text.replaceAll(/[0-9a-f]{64}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'ID').replaceAll(/"content-length","\d+"/g, '')
      if (other.status !== status || same(await wordsOf(other)) !== same(words)) found.push(`${route.operationId} tells a ${names} from none: ${status}, ${other.status}`)
    }
  }
  return found
}

describe('what each person is shown, by every route and every address', () => {
  const counted = { cells: 0 }

  it('is what the table of parts lets them see, and never a word more', async () => {
    for (const viewer of planted.viewers) {
      const seen = new Set<RecordKind>()
      expect(await leaks(viewer, seen, counted), viewer.called).toEqual([])
      const hasWords = recordKinds.filter(kind => !['audit', 'team', 'packets'].includes(kind))
      expect([viewer.called, [...seen].filter(kind => hasWords.includes(kind)).sort()]).toEqual([viewer.called, hasWords.filter(kind => sees(viewer.role, kind)).sort()])
    }
    process.stdout.write(`${counted.cells} cells: ${planted.viewers.length} people, ${addresses().length} addresses, ${recordKinds.length} kinds of record\n`)
    expect(counted.cells).toBe(planted.viewers.length * addresses().length * recordKinds.length)
  }, 300_000)

  it('goes for a calendar kept elsewhere too, which names the case to those who see it and has no other word of it', async () => {
    for (const { called, role, person } of planted.viewers) {
      const { address } = await person.get<{ address: string }>('POST', '/api/calendar-links', { showsNames: true })
      const kinds = kindsIn(await wordsOf(await office.app.request(address)))
      expect([called, [...kinds]]).toEqual([called, sees(role, 'case') ? ['case'] : []])
    }
  })

  it('does not hold when the database’s own table has a hole', async () => {
    const reviewer = planted.viewers.find(({ role }) => role === 'reviewer')
    const admin = new Client({ connectionString: office.adminUrl })
    await admin.connect()
    try {
      await admin.query("update casefile.policy set reach = 'read' where role = 'reviewer' and kind = 'fees'")
      expect(reviewer && (await leaks(reviewer)).length).toBeGreaterThan(0)
    } finally {
      await admin.query("update casefile.policy set reach = 'nothing' where role = 'reviewer' and kind = 'fees'")
      await admin.end()
    }
    expect(reviewer && await leaks(reviewer)).toEqual([])
  }, 120_000)
})

describe('what each person may add', () => {
  it('is what the table of parts lets them write', async () => {
    const question = planted.ids['question']?.[0]?.id ?? ''
    const told = { who: 'a sister', on: '2026-01-02', words: 'so' }
    const tries: readonly (readonly [RecordKind, string, string, () => unknown])[] = [
      ...(Object.keys(recordTypes) as RecordTypeName[]).map(type => [recordTypes[type].kind, 'POST', '/records', () => ({ type, fields: asAsked(type, fieldsOf(type)) })] as const),
      ['papers', 'POST', '/papers', () => textFile('letter.txt', `A letter with ${canary('papers')}`)],
      ['facts', 'POST', '/facts', () => ({ path: 'release.home', value: canary('facts'), ...told })],
      ['health', 'POST', '/facts', () => ({ path: 'health.conditions.1.name', value: canary('health'), ...told })],
      ['words', 'PUT', `/narrative/${question}`, () => ({ text: canary('words'), on: '2026-01-02' })],
    ]
    for (const { called, role, person } of planted.viewers) {
      for (const [kind, method, rest, body] of tries) {
        const { status } = await person.ask(method, `/api/cases/${planted.id}${rest}`, body())
        const may = role !== undefined && reach(role, kind) === 'write'
        const family = role === 'family' || role === undefined
        expect([called, kind, rest, status]).toEqual([called, kind, rest, may ? 200 : family ? 404 : 400])
      }
    }
  }, 120_000)

  it('is not in what the program prints', () => {
    expect(said.filter(line => kindsIn(line).size > 0)).toEqual([])
  })
})
