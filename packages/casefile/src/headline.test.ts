import { describe, expect, it } from 'vitest'
import { assembleCaseFacts, known, rival, unknown, type CaseFacts, type GuidelineRange, type Leaf, type Screening, type SentenceRun, type TermRange, type ThenAndNow } from '@lenity/law'
import { headline } from './headline.ts'

const served: readonly (readonly [string, Leaf<unknown>])[] = [
  ['conviction.term', known('life')], ['conviction.sentencedOn', known('1997-03-21')], ['custody.commencedOn', known('1996-10-31')], ['custody.priorCreditDays', known(0)],
]

function caseOf(...changes: readonly (readonly [string, Leaf<unknown>])[]): CaseFacts {
  return assembleCaseFacts(new Map([...served, ...changes]))
}

/** A comparison in which the same offense today has these ranges, one a reading; undefined is a reading without an answer. */
function rangesToday(...ranges: readonly (TermRange | undefined)[]): ThenAndNow {
  const head = { id: 'guideline', title: 'range', steps: [] }
  const run: SentenceRun = {
    name: 'now, same offense sentenced today', offenseOn: undefined, sentencedOn: undefined, edition: undefined, force: undefined, needs: [],
    readings: ranges.map((range) => ({
      assuming: undefined,
      statutory: { ...head, status: 'computed', value: { min: 0, max: 'life', tier: '' } },
      guideline: range === undefined ? { ...head, status: 'not encoded', gaps: [] } : { ...head, status: 'computed', value: { range, tableRange: range, baseLevel: undefined, totalLevel: undefined, category: undefined } satisfies GuidelineRange },
    })),
  }
  return { found: { ...run, readings: [] }, then: run, sameOffense: run, sameConduct: run, changes: { sameOffense: [], sameConduct: [] } }
}

const on = '2018-06-05'
const today = rangesToday([188, 235])
const screening: Screening = { outOfScope: undefined, routes: [], nextPapers: [] }

describe('the sentence that opens a case', () => {
  it('says what was imposed, what it would be today, what was served and what is missing', () => {
    expect(headline(caseOf(), on, { thenAndNow: today, screening })).toBe('Life in 1997; 188 to 235 months today; 21 years 7 months served; no paper missing.')
  })

  it('names the day when the case is computed for one of the past', () => {
    expect(headline(caseOf(), on, { thenAndNow: today, screening, asOf: true })).toContain('188 to 235 months on 5 June 2018;')
  })

  it('says where the range of today rests on characteristics of the guideline that nobody has looked for', () => {
    const need = { path: 'guideline.characteristicsToday', label: '', because: 'unknown', papers: [] } as const
    const open: ThenAndNow = { ...today, sameOffense: { ...today.sameOffense, needs: [need] } }
    expect(headline(caseOf(), on, { thenAndNow: open, screening })).toContain('188 to 235 months today, if no further offense characteristic applies;')
  })

  it('says in words what cannot be said, and guesses nothing', () => {
    const nothing = assembleCaseFacts(new Map())
    expect(headline(nothing, on)).toMatch(/^The sentence is not known yet; what it would be today cannot be said yet; the time served cannot be said yet; \w+ papers missing\.$/)
    expect(headline(caseOf(), on, { thenAndNow: rangesToday(undefined) })).toContain('; the law for a range today is not encoded;')
  })

  it('gives the least time served where prior custody is not known, and both times where papers differ', () => {
    expect(headline(caseOf(['custody.priorCreditDays', unknown]), on, { thenAndNow: today, screening })).toBe('Life in 1997; 188 to 235 months today; at least 21 years 7 months served; no paper missing.')
    expect(headline(caseOf(['custody.commencedOn', rival(['1996-10-31', '1997-03-21'])]), on, { thenAndNow: today, screening })).toContain('; 21 years 2 months or 21 years 7 months served (the papers differ);')
  })

  it('says rival terms and years as rival', () => {
    expect(headline(caseOf(['conviction.term', rival([360, 'life'])], ['conviction.sentencedOn', rival(['1997-03-21', '1996-10-31'])]), on, { thenAndNow: today, screening })).toContain('360 months or life (the papers differ) in 1996 or 1997;')
    expect(headline(caseOf(['conviction.sentencedOn', unknown]), on, { thenAndNow: today, screening })).toContain('Life, imposed on a day not known yet;')
  })

  it('says every range that the readings of the papers lead to, the kindest first', () => {
    expect(headline(caseOf(), on, { thenAndNow: rangesToday(['life', 'life'], [188, 235]) })).toContain('; 188 to 235 months or life today, depending on facts not yet settled;')
    expect(headline(caseOf(), on, { thenAndNow: rangesToday([360, 'life'], [262, 327], [188, 235]) })).toContain('; 188 months to life today, depending on facts not yet settled;')
    expect(headline(caseOf(), on, { thenAndNow: rangesToday([188, 235], undefined) })).toContain('; 188 to 235 months today on one reading of the papers, no answer on another;')
  })

  it('counts no time for someone who is out', () => {
    expect(headline(caseOf(['custody.status', known('on supervision')]), on, { thenAndNow: today, screening })).toContain('; now on supervision;')
    expect(headline(caseOf(['custody.status', known('commuted')]), on, { thenAndNow: today, screening })).toContain('; the sentence commuted;')
  })

  it('of a case that is not covered says why and where to go instead', () => {
    const source = { cite: 'c', link: 'l', quote: 'q', text: 't' }
    const outOfScope = { why: 'a conviction under the law of Ohio', instead: 'ask the governor of Ohio', source }
    expect(headline(caseOf(), on, { screening: { outOfScope, routes: [], nextPapers: [] } })).toBe('Outside what Lenity covers: a conviction under the law of Ohio; ask the governor of Ohio.')
  })

  it('computes and screens by itself what it is not given', () => {
    expect(headline(caseOf(['conviction.sovereign', known('federal')]), on)).toMatch(/^Life in 1997; what it would be today cannot be said yet; 21 years 7 months served; \w+ papers missing\.$/)
    expect(headline(caseOf(['conviction.sovereign', known('state')], ['conviction.state', known('Ohio')]), on)).toMatch(/^Outside what Lenity covers: /)
  })

  it('counts the papers that the screening asks for', () => {
    expect(headline(caseOf(), on, { thenAndNow: today, screening: { outOfScope: undefined, routes: [], nextPapers: [{ paper: 'judgment', settles: 2, paths: [] }, { paper: 'discipline log', settles: 1, paths: [] }] } })).toContain('; two papers missing.')
  })
})
