import type { CivilDate } from '../../core/civil-date.ts'
import type { Leaf, Listed } from '../../core/leaf.ts'
import type { CaseFacts } from '../../facts/case-facts.ts'
import type { earlierReentries, firearmParagraphs, kindsOfConviction, lengthsOfConviction, offenseGuidelines, underlyingGuidelines } from '../../facts/offense-facts.ts'
import type { AdjustmentName } from '../../facts/adjustments.ts'
import type { CharacteristicName } from '../../facts/characteristics.ts'
import type { Term, TermRange } from '../../facts/shape.ts'
import { kindOfCharge, type ChargeKind } from './charge-kind.ts'
import type { HistoryOnDay } from './history-today.ts'
import { kindsOf } from './open-kinds.ts'
import { sortCounts, type SortedCounts } from './sort-counts.ts'
import type { FirearmFacts, PriorKind } from '../statutes/statutory-inputs.ts'

/** A fact read from a case: `undefined` is unknown. */
type Known<T> = T | undefined

export interface PlainCount extends ChargeKind {
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
  /** Statute and penalty in one, where the statute is known. */
  readonly cited: Known<string>
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
  /** The counts by the guideline they fall under. */
  readonly sorted: SortedCounts
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
  /** Criminal history as later manuals count it, kept by what they no longer give: the runs of a case ask for it again and again. */
  readonly histories: HistoryOnDay[]
  /** Whether some fact read here has rival readings, or leaves its kind open, and was not settled. */
  readonly unsettled: boolean
}

/** One way to read the facts that have rival readings: by path, the value taken. */
export type Taken = ReadonlyMap<string, unknown>

function items<I, O>(path: string, list: Listed<I>, read: (item: I, path: string) => O): O[] {
  return list.items.map((item, i) => read(item, `${path}.${i}`))
}

function months(term: Term): number {
  return term === 'life' ? Number.POSITIVE_INFINITY : term
}

