import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Fact } from '../src/index.ts'
import { openStore, type FactAct, type Store, type StoreForUser } from './index.ts'
import { testDatabase, type TestDatabase } from './test-database.ts'
import { quote, textPaper, value } from './things-to-test.ts'

let database: TestDatabase
let store: Store
let ruth: StoreForUser
let ana: StoreForUser
let caseId: string
let facts: readonly Fact[]
const { bytes, paper } = textPaper('Judgment: 360 months on count two, possession and robbery', 'judgment')

beforeAll(async () => {
  database = await testDatabase()
  store = await openStore({ url: database.appUrl, papersDir: database.papersDir, secrets: database.secrets })
  ruth = store.as({ userId: 'ruth', name: 'Ruth Example' })
  const office = value(await ruth.offices.create({ name: 'Clinic' }))
  for (const userId of ['ana', 'stu', 'rev', 'inv', 'fam']) value(await ruth.members.add(office.id, { userId }))
  ana = store.as({ userId: 'ana', name: 'Ana Example' })
})
beforeEach(async () => {
  caseId = value(await ruth.cases.create({ title: 'Odessa Example', madeUp: true })).id
  for (const [who, role] of [['ana', 'attorney'], ['stu', 'student'], ['rev', 'reviewer'], ['inv', 'investigator'], ['fam', 'family']] as const) value(await ruth.team.put(caseId, who, role))
  value(await ruth.papers.add(caseId, { bytes, paper }))
  facts = value(await ruth.facts.propose(caseId, [
    { path: 'conviction.term', value: 360, source: quote(paper, '360 months') },
    { path: 'conviction.counts.0.number', value: '2', source: quote(paper, 'count two') },
    { path: 'history.priors.0.offense', value: 'possession and robbery', source: quote(paper, 'possession and robbery') },
  ]))
})
afterAll(async () => {
  await store?.close()
  await database?.close()
})

const at = (i: number): Fact => facts[i] as Fact
const act = (is: 'confirm' | 'reopen', ids: readonly Fact[], more: Partial<FactAct> = {}): FactAct => ({ act: randomUUID(), is, facts: ids.map(({ id, act: seen }) => ({ id, seen: seen ?? null })), ...more }) as FactAct
const now = async (): Promise<readonly Fact[]> => value(await ruth.facts.list(caseId))
const standings = async () => (await now()).map(({ standing }) => standing)
const settle = async (who: StoreForUser, ...acts: readonly FactAct[]) => value(await who.facts.settle(caseId, acts))

describe('many decisions in one request', () => {
  it('are taken in their order, each under its own act', async () => {
    const no: FactAct = { act: randomUUID(), is: 'reject', facts: [{ id: at(1).id, seen: null }], why: 'of a co-defendant' }
    const outcomes = await settle(ruth, act('confirm', [at(0)]), no)
    expect(outcomes.map(({ meanwhile, problem }) => [meanwhile, problem])).toEqual([[[], undefined], [[], undefined]])
    expect((await now()).map(({ standing, why }) => [standing, why])).toEqual([['confirmed', undefined], ['rejected', 'of a co-defendant'], ['proposed', undefined]])
    expect(outcomes[1]?.facts).toMatchObject([{ id: at(1).id, act: no.act, decidedBy: 'Ruth Example' }])
  })

  it('sent twice, since no answer came, are done once', async () => {
    const [first, second] = [act('confirm', [at(0)]), act('confirm', [at(1), at(2)])]
    await settle(ruth, first, second)
    const after = value(await ruth.facts.history(caseId)).length
    const again = await settle(ruth, first, second)
    expect(again.map(({ meanwhile, facts: touched }) => [meanwhile, touched.map(({ standing }) => standing)])).toEqual([[[], ['confirmed']], [[], ['confirmed', 'confirmed']]])
    expect(value(await ruth.facts.history(caseId))).toHaveLength(after)
  })

  it('sent again after one of them was taken back do not come back to life', async () => {
    const yes = act('confirm', [at(0)])
    const back = act('reopen', [at(0)], { facts: [{ id: at(0).id, seen: yes.act }] })
    await settle(ruth, yes, back)
    expect((await settle(ruth, yes, back)).map(({ meanwhile, problem }) => [meanwhile, problem])).toEqual([[[], undefined], [[], undefined]])
    expect(await standings()).toEqual(['proposed', 'proposed', 'proposed'])
  })

  it('that name what is not there are refused by themselves', async () => {
    const lost = { ...at(0), id: randomUUID() }
    const outcomes = await settle(ruth, act('confirm', [lost]), act('confirm', [at(0)]))
    expect(outcomes.map(({ problem }) => problem?.kind)).toEqual(['not found', undefined])
    expect(await standings()).toEqual(['confirmed', 'proposed', 'proposed'])
  })
})

