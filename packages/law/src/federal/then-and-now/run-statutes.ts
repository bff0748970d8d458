import type { Finding } from '../../core/finding.ts'
import { Trace } from '../../core/trace.ts'
import type { Term } from '../../facts/shape.ts'
import { amountsInForce } from '../statutes/21-usc-841/find-tier.ts'
import { combineCounts } from '../statutes/combine-counts.ts'
import { parsePenalty } from '../statutes/parse-penalty.ts'
import type { StatutoryInputs } from '../statutes/statutory-inputs.ts'
import { statutoryRange } from '../statutes/statutory-range.ts'
import { liftMinimum } from '../statutes/18-usc-3553/lift-minimum.ts'
import { deathIn, isDrugCount, subsectionWasFound, weightUnknown, type Assumption, type RunDays } from './assumptions.ts'
import { clauseMayBeTheJudges, subsectionMayBeTheJudges } from './found-by-the-judge.ts'
import { alleyne, apprendi, apprendiDay, harris } from './jury-finding.ts'
import { needAt, type PlainCase, type PlainCount } from './read-case.ts'
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
  /** The minimum that the safety valve lifted, where it did. */
  readonly lifted: Term | undefined
}

/** What the statutes allow for all counts together on the days of a run, under one assumption. */
export function runStatutes(plain: PlainCase, days: RunDays, assumption: Assumption, bounded: boolean, rangeOf: (inputs: StatutoryInputs) => Finding<StatutoryRange> = statutoryRange): StatutoryRun {
  const trace = new Trace()
  if (plain.counts.length === 0 || plain.countsComplete !== true) trace.needs.push(needAt('conviction.counts.complete'))
  const unnamed = plain.counts.filter((count) => !isDrugCount(count) && count.statute === undefined && count.penalty === undefined)
  trace.needs.push(...unnamed.map(({ at }) => needAt(`${at}.statute`)))
  const named = plain.counts.filter((count) => !unnamed.includes(count))
  const inputs = named.map((count) => inputsOf(plain, count, days, assumption, bounded))
  const bound = inputs.map((input, i) => {
    const count = named[i] as PlainCount
    return assumption.weight === 'least term by the judge' && isDrugCount(count) ? raiseLeast(rangeOf(input), rangeOf(inputsOf(plain, count, days, { ...assumption, weight: 'as attributed' }, bounded))) : rangeOf(input)
  })
  const findings = assumption.safetyValve === true ? bound.map((finding, i) => liftMinimum(finding, inputs[i]?.penalty, days.sentencedOn, plain.weapon === true)) : bound
  for (const finding of findings) trace.take(finding)
  if (bounded && plain.counts.some(isDrugCount)) {
    trace.step({
      id: 'charged and found', rule: 'Bounded by what was charged and found by jury or plea', source: apprendi, read: plain.counts.map(({ at }) => `${at}.foundGrams`), applied: true,
      change: assumption.weight === 'as known' ? 'the weight or subsection found' : assumption.weight === 'as attributed' ? 'the weight attributed, taken as found' : assumption.weight === 'none found' ? 'no weight' : 'as little as the conviction allows',
    })
  }
  if (assumption.weight === 'none found' || assumption.firearmUse === 'least found') {
    trace.step({ id: 'charged and found minimum', rule: 'What raises a least term must be charged and found too; a judge could find it when the sentence was imposed', source: alleyne, read: ['conviction.sentencedOn'], applied: true, change: 'without what only the judge found' })
  }
  if (assumption.weight === 'least term by the judge') {
    trace.step({ id: 'charged and found minimum', rule: 'What raised a least term alone could be found by the judge', source: harris, read: ['conviction.sentencedOn'], applied: true, change: 'the least term of the weight attributed' })
  }
  const combined = unnamed.length > 0 ? undefined : combineCounts(findings)
  const byCount = combined?.byCount ?? []
  const years = Math.max(...byCount.map(({ supervisedReleaseYears }) => supervisedReleaseYears ?? 0), 0)
  const value = combined && {
    min: combined.min, ...(combined.minDays === undefined ? {} : { minDays: combined.minDays }), max: combined.max, tier: [...new Set(byCount.map(({ tier }) => tier))].join('; '),
    ...(years === 0 ? {} : { supervisedReleaseYears: years }),
  }
  const beside = named.flatMap((count, i) => (isFirearmCount(count) ? [] : [i]))
  // Only the level of a career offender asks for it.
  const without = plain.careerOffender === true ? combineCounts(inputs.map((input) => rangeOf(input.notice851 === false ? input : { ...input, notice851: false }))) : undefined
  return {
    finding: trace.finish<StatutoryRange>('statutory range', 'What the statutes allow', value),
    consecutive: combined?.consecutive ?? 0,
    together: beside.length === 0 ? undefined : combineCounts(findings.filter((_, i) => beside.includes(i))),
    greatestMax: greatest(byCount.filter((_, i) => beside.includes(i)).map(({ max }) => max)),
    unenhancedMax: greatest((without?.byCount ?? []).filter((_, i) => beside.includes(i)).map(({ max }) => max)),
    lifted: greatest(bound.flatMap((finding, i) => (finding.status === 'computed' && finding !== findings[i] ? [finding.value.min] : []))),
  }
}

