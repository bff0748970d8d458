import type { CivilDate } from '../../../core/civil-date.ts'
import { inForce, type Series } from '../../../core/dated.ts'
import type { Step } from '../../../core/finding.ts'
import type { Source } from '../../../core/source.ts'
import type { Trace } from '../../../core/trace.ts'
import { levelIs } from '../step-words.ts'
import { cocaineBaseWithOthers } from './cocaine-base-with-others.table.ts'
import type { Quantity } from './drug-input.ts'
import type { Reference } from './equivalency.ts'
import { cocaineLadder } from './quantities/cocaine.table.ts'
import { convertedDrugWeightLadder } from './quantities/converted-drug-weight.table.ts'
import { heroinLadder } from './quantities/heroin.table.ts'
import { marihuanaLadder } from './quantities/marihuana.table.ts'
import { pcpMixtureLadder } from './quantities/pcp-mixture.table.ts'
import { rungFor, type Ladder } from './quantity-ladder.ts'
import { lowestCombined, lowestFlunitrazepam, references } from './references.table.ts'
import { hydrocodoneCaps, scheduleCaps } from './schedule-caps.table.ts'
import { substanceRule, type EncodedSubstance, type Family } from './substances.ts'
import { convert, showWeight, type Weight } from './weight.ts'

const ladders: Record<Reference, Series<Ladder>> = {
  'heroin': heroinLadder, 'cocaine': cocaineLadder, 'PCP': pcpMixtureLadder, 'marihuana': marihuanaLadder, 'converted drug weight': convertedDrugWeightLadder,
}

const itself: Record<Reference, EncodedSubstance | undefined> = { 'heroin': 'heroin', 'cocaine': 'cocaine', 'PCP': 'PCP (mixture)', 'marihuana': 'marihuana', 'converted drug weight': undefined }

export interface Combined {
  readonly level: number
  readonly to: Reference
  readonly total: Weight
  readonly parts: readonly { readonly substance: EncodedSubstance; readonly converted: Weight; readonly capped: Weight }[]
}

/** The level of drugs converted to one quantity and added, or undefined where the law for it is missing. */
export function combineDrugs(quantities: readonly Quantity[], on: CivilDate, trace: Trace): Combined | undefined {
  const rule = trace.look(references, on)
  const families = quantities.map(({ substance }) => substanceRule(substance).family)
  if (!rule) return undefined
  const to = rule.value(families)
  const converted: Converted[] = []
  for (const quantity of quantities) {
    const weight = convertDrug(quantity, to, on, trace)
    if (weight !== undefined) converted.push({ substance: quantity.substance, family: substanceRule(quantity.substance).family, weight })
  }
  const ladder = trace.look(ladders[to], on)
  const parts = capSchedules(converted.map((one) => capHydrocodone(one, on, trace)), on, trace)
  const lowest = trace.look(lowestCombined, on)
  if (converted.length < quantities.length || !ladder || !parts || !lowest) return undefined
  const total = parts.total
  const rung = rungFor(ladder.value, total)
  const hard = families.some((family) => family === 'opiate' || family === 'stimulant' || family === 'hallucinogen')
  const lowestRule = hard || !families.includes('flunitrazepam') ? lowest : trace.look(lowestFlunitrazepam, on) ?? lowest
  const floor = hard || families.includes('flunitrazepam') ? lowestRule.value : undefined
  const level = floor !== undefined && floor > rung.level ? floor : rung.level
  trace.step({
    id: '2D1.1(c)', rule: 'Drug Quantity Table', source: level === rung.level ? rung.source : lowestRule.source, read: ['drugs'], applied: true,
    change: levelIs(level), total: level, note: `${showWeight(total)} of ${to}${level === rung.level ? '' : '; the lowest level for these drugs'}`,
  })
  return { level, to, total, parts: parts.each }
}

