import type { Need } from '../../core/answer.ts'
import type { CivilDate } from '../../core/civil-date.ts'
import { sameAmounts } from '../statutes/21-usc-841/find-tier.ts'
import { parsePenalty } from '../statutes/parse-penalty.ts'
import { needAt } from '../../facts/need-at.ts'
import type { PlainCase, PlainCount } from './read-case.ts'
import { historyOn, type HistoryOnDay } from './history-today.ts'
import { clauseMayBeTheJudges, juryRaisesMinimum, subsectionMayBeTheJudges } from './found-by-the-judge.ts'
import { apprendiDay } from './jury-finding.ts'
import { asksSafetyValve } from './drug-guidelines.ts'
import { safetyValveNeeds, safetyValveOf } from './safety-valve-of.ts'
import { zeroPointNeeds, zeroPointWords } from './zero-point-open.ts'
import { widerSafetyValveSince } from '../statutes/18-usc-3553/safety-valve.table.ts'

/** How much of a drug the statute is measured by, where the papers leave that open. */
export type WeightReading =
  /** What the case says: the weight found, or the subsection of the conviction. */
  | 'as known'
  /** The weight the court attributed, taken as charged and found. */
  | 'as attributed'
  /** As little as the conviction allows: what its subsection asked for, where that had to be found, else no weight at all. */
  | 'least found'
  /** No weight at all, though the judgment names a subsection: between *Apprendi* and *Alleyne* it may rest on the judge's finding. */
  | 'none found'
  /** No weight found, while the one attributed raised the least term alone, as it could in a sentence before *Alleyne*. */
  | 'least term by the judge'

/** The days whose law a run asks about. */
export interface RunDays {
  readonly offenseOn: CivilDate | undefined
  readonly sentencedOn: CivilDate | undefined
}

/** One way to read what the papers leave open; all of it is unknown, none of it is guessed. */
export interface Assumption {
  readonly weight: WeightReading
  /** Taken for every count of which it is not known. */
  readonly deathResulted: boolean
  readonly zeroPointCriteria: boolean
  /** Undefined where it is not known and the run is of the sentence that was imposed: it is then asked for. */
  readonly safetyValve: boolean | undefined
  /** Of a count whose clause may rest on what only the judge found: whether that was charged and found. */
  readonly firearmUse: 'as the clause says' | 'least found'
  /** Where the points that a later manual no longer gives are not known. */
  readonly history: 'most' | 'least'
}

export interface OpenQuestions {
  readonly assumed: readonly Assumption[]
  /** What a reading assumes of what is open; undefined where nothing is. */
  readonly inWords: (assumption: Assumption) => string | undefined
  /** The facts that would settle which reading holds. */
  readonly needs: readonly Need[]
}

/**
 * The readings of one run, the one most favourable to the person last. `bounded` asks for the weight charged and found: in a sentence
 * imposed today, and in one imposed after *Apprendi*.
 */
