import { changedLaw } from '../../../core/changed-law.ts'
import { inForce, type Looked, type Series } from '../../../core/dated.ts'
import type { CivilDate } from '../../../core/civil-date.ts'
import type { Step } from '../../../core/finding.ts'
import type { TermRange } from '../../../facts/shape.ts'
import type { StatutoryRange } from '../../then-and-now/sentence-run.ts'
import * as imports from '../21-usc-960/penalties.table.ts'
import { describeTerms } from '../describe-terms.ts'
import type { LawDays, Outcome } from '../outcome.ts'
import type { DrugSection } from '../parse-penalty.ts'
import * as table from './penalties.table.ts'
import type { DrugTier, TierPenalty } from './penalties.table.ts'

/** What every reading of a drug count on certain days has in common. */
export interface DrugOffense {
  readonly section: DrugSection
  readonly tier: DrugTier
  readonly conspiracy: boolean
  readonly tierStep: () => Step
  readonly days: LawDays
  /** The path of the count in the case facts. */
  readonly at: string
}

type ByDay = { readonly series: Series<TierPenalty>; readonly by: 'offense' | 'sentencing' }

/** The penalty of a subparagraph for these days, and what a prior conviction must be for it. */
export interface PenaltyInForce {
  readonly looked: Looked<TierPenalty>
  readonly by: ByDay['by']
  readonly predicate: TierPenalty['predicate']
}

export function penaltyInForce(section: DrugSection, tier: DrugTier, days: LawDays): PenaltyInForce {
  const { series, by } = penaltyOf(section, tier, days)
  const looked = inForce(series, by === 'sentencing' && days.offenseOn >= '1986-10-27' ? later(days.sentencedOn, series.entries[0]?.from) : days.offenseOn)
  return { looked, by, predicate: (looked.found ? looked.value : series.entries[0]?.value)?.predicate ?? 'felony drug offense' }
}

/** The text since the First Step Act has no day before it, also where a reform has it reach an earlier sentence. */
function later(day: CivilDate, first: CivilDate | undefined): CivilDate {
  return first !== undefined && first > day ? first : day
}

/** By the day of sentencing since the First Step Act, by the day of the offense before. */
function penaltyOf(section: DrugSection, tier: DrugTier, days: LawDays): ByDay {
  const since = changedLaw()?.firstStepTerms ?? days.sentencedOn >= table.firstStepAct
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

/**
 * The statutory range of the readings of a drug count, of attempt and conspiracy as of their object: by whether a death counts with it,
 * whether a notice under 21 U.S.C. 851 was filed, and how many prior convictions of the predicate's kind were final before the offense (0 to 2).
 */
export function penalizeDrugOffense(offense: DrugOffense, { looked, by }: PenaltyInForce): (death: boolean, noticed: boolean, priors: number) => Outcome {
  const { section, tier } = offense
  if (!looked.found) {
    const gap: Outcome = { is: 'gap', gaps: [looked.gap] }
    return () => gap
  }
  const { verifiedThrough } = looked
  const ranges = rangesOf(looked.value, section, tier)
  return (death, noticed, priors) => ({
    is: 'range', range: ranges[(death ? 3 : 0) + (noticed ? priors : 0)] as StatutoryRange, steps: () => stepsOf(offense, looked, by, death, noticed, priors), verifiedThrough,
  })
}

/** The ranges of a subparagraph: without a death and with one, each after no prior conviction, one and two. Told once, so that two readings that come to the same are seen to at a glance. */
function rangesOf(penalty: TierPenalty, section: DrugSection, tier: DrugTier): readonly StatutoryRange[] {
  const known = ranges[section].get(penalty)
  if (known !== undefined) return known
  const name = tierName(section, tier)
  const found = [false, true].flatMap((death) => [0, 1, 2].map((priors): StatutoryRange => {
    const [min, max] = termsOf(penalty, death, priors)
    const years = priors > 0 ? penalty.supervised.prior : penalty.supervised.plain
    return years > 0 ? { min, max, tier: name, supervisedReleaseYears: years } : { min, max, tier: name }
  }))
  ranges[section].set(penalty, found)
  return found
}

const ranges = { 841: new WeakMap<TierPenalty, readonly StatutoryRange[]>(), 960: new WeakMap<TierPenalty, readonly StatutoryRange[]>() } as const

type Penalized = Extract<Looked<TierPenalty>, { readonly found: true }>

function stepsOf({ section, tier, conspiracy, tierStep, days, at }: DrugOffense, { value: penalty, source }: Penalized, by: ByDay['by'], death: boolean, noticed: boolean, priors: number): readonly Step[] {
  const name = tierName(section, tier)
  const counted = noticed ? priors : 0
  const deathTerms = counted > 0 ? penalty.deathAndPrior : penalty.death
  const years = counted > 0 ? penalty.supervised.prior : penalty.supervised.plain
  return [
    tierStep(),
    ...(conspiracy && days.offenseOn >= table.sameAsObject.since ? [{ id: 'statute conspiracy', rule: 'Attempt and conspiracy carry the penalties of their object', source: section === '960' ? table.sameAsImport : table.sameAsObject.source, read: [`${at}.statute`], applied: true, change: 'the same penalties' }] : []),
    ...(by === 'sentencing' ? [{ id: 'statute text', rule: 'The First Step Act reaches an offense committed before it that is sentenced after', source: table.firstStepActReach, read: ['conviction.sentencedOn'], applied: days.offenseOn < table.firstStepAct, change: 'the text of 21 December 2018' }] : []),
    { id: 'statute terms', rule: `The terms of ${name}`, source, read: [`${at}.penalty`], applied: true, change: describeTerms(penalty.plain) },
    {
      id: 'statute 851', rule: `Prior convictions for a ${penalty.predicate}, noticed under 21 U.S.C. 851`, source: table.noticeOfPriors, read: ['conviction.notice851', 'conviction.priors851'],
      applied: counted > 0, change: counted > 0 ? describeTerms(termsOf(penalty, false, counted)) : 'no change',
      note: noticed ? `${priors} counted${priors >= 2 ? ' (more than two change nothing)' : ''}` : 'no notice filed',
    },
    ...(section === '960' ? [secondImport(tier, counted)] : []),
    {
      id: 'statute death', rule: 'Death or serious bodily injury resulted, charged and found', source: tier === 'E' ? source : table.deathResults, read: [`${at}.deathResulted`],
      applied: death && deathTerms !== undefined, change: death && deathTerms !== undefined ? describeTerms(deathTerms) : 'no change',
    },
    { id: 'statute supervised release', rule: `The least supervised release under ${name}`, source, read: [], applied: years > 0, change: years > 0 ? `at least ${years} years` : 'none asked for' },
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
