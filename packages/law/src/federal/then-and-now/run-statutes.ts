import type { Finding, Step } from '../../core/finding.ts'
import { remember } from '../../core/remember.ts'
import { Trace } from '../../core/trace.ts'
import type { Term } from '../../facts/shape.ts'
import { listTwo } from '../guidelines/2d1-11-chemicals/chemicals.table.ts'
import { amountsInForce } from '../statutes/21-usc-841/find-tier.ts'
import { combineCounts, type CombinedRange } from '../statutes/combine-counts.ts'
import { parsePenalty } from '../statutes/parse-penalty.ts'
import type { StatutoryInputs } from '../statutes/statutory-inputs.ts'
import { statutoryRange } from '../statutes/statutory-range.ts'
import { liftMinimum } from '../statutes/18-usc-3553/lift-minimum.ts'
import { deathIn, isDrugCount, subsectionWasFound, weightUnknown, type Assumption, type RunDays, type WeightReading } from './assumptions.ts'
import { clauseMayBeTheJudges, subsectionMayBeTheJudges } from './found-by-the-judge.ts'
import { alleyne, apprendi, apprendiDay, harris } from './jury-finding.ts'
import { needAt } from '../../facts/need-at.ts'
import type { PlainCase, PlainCount } from './read-case.ts'
import type { StatutoryRange } from './sentence-run.ts'
import { firstFirearmCount, isFirearmCount } from './sort-counts.ts'

export interface StatutoryRun {
  readonly finding: Finding<StatutoryRange>
  /** The part of the least term that runs after every other, which the guideline range is without. */
  readonly consecutive: Term
  /** What the counts that run together allow; undefined where there are none, or one of them has no range. */
  readonly together: { readonly min: Term; readonly max: Term } | undefined
  /** The greatest maximum of one count, those under 924(c) apart, and the same without any increase for a prior conviction. */
  readonly greatestMax: Term | undefined
  readonly unenhancedMax: Term | undefined
  /** What each drug count with a death allows. */
  readonly deaths: readonly StatutoryRange[]
  /** The minimum that the safety valve lifted, where it did. */
  readonly lifted: Term | undefined
}

/** Whether two runs of the statutes limit a range alike: by the same terms, or by asking for the same facts. */
export function limitAlike(one: StatutoryRun, other: StatutoryRun): boolean {
  if (one === other) return true
  return askAlike(one.finding, other.finding)
    && one.together?.min === other.together?.min && one.together?.max === other.together?.max && one.consecutive === other.consecutive
    && one.greatestMax === other.greatestMax && one.unenhancedMax === other.unenhancedMax && one.lifted === other.lifted
    && one.deaths.length === other.deaths.length && one.deaths.every(({ tier, min, max }, i) => tier === other.deaths[i]?.tier && min === other.deaths[i]?.min && max === other.deaths[i]?.max)
}

function isDeath(count: PlainCount, plain: PlainCase, assumption: Assumption): boolean {
  return isDrugCount(count) && deathIn(count, plain, assumption)
}

function askAlike(one: Finding<StatutoryRange>, other: Finding<StatutoryRange>): boolean {
  if (one.status === 'computed') return other.status === 'computed' && one.value.min === other.value.min && one.value.max === other.value.max
  if (one.status !== 'cannot say' || other.status !== 'cannot say') return false
  return one.needs.length === other.needs.length && one.needs.every(({ path }, i) => path === other.needs[i]?.path)
}

/** How the range of one count is had. */
type RangeOf = (inputs: StatutoryInputs) => Finding<StatutoryRange>

