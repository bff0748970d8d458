import { describe, expect, it } from 'vitest'
import type { Fact, FactsOfCase, PaperSummary } from '../../api/shapes.ts'
import { applyPending, mergeFacts } from './apply-pending.ts'
import { concernOf } from './concern.ts'
import { keptProposals } from './kept-proposals.ts'
import { leavesNear } from './leaves-near.ts'
import { timeLeft } from './pace.ts'
import { isCertain, isOpenProposal } from './proposals.ts'

let at = 0
function fact(path: string, value: unknown, more: Partial<Fact> & { readonly page?: number; readonly confidence?: number; readonly paper?: string } = {}): Fact {
  at += 1
  const { page = 1, confidence = 100, paper = 'judgment', ...rest } = more
  return { id: `fact ${at}`, path, value, source: { from: 'paper', paper, page, start: at, end: at + 1, words: 'w', boxes: [], confidence }, standing: 'proposed', ...rest }
}
const paper = (id: string, kind = id): PaperSummary => ({ id, name: `${id}.pdf`, mediaType: 'application/pdf', bytes: 1, kind: { kind, why: '', certainty: 1 }, warnings: [], pageCount: 3 })
const facts = (...all: readonly Fact[]): FactsOfCase => ({ facts: all, decisions: [], standing: {}, disagreements: [], labels: {} })
const papers = [paper('judgment'), paper('presentence report')]
const of = (all: FactsOfCase) => keptProposals()(all, papers, undefined)

describe('the proposals of a case', () => {
  it('come paper after paper, as they stand in each, under what they concern', () => {
    const [second, first, other] = [fact('conviction.counts.0.term', 240, { page: 2 }), fact('conviction.counts.0.number', 'Two'), fact('guideline.points', 3, { paper: 'presentence report' })]
    expect(of(facts(other, second, first)).map(({ paper: from, proposals }) => [from?.id, proposals.map(({ concern, path }) => `${concern}: ${path}`)])).toEqual([
      ['judgment', ['Count Two: conviction.counts.0.number', 'Count Two: conviction.counts.0.term']],
      ['presentence report', ['Guideline computation: guideline.points']],
    ])
  })

  it('are one where a paper says the same twice, and two where it says otherwise', () => {
    expect(of(facts(fact('conviction.term', 240), fact('conviction.term', 240, { page: 3 }), fact('conviction.term', 300)))[0]?.proposals.map(({ value, facts: places }) => [value, places.length])).toEqual([[240, 2], [300, 1]])
  })

  it('are certain only where nothing speaks against them', () => {
    const reasons = (one: Fact) => of(facts(one))[0]?.proposals[0]?.reasons.length
    expect(reasons(fact('conviction.term', 240))).toBe(0)
    expect(reasons(fact('conviction.term', 240, { check: 'It speaks of months and days.' }))).toBe(1)
    expect(reasons(fact('conviction.term', 240, { flags: [{ reason: 'does not fit', says: 'The counts come to 300.' }] }))).toBe(1)
    expect(reasons(fact('conviction.term', 240, { confidence: 99 }))).toBe(1)
    expect(reasons(fact('person.name', 'Ruth Marlow', { confidence: 99 }))).toBe(0)
    expect(reasons(fact('person.name', 'Ruth Marlow', { confidence: 79 }))).toBe(1)
    expect(reasons(fact('health.conditions.0.name', 'diabetes'))).toBe(1)
    expect(reasons(fact('conviction.substantialAssistance', true))).toBe(1)
    expect(of(facts(fact('person.name', 'Ruth', { source: { from: 'person', who: 'her sister', on: '2026-01-02', words: 'Ruth' } })))[0]?.proposals[0]?.reasons.length).toBe(1)
  })

  it('on which papers disagree are open until someone chose, even confirmed', () => {
    const [one, two] = [fact('conviction.term', 240, { standing: 'confirmed' }), fact('conviction.term', 264, { paper: 'presentence report' })]
    const disagreement = { path: 'conviction.term', label: 'term', readings: [{ value: 240, facts: [one.id], why: 'the best' }, { value: 264, facts: [two.id], why: 'after it' }] }
    const open = (settled?: FactsOfCase['disagreements'][number]['settled']) => of({ ...facts(one, two), disagreements: [{ ...disagreement, ...(settled && { settled }) }] }).flatMap(({ proposals }) => proposals).map((each) => [isOpenProposal(each), isCertain(each), each.state])
    expect(open()).toEqual([[true, false, 'confirmed'], [true, false, 'waits']])
    expect(open({ path: 'conviction.term', fact: one.id, by: 'Ruth', at: '2026-01-02T00:00:00Z', why: 'so' })).toEqual([[false, false, 'confirmed'], [false, false, 'decided']])
  })
})

