import type { Need } from '../../core/answer.ts'
import type { CivilDate } from '../../core/civil-date.ts'
import type { Leaf, Listed } from '../../core/leaf.ts'
import { leafShapeAt } from '../../facts/assemble.ts'
import type { CaseFacts } from '../../facts/case-facts.ts'
import type { earlierReentries, firearmParagraphs, kindsOfConviction, lengthsOfConviction, offenseGuidelines, underlyingGuidelines } from '../../facts/offense-facts.ts'
import type { AdjustmentName } from '../../facts/adjustments.ts'
import type { CharacteristicName } from '../../facts/characteristics.ts'
import type { Term, TermRange } from '../../facts/shape.ts'
import { isBesideTrafficking, isDrugCharge, isFirearmCharge } from './charge-kind.ts'
import { kindsOf } from './open-kinds.ts'
import type { FirearmFacts, PriorKind } from '../statutes/statutory-inputs.ts'

/** A fact read from a case: `undefined` is unknown. */
type Known<T> = T | undefined

export interface PlainCount {
  readonly at: string
  readonly statute: Known<string>
  readonly penalty: Known<string>
  readonly substance: Known<string>
  readonly foundGrams: Known<number>
  readonly foundPlants: Known<number>
  readonly deathResulted: Known<boolean>
  readonly statedMinimum: Known<Term>
  /** The term imposed on the count, of a single count the whole term. */
  readonly term: Known<Term>
  readonly firearmUse: Known<FirearmFacts['conduct']>
  readonly firearmKind: Known<FirearmFacts['weapon']>
  readonly firearmPriorFinal: Known<boolean>
  readonly enterpriseLeader: Known<boolean>
  readonly enterprisePriors: Known<number>
  /** What the facts above make of it, told once: statute and penalty in one, where the statute is known, and its kind. */
  readonly cited: Known<string>
  readonly isDrug: boolean
  readonly isBesideTrafficking: boolean
  readonly isFirearm: boolean
}

export interface PlainDrug {
  readonly substance: Known<string>
  readonly grams: Known<number>
  readonly actualGrams: Known<number>
  readonly units: Known<number>
  readonly plants: Known<number>
  readonly doses: Known<number>
  readonly carrierGrams: Known<number>
}

export interface PlainOffense {
  readonly guideline: Known<(typeof offenseGuidelines)[number]>
  readonly underlying: Known<(typeof underlyingGuidelines)[number]>
  readonly loss: Known<number>
  readonly firearms: Known<number>
  readonly firearmParagraph: Known<(typeof firearmParagraphs)[number]>
  readonly launderedValue: Known<number>
  readonly attemptLowered: Known<boolean>
  readonly removedAfter: Known<(typeof kindsOfConviction)[number]>
  readonly removedAfterPoints: Known<boolean>
  readonly earlierReentry: Known<(typeof earlierReentries)[number]>
  readonly convictedBeforeRemoval: Known<(typeof lengthsOfConviction)[number]>
  readonly convictedAfterRemoval: Known<(typeof lengthsOfConviction)[number]>
  readonly protectedAll: Known<boolean>
  readonly underEighteen: Known<boolean>
  readonly onlyAllowedUse: Known<boolean>
  readonly possessedInPrison: Known<boolean>
  readonly sameProcess: Known<boolean>
}

/** The facts a sentence is computed from, one reading of each. */
export interface PlainCase {
  readonly offenseOn: Known<CivilDate>
  readonly sentencedOn: Known<CivilDate>
  readonly counts: readonly PlainCount[]
  readonly countsComplete: Known<boolean>
  readonly notice851: Known<boolean>
  readonly priors851: readonly { readonly kind: Known<PriorKind>; readonly finalOn: Known<CivilDate> }[]
  readonly priors851Complete: Known<boolean>
  readonly edition: Known<string>
  readonly drugs: readonly PlainDrug[]
  readonly drugsComplete: Known<boolean>
  readonly chemicals: readonly { readonly chemical: Known<string>; readonly grams: Known<number> }[]
  readonly chemicalsComplete: Known<boolean>
  /** What the court found under a guideline other than those of drugs. */
  readonly offense: PlainOffense
  readonly weapon: Known<boolean>
  readonly weaponOwn: Known<boolean>
  readonly characteristics: readonly Known<CharacteristicName>[]
  readonly characteristicsComplete: Known<boolean>
  readonly characteristicsToday: Known<boolean>
  readonly adjustments: readonly Known<AdjustmentName>[]
  readonly roleLevels: Known<number>
  readonly obstruction: Known<boolean>
  readonly acceptanceLevels: Known<number>
  readonly careerOffender: Known<boolean>
  readonly safetyValve: Known<boolean>
  readonly safetyValveToday: Known<boolean>
  readonly priorSentences: readonly { readonly points: Known<number>; readonly violent: Known<boolean> }[]
  readonly priorSentencesComplete: Known<boolean>
  readonly zeroPointCriteria: Known<boolean>
  readonly baseLevel: Known<number>
  readonly totalLevel: Known<number>
  readonly category: Known<number>
  readonly points: Known<number>
  readonly statusPoints: Known<number>
  readonly recencyPoints: Known<number>
  readonly range: Known<TermRange>
  /** Whether some fact read here has rival readings, or leaves its kind open, and was not settled. */
  readonly unsettled: boolean
}