/** What the statutes allow for all counts together on the days of a run, under one assumption. */
export function runStatutes(plain: PlainCase, days: RunDays, assumption: Assumption, bounded: boolean, rangeOf: RangeOf = statutoryRange): StatutoryRun {
  const trace = new Trace()
  const { counts } = plain
  if (counts.length === 0 || plain.countsComplete !== true) trace.needs.push(needAt('conviction.counts.complete'))
  const isWhole = counts.every(isNamed)
  const named = isWhole ? counts : counts.filter(isNamed)
  if (!isWhole) for (const count of counts) if (!isNamed(count)) trace.needs.push(needAt(`${count.at}.statute`))
  const inputs: StatutoryInputs[] = []
  const findings: Finding<StatutoryRange>[] = []
  const lifted: Term[] = []
  for (const count of named) {
    const input = inputsOf(plain, count, days, assumption, bounded)
    const range = rangeOf(input)
    const bound = assumption.weight === 'least term by the judge' && isDrugCount(count) ? raiseLeast(range, rangeOf(inputsOf(plain, count, days, { ...assumption, weight: 'as attributed' }, bounded))) : range
    const finding = assumption.safetyValve === true ? liftMinimum(bound, input.penalty, days.sentencedOn, plain.weapon === true) : bound
    if (finding !== bound && bound.status === 'computed') lifted.push(bound.value.min)
    inputs.push(input)
    findings.push(finding)
    trace.take(finding)
  }
  const { firearms, byWeight } = plain.sorted
  if (bounded && byWeight.length > 0) trace.step({ id: 'charged and found', rule: 'Bounded by what was charged and found by jury or plea', source: apprendi, read: counts.map(({ at }) => `${at}.foundGrams`), applied: true, change: charged[assumption.weight] })
  if (assumption.weight === 'none found' || assumption.firearmUse === 'least found') trace.step(withoutTheJudge)
  if (assumption.weight === 'least term by the judge') trace.step(leastByTheJudge)
  const combined = isWhole ? combineCounts(findings) : undefined
  const beside = <T>(all: readonly T[]): readonly T[] => (firearms.length > 0 ? all.filter((_, i) => !isFirearmCount(named[i] as PlainCount)) : all)
  const together = beside(findings)
  const asksMaxima = plain.careerOffender === true || plain.offense.guideline !== undefined
  const [greatestMax, unenhancedMax] = asksMaxima && combined !== undefined ? countMaxima(beside(combined.byCount), beside(inputs), rangeOf) : []
  return {
    finding: trace.finish<StatutoryRange>('statutory range', 'What the statutes allow', combined && wholeOf(combined)),
    consecutive: combined?.consecutive ?? 0,
    together: together.length === 0 ? undefined : together.length === findings.length && isWhole ? combined : combineCounts(together),
    greatestMax, unenhancedMax,
    deaths: combined === undefined || !named.some((count) => isDeath(count, plain, assumption)) ? none : combined.byCount.filter((_, i) => isDeath(named[i] as PlainCount, plain, assumption)),
    lifted: greatest(lifted),
  }
}

const none: readonly never[] = []

/** How much of the drug a reading takes as charged and found. */
const charged: Readonly<Record<WeightReading, string>> = {
  'as known': 'the weight or subsection found', 'as attributed': 'the weight attributed, taken as found', 'none found': 'no weight', 'least found': 'as little as the conviction allows', 'least term by the judge': 'as little as the conviction allows',
}

const withoutTheJudge: Step = { id: 'charged and found minimum', rule: 'What raises a least term must be charged and found too; a judge could find it when the sentence was imposed', source: alleyne, read: ['conviction.sentencedOn'], applied: true, change: 'without what only the judge found' }
const leastByTheJudge: Step = { id: 'charged and found minimum', rule: 'What raised a least term alone could be found by the judge', source: harris, read: ['conviction.sentencedOn'], applied: true, change: 'the least term of the weight attributed' }

/** Whether a count says what it is under: by its statute, its penalty or, for a drug count, its substance. */
function isNamed(count: PlainCount): boolean {
  return count.statute !== undefined || count.penalty !== undefined || isDrugCount(count)
}

/** The counts together as one range. */
function wholeOf({ min, minDays, max, byCount }: CombinedRange): StatutoryRange {
  let tier = ''
  let years = 0
  for (const [i, one] of byCount.entries()) {
    if (!byCount.some((other, j) => j < i && other.tier === one.tier)) tier = tier === '' ? one.tier : `${tier}; ${one.tier}`
    years = Math.max(years, one.supervisedReleaseYears ?? 0)
  }
  const range = minDays === undefined ? { min, max, tier } : { min, minDays, max, tier }
  return years === 0 ? range : { ...range, supervisedReleaseYears: years }
}

