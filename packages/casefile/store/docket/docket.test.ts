import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStore, type CaseFile, type Store } from '../index.ts'
import { testDatabase, type TestDatabase } from '../test-database.ts'
import { quote, textPaper, value } from '../things-to-test.ts'

const { bytes, paper } = textPaper('The court imposes life. He assisted the government.')
let database: TestDatabase
let store: Store
let caseId: string
const told = { from: 'person', who: 'her sister', on: '2026-01-02', words: 'so' } as const
const as = (userId: string) => store.as({ userId, name: userId })

beforeAll(async () => {
  database = await testDatabase()
  store = await openStore({ url: database.appUrl, papersDir: database.papersDir, secrets: database.secrets })
  const office = value(await as('ruth').offices.create({ name: 'Clinic' })).id
  caseId = value(await as('ruth').cases.create({ title: 'Odessa Marlowe', madeUp: true })).id
  for (const role of ['contributor', 'supervisor'] as const) {
    value(await as('ruth').members.add(office, { userId: role }))
    value(await as('ruth').team.put(caseId, role, role))
  }
})
afterAll(async () => {
  await store?.close()
  await database?.close()
})

const readAs = async (userId: string, has?: (file: CaseFile, version: string) => boolean) => value(await as(userId).docket.read([caseId], has))[0]
const versionFor = async (userId: string) => (await readAs(userId))?.version

describe('what a line of the docket is made of', () => {
  it('is of one version for all who see the same facts, until one is added, decided or read from a paper', async () => {
    const seen = [await versionFor('ruth')]
    const after = async (done: Promise<{ ok: boolean }>) => {
      expect(await done).toMatchObject({ ok: true })
      seen.push(await versionFor('ruth'))
      expect(await versionFor('supervisor')).toBe(seen.at(-1))
    }
    await after(as('ruth').facts.propose(caseId, [{ path: 'person.name', value: 'Odessa', source: told }]))
    const fact = value(await as('ruth').facts.list(caseId))[0]?.id ?? ''
    await after(as('ruth').facts.confirm(caseId, [fact]))
    await after(as('ruth').decisions.add(caseId, { path: 'person.name', fact, why: 'she says so' }))
    await after(as('ruth').papers.add(caseId, { bytes, paper }))
    await after(as('ruth').facts.propose(caseId, [{ path: 'conviction.term', value: 'life', source: quote(paper, 'life') }]))
    expect(new Set(seen).size).toBe(seen.length)
    value(await as('ruth').records.add(caseId, 'task', { title: 'Call the clerk', dueOn: '2027-01-02' }))
    expect(await versionFor('ruth')).toBe(seen.at(-1))
  })

  it('leaves out the facts of whoever has them, and has what is due and who is on it', async () => {
    const whole = await readAs('ruth')
    expect(whole?.said?.facts.length).toBeGreaterThan(1)
    expect(await readAs('ruth', (file, version) => file.id === caseId && version === whole?.version)).toEqual({ ...whole, said: undefined })
    expect(whole).toMatchObject({ due: [{ type: 'task', on: '2027-01-02' }], team: [{ userId: 'ruth' }, { userId: 'contributor' }, { userId: 'supervisor' }] })
  })

  it('does not stir for a helper when something sealed is told, and does when a paper they saw comes under seal', async () => {
    const [helper, counsel] = [await versionFor('contributor'), await versionFor('ruth')]
    value(await as('ruth').facts.propose(caseId, [{ path: 'conviction.substantialAssistance', value: true, source: told }]))
    expect(await versionFor('contributor')).toBe(helper)
    expect(await versionFor('ruth')).not.toBe(counsel)
    value(await as('ruth').facts.propose(caseId, [{ path: 'conviction.substantialAssistance', value: true, source: quote(paper, 'assisted the government') }]))
    expect(await versionFor('contributor')).not.toBe(helper)
  })

  it('writes to the audit that the line was read, whether or not its facts were', async () => {
    const lines = async () => value(await as('ruth').audit.reads(caseId)).filter(({ what }) => what === 'line of the docket read').length
    const before = await lines()
    await readAs('supervisor', () => true)
    expect(await lines()).toBe(before + 1)
  })
})