/** One way to read the facts that have rival readings: by path, the value taken. */
export type Taken = ReadonlyMap<string, unknown>

function items<I, O>(path: string, list: Listed<I>, read: (item: I, path: string) => O): O[] {
  return list.items.map((item, i) => read(item, `${path}.${i}`))
}

function withKind(count: Omit<PlainCount, 'cited' | 'isDrug' | 'isBesideTrafficking' | 'isFirearm'>): PlainCount {
  const cited = count.statute === undefined ? undefined : `${count.statute} ${count.penalty ?? ''}`
  return { ...count, cited, isDrug: isDrugCharge(count), isBesideTrafficking: isBesideTrafficking(count), isFirearm: isFirearmCharge(count) }
}

function months(term: Term): number {
  return term === 'life' ? Number.POSITIVE_INFINITY : term
}

/** The case under one choice among rival readings and open kinds. What `taken` does not settle of them is unknown. */
export function readCase(facts: CaseFacts, taken: Taken = new Map()): PlainCase {
  let unsettled = false
  const at = <T>(path: string, leaf: Leaf<T>): Known<T> => {
    if (leaf.is === 'unknown') return undefined
    if (leaf.is === 'known' && kindsOf(leaf.value) === undefined) return leaf.value
    if (taken.has(path)) return taken.get(path) as T
    unsettled = true
    return undefined
  }
  /** Of terms on which papers disagree without its mattering, the least. */
  const term = (path: string, leaf: Leaf<Term>): Known<Term> => at(path, leaf) ?? (leaf.is === 'rival' ? leaf.readings.toSorted((one, other) => months(one) - months(other))[0] : undefined)
  const c = facts.conviction
  const g = facts.guideline
  return {
    offenseOn: at('conviction.offenseEndedOn', c.offenseEndedOn),
    sentencedOn: at('conviction.sentencedOn', c.sentencedOn),
    counts: items('conviction.counts', c.counts, (count, p) => withKind({
      at: p, statute: at(`${p}.statute`, count.statute), penalty: at(`${p}.penalty`, count.penalty), substance: at(`${p}.substance`, count.substance),
      foundGrams: at(`${p}.foundGrams`, count.foundGrams), foundPlants: at(`${p}.foundPlants`, count.foundPlants), deathResulted: at(`${p}.deathResulted`, count.deathResulted), statedMinimum: at(`${p}.statedMinimum`, count.statedMinimum), term: term(`${p}.term`, count.term) ?? (c.counts.items.length === 1 ? term('conviction.term', c.term) : undefined),
      firearmUse: at(`${p}.firearmUse`, count.firearmUse), firearmKind: at(`${p}.firearmKind`, count.firearmKind), firearmPriorFinal: at(`${p}.firearmPriorFinal`, count.firearmPriorFinal),
      enterpriseLeader: at(`${p}.enterpriseLeader`, count.enterpriseLeader), enterprisePriors: at(`${p}.enterprisePriors`, count.enterprisePriors),
    })),
    countsComplete: at('conviction.counts.complete', c.counts.complete),
    notice851: at('conviction.notice851', c.notice851),
    priors851: items('conviction.priors851', c.priors851, (prior, p) => ({ kind: at(`${p}.kind`, prior.kind), finalOn: at(`${p}.finalOn`, prior.finalOn) })),
    priors851Complete: at('conviction.priors851.complete', c.priors851.complete),
    edition: at('guideline.edition', g.edition),
    drugs: items('guideline.drugs', g.drugs, (drug, p) => ({
      substance: at(`${p}.substance`, drug.substance), grams: at(`${p}.grams`, drug.grams), actualGrams: at(`${p}.actualGrams`, drug.actualGrams), units: at(`${p}.units`, drug.units),
      plants: at(`${p}.plants`, drug.plants), doses: at(`${p}.doses`, drug.doses), carrierGrams: at(`${p}.carrierGrams`, drug.carrierGrams),
    })),
    drugsComplete: at('guideline.drugs.complete', g.drugs.complete),
    chemicals: items('guideline.chemicals', g.chemicals, ({ chemical, grams }, p) => ({ chemical: at(`${p}.chemical`, chemical), grams: at(`${p}.grams`, grams) })),
    chemicalsComplete: at('guideline.chemicals.complete', g.chemicals.complete),
    offense: {
      guideline: at('guideline.offenseGuideline', g.offenseGuideline), underlying: at('guideline.underlyingGuideline', g.underlyingGuideline), loss: at('guideline.loss', g.loss),
      firearms: at('guideline.firearms', g.firearms), firearmParagraph: at('guideline.firearmParagraph', g.firearmParagraph), launderedValue: at('guideline.launderedValue', g.launderedValue), attemptLowered: at('guideline.attemptLowered', g.attemptLowered),
      removedAfter: at('guideline.removedAfter', g.removedAfter), removedAfterPoints: at('guideline.removedAfterPoints', g.removedAfterPoints), earlierReentry: at('guideline.earlierReentry', g.earlierReentry),
      convictedBeforeRemoval: at('guideline.convictedBeforeRemoval', g.convictedBeforeRemoval), convictedAfterRemoval: at('guideline.convictedAfterRemoval', g.convictedAfterRemoval),
      protectedAll: at('guideline.protectedAll', g.protectedAll), underEighteen: at('guideline.underEighteen', g.underEighteen), onlyAllowedUse: at('guideline.onlyAllowedUse', g.onlyAllowedUse),
      possessedInPrison: at('guideline.possessedInPrison', g.possessedInPrison), sameProcess: at('guideline.sameProcess', g.sameProcess),
    },
    weapon: at('guideline.weapon', g.weapon),
    weaponOwn: at('guideline.weaponOwn', g.weaponOwn),
    characteristics: items('guideline.characteristics', g.characteristics, ({ name }, p) => at(`${p}.name`, name)),
    characteristicsComplete: at('guideline.characteristics.complete', g.characteristics.complete),
    characteristicsToday: at('guideline.characteristicsToday', g.characteristicsToday),
    adjustments: items('guideline.adjustments', g.adjustments, ({ name }, p) => at(`${p}.name`, name)),
    roleLevels: at('guideline.roleLevels', g.roleLevels),
    obstruction: at('guideline.obstruction', g.obstruction),
    acceptanceLevels: at('guideline.acceptanceLevels', g.acceptanceLevels),
    careerOffender: at('guideline.careerOffender', g.careerOffender),
    safetyValve: at('guideline.safetyValve', g.safetyValve),
    safetyValveToday: at('guideline.safetyValveToday', g.safetyValveToday),
    priorSentences: items('history.priors', facts.history.priors, (prior, p) => ({ points: at(`${p}.points`, prior.points), violent: at(`${p}.violent`, prior.violent) })),
    priorSentencesComplete: at('history.priors.complete', facts.history.priors.complete),
    zeroPointCriteria: at('guideline.zeroPointCriteria', g.zeroPointCriteria),
    baseLevel: at('guideline.baseLevel', g.baseLevel),
    totalLevel: at('guideline.totalLevel', g.totalLevel),
    category: at('guideline.category', g.category),
    points: at('guideline.points', g.points),
    statusPoints: at('guideline.statusPoints', g.statusPoints),
    recencyPoints: at('guideline.recencyPoints', g.recencyPoints),
    range: at('guideline.range', g.range),
    unsettled,
  }
}

/** A fact that is missing, by its path: its name and the papers that hold it come from the table of case facts. */
export function needAt(path: string, because: Need['because'] = path.endsWith('.complete') ? 'list not known to be complete' : 'unknown'): Need {
  const shape = leafShapeAt(path)
  return { path, label: shape?.label ?? path, because, papers: shape?.papers ?? [] }
}

/** `value` in words, for what a reading assumes. */
export function inWords(value: unknown): string {
  if (value === true) return 'yes'
  if (value === false) return 'no'
  if (Array.isArray(value)) return (value as readonly Term[]).join(' to ')
  return String(value)
}
