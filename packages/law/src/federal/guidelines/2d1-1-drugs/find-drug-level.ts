import type { CivilDate } from '../../../core/civil-date.ts'
import type { Finding } from '../../../core/finding.ts'
import { Trace } from '../../../core/trace.ts'
import { cocaineBaseWithOthers, reductionExceptions } from './cocaine-base-with-others.table.ts'
import { levelIs } from '../step-words.ts'
import { combineDrugs, type Combined } from './combine-drugs.ts'
import { mixtureNote } from './counted-units.table.ts'
import type { DrugInput, DrugLevel, Quantity, SubstanceLevel } from './drug-input.ts'
import { measureDrug } from './measure-drug.ts'
import { rungFor } from './quantity-ladder.ts'
import { substanceRule } from './substances.ts'
import { showWeight, weightToGrams } from './weight.ts'

/**
 * The level of the Drug Quantity Table (2D1.1(c)) for drugs under the manual in force on a day. The same substance is added up; one
 * substance is looked up in its own lines, unlike ones are converted and added (note 8, formerly 10). A mixture counts whole, as
 * the drug in it that gives the greatest level. `cannot say` where a weight or count is missing, `not encoded` where the law is.
 */
export function findDrugLevel(drugs: readonly DrugInput[], on: CivilDate): Finding<DrugLevel> {
  const trace = new Trace()
  const found = addedLevel(trace, drugs, on)
  return trace.finish('2D1.1(c)', 'Base offense level by drug and quantity', found && explained(found, on))
}

/** The level as steps of another computation; undefined where it lacks a fact or law, which `trace` then names. */
export function drugLevelInto(trace: Trace, drugs: readonly DrugInput[], on: CivilDate): number | undefined {
  return addedLevel(trace, drugs, on)?.level
}

/** The level of quantities, and how it came about. */
interface Leveled {
  readonly quantities: readonly Quantity[]
  readonly level: number
  readonly combined?: Combined
  readonly cocaineBase?: DrugLevel['cocaineBase']
}

function addedLevel(trace: Trace, drugs: readonly DrugInput[], on: CivilDate): Leveled | undefined {
  const before = trace.needs.length + trace.gaps.length
  const isComplete = (): boolean => trace.needs.length + trace.gaps.length === before
  if (drugs.length === 0) trace.needs.push({ path: 'drugs', label: 'drugs and their weights', because: 'unknown', papers: ['presentence report'] })
  const quantities = addUp(drugs.length === 1 ? counted(drugs[0] as DrugInput, 0, on, trace) : drugs.flatMap((drug, i) => counted(drug, i, on, trace)))
  const level = isComplete() && quantities.length > 0 ? levelOf(quantities, on, trace) : undefined
  return isComplete() ? level : undefined
}

function explained({ quantities, level, combined, cocaineBase }: Leveled, on: CivilDate): DrugLevel {
  const [only, ...others] = quantities
  const each = only !== undefined && others.length === 0 ? [alone(only, combined?.level ?? level, combined)] : quantities.map((quantity) => alone(quantity, levelOf([quantity], on, new Trace())?.level, combined))
  return { level, converted: combined && { to: combined.to, grams: weightToGrams(combined.total) }, each, ...(cocaineBase === undefined ? {} : { cocaineBase }) }
}

function counted(drug: DrugInput, i: number, on: CivilDate, trace: Trace): readonly Quantity[] {
  return chosen(measureDrug(drug, on, trace, i === 0 ? 'drugs.0' : `drugs.${i}`), on, trace)
}

/** Of the quantities a mixture can count as, the one with the greatest level; of equal levels, the one that converts to most. */
function chosen(candidates: readonly Quantity[], on: CivilDate, trace: Trace): readonly Quantity[] {
  if (candidates.length < 2) return candidates
  const ranked = candidates
    .map((quantity) => ({ quantity, level: levelOf([quantity], on, new Trace())?.level ?? 0, converted: combineDrugs([quantity], on, new Trace())?.total ?? 0n }))
    .sort((a, b) => b.level - a.level || Number(b.converted - a.converted))
  const [best] = ranked
  if (best === undefined) return []
  trace.step({
    id: '2D1.1(c) mixture', rule: 'A mixture counts whole, as the drug in it that gives the greatest level', source: mixtureNote, read: ['drugs'], applied: true,
    change: best.quantity.substance, note: ranked.map(({ quantity, level }) => `${quantity.substance}: level ${level}`).join('; '),
  })
  return [best.quantity]
}