export function openQuestions(plain: PlainCase, days: RunDays, bounded: boolean, asksZeroPoint: boolean, { history, valve, zeroPoint }: OpenOn = openOn(plain, days.sentencedOn)): OpenQuestions {
  const { byWeight } = plain.sorted
  const byJury = juryRaisesMinimum(days.sentencedOn)
  const weightOpen = bounded ? those(byWeight, (count) => weightUnknown(count, plain, days)) : none
  const deathOpen = those(byWeight, (count) => count.deathResulted === undefined && !deathRuledOut(count, plain))
  const zeroPaths = asksZeroPoint ? zeroPoint : none
  const zeroOpen = zeroPaths.length > 0
  const judges = byJury ? those(byWeight, (count) => subsectionMayBeTheJudges(count, plain)) : none
  const clauses = byJury ? those(plain.counts, (count) => clauseMayBeTheJudges(count, plain)) : none
  const historyOpen = history?.open ?? none
  const valveOpen = valve === undefined && (byWeight.length > 0 || asksSafetyValve(plain.offense.guideline)) && days.sentencedOn !== plain.sentencedOn && days.sentencedOn !== undefined && days.sentencedOn >= widerSafetyValveSince
  const known: Assumption = { weight: 'as known', firearmUse: 'as the clause says', deathResulted: false, zeroPointCriteria: plain.zeroPointCriteria ?? false, safetyValve: valve, history: 'most' }
  const isOpen = weightOpen.length > 0 || judges.length > 0 || clauses.length > 0 || deathOpen.length > 0 || valveOpen || historyOpen.length > 0 || zeroOpen
  if (!isOpen) return { assumed: [known], inWords: nothing, needs: none }
  const named = weightOpen.length > 0 && weightOpen.every((count) => subsectionWasFound(count, plain))
  const byJudge = weightOpen.length > 0 && !named && bounded && !juryRaisesMinimum(days.sentencedOn)
  const weights: readonly WeightReading[] = [
    ...(weightOpen.length > 0 ? ['as attributed', ...(byJudge ? ['least term by the judge'] as const : []), 'least found'] as const : ['as known'] as const), ...(judges.length > 0 ? ['none found'] as const : []),
  ]
  const uses: readonly Assumption['firearmUse'][] = clauses.length > 0 ? ['as the clause says', 'least found'] : [known.firearmUse]
  const deaths = deathOpen.length > 0 ? [true, false] : [known.deathResulted]
  const valves = valveOpen ? [false, true] : [known.safetyValve]
  const histories: readonly Assumption['history'][] = historyOpen.length > 0 ? ['most', 'least'] : [known.history]
  const zeros = zeroOpen ? [false, true] : [known.zeroPointCriteria]
  const inWords = ({ weight, firearmUse, deathResulted, safetyValve, history, zeroPointCriteria }: Assumption): string | undefined => {
    const words = [
      weightWords(weight, named, judges.length > 0),
      clauses.length === 0 ? undefined : firearmUse === 'least found' ? 'only the judge found that the firearm was brandished or discharged' : 'what the clause of conviction says was done with the firearm was charged and found',
      deathOpen.length === 0 ? undefined : deathResulted ? 'death or serious bodily injury was charged and found' : 'no death or serious bodily injury was charged and found',
      !valveOpen ? undefined : safetyValve === true ? `the criteria of the safety valve as they are today are met${plain.weapon === true ? ', the weapon found having been neither possessed nor induced by the person' : ''}` : 'the criteria of the safety valve as they are today are not met',
      historyOpen.length === 0 ? undefined : history === 'most' ? 'no criminal history points were for status or recency' : 'criminal history points were for status or recency, which the manual has since lowered or struck',
      !zeroOpen ? undefined : zeroPointWords(zeroPointCriteria, zeroPaths),
    ].filter((part) => part !== undefined)
    return words.length === 0 ? undefined : words.join('; ')
  }
  const assumed: Assumption[] = []
  for (const deathResulted of deaths) for (const weight of weights) for (const firearmUse of uses) for (const safetyValve of valves) for (const history of histories) for (const zeroPointCriteria of zeros) {
    assumed.push({ weight, firearmUse, deathResulted, zeroPointCriteria, safetyValve, history })
  }
  const needs = [
    ...[...new Set([...weightOpen, ...judges])].map(({ at, substance }) => needAt(`${at}.${substance === 'marihuana plants' ? 'foundPlants' : 'foundGrams'}`)),
    ...clauses.map(({ at }) => needAt(`${at}.firearmUse`)),
    ...deathOpen.map(({ at }) => needAt(`${at}.deathResulted`)),
    ...(valveOpen && days.sentencedOn !== undefined ? safetyValveNeeds(plain, days.sentencedOn).map((path) => needAt(path)) : none),
    ...historyOpen.map((path) => needAt(path)),
    ...zeroPaths.map((path) => needAt(path)),
  ]
  return { assumed, inWords, needs }
}