/** The range of what was found, with the least term of what the judge found where the maximum leaves room for it. */
function raiseLeast(found: Finding<StatutoryRange>, attributed: Finding<StatutoryRange>): Finding<StatutoryRange> {
  if (found.status !== 'computed' || attributed.status !== 'computed') return found.status === 'computed' ? attributed : found
  const { min, supervisedReleaseYears: years } = attributed.value
  if (min === 'life' || (found.value.max !== 'life' && min > found.value.max)) return found
  return { ...found, value: { ...found.value, min, ...(years === undefined ? {} : { supervisedReleaseYears: years }) } }
}

function inputsOf(plain: PlainCase, count: PlainCount, days: RunDays, assumption: Assumption, bounded: boolean): StatutoryInputs {
  const then = { offenseOn: plain.offenseOn, sentencedOn: plain.sentencedOn }
  const priors = plain.priors851Complete === true ? plain.priors851 : undefined
  const common = {
    substance: count.substance, plants: count.foundPlants, deathResulted: deathIn(count, plain, assumption),
    notice851: plain.notice851, priors, ...days, penaltyLaw: then, at: count.at,
    firearm: { conduct: count.firearmUse, weapon: count.firearmKind, priorFinal: count.firearmPriorFinal, laterCount: isFirearmCount(count) && firstFirearmCount(plain) !== count },
    ...(count.enterpriseLeader === undefined ? {} : { enterprise848b: count.enterpriseLeader }), ...(count.enterprisePriors === undefined ? {} : { prior848: count.enterprisePriors }),
  }
  const drug = isDrugCount(count)
  if (assumption.firearmUse === 'least found' && clauseMayBeTheJudges(count, plain)) return { ...common, penalty: '18 U.S.C. 924(c)(1)(A)(i)', grams: undefined }
  const penalty = count.penalty ?? count.statute
  if (assumption.weight === 'none found' && !subsectionMayBeTheJudges(count, plain)) return inputsOf(plain, count, days, { ...assumption, weight: weightUnknown(count, plain, days) ? 'least found' : 'as known' }, bounded)
  if (!drug || assumption.weight === 'as known') {
    // Before Apprendi the subsection rested on the judge's finding: where the weight found is known, it decides alone.
    const judgeFound = bounded && drug && count.foundGrams !== undefined && plain.sentencedOn !== undefined && plain.sentencedOn < apprendiDay
    const attributed = bounded ? undefined : attributedGrams(plain, count)
    return { ...common, penalty: judgeFound ? withoutTier(penalty) : penalty, grams: count.foundGrams ?? (count.penalty === undefined ? attributed : undefined) }
  }
  if (count.foundGrams !== undefined || count.foundPlants !== undefined) return { ...common, penalty, grams: count.foundGrams }
  if (assumption.weight === 'as attributed') return { ...common, penalty: withoutTier(penalty), grams: attributedGrams(plain, count), plants: attributedPlants(plain, count) }
  if (assumption.weight === 'least found' && subsectionWasFound(count, plain)) return { ...common, penalty, grams: leastNamed(plain, count) }
  return { ...common, penalty: withoutWeight(penalty, count.substance?.startsWith('marihuana') === true ? 'D' : 'C'), grams: undefined, plants: undefined }
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
  return penalty?.replace(/(841|960)\(b\)(\(\d\))?(\([A-Ea-e]\))?/, '$1')
}

function attributedGrams(plain: PlainCase, count: PlainCount): number | undefined {
  const same = plain.drugs.filter(({ substance }) => substance !== undefined && substance === count.substance)
  const known = same.flatMap(({ grams }) => (grams === undefined ? [] : [grams]))
  return same.length === 0 || known.length < same.length ? undefined : known.reduce((sum, grams) => sum + grams, 0)
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