describe('a decision', () => {
  const [told, twin, other, elsewhere] = [fact('conviction.term', 240), fact('conviction.term', 240, { page: 3 }), fact('conviction.sentencedOn', '2009-02-19'), fact('guideline.points', 3, { paper: 'presentence report' })]
  const all = facts(told, twin, other, elsewhere)
  const accept = { act: 'one', is: 'confirm', facts: [{ id: told.id, seen: null }, { id: twin.id, seen: null }], about: '' } as const

  it('leaves every other proposal the very same, and a paper nothing was decided of as well', () => {
    const keep = keptProposals()
    const [before, now] = [keep(all, papers, undefined), keep(applyPending(all, [accept]), papers, undefined)]
    expect(now.map(({ proposals }) => proposals.map(({ state }) => state))).toEqual([['confirmed', 'waits'], ['waits']])
    expect(now[0]?.proposals[0]).not.toBe(before[0]?.proposals[0])
    expect(now[0]?.proposals[1]).toBe(before[0]?.proposals[1])
    expect(now[1]).toBe(before[1])
  })

  it('shows where it changes what was kept: a correction, a disagreement that was settled, another kind of the paper', () => {
    const keep = keptProposals()
    keep(all, papers, undefined)
    const corrected = applyPending(all, [{ ...accept, is: 'replace', parts: [{ path: 'conviction.term', value: 24 }] }])
    expect(keep(corrected, papers, undefined)[0]?.proposals[0]).toMatchObject({ state: 'corrected', instead: [{ value: 24 }] })
    const disagreement = { path: 'conviction.term', label: 'term', readings: [{ value: 240, facts: [told.id], why: 'the best' }] }
    expect(keep({ ...all, disagreements: [disagreement] }, papers, undefined)[0]?.proposals[0]).toMatchObject({ state: 'waits', disagreement })
    const signed = { ...disagreement, settled: { path: 'conviction.term', fact: told.id, by: 'Ruth', at: '2026-01-02T00:00:00Z', why: 'so' } }
    expect(keep({ ...all, disagreements: [signed] }, papers, undefined)[0]?.proposals[0]?.state).toBe('decided')
    expect(keep(all, [paper('judgment', 'plea agreement')], undefined)[0]?.paper?.kind.kind).toBe('plea agreement')
    expect(keep(all, papers, 'presentence report').map(({ paper: of }) => of?.id)).toEqual(['presentence report'])
  })
})