/** What the level of a career offender and the base level of fraud ask for: the greatest maximum of one count, and the same without any increase for a prior conviction. */
function countMaxima(ranges: readonly StatutoryRange[], inputs: readonly StatutoryInputs[], rangeOf: RangeOf): readonly [Term | undefined, Term | undefined] {
  const without = combineCounts(inputs.map((input) => rangeOf(input.notice851 === false ? input : { ...input, notice851: false })))
  return [greatest(ranges.map(({ max }) => max)), greatest((without?.byCount ?? []).map(({ max }) => max))]
}

/** The range of what was found, with the least term of what the judge found where the maximum leaves room for it. */
function raiseLeast(found: Finding<StatutoryRange>, attributed: Finding<StatutoryRange>): Finding<StatutoryRange> {
  if (found.status !== 'computed' || attributed.status !== 'computed') return found.status === 'computed' ? attributed : found
  const { min, supervisedReleaseYears: years } = attributed.value
  if (min === 'life' || (found.value.max !== 'life' && min > found.value.max)) return found
  return { ...found, value: { ...found.value, min, ...(years === undefined ? {} : { supervisedReleaseYears: years }) } }
}

function inputsOf(plain: PlainCase, count: PlainCount, days: RunDays, assumption: Assumption, bounded: boolean): StatutoryInputs {
  const { penalty, grams, plants } = chargedIn(plain, count, days, assumption, bounded)
  const inputs: { -readonly [K in keyof StatutoryInputs]: StatutoryInputs[K] } = {
    penalty, substance: count.substance, grams, plants, deathResulted: deathIn(count, plain, assumption), notice851: plain.notice851, priors: plain.priors851Complete === true ? plain.priors851 : undefined,
    offenseOn: days.offenseOn, sentencedOn: days.sentencedOn, penaltyLaw: { offenseOn: plain.offenseOn, sentencedOn: plain.sentencedOn }, at: count.at,
  }
  if (isFirearmCount(count)) inputs.firearm = { conduct: count.firearmUse, weapon: count.firearmKind, priorFinal: count.firearmPriorFinal, laterCount: firstFirearmCount(plain) !== count }
  if (count.enterpriseLeader !== undefined) inputs.enterprise848b = count.enterpriseLeader
  if (count.enterprisePriors !== undefined) inputs.prior848 = count.enterprisePriors
  return inputs
}

/**
 * The penalty cited, with the section that multiplies it for a protected place or person where only the statute names that, and with the
 * list the chemicals are on, by which 841(c) goes, where all that were found are on one.
 */
function penaltyOf({ statute, penalty }: PlainCount, { chemicals, chemicalsComplete }: PlainCase): string | undefined {
  const cited = penalty ?? statute
  if (chemicalsComplete === true && chemicals.length > 0 && /841\s*\([cd]\)\s*\([12]\)/.test(cited ?? '')) {
    const lists = new Set(chemicals.map(({ chemical }) => (chemical === undefined ? undefined : listTwo.includes(chemical) ? 'II' : 'I')))
    const [only] = lists
    return lists.size === 1 && only !== undefined ? `${cited}, list ${only} chemical` : cited
  }
  if (penalty === undefined || statute === undefined) return penalty ?? statute
  const [named, place] = [parsePenalty(penalty), parsePenalty(statute)]
  return named.kind === 'drug' && named.protected === undefined && place.kind === 'drug' && place.protected !== undefined ? `${statute}, ${penalty}` : penalty
}

