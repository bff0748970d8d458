import type { CivilDate } from '../../../core/civil-date.ts'
import { lastFrom } from '../../../core/last-from.ts'
import type { Trace } from '../../../core/trace.ts'
import { lsdDoses, plantWeights } from './counted-units.table.ts'
import type { DrugInput, Quantity } from './drug-input.ts'
import { isEncoded, substanceRule, type EncodedSubstance } from './substances.ts'
import { gramsToWeight, showWeight } from './weight.ts'

/**
 * The quantities one drug can count as on a day: one, or one for each drug its mixture contains. Empty when a fact or the law is
 * missing; `trace` then says which. `path` is the path of the drug in the inputs.
 */
export function measureDrug(drug: DrugInput, on: CivilDate, trace: Trace, path: string): readonly Quantity[] {
  if (drug.substance === 'marihuana plants') return plants(drug, on, trace, path)
  if (drug.substance === 'LSD' && (drug.doses !== undefined || drug.carrierGrams !== undefined)) return lsdOnCarrier(drug, on, trace, path)
  const names = [drug.substance, ...(drug.alsoContains ?? [])]
  const quantities: Quantity[] = []
  for (const name of names) {
    if (!isEncoded(name)) {
      trace.gaps.push({ of: `the drug guideline for ${name}`, on, why: 'the substance has not been encoded' })
      continue
    }
    if (countsUnits(name, on)) {
      if (drug.units === undefined) trace.needs.push(need(path, 'units', `number of pills, capsules or tablets of ${name}`))
      else quantities.push({ substance: name, units: BigInt(drug.units) })
    } else if (drug.grams !== undefined) quantities.push({ substance: name, weight: gramsToWeight(drug.grams) })
    else if (drug.actualGrams === undefined) trace.needs.push(need(path, 'grams', `weight of ${name}`))
    const actual = drug.actualGrams === undefined ? undefined : actualOf[name]
    if (actual !== undefined && drug.actualGrams !== undefined) quantities.push({ substance: actual, weight: gramsToWeight(drug.actualGrams) })
  }
  return quantities
}

const actualOf: Partial<Record<EncodedSubstance, EncodedSubstance>> = { 'methamphetamine (mixture)': 'methamphetamine (actual)', 'PCP (mixture)': 'PCP (actual)' }

/** Whether the tables of the day count a substance by the pill. */
function countsUnits(substance: EncodedSubstance, on: CivilDate): boolean {
  const { entries } = substanceRule(substance).equivalency
  return (lastFrom(entries, on) ?? entries[0])?.value.per === 'unit'
}

function plants(drug: DrugInput, on: CivilDate, trace: Trace, path: string): readonly Quantity[] {
  if (drug.plants === undefined) {
    trace.needs.push(need(path, 'plants', 'number of marihuana plants'))
    return []
  }
  const found = trace.look(plantWeights, on)
  if (!found) return []
  const each = drug.plants >= 50 ? found.value.fiftyOrMore : found.value.fewerThanFifty
  const counted = BigInt(drug.plants) * each
  const actual = gramsToWeight(drug.grams ?? 0)
  trace.step({
    id: '2D1.1(c) plants', rule: 'Marihuana plants as a weight, unless the actual weight is greater', source: found.source, read: [`${path}.plants`], applied: counted >= actual,
    change: showWeight(counted > actual ? counted : actual), note: `${drug.plants} plants at ${showWeight(each)} each`,
  })
  return [{ substance: 'marihuana', weight: counted > actual ? counted : actual }]
}

function lsdOnCarrier(drug: DrugInput, on: CivilDate, trace: Trace, path: string): readonly Quantity[] {
  const found = trace.look(lsdDoses, on)
  if (!found) return []
  const { perDose } = found.value
  const weight = perDose === undefined
    ? drug.carrierGrams === undefined ? undefined : gramsToWeight(drug.carrierGrams)
    : drug.doses === undefined ? undefined : BigInt(drug.doses) * perDose
  if (weight === undefined) {
    trace.needs.push(perDose === undefined ? need(path, 'carrierGrams', 'weight of the LSD with its carrier') : need(path, 'doses', 'doses of LSD'))
    return []
  }
  trace.step({
    id: '2D1.1(c) LSD on a carrier', rule: 'LSD on a carrier medium', source: found.source, read: [`${path}.${perDose === undefined ? 'carrierGrams' : 'doses'}`], applied: true,
    change: showWeight(weight), note: perDose === undefined ? 'the whole weight with the carrier counts' : `${drug.doses} doses at 0.4 mg each; the carrier does not count`,
  })
  return [{ substance: 'LSD', weight }]
}

function need(path: string, field: string, label: string) {
  return { path: `${path}.${field}`, label, because: 'unknown', papers: ['presentence report'] } as const
}