describe('what was decided and is not answered yet', () => {
  it('shows at once: a correction in the place of the reading, and gone when it is taken back', () => {
    const wrong = fact('conviction.term', 24)
    const correction = { act: 'one', is: 'replace', facts: [{ id: wrong.id, seen: null }], parts: [{ path: 'conviction.term', value: 240 }], about: '' } as const
    const shown = applyPending(facts(wrong), [correction])
    expect(of(shown)[0]?.proposals.map(({ state, instead }) => [state, instead.map(({ value }) => value)])).toEqual([['corrected', [240]]])
    const back = applyPending(facts(wrong), [correction, { act: 'two', is: 'reopen', facts: [{ id: wrong.id, seen: 'one' }], about: '' }])
    expect(of(back)[0]?.proposals.map(({ state, instead }) => [state, instead.length])).toEqual([['waits', 0]])
  })

  it('gives way to what the server answers', () => {
    const one = fact('conviction.term', 24)
    const merged = mergeFacts(facts(one), [{ ...one, standing: 'rejected' }, fact('conviction.term', 240, { corrects: one.id, standing: 'confirmed' })])
    expect(merged.facts.map(({ standing }) => standing)).toEqual(['rejected', 'confirmed'])
  })

  it('offers no reading any more that was rejected, before the answer and after it, and leaves the other disagreements as they are', () => {
    const [one, other, third] = [fact('conviction.term', 24), fact('conviction.term', 240), fact('conviction.term', 360)]
    const readings = [one, other, third].map(({ id, value }) => ({ value, facts: [id], why: '' }))
    const elsewhere = { path: 'person.name', label: 'name', readings: [{ value: 'A', facts: ['x'], why: '' }, { value: 'B', facts: ['y'], why: '' }] }
    const server = { ...facts(one, other, third), disagreements: [{ path: 'conviction.term', label: 'term', readings }, elsewhere] }
    const reject = (of: typeof one, act: string) => ({ act, is: 'reject', facts: [{ id: of.id, seen: null }], about: '' }) as const
    const shown = applyPending(server, [reject(one, 'one')])
    expect(shown.disagreements.map(({ readings: left }) => left.map(({ value }) => value))).toEqual([[240, 360], ['A', 'B']])
    expect(shown.disagreements[1]).toBe(elsewhere)
    expect(applyPending(server, [reject(one, 'one'), reject(third, 'two')]).disagreements).toEqual([elsewhere])
    expect(mergeFacts(server, [{ ...one, standing: 'rejected' }]).disagreements[0]?.readings.map(({ value }) => value)).toEqual([240, 360])
    expect(mergeFacts(server, [{ ...one, standing: 'confirmed' }]).disagreements).toBe(server.disagreements)
  })
})

it('a part of a reading can be another fact of the item, or the same of the next item of the list', () => {
  const near = leavesNear('history.priors.1.offense', ['history.priors.1.offense', 'history.priors.3.points'])
  expect(near[0]).toBe('history.priors.1.offense')
  expect(near).toContain('history.priors.1.sentencedOn')
  expect(near).toContain('history.priors.4.offense')
  expect(near.some((path) => path.startsWith('history.priors.2.'))).toBe(false)
  expect(leavesNear('person.name', [])).toEqual(['person.name', 'person.registerNumber', 'person.dateOfBirth', 'person.citizenship'])
})

it('what a fact concerns is said in the words of a lawyer', () => {
  expect(['custody.incidents.2.code', 'guideline.drugs.0.grams', 'history.priors.complete', 'conviction.sentencedOn', 'release.home'].map((path) => concernOf(path, []))).toEqual(['Incident report 3', 'Drug attributed, 1', 'Criminal history', 'Judgment and sentence', 'Release plan'])
})

it('the time left is told from the pace of the last decisions, once there are some, and pauses do not count', () => {
  const every = (seconds: number, n: number) => Array.from({ length: n }, (_, i) => i * seconds * 1000)
  expect(timeLeft(every(3, 5), 66)).toBeUndefined()
  expect(timeLeft(every(3, 6), 66)).toBe('about 3 minutes left')
  expect(timeLeft(every(3, 6), 21)).toBe('about 1 minute left')
  expect(timeLeft(every(3, 6), 5)).toBe('less than a minute left')
  expect(timeLeft(every(3, 6), 0)).toBeUndefined()
  expect(timeLeft([...every(3, 6), 900_000], 66)).toBe('about 3 minutes left')
})