/** The penalty subsection and the amount that one reading of a count takes as charged and found. */
function chargedIn(plain: PlainCase, count: PlainCount, days: RunDays, { weight, firearmUse }: Pick<Assumption, 'weight' | 'firearmUse'>, bounded: boolean): Pick<StatutoryInputs, 'penalty' | 'grams' | 'plants'> {
  const drug = isDrugCount(count)
  const penalty = penaltyOf(count, plain)
  const plants = count.foundPlants
  if (firearmUse === 'least found' && clauseMayBeTheJudges(count, plain)) return { penalty: '18 U.S.C. 924(c)(1)(A)(i)', grams: undefined, plants }
  if (weight === 'none found' && !subsectionMayBeTheJudges(count, plain)) return chargedIn(plain, count, days, { weight: weightUnknown(count, plain, days) ? 'least found' : 'as known', firearmUse }, bounded)
  if (!drug || weight === 'as known') {
    // Before Apprendi the subsection rested on the judge's finding: where the weight found is known, it decides alone.
    const judgeFound = bounded && drug && count.foundGrams !== undefined && plain.sentencedOn !== undefined && plain.sentencedOn < apprendiDay
    const attributed = bounded || count.penalty !== undefined ? undefined : attributedGrams(plain, count)
    return { penalty: judgeFound ? withoutTier(penalty) : penalty, grams: count.foundGrams ?? attributed, plants }
  }
  if (count.foundGrams !== undefined || plants !== undefined) return { penalty, grams: count.foundGrams, plants }
  if (weight === 'as attributed') return { penalty: withoutTier(penalty), grams: attributedGrams(plain, count), plants: attributedPlants(plain, count) }
  if (weight === 'least found' && subsectionWasFound(count, plain)) return { penalty, grams: leastNamed(plain, count), plants }
  return { penalty: withoutWeight(penalty, count.substance?.startsWith('marihuana') === true ? 'D' : 'C'), grams: undefined, plants: undefined }
}

/** The citation with the subsection that asks for no weight; an import, an attempt or a protected place named beside it stays. */
function withoutWeight(penalty: string | undefined, tier: 'C' | 'D'): string {
  const [text, parsed] = [penalty ?? '', parsePenalty(penalty ?? '')]
  const lowest = parsed.kind === 'drug' && parsed.section === '960' ? { C: '960(b)(3)', D: '960(b)(4)' }[tier] : `841(b)(1)(${tier})`
  const named = /(841|960)\s*\(b\)(\s*\(\d\))?(\s*\([A-Ea-e]\))?(\s*\([ivx]+\))?/i
  return named.test(text) ? text.replace(named, lowest) : [text, `21 U.S.C. ${lowest}`].filter((part) => part !== '').join(', ')
}

/** The least weight the subsection of conviction asked for under the law it was charged and found under, in grams. */
function leastNamed({ offenseOn, sentencedOn }: PlainCase, count: PlainCount): number | undefined {
  const penalty = parsePenalty(count.penalty ?? '')
  if (penalty.kind !== 'drug' || count.substance === undefined || offenseOn === undefined || sentencedOn === undefined) return undefined
  const amounts = amountsInForce(penalty.section, count.substance, { offenseOn, sentencedOn })?.value
  return penalty.tier === 'A' ? amounts?.A : penalty.tier === 'B' ? amounts?.B : undefined
}

/** The section without the subsection, so that the weight decides which it is. */
function withoutTier(penalty: string | undefined): string | undefined {
  return penalty === undefined ? undefined : cutTier(penalty)
}

const cutTier = remember((penalty: string) => penalty.replace(/(841|960)\(b\)(\(\d\))?(\([A-Ea-e]\))?/, '$1'))

function attributedGrams({ drugs }: PlainCase, count: PlainCount): number | undefined {
  let sum: number | undefined
  for (const { substance, grams } of drugs) {
    if (substance === undefined || substance !== count.substance) continue
    if (grams === undefined) return undefined
    sum = (sum ?? 0) + grams
  }
  return sum
}

function attributedPlants(plain: PlainCase, count: PlainCount): number | undefined {
  if (count.substance !== 'marihuana plants') return undefined
  const plants = plain.drugs.filter(({ substance }) => substance === 'marihuana plants').map((drug) => drug.plants)
  return plants.length === 0 || plants.includes(undefined) ? undefined : plants.reduce<number>((sum, more) => sum + (more ?? 0), 0)
}

function greatest(terms: readonly Term[]): Term | undefined {
  if (terms.length === 0) return undefined
  return terms.includes('life') ? 'life' : Math.max(...(terms as readonly number[]))
}
