import { createHash } from 'node:crypto'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ProposedFact } from '../src/index.ts'
import { openStore, type Store, type StoreForUser } from './index.ts'
import { quote, textPaper, value } from './things-to-test.ts'
import { testDatabase, whyNoEngine, type TestDatabase, type TestEngine } from './test-database.ts'

const text = 'The defendant is sentenced to life. Count 1: 21 U.S.C. 846'
const { bytes, paper } = textPaper(text)
const { id } = paper
const box = { left: 0.1, top: 0.1, right: 0.2, bottom: 0.2 }

const life: ProposedFact = { path: 'conviction.term', value: 'life', source: quote(paper, 'life') }
const statute: ProposedFact = { path: 'conviction.counts.0.statute', value: '21 U.S.C. 846', source: quote(paper, '21 U.S.C. 846'), check: 'a statute' }

const engines: readonly TestEngine[] = ['embedded', 'external']

for (const engine of engines) describe.skipIf(whyNoEngine(engine) !== undefined)(`the store on an ${engine} PostgreSQL${whyNoEngine(engine) ? ` (skipped: ${whyNoEngine(engine)})` : ''}`, () => {
  let database: TestDatabase
  let store: Store
  let ruth: StoreForUser
  let caseId: string

  beforeAll(async () => {
    database = await testDatabase({ engine })
    store = await openStore({ url: database.appUrl, papersDir: database.papersDir, secrets: database.secrets })
    ruth = store.as({ userId: 'ruth', name: 'Ruth Example' })
    value(await ruth.offices.create({ name: 'Clinic' }))
    caseId = value(await ruth.cases.create({ title: 'Dolores Example', madeUp: true })).id
    value(await ruth.papers.add(caseId, { bytes, paper }))
  })

  afterAll(async () => {
    await store?.close()
    await database?.close()
  })

  it('opens a case for the one who made it, as of a day and closed with a reason', async () => {
    const made = value(await ruth.cases.create({ title: 'Alice Marie Johnson', madeUp: false, asOf: '2018-06-05', closed: { on: '2018-06-06', why: 'sentence commuted' } }))
    expect(made).toMatchObject({ asOf: '2018-06-05', closed: { on: '2018-06-06', why: 'sentence commuted' }, role: 'lead counsel' })
    expect(value(await ruth.cases.get(made.id))).toEqual(made)
    expect((await ruth.cases.list()).map((c) => c.title)).toEqual(['Alice Marie Johnson', 'Dolores Example'])
  })

  it('gives a paper back as it was read, and its bytes as they came', async () => {
    expect(value(await ruth.papers.get(caseId, id))).toEqual(paper)
    expect(new TextDecoder().decode(value(await ruth.papers.bytes(caseId, id)))).toBe(text)
    expect(value(await ruth.papers.list(caseId))[0]?.pages[0]).toMatchObject({ text, words: [] })
  })

  it('says how many pages a paper has without opening one', async () => {
    const { pages, ...head } = paper
    expect(value(await ruth.papers.outlines(caseId))).toEqual([{ ...head, pages: pages.map(({ number, width, height, origin }) => ({ number, width, height, origin })) }])
    const second = value(await ruth.cases.create({ title: 'Damaged Example', madeUp: true })).id
    value(await ruth.papers.add(second, { bytes, paper }))
    const admin = new Client({ connectionString: database.adminUrl })
    await admin.connect()
    await admin.query("set session_replication_role = 'replica'")
    await admin.query("update casefile.page set content = 'damaged' where case_id = $1", [second])
    await admin.end()
    expect(await ruth.papers.list(second)).toMatchObject({ ok: false, problem: { kind: 'unavailable' } })
    expect(value(await ruth.papers.outline(second, id)).pages).toHaveLength(1)
    expect(await ruth.papers.outline(second, 'no such paper')).toMatchObject({ ok: false, problem: { kind: 'not found' } })
  })

  it('knows the same bytes when they come twice, whatever they are called', async () => {
    const again = value(await ruth.papers.add(caseId, { bytes, paper: { ...paper, name: 'copy of judgment.txt' } }))
    expect(again).toEqual({ paper, already: true, proposed: [] })
    expect(value(await ruth.papers.list(caseId))).toHaveLength(1)
  })

  it('refuses a paper that does not carry the name of its bytes', async () => {
    const outcome = await ruth.papers.add(caseId, { bytes: new Uint8Array([1, 2, 3]), paper })
    expect(outcome).toMatchObject({ ok: false, problem: { kind: 'invalid' } })
  })

  it('keeps text that PostgreSQL cannot hold, with every offset where it was', async () => {
    const odd = new TextEncoder().encode('odd')
    const oddId = createHash('sha256').update(odd).digest('hex')
    const page = { number: 1, width: 1, height: 1, origin: 'plain text' as const, text: 'a\u0000b\uD800c', words: [{ text: 'a\u0000b', box, confidence: 1, start: 0 }] }
    value(await ruth.papers.add(caseId, { bytes: odd, paper: { ...paper, id: oddId, pages: [page] } }))
    const kept = value(await ruth.papers.get(caseId, oddId)).pages[0]
    expect(kept?.text).toBe('a\uFFFDb\uFFFDc')
    expect(kept?.words[0]?.text).toBe('a\uFFFDb')
  })

  it('takes a proposal once, however often the paper is read', async () => {
    const first = value(await ruth.facts.propose(caseId, [life, statute]))
    expect(first.map((fact) => [fact.path, fact.value, fact.standing])).toEqual([['conviction.term', 'life', 'proposed'], ['conviction.counts.0.statute', '21 U.S.C. 846', 'proposed']])
    expect(first[1]?.source).toEqual(statute.source)
    expect(first[1]?.check).toBe('a statute')
    expect(value(await ruth.facts.propose(caseId, [statute, life])).map((fact) => fact.id)).toEqual([first[1]?.id, first[0]?.id])
    expect(value(await ruth.facts.list(caseId))).toHaveLength(2)
  })

  it('refuses words that do not stand where they are said to, and then adds none of the batch', async () => {
    const before = value(await ruth.facts.list(caseId)).length
    const moved: ProposedFact = { ...life, source: { ...quote(paper, 'life'), start: 0, end: 4 } }
    expect(await ruth.facts.propose(caseId, [{ ...life, path: 'conviction.court', value: 'here' }, moved])).toMatchObject({ ok: false, problem: { kind: 'invalid' } })
    expect(await ruth.facts.propose(caseId, [{ ...life, path: 'conviction.nothing' }])).toMatchObject({ ok: false, problem: { kind: 'invalid', where: 'conviction.nothing' } })
    expect(value(await ruth.facts.list(caseId))).toHaveLength(before)
  })

  it('remembers who confirmed a fact, and takes it back by adding, not by editing', async () => {
    const [fact] = value(await ruth.facts.propose(caseId, [life]))
    const [confirmed] = value(await ruth.facts.confirm(caseId, [fact?.id ?? '']))
    expect(confirmed).toMatchObject({ standing: 'confirmed', decidedBy: 'Ruth Example' })
    const [rejected] = value(await ruth.facts.reject(caseId, [fact?.id ?? ''], 'wrong person'))
    expect(rejected).toMatchObject({ standing: 'rejected', why: 'wrong person' })
    const audit = value(await ruth.audit.changes(caseId)).filter((entry) => entry.to === fact?.id).map((entry) => entry.what)
    expect(audit).toEqual(['fact proposed', 'fact confirmed', 'fact rejected'])
  })

  it('puts a correction beside the rejected fact, with the words of the paper and the way back to its page', async () => {
    const [fact] = value(await ruth.facts.propose(caseId, [statute]))
    const { rejected, added } = value(await ruth.facts.correct(caseId, fact?.id ?? '', '21 U.S.C. 841'))
    expect(rejected).toMatchObject({ id: fact?.id, standing: 'rejected', source: statute.source })
    expect(added).toMatchObject({ value: '21 U.S.C. 841', standing: 'confirmed', corrects: fact?.id, source: { from: 'person', who: 'Ruth Example', words: '21 U.S.C. 846' } })
    expect(await ruth.facts.correct(caseId, fact?.id ?? '', 7)).toMatchObject({ ok: false, problem: { kind: 'invalid' } })
  })

  it('keeps a signed decision with its reason, and none without', async () => {
    const [fact] = value(await ruth.facts.propose(caseId, [{ path: 'person.name', value: 'Dolores Example', source: { from: 'person', who: 'her sister', on: '2026-01-02', words: 'Dolores' } }]))
    expect(await ruth.decisions.add(caseId, { path: 'person.name', fact: fact?.id ?? '', why: ' ' })).toMatchObject({ ok: false, problem: { kind: 'invalid' } })
    expect(await ruth.decisions.add(caseId, { path: 'conviction.court', fact: fact?.id ?? '', why: 'x' })).toMatchObject({ ok: false, problem: { kind: 'invalid' } })
    const signed = value(await ruth.decisions.add(caseId, { path: 'person.name', fact: fact?.id ?? '', why: 'her birth certificate' }))
    expect(value(await ruth.decisions.list(caseId))).toEqual([signed])
    expect(signed).toMatchObject({ by: 'Ruth Example', why: 'her birth certificate' })
  })

  it('keeps every version of the person’s own words', async () => {
    expect(value(await ruth.narrative.get(caseId, 'remorse'))).toBeUndefined()
    value(await ruth.narrative.put(caseId, 'remorse', { text: 'I am sorry.', on: '2026-02-01' }))
    value(await ruth.narrative.put(caseId, 'remorse', { text: 'I am sorry.', on: '2026-02-01' }))
    const second = value(await ruth.narrative.put(caseId, 'remorse', { text: 'I am sorry for all of it.', takenDownBy: 'Ruth', on: '2026-02-03' }))
    expect(second).toMatchObject({ version: 2, takenDownBy: 'Ruth', on: '2026-02-03' })
    expect(value(await ruth.narrative.get(caseId, 'remorse'))).toEqual(second)
    expect(value(await ruth.narrative.versions(caseId, 'remorse')).map((n) => n.text)).toEqual(['I am sorry.', 'I am sorry for all of it.'])
    expect(value(await ruth.narrative.list(caseId))).toEqual([second])
  })

  it('gives versions their numbers in turn when two people save at once', async () => {
    const saved = await Promise.all(['a', 'b', 'c', 'd'].map((words) => ruth.narrative.put(caseId, 'plans', { text: words, on: '2026-02-01' })))
    expect(saved.map((s) => value(s).version).sort()).toEqual([1, 2, 3, 4])
  })

  it('keeps packets and their bytes', async () => {
    const made = value(await ruth.packets.add(caseId, { name: 'petition.pdf', mediaType: 'application/pdf', variant: 'for the Pardon Attorney', bytes: new Uint8Array([37, 80, 68, 70]) }))
    expect(value(await ruth.packets.list(caseId))).toEqual([made])
    expect([...value(await ruth.packets.bytes(caseId, made.id))]).toEqual([37, 80, 68, 70])
    expect(await ruth.packets.bytes(caseId, 'nonsense')).toMatchObject({ ok: false, problem: { kind: 'not found' } })
  })
})