describe('what two people decide at once', () => {
  it('is not overwritten: whoever comes second is shown what the first said', async () => {
    await settle(ana, { act: randomUUID(), is: 'reject', facts: [{ id: at(0).id, seen: null }], why: 'misread' })
    const [outcome] = await settle(ruth, act('confirm', [at(0), at(1)]))
    expect(outcome?.meanwhile).toEqual([at(0).id])
    expect(outcome?.facts).toMatchObject([{ standing: 'rejected', decidedBy: 'Ana Example', why: 'misread' }, { standing: 'confirmed' }])
    // Having seen it, Ruth may say otherwise.
    await settle(ruth, act('confirm', [outcome?.facts[0] as Fact]))
    expect(await standings()).toEqual(['confirmed', 'confirmed', 'proposed'])
  })

  it('is one thing when both say the same', async () => {
    await settle(ana, act('confirm', [at(0)]))
    const [outcome] = await settle(ruth, act('confirm', [at(0)]))
    expect(outcome).toMatchObject({ meanwhile: [], facts: [{ decidedBy: 'Ana Example' }] })
  })

  it('does not correct what another corrected first', async () => {
    const correct = (term: number): FactAct => ({ act: randomUUID(), is: 'replace', facts: [{ id: at(0).id, seen: null }], parts: [{ path: 'conviction.term', value: term }] })
    await settle(ana, correct(300))
    expect((await settle(ruth, correct(320)))[0]?.meanwhile).toEqual([at(0).id])
    expect((await now()).filter(({ corrects }) => corrects !== undefined).map(({ value: term }) => term)).toEqual([300])
  })
})

describe('two facts taken for one', () => {
  const parted: readonly { path: string; value: unknown }[] = [{ path: 'history.priors.0.offense', value: 'possession' }, { path: 'history.priors.1.offense', value: 'robbery' }]
  const part = (parts = parted): FactAct => ({ act: randomUUID(), is: 'replace', facts: [{ id: at(2).id, seen: null }], parts })

  it('are parted: each stands confirmed with the words of the page, and the one is rejected', async () => {
    const [outcome] = await settle(ruth, part())
    expect(outcome?.facts.map(({ value: said, standing, source, corrects }) => [said, standing, source.words, corrects])).toEqual([
      ['possession and robbery', 'rejected', 'possession and robbery', undefined],
      ['possession', 'confirmed', 'possession and robbery', at(2).id],
      ['robbery', 'confirmed', 'possession and robbery', at(2).id],
    ])
  })

  it('are one again when that is taken back', async () => {
    await settle(ruth, part())
    const [mine] = value(await ruth.facts.acts(caseId))
    expect(mine).toMatchObject({ is: 'replaced' })
    await settle(ruth, { act: randomUUID(), is: 'reopen', facts: (mine?.facts ?? []).map((id) => ({ id, seen: mine?.act ?? null })) })
    expect(await standings()).toEqual(['proposed', 'proposed', 'proposed', 'rejected', 'rejected'])
  })

  it('are left as they are when one part cannot be', async () => {
    const [outcome] = await settle(ruth, part([parted[0] ?? { path: '', value: '' }, { path: 'conviction.term', value: 'a while' }]))
    expect(outcome?.problem).toMatchObject({ kind: 'invalid', what: expect.stringContaining('months, or life') })
    expect(await standings()).toEqual(['proposed', 'proposed', 'proposed'])
  })
})

describe('a reading that stands in two places of a paper', () => {
  it('is corrected once: both places are rejected, and both are back when that is taken back', async () => {
    const [again] = value(await ruth.facts.propose(caseId, [{ path: 'conviction.term', value: 360, source: { ...quote(paper, '360') } }]))
    const fix: FactAct = { act: randomUUID(), is: 'replace', facts: [{ id: at(0).id, seen: null }, { id: again?.id ?? '', seen: null }], parts: [{ path: 'conviction.term', value: 300 }] }
    await settle(ruth, fix)
    expect((await now()).filter(({ path }) => path === 'conviction.term').map(({ value: term, standing }) => [term, standing])).toEqual([[360, 'rejected'], [360, 'rejected'], [300, 'confirmed']])
    await settle(ruth, { act: randomUUID(), is: 'reopen', facts: fix.facts.map(({ id }) => ({ id, seen: fix.act })) })
    expect((await now()).filter(({ path }) => path === 'conviction.term').map(({ standing }) => standing)).toEqual(['proposed', 'proposed', 'rejected'])
  })
})