const none: readonly never[] = []
const nothing = (): undefined => undefined

/** The counts of which something is so; mostly none is. */
function those(counts: readonly PlainCount[], is: (count: PlainCount) => boolean): readonly PlainCount[] {
  return counts.some(is) ? counts.filter(is) : none
}

/** What a case leaves open in a sentence imposed on a day, whatever the offense. Two of the four runs have one day of sentencing. */
export interface OpenOn {
  readonly on: CivilDate | undefined
  readonly history: HistoryOnDay | undefined
  readonly valve: boolean | undefined
  readonly zeroPoint: readonly string[]
}

export function openOn(plain: PlainCase, on: CivilDate | undefined): OpenOn {
  return { on, history: on === undefined ? undefined : historyOn(plain, on), valve: safetyValveOf(plain, on), zeroPoint: on === undefined ? none : zeroPointNeeds(plain, on) }
}

function weightWords(weight: WeightReading, named: boolean, mayBeTheJudges: boolean): string | undefined {
  if (weight === 'as known') return mayBeTheJudges ? 'the weight the subsection of conviction asks for was charged and found' : undefined
  if (weight === 'as attributed') return 'the weight the court attributed was charged and found'
  if (weight === 'least term by the judge') return 'no weight was charged and found, and the one the court attributed raised the least term alone'
  if (weight === 'none found') return 'the subsection of conviction rested on the judge’s finding, and no weight was charged and found'
  return named ? 'no more was charged and found than the subsection of conviction asked for' : 'no weight was charged and found'
}

/**
 * Whether the minimum the court went by rules out that death was charged and found: with it the drug statutes have asked for 20 years at
 * least, and for life after a noticed prior conviction, since they first named it in 1986 (21 U.S.C. 841(b)(1)(A)-(C), 960(b)(1)-(3)).
 */
function deathRuledOut({ statedMinimum }: PlainCount, { notice851 }: PlainCase): boolean {
  if (statedMinimum === undefined || statedMinimum === 'life') return false
  return statedMinimum < 240 || notice851 === true
}

/** Whether death counts against this count in one reading: as known, ruled out by the stated minimum, or as assumed. */
export function deathIn(count: PlainCount, plain: PlainCase, assumption: Assumption): boolean {
  return count.deathResulted ?? (deathRuledOut(count, plain) ? false : assumption.deathResulted)
}

/** Whether a count is one of the drug provisions whose terms go by the weight. */
export function isDrugCount({ isDrug }: PlainCount): boolean {
  return isDrug
}

/** After *Apprendi* the subsection of the conviction says what was found, as far as the amounts of the law are still the same. */
export function weightUnknown(count: PlainCount, plain: PlainCase, days: RunDays): boolean {
  if (count.foundGrams !== undefined || count.foundPlants !== undefined) return false
  return !subsectionWasFound(count, plain) || !amountsAreTheSame(count, plain, days)
}

/** Whether the weight the subsection of conviction asks for had to be charged and found: since *Apprendi*. */
export function subsectionWasFound({ penalty }: PlainCount, { sentencedOn }: PlainCase): boolean {
  return penalty !== undefined && sentencedOn !== undefined && sentencedOn >= apprendiDay
}

function amountsAreTheSame(count: PlainCount, { offenseOn, sentencedOn }: PlainCase, days: RunDays): boolean {
  const penalty = parsePenalty(count.penalty ?? '')
  if (penalty.kind !== 'drug' || penalty.tier === 'C' || penalty.tier === 'D') return true
  if (offenseOn === undefined || sentencedOn === undefined || days.offenseOn === undefined || days.sentencedOn === undefined) return true
  return sameAmounts(penalty.section, count.substance, { offenseOn, sentencedOn }, { offenseOn: days.offenseOn, sentencedOn: days.sentencedOn })
}
