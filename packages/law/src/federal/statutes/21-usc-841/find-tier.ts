import { changedOn, inForce, type Looked } from '../../../core/dated.ts'
import { importQuantities, smallImports } from '../21-usc-960/penalties.table.ts'
import type { LawDays } from '../outcome.ts'
import type { DrugSection } from '../parse-penalty.ts'
import { ryanHaight, type DrugTier } from './penalties.table.ts'
import { quantities, smallMarihuana, withoutAmount, type Quantities, type Quantity } from './quantities.table.ts'

export interface Amounts {
  readonly section: DrugSection
  readonly substance: string | undefined
  readonly grams: number | undefined
  readonly plants: number | undefined
  readonly pureGrams: number | undefined
}

function seriesOf(section: DrugSection, substance: string): Quantities | undefined {
  return (section === '960' ? importQuantities.get(substance) : undefined) ?? quantities.get(substance)
}

/** The least amounts of a substance for the law of these days; undefined when the law then had none for it. */
export function amountsInForce(section: DrugSection, substance: string, days: LawDays): Extract<Looked<Quantity>, { found: true }> | undefined {
  const series = seriesOf(section, substance)
  if (series === undefined) return undefined
  const looked = changedOn(series, days.sentencedOn) ?? inForce(series, series.by === 'sentencing' ? days.sentencedOn : days.offenseOn)
  return looked.found ? looked : undefined
}

/** Whether the amounts of a substance are the same under the law of two pairs of days; of an unknown substance, for every one. */
export function sameAmounts(section: DrugSection, substance: string | undefined, one: LawDays, other: LawDays): boolean {
  if (one.offenseOn === other.offenseOn && one.sentencedOn === other.sentencedOn) return true
  return substance === undefined ? named.every((name) => sameAmountsOf(section, name, one, other)) : sameAmountsOf(section, substance, one, other)
}

const named = [...quantities.keys()]

function sameAmountsOf(section: DrugSection, substance: string, one: LawDays, other: LawDays): boolean {
  const a = amountsInForce(section, substance, one)?.value
  const b = amountsInForce(section, substance, other)?.value
  return a?.A === b?.A && a?.B === b?.B
}

const order: readonly DrugTier[] = ['V', 'IV', 'E', 'D', 'C', 'B', 'A']

/** The lower of two tiers. */
export function lowerTier(one: DrugTier, other: DrugTier): DrugTier {
  return order.indexOf(one) < order.indexOf(other) ? one : other
}

/** Substances of the lower schedules: subparagraph (E) and paragraphs (2) and (3), whatever they weigh. */
const schedules: ReadonlyMap<string, DrugTier> = new Map([['Schedule III substance', 'E'], ['Schedule IV substance', 'IV'], ['diazepam', 'IV'], ['Schedule V substance', 'V']])

/** Drugs with an amount of their own for what is pure in the mixture. */
const pureOf: ReadonlyMap<string, string> = new Map([['methamphetamine (mixture)', 'methamphetamine (actual)'], ['PCP (mixture)', 'PCP (actual)']])

/**
 * The subparagraph an amount reaches, or undefined when the facts do not settle it. Amounts are "or more": the least amount itself
 * is in. Plants and weight of marihuana each lead to their tier, and the higher one counts.
 */
export function tierOfAmount(amounts: Amounts, days: LawDays): DrugTier | undefined {
  const { section, substance, grams, plants } = amounts
  if (substance === undefined) return undefined
  if (withoutAmount.has(substance)) return 'C'
  const scheduled = schedules.get(substance)
  if (scheduled !== undefined) return scheduled === 'E' && days.offenseOn < ryanHaight.firstDayAfter ? 'D' : scheduled
  if (!quantities.has(substance)) return undefined
  const marihuana = substance === 'marihuana' || substance === 'marihuana plants'
  const reached: DrugTier[] = []
  if (grams !== undefined && substance !== 'marihuana plants') reached.push(reach(section, substance, grams, days))
  const pure = pureOf.get(substance)
  if (pure !== undefined && amounts.pureGrams !== undefined) reached.push(reach(section, pure, amounts.pureGrams, days))
  if (plants !== undefined && marihuana) reached.push(reach(section, 'marihuana plants', plants, days))
  if (reached.length === 0) return undefined
  const best = reached.reduce((a, b) => (lowerTier(a, b) === a ? b : a))
  return marihuana && best === 'C' && isSmall(section, grams, plants, days) ? 'D' : best
}

function reach(section: DrugSection, substance: string, amount: number, days: LawDays): DrugTier {
  const least = amountsInForce(section, substance, days)?.value
  if (least === undefined) return 'C'
  return amount >= least.A ? 'A' : amount >= least.B ? 'B' : 'C'
}

function isSmall(section: DrugSection, grams: number | undefined, plants: number | undefined, days: LawDays): boolean {
  const looked = inForce(section === '960' ? smallImports : smallMarihuana, days.offenseOn)
  return looked.found && (grams ?? 0) < looked.value.grams && (plants ?? 0) < looked.value.plants
}