describe('what can be taken back', () => {
  it('is each act as a whole, the newest first, and only one’s own', async () => {
    const [both, one] = [act('confirm', [at(0), at(1)]), act('confirm', [at(2)])]
    await settle(ruth, both)
    await settle(ana, one)
    expect(value(await ruth.facts.acts(caseId)).map(({ act: id, is, facts: ids }) => [id, is, ids])).toEqual([[both.act, 'confirmed', [at(0).id, at(1).id]]])
    await settle(ruth, { ...act('reopen', []), facts: [at(0), at(1)].map(({ id }) => ({ id, seen: both.act })) })
    expect(value(await ruth.facts.acts(caseId))).toEqual([])
    expect(await standings()).toEqual(['proposed', 'proposed', 'confirmed'])
    expect(value(await ruth.facts.history(caseId, 'conviction.term')).map(({ what }) => what)).toEqual(['read', 'confirmed', 'reopened'])
  })
})

describe('the version of the facts', () => {
  it('changes with what anyone says, and not with what one may not see', async () => {
    const stu = store.as({ userId: 'stu', name: 'Stu' })
    const versions = async () => [value(await ruth.facts.version(caseId)), value(await stu.facts.version(caseId))]
    const before = await versions()
    expect(await versions()).toEqual(before)
    await settle(ana, act('confirm', [at(0)]))
    const after = await versions()
    expect(after.map((one, i) => one !== before[i])).toEqual([true, true])
    const [secret] = value(await ruth.facts.propose(caseId, [{ path: 'conviction.substantialAssistance', value: true, source: { from: 'person', who: 'counsel', on: '2026-01-02', words: 'so' } }]))
    await settle(ruth, act('confirm', [secret as Fact]))
    const sealed = await versions()
    expect(sealed.map((one, i) => one !== after[i])).toEqual([true, false])
    expect(await settle(stu, act('confirm', [secret as Fact]))).toMatchObject([{ problem: { kind: 'not found' }, facts: [] }])
  })
})

describe('who may not decide', () => {
  it('is told so, and nothing changes', async () => {
    expect(await settle(store.as({ userId: 'rev', name: 'Rev' }), act('confirm', [at(0)]))).toMatchObject([{ problem: { kind: 'invalid' }, facts: [{ standing: 'proposed' }] }])
    // The family sees only what was shared with it, and decides about none of it.
    expect(await store.as({ userId: 'fam' }).facts.settle(caseId, [act('confirm', [at(0)])])).toMatchObject({ ok: false, problem: { kind: 'not found' } })
    value(await ruth.shares.set(caseId, 'case', caseId, true))
    value(await ruth.shares.set(caseId, 'facts', at(0).id, true))
    expect(await settle(store.as({ userId: 'fam' }), act('confirm', [at(0)]), act('confirm', [at(1)]))).toMatchObject([{ problem: { kind: 'invalid' } }, { problem: { kind: 'not found' } }])
    expect(await standings()).toEqual(['proposed', 'proposed', 'proposed'])
  })

  it('what an investigator may not write of leaves the rest of what they send', async () => {
    const health = textPaper('Medical record: diabetes', 'medical record')
    value(await ruth.papers.add(caseId, health))
    const [ill] = value(await ruth.facts.propose(caseId, [{ path: 'health.conditions.0.name', value: 'diabetes', source: quote(health.paper, 'diabetes') }]))
    const outcomes = await settle(store.as({ userId: 'inv', name: 'Inv' }), act('confirm', [ill as Fact]), act('confirm', [at(0)]))
    expect(outcomes.map(({ problem }) => problem !== undefined)).toEqual([true, false])
    expect(await standings()).toEqual(['confirmed', 'proposed', 'proposed', 'proposed'])
  })

  it('a student may, and the work waits for counsel’s signature as ever', async () => {
    await settle(store.as({ userId: 'stu', name: 'Stu' }), act('confirm', [at(0)]))
    expect(value(await ruth.signatures.ofCase(caseId))).toMatchObject([{ id: at(0).id, by: 'stu', what: 'conviction.term' }])
  })
})
