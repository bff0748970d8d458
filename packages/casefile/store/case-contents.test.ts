import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { roles } from '../src/index.ts'
import { openStore, type CaseContents, type Store, type StoreForUser } from './index.ts'
import { testDatabase, type TestDatabase } from './test-database.ts'
import { quote, textPaper, value } from './things-to-test.ts'

let database: TestDatabase
let store: Store
let lead: StoreForUser
let office: string
let caseId: string

beforeAll(async () => {
  database = await testDatabase()
  store = await openStore({ url: database.appUrl, papersDir: database.papersDir, secrets: database.secrets })
  lead = store.as({ userId: 'lead' })
  office = value(await lead.offices.create({ name: 'Clinic' })).id
  for (const role of roles) value(await lead.members.add(office, { userId: role }))
  caseId = await newCase()
})
afterAll(async () => {
  await store?.close()
  await database?.close()
})

async function newCase(): Promise<string> {
  const id = value(await lead.cases.create({ title: 'Dolores Example', madeUp: true })).id
  for (const role of roles) value(await lead.team.put(id, role, role))
  value(await lead.shares.set(id, 'case', id, true))
  return id
}

const contentsOf = async (userId: string, id = caseId): Promise<CaseContents> => value(await store.as({ userId }).cases.open(id)).contents
const told = (said: string) => ({ path: 'person.citizenship', value: said, source: { from: 'person', who: 'Dolores', on: '2026-01-01', words: said } }) as const

describe('the contents of a case', () => {
  it('are what the lists give, and the same while nothing is done to the case; then they are read anew', async () => {
    value(await lead.facts.propose(caseId, [told('uvularia')]))
    const first = await contentsOf('lead')
    expect(first).toEqual({ facts: value(await lead.facts.list(caseId)), decisions: [], papers: [], agreements: [] })
    expect(await contentsOf('lead')).toBe(first)
    const [fact] = first.facts
    value(await lead.facts.confirm(caseId, [fact?.id ?? '']))
    expect((await contentsOf('lead')).facts).toMatchObject([{ standing: 'confirmed' }])
  })

  it('are shared by those who see the same, and by no others', async () => {
    const counsel = await contentsOf('lead')
    for (const role of roles) {
      const same = ['lead counsel', 'supervisor', 'attorney'].includes(role)
      expect([role, await contentsOf(role) === counsel]).toEqual([role, same])
    }
    expect(await contentsOf('family')).not.toBe(await contentsOf('family'))
  })

  it('are for each what they see at that moment, however often they and others looked', async () => {
    const id = await newCase()
    const { bytes, paper } = textPaper('The motion tells of quillwort and tamarisk.')
    value(await lead.papers.add(id, { bytes, paper, proposals: [{ path: 'person.citizenship', value: 'quillwort', source: quote(paper, 'quillwort') }] }))
    const seen = async () => Object.fromEntries(await Promise.all(roles.map(async (role) => [role, JSON.stringify(await contentsOf(role, id))] as const)))
    const listed = async () => Object.fromEntries(await Promise.all(roles.map(async (role) => {
      const mine = store.as({ userId: role })
      return [role, JSON.stringify({ facts: value(await mine.facts.list(id)), decisions: value(await mine.decisions.list(id)), papers: value(await mine.papers.list(id, { pages: false })), agreements: value(await mine.records.list(id, 'agreements')) } satisfies CaseContents)] as const
    })))
    const before = await seen()
    expect(before).toEqual(await listed())
    expect(before['student']).toContain('quillwort')
    // A sealed fact closes the paper it stands on, and what was read from it, to all but counsel.
    value(await lead.facts.propose(id, [{ path: 'conviction.substantialAssistance', value: true, source: quote(paper, 'tamarisk') }]))
    const after = await seen()
    expect(after).toEqual(await listed())
    expect(after['student']).not.toContain('quillwort')
    expect(after['attorney']).toContain('tamarisk')
    value(await lead.shares.set(id, 'facts', value(await lead.facts.list(id))[0]?.id ?? '', true))
    value(await lead.records.add(id, 'agreement', { what: 'engagement letter', by: 'Dolores', signedOn: '2026-01-02' }))
    value(await lead.team.put(id, 'student', 'interpreter'))
    expect(await seen()).toEqual(await listed())
  })

  it('answer as a case that is not there as soon as a wall stands, though they are in memory', async () => {
    await contentsOf('attorney')
    value(await lead.walls.raise(caseId, 'attorney', 'acted for a co-defendant'))
    const mine = store.as({ userId: 'attorney' })
    const nowhere = '00000000-0000-4000-8000-000000000000'
    const walled = await mine.cases.open(caseId)
    expect(JSON.parse(JSON.stringify(walled).replaceAll(caseId, nowhere))).toEqual(await mine.cases.open(nowhere))
    expect(walled).toMatchObject({ ok: false, problem: { kind: 'not found' } })
  })

  it('are written to the audit as read each time, whether or not they were in memory', async () => {
    const reads = async () => value(await lead.audit.reads(caseId)).filter(({ what, by }) => what === 'facts read' && by === 'supervisor').length
    const mine = store.as({ userId: 'supervisor' })
    const before = await reads()
    for (let i = 0; i < 3; i++) value(await mine.cases.open(caseId, 'facts read'))
    expect(await reads()).toBe(before + 3)
  })
})
