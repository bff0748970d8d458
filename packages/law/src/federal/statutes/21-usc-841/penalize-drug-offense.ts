import { inForce, type Series } from '../../../core/dated.ts'
import type { Step } from '../../../core/finding.ts'
import type { Source } from '../../../core/source.ts'
import type { TermRange } from '../../../facts/shape.ts'
import * as imports from '../21-usc-960/penalties.table.ts'
import { describeTerms } from '../describe-terms.ts'
import type { LawDays, Outcome } from '../outcome.ts'
import type { DrugSection } from '../parse-penalty.ts'
import * as table from './penalties.table.ts'
import type { DrugTier, TierPenalty } from './penalties.table.ts'

/** One reading of a drug count with nothing left open. */
export interface DrugReading {
  readonly section: DrugSection
  readonly tier: DrugTier
  readonly conspiracy: boolean
  readonly tierStep: () => Step
  readonly death: boolean
  /** Whether a notice under 21 U.S.C. 851 was filed. */
  readonly noticed: boolean
  /** Prior convictions of the predicate's kind, final before the offense: 0, 1 or 2. */
  readonly priors: number
  readonly days: LawDays
  /** The path of the count in the case facts. */
  readonly at: string
}

type ByDay = { readonly series: Series<TierPenalty>; readonly by: 'offense' | 'sentencing' }

/** The penalty of a subparagraph for these days: by the day of sentencing since the First Step Act, by the day of the offense before. */
export function penaltyOf(section: DrugSection, tier: DrugTier, days: LawDays): ByDay {
  const since = days.sentencedOn >= table.firstStepAct
  const pick = (before: Series<TierPenalty>, after: Series<TierPenalty>): ByDay => (since ? { series: after, by: 'sentencing' } : { series: before, by: 'offense' })
  if (tier === 'A') return section === '960' ? pick(imports.penalty1Before, imports.penalty1Since) : pick(table.penaltyABefore, table.penaltyASince)
  if (tier === 'B') return section === '960' ? pick(imports.penalty2Before, imports.penalty2Since) : pick(table.penaltyBBefore, table.penaltyBSince)
  if (section === '960' && (tier === 'C' || tier === 'D')) return { series: tier === 'C' ? imports.penalty3 : imports.penalty4, by: 'offense' }
  if (section === '960' && tier !== 'E' && days.offenseOn < table.ryanHaight.firstDayAfter) return { series: { of: `${tierName(section, tier)} before 13 April 2009`, entries: [] }, by: 'offense' }
  return { series: lowerTiers[tier], by: 'offense' }
}

const lowerTiers = { C: table.penaltyC, D: table.penaltyD, E: table.penaltyE, IV: table.penaltyIV, V: table.penaltyV } as const

const names = {
  841: { A: '21 U.S.C. 841(b)(1)(A)', B: '21 U.S.C. 841(b)(1)(B)', C: '21 U.S.C. 841(b)(1)(C)', D: '21 U.S.C. 841(b)(1)(D)', E: '21 U.S.C. 841(b)(1)(E)', IV: '21 U.S.C. 841(b)(2)', V: '21 U.S.C. 841(b)(3)' },
  960: { A: '21 U.S.C. 960(b)(1)', B: '21 U.S.C. 960(b)(2)', C: '21 U.S.C. 960(b)(3)', D: '21 U.S.C. 960(b)(4)', E: '21 U.S.C. 960(b)(5)', IV: '21 U.S.C. 960(b)(6)', V: '21 U.S.C. 960(b)(7)' },
} as const

export function tierName(section: DrugSection, tier: DrugTier): string {
  return names[section][tier]
}