function convertDrug(quantity: Quantity, to: Reference, on: CivilDate, trace: Trace): Weight | undefined {
  if (quantity.weight !== undefined && itself[to] === quantity.substance) return quantity.weight
  const special = quantity.substance === 'cocaine base' ? trace.look(cocaineBaseWithOthers, on) : undefined
  if (special?.value.way === 'by its level' && quantity.weight !== undefined) {
    const own = ownLevel(quantity, on)
    const perGram = own === undefined ? undefined : special.value.perGram.get(own)
    if (perGram === undefined) return undefined
    return noted(quantity, convert(quantity.weight, perGram.weight), to, perGram.source, trace, `${showWeight(perGram.weight)} per gm, as cocaine base at level ${own}`)
  }
  const found = trace.look(substanceRule(quantity.substance).equivalency, on)
  if (!found) return undefined
  const per = found.value.equals[to]
  if (per === undefined) {
    trace.gaps.push({ of: `${quantity.substance} as a quantity of ${to}`, on, why: 'the line of the table names no such equivalent' })
    return undefined
  }
  const weight = quantity.weight === undefined ? quantity.units * per : convert(quantity.weight, per)
  return noted(quantity, weight, to, found.source, trace)
}

function noted(quantity: Quantity, weight: Weight, to: Reference, source: Source, trace: Trace, note?: string): Weight {
  const step: Step = { id: `2D1.1 equivalency of ${quantity.substance}`, rule: `${quantity.substance} as ${to}`, source, read: ['drugs'], applied: true, change: `${showWeight(weight)} of ${to}` }
  trace.step(note === undefined ? step : { ...step, note })
  return weight
}

/** The level of one substance by its own lines of the table; undefined where the table does not name it. */
function ownLevel(quantity: Quantity, on: CivilDate): number | undefined {
  const { ladder } = substanceRule(quantity.substance)
  if (ladder === undefined || quantity.weight === undefined) return undefined
  const found = inForce(ladder, on)
  return found.found ? rungFor(found.value, quantity.weight).level : undefined
}

interface Converted {
  readonly substance: EncodedSubstance
  readonly family: Family
  readonly weight: Weight
}

function capHydrocodone(one: Converted, on: CivilDate, trace: Trace): Converted {
  const cap = one.family === 'hydrocodone pills' ? trace.look(hydrocodoneCaps, on) : undefined
  if (!cap || one.weight <= cap.value.weight) return one
  trace.step({ id: '2D1.1 cap on Schedule III hydrocodone', rule: 'Cap on Schedule III hydrocodone', source: cap.source, read: ['drugs'], applied: true, change: showWeight(cap.value.weight), note: `${showWeight(one.weight)} without the cap` })
  return { ...one, weight: cap.value.weight }
}

function capSchedules(converted: readonly Converted[], on: CivilDate, trace: Trace) {
  const each = converted.map(({ substance, family, weight }) => ({ substance, family, converted: weight, capped: weight }))
  const lower = each.filter(({ family }) => family.startsWith('schedule'))
  const rest = sum(each.filter(({ family }) => !family.startsWith('schedule')).map(({ converted }) => converted))
  if (lower.length === 0) return { total: rest, each }
  const isNewEnough = on >= '1991-11-01'
  if (!isNewEnough) return { total: rest + sum(lower.map(({ converted }) => converted)), each }
  const found = trace.look(scheduleCaps, on)
  if (!found) return undefined
  const caps = found.value
  const capOf = (family: Family) => (family === 'schedule V' ? caps.five.weight : family === 'schedule IV' ? caps.fourAndFive.weight : caps.all.weight)
  const capped = each.map((part) => (part.family.startsWith('schedule') ? { ...part, capped: least(part.converted, capOf(part.family)) } : part))
  const of = (...families: readonly Family[]) => sum(capped.filter(({ family }) => families.includes(family)).map(({ capped }) => capped))
  const five = least(of('schedule V'), caps.five.weight)
  const fourAndFive = least(of('schedule IV') + five, caps.fourAndFive.weight)
  const all = least(of('schedule III') + fourAndFive, caps.all.weight)
  const uncapped = sum(lower.map(({ converted }) => converted))
  trace.step({
    id: '2D1.1 caps on Schedules III to V', rule: 'Caps on substances of Schedules III to V, one by one and then together', source: found.source, read: ['drugs'], applied: all < uncapped,
    change: showWeight(all), note: all < uncapped ? `${showWeight(uncapped)} without the caps` : 'below the caps',
  })
  return { total: rest + all, each: capped }
}

function sum(weights: readonly Weight[]): Weight {
  return weights.reduce((total, weight) => total + weight, 0n)
}

function least(a: Weight, b: Weight): Weight {
  return a < b ? a : b
}