function addUp(quantities: readonly Quantity[]): readonly Quantity[] {
  if (quantities.length < 2) return quantities
  const bySubstance = new Map<string, Quantity>()
  for (const quantity of quantities) {
    const key = `${quantity.substance} ${quantity.units === undefined ? 'by weight' : 'by unit'}`
    const sum = bySubstance.get(key)
    if (sum === undefined) bySubstance.set(key, quantity)
    else if (sum.weight !== undefined && quantity.weight !== undefined) bySubstance.set(key, { substance: sum.substance, weight: sum.weight + quantity.weight })
    else if (sum.units !== undefined && quantity.units !== undefined) bySubstance.set(key, { substance: sum.substance, units: sum.units + quantity.units })
  }
  return [...bySubstance.values()]
}

function levelOf(quantities: readonly Quantity[], on: CivilDate, trace: Trace): Leveled | undefined {
  const [only] = quantities
  if (quantities.length === 1 && only?.weight !== undefined) {
    const ladder = substanceRule(only.substance).ladder
    const named = ladder?.entries.some(({ from }) => from <= on)
    if (ladder !== undefined && named === true) {
      const found = trace.look(ladder, on)
      if (!found) return undefined
      const rung = rungFor(found.value, only.weight)
      trace.step({
        id: '2D1.1(c)', rule: 'Drug Quantity Table', source: rung.source, read: ['drugs'], applied: true,
        change: levelIs(rung.level), total: rung.level, note: `${showWeight(only.weight)} of ${only.substance}`,
      })
      return { quantities, level: rung.level }
    }
  }
  const combined = combineDrugs(quantities, on, trace)
  if (!combined) return undefined
  const reduced = reduceForCocaineBase(combined, quantities, on, trace)
  return { quantities, combined, ...(reduced ?? { level: combined.level }) }
}

function alone(quantity: Quantity, level: number | undefined, combined?: Combined): SubstanceLevel {
  const part = combined?.parts.find(({ substance }) => substance === quantity.substance)
  return {
    substance: quantity.substance,
    grams: quantity.weight === undefined ? undefined : weightToGrams(quantity.weight),
    units: quantity.units === undefined ? undefined : Number(quantity.units),
    level,
    convertedGrams: part === undefined ? undefined : weightToGrams(part.converted),
    cappedGrams: part === undefined ? undefined : weightToGrams(part.capped),
  }
}

/** From 1 May 2008 to 31 October 2010 cocaine base with other drugs is two levels less, but never below the other drugs alone. */
function reduceForCocaineBase(combined: Combined, quantities: readonly Quantity[], on: CivilDate, trace: Trace): { readonly level: number; readonly cocaineBase: { readonly before: number; readonly others: number } } | undefined {
  const base = quantities.find(({ substance }) => substance === 'cocaine base')
  const others = quantities.filter(({ substance }) => substance !== 'cocaine base')
  if (base?.weight === undefined || others.length === 0) return undefined
  const rule = trace.look(cocaineBaseWithOthers, on)
  if (rule?.value.way !== 'two levels less') return undefined
  const withoutBase = levelOf(others, on, new Trace())?.level
  if (withoutBase === undefined) return undefined
  const bySize = base.weight >= rule.value.unlessAtLeast || base.weight < rule.value.unlessBelow
  const byOthers = combined.level - 2 < withoutBase
  const applied = !bySize && !byOthers
  const level = applied ? combined.level - 2 : combined.level
  trace.step({
    id: '2D1.1 cocaine base with other drugs', rule: 'Cocaine base with other drugs: two levels less', source: applied ? rule.source : reductionExceptions, read: ['drugs'], applied,
    change: applied ? '-2' : 'none', total: level,
    note: bySize ? '4.5 kg or more, or less than 250 mg, of cocaine base' : byOthers ? `the other drugs alone are at level ${withoutBase}` : `not below level ${withoutBase}, that of the other drugs alone`,
  })
  return { level, cocaineBase: { before: combined.level, others: withoutBase } }
}