/** The statutory range of one reading of a drug count, of attempt and conspiracy as of their object. */
export function penalizeDrugOffense(reading: DrugReading): Outcome {
  const { section, tier, days, death, noticed } = reading
  const { series, by } = penaltyOf(section, tier, days)
  const on = by === 'sentencing' ? days.sentencedOn : days.offenseOn
  const looked = inForce(series, on < '1986-10-27' ? on : days.offenseOn < '1986-10-27' ? days.offenseOn : on)
  if (!looked.found) return { is: 'gap', gaps: [looked.gap] }
  const penalty = looked.value
  const counted = noticed ? reading.priors : 0
  const terms = termsOf(penalty, death, counted)
  const name = tierName(section, tier)
  const years = counted > 0 ? penalty.supervised.prior : penalty.supervised.plain
  const range = years > 0 ? { min: terms[0], max: terms[1], tier: name, supervisedReleaseYears: years } : { min: terms[0], max: terms[1], tier: name }
  return { is: 'range', range, steps: () => stepsOf(reading, looked, by, counted), verifiedThrough: looked.verifiedThrough }
}

function stepsOf(reading: DrugReading, looked: { readonly value: TierPenalty; readonly source: Source }, by: ByDay['by'], counted: number): readonly Step[] {
  const { section, tier, days, death, noticed, at } = reading
  const penalty = looked.value
  const name = tierName(section, tier)
  const enhancement = termsOf(penalty, false, counted)
  const deathTerms = counted > 0 ? penalty.deathAndPrior : penalty.death
  const years = counted > 0 ? penalty.supervised.prior : penalty.supervised.plain
  return [
    reading.tierStep(),
    ...(reading.conspiracy && days.offenseOn >= table.sameAsObject.since ? [{ id: 'statute conspiracy', rule: 'Attempt and conspiracy carry the penalties of their object', source: section === '960' ? table.sameAsImport : table.sameAsObject.source, read: [`${at}.statute`], applied: true, change: 'the same penalties' }] : []),
    ...(by === 'sentencing' ? [{ id: 'statute text', rule: 'The First Step Act reaches an offense committed before it that is sentenced after', source: table.firstStepActReach, read: ['conviction.sentencedOn'], applied: days.offenseOn < table.firstStepAct, change: 'the text of 21 December 2018' }] : []),
    { id: 'statute terms', rule: `The terms of ${name}`, source: looked.source, read: [`${at}.penalty`], applied: true, change: describeTerms(penalty.plain) },
    {
      id: 'statute 851', rule: `Prior convictions for a ${penalty.predicate}, noticed under 21 U.S.C. 851`, source: table.noticeOfPriors, read: ['conviction.notice851', 'conviction.priors851'],
      applied: counted > 0, change: counted > 0 ? describeTerms(enhancement) : 'no change',
      note: noticed ? `${reading.priors} counted${reading.priors >= 2 ? ' (more than two change nothing)' : ''}` : 'no notice filed',
    },
    ...(section === '960' ? [secondImport(tier, counted)] : []),
    {
      id: 'statute death', rule: 'Death or serious bodily injury resulted, charged and found', source: tier === 'E' ? looked.source : table.deathResults, read: [`${at}.deathResulted`],
      applied: death && deathTerms !== undefined, change: death && deathTerms !== undefined ? describeTerms(deathTerms) : 'no change',
    },
    { id: 'statute supervised release', rule: `The least supervised release under ${name}`, source: looked.source, read: [], applied: years > 0, change: years > 0 ? `at least ${years} years` : 'none asked for' },
  ]
}

/** Section 962 where the paragraph does not itself say what a prior conviction adds: (4), and what it refers to comes to the same. */
function secondImport(tier: DrugTier, counted: number): Step {
  const applied = tier === 'D' && counted > 0
  return { id: 'statute 962', rule: 'A second or subsequent offense against the import laws', source: imports.secondOffense, read: ['conviction.priors851'], applied, change: applied ? 'twice the term' : 'no change', note: tier === 'D' ? 'no other step for prior convictions' : 'the paragraph says what a prior conviction adds' }
}

function termsOf(penalty: TierPenalty, death: boolean, priors: number): TermRange {
  const plain = priors >= 2 ? penalty.twoPriors : priors === 1 ? penalty.onePrior : penalty.plain
  const fatal = death ? (priors > 0 ? penalty.deathAndPrior : penalty.death) : undefined
  return fatal ?? plain
}