/** The case under one choice among rival readings and open kinds. What `taken` does not settle of them is unknown. */
export function readCase(facts: CaseFacts, taken: Taken = new Map()): PlainCase {
  let unsettled = false
  const at = <T>(leaf: Leaf<T>, group: string, key: string): Known<T> => {
    if (leaf.is === 'unknown') return undefined
    if (leaf.is === 'known' && kindsOf(leaf.value) === undefined) return leaf.value
    const path = `${group}.${key}`
    if (taken.has(path)) return taken.get(path) as T
    unsettled = true
    return undefined
  }
  /** Of terms on which papers disagree without its mattering, the least. */
  const term = (leaf: Leaf<Term>, group: string): Known<Term> => at(leaf, group, 'term') ?? (leaf.is === 'rival' ? leaf.readings.toSorted((one, other) => months(one) - months(other))[0] : undefined)
  const c = facts.conviction
  const g = facts.guideline
  const counts: readonly PlainCount[] = items('conviction.counts', c.counts, (count, p) => {
    const [statute, penalty, substance] = [at(count.statute, p, 'statute'), at(count.penalty, p, 'penalty'), at(count.substance, p, 'substance')]
    const { parsed, isDrug, isBesideTrafficking, isFirearm } = kindOfCharge({ statute, penalty, substance })
    return {
      at: p, statute, penalty, substance, foundGrams: at(count.foundGrams, p, 'foundGrams'), foundPlants: at(count.foundPlants, p, 'foundPlants'), deathResulted: at(count.deathResulted, p, 'deathResulted'), statedMinimum: at(count.statedMinimum, p, 'statedMinimum'),
      term: term(count.term, p) ?? (c.counts.items.length === 1 ? term(c.term, 'conviction') : undefined),
      firearmUse: at(count.firearmUse, p, 'firearmUse'), firearmKind: at(count.firearmKind, p, 'firearmKind'), firearmPriorFinal: at(count.firearmPriorFinal, p, 'firearmPriorFinal'),
      enterpriseLeader: at(count.enterpriseLeader, p, 'enterpriseLeader'), enterprisePriors: at(count.enterprisePriors, p, 'enterprisePriors'),
      cited: statute === undefined ? undefined : `${statute} ${penalty ?? ''}`, parsed, isDrug, isBesideTrafficking, isFirearm,
    }
  })
  return {
    offenseOn: at(c.offenseEndedOn, 'conviction', 'offenseEndedOn'),
    sentencedOn: at(c.sentencedOn, 'conviction', 'sentencedOn'),
    counts, sorted: sortCounts(counts),
    countsComplete: at(c.counts.complete, 'conviction.counts', 'complete'),
    notice851: at(c.notice851, 'conviction', 'notice851'),
    priors851: items('conviction.priors851', c.priors851, (prior, p) => ({ kind: at(prior.kind, p, 'kind'), finalOn: at(prior.finalOn, p, 'finalOn') })),
    priors851Complete: at(c.priors851.complete, 'conviction.priors851', 'complete'),
    edition: at(g.edition, 'guideline', 'edition'),
    drugs: items('guideline.drugs', g.drugs, (drug, p) => ({
      substance: at(drug.substance, p, 'substance'), grams: at(drug.grams, p, 'grams'), actualGrams: at(drug.actualGrams, p, 'actualGrams'), units: at(drug.units, p, 'units'),
      plants: at(drug.plants, p, 'plants'), doses: at(drug.doses, p, 'doses'), carrierGrams: at(drug.carrierGrams, p, 'carrierGrams'),
    })),
    drugsComplete: at(g.drugs.complete, 'guideline.drugs', 'complete'),
    chemicals: items('guideline.chemicals', g.chemicals, ({ chemical, grams }, p) => ({ chemical: at(chemical, p, 'chemical'), grams: at(grams, p, 'grams') })),
    chemicalsComplete: at(g.chemicals.complete, 'guideline.chemicals', 'complete'),
    offense: {
      guideline: at(g.offenseGuideline, 'guideline', 'offenseGuideline'), underlying: at(g.underlyingGuideline, 'guideline', 'underlyingGuideline'), loss: at(g.loss, 'guideline', 'loss'),
      firearms: at(g.firearms, 'guideline', 'firearms'), firearmParagraph: at(g.firearmParagraph, 'guideline', 'firearmParagraph'), launderedValue: at(g.launderedValue, 'guideline', 'launderedValue'), attemptLowered: at(g.attemptLowered, 'guideline', 'attemptLowered'),
      removedAfter: at(g.removedAfter, 'guideline', 'removedAfter'), removedAfterPoints: at(g.removedAfterPoints, 'guideline', 'removedAfterPoints'), earlierReentry: at(g.earlierReentry, 'guideline', 'earlierReentry'),
      convictedBeforeRemoval: at(g.convictedBeforeRemoval, 'guideline', 'convictedBeforeRemoval'), convictedAfterRemoval: at(g.convictedAfterRemoval, 'guideline', 'convictedAfterRemoval'),
      protectedAll: at(g.protectedAll, 'guideline', 'protectedAll'), underEighteen: at(g.underEighteen, 'guideline', 'underEighteen'), onlyAllowedUse: at(g.onlyAllowedUse, 'guideline', 'onlyAllowedUse'),
      possessedInPrison: at(g.possessedInPrison, 'guideline', 'possessedInPrison'), sameProcess: at(g.sameProcess, 'guideline', 'sameProcess'),
    },
    weapon: at(g.weapon, 'guideline', 'weapon'),
    weaponOwn: at(g.weaponOwn, 'guideline', 'weaponOwn'),
    characteristics: items('guideline.characteristics', g.characteristics, ({ name }, p) => at(name, p, 'name')),
    characteristicsComplete: at(g.characteristics.complete, 'guideline.characteristics', 'complete'),
    characteristicsToday: at(g.characteristicsToday, 'guideline', 'characteristicsToday'),
    adjustments: items('guideline.adjustments', g.adjustments, ({ name }, p) => at(name, p, 'name')),
    roleLevels: at(g.roleLevels, 'guideline', 'roleLevels'),
    obstruction: at(g.obstruction, 'guideline', 'obstruction'),
    acceptanceLevels: at(g.acceptanceLevels, 'guideline', 'acceptanceLevels'),
    careerOffender: at(g.careerOffender, 'guideline', 'careerOffender'),
    safetyValve: at(g.safetyValve, 'guideline', 'safetyValve'),
    safetyValveToday: at(g.safetyValveToday, 'guideline', 'safetyValveToday'),
    priorSentences: items('history.priors', facts.history.priors, (prior, p) => ({ points: at(prior.points, p, 'points'), violent: at(prior.violent, p, 'violent') })),
    priorSentencesComplete: at(facts.history.priors.complete, 'history.priors', 'complete'),
    zeroPointCriteria: at(g.zeroPointCriteria, 'guideline', 'zeroPointCriteria'),
    baseLevel: at(g.baseLevel, 'guideline', 'baseLevel'),
    totalLevel: at(g.totalLevel, 'guideline', 'totalLevel'),
    category: at(g.category, 'guideline', 'category'),
    points: at(g.points, 'guideline', 'points'),
    statusPoints: at(g.statusPoints, 'guideline', 'statusPoints'),
    recencyPoints: at(g.recencyPoints, 'guideline', 'recencyPoints'),
    range: at(g.range, 'guideline', 'range'),
    histories: [],
    unsettled,
  }
}

/** `value` in words, for what a reading assumes. */
export function inWords(value: unknown): string {
  if (value === true) return 'yes'
  if (value === false) return 'no'
  if (Array.isArray(value)) return (value as readonly Term[]).join(' to ')
  return String(value)
}
