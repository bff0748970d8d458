import type { CivilDate } from '../../../core/civil-date.ts'
import type { Finding } from '../../../core/finding.ts'
import { Trace } from '../../../core/trace.ts'
import { anthranilicCap, chemicalCombinations, chemicalRoleCaps, chemicalTables, ephedrines, listTwo, toEphedrine, type ChemicalCombination, type ChemicalTable } from './chemicals.table.ts'

/** One listed chemical of the offense. Of tablets only the ephedrine, pseudoephedrine or phenylpropanolamine in them counts. */
export interface ChemicalInput {
  /** A name of `chemicalTables`. Any other is answered "not encoded". */
  readonly chemical: string
  readonly grams?: number
  /** Gamma-butyrolactone since November 2004. */
  readonly litres?: number
}

/** The chemicals of an offense and what else its base level turns on. */
export interface ChemicalOffense {
  readonly chemicals: readonly ChemicalInput[]
  /** Several chemicals of list I were used together in one manufacturing process; asked for November 1995 to April 2001. */
  readonly sameProcess?: boolean
  /** Levels under 3B1.2 (negative); any other is no mitigating role. */
  readonly roleLevels?: number
}

interface Amount {
  readonly chemical: string
  readonly amount: number
}

/** The base level of 2D1.11(a), unlawful dealing in listed chemicals, under the manual of a day. */
export function chemicalLevel(offense: ChemicalOffense, on: CivilDate): Finding<number> {
  const trace = new Trace()
  return trace.finish('2D1.11(a)', 'Base level of listed chemicals', baseLevel(offense, on, trace))
}

function baseLevel(offense: ChemicalOffense, on: CivilDate, trace: Trace): number | undefined {
  const tables = trace.look(chemicalTables, on)
  const combination = trace.look(chemicalCombinations, on)
  const cap = trace.look(chemicalRoleCaps, on)
  const amounts = offense.chemicals.flatMap((each, i) => amountOf(each, i, on, trace))
  if (offense.chemicals.length === 0) trace.needs.push({ path: 'chemicals', label: 'listed chemicals', because: 'unknown', papers: ['presentence report'] })
  if (!tables || !combination || !cap || amounts.length < offense.chemicals.length || amounts.length === 0) return undefined
  for (const { chemical } of amounts) if (tables.value[chemical] === undefined) trace.gaps.push({ of: `${chemical} in the Chemical Quantity Table`, on, why: 'the table of that day does not list it' })
  if (trace.gaps.length > 0) return undefined
  const level = combined(amounts, combination.value, tables.value, offense, on, trace)
  if (level === undefined) return undefined
  trace.step({ id: '2D1.11(d)', rule: 'Chemical Quantity Table', source: tables.source, read: ['chemicals'], applied: true, change: `level ${level}`, total: level, ...(amounts.length > 1 ? { note: combination.value.rule } : {}) })
  const lowered = (offense.roleLevels ?? 0) < 0 ? cap.value(level) : level
  trace.step({ id: '2D1.11(a) mitigating role', rule: 'The level is limited for a mitigating role', source: cap.source, read: ['roleLevels'], applied: lowered !== level, change: lowered === level ? 'none' : `${lowered - level}`, total: lowered })
  return lowered
}

function amountOf({ chemical, grams, litres }: ChemicalInput, i: number, on: CivilDate, trace: Trace): readonly Amount[] {
  const inLitres = chemical === 'gamma-butyrolactone' && on >= '2004-11-01'
  const amount = inLitres ? litres : grams
  if (amount !== undefined) return [{ chemical, amount }]
  trace.needs.push({ path: `chemicals.${i}.${inLitres ? 'litres' : 'grams'}`, label: `amount of ${chemical}`, because: 'unknown', papers: ['presentence report'] })
  return []
}

function combined(amounts: readonly Amount[], combination: ChemicalCombination, table: ChemicalTable, { sameProcess }: ChemicalOffense, on: CivilDate, trace: Trace): number | undefined {
  const sums = summed(amounts)
  if (combination.rule !== 'by ephedrine') {
    const together = sums.filter(({ chemical }) => ephedrines.includes(chemical)).reduce((sum, { amount }) => sum + amount, 0)
    const levels = sums.filter(({ chemical }) => !ephedrines.includes(chemical)).map((each) => levelOf(each, table))
    return Math.max(...levels, ...(together > 0 ? [levelOf({ chemical: 'ephedrine', amount: together }, table)] : []))
  }
  const first = sums.filter(({ chemical }) => !listTwo.includes(chemical))
  const singles = sums.map((each) => levelOf(each, table))
  if (first.length < 2 || (combination.onlyApartProcesses && sameProcess === true)) return Math.max(...singles)
  if (combination.onlyApartProcesses && sameProcess === undefined) {
    trace.needs.push({ path: 'sameProcess', label: 'whether the chemicals were used together in one manufacturing process', because: 'unknown', papers: ['presentence report'] })
    return undefined
  }
  const second = singles.filter((_, i) => listTwo.includes(sums[i]?.chemical ?? ''))
  return Math.max(levelOf({ chemical: 'ephedrine', amount: asEphedrine(first, combination, table) }, table), ...second)
}

/** Each chemical once. Sums are kept to the microgram. */
function summed(amounts: readonly Amount[]): readonly Amount[] {
  const sums = new Map<string, number>()
  for (const { chemical, amount } of amounts) sums.set(chemical, (sums.get(chemical) ?? 0) + Math.round(amount * 1e6))
  return [...sums].map(([chemical, amount]) => ({ chemical, amount: amount / 1e6 }))
}

/** The sum in grams of ephedrine. Of two sides that are not added to one another the one with the lesser level is left out. */
function asEphedrine(all: readonly Amount[], { apart }: Extract<ChemicalCombination, { rule: 'by ephedrine' }>, table: ChemicalTable): number {
  const greatest = (names: readonly string[]) => Math.max(-1, ...all.filter(({ chemical }) => names.includes(chemical)).map((each) => levelOf(each, table)))
  const out = new Set(apart.flatMap(([one, other]) => (greatest(one) < 0 || greatest(other) < 0 ? [] : greatest(one) > greatest(other) ? other : one)))
  const counted = all.filter(({ chemical }) => !out.has(chemical)).map(({ chemical, amount }) => ({ chemical, grams: amount * (toEphedrine[chemical] ?? 0) }))
  const capped = counted.filter(({ chemical }) => (anthranilicCap.of as readonly string[]).includes(chemical)).reduce((sum, { grams }) => sum + grams, 0)
  const others = counted.filter(({ chemical }) => !(anthranilicCap.of as readonly string[]).includes(chemical)).reduce((sum, { grams }) => sum + grams, 0)
  return Math.round((others + Math.min(capped, anthranilicCap.grams)) * 1e6) / 1e6
}

function levelOf({ chemical, amount }: Amount, table: ChemicalTable): number {
  const ladder = table[chemical] ?? []
  const reached = ladder.findIndex((least) => amount >= least)
  return reached === -1 ? 12 : 12 + 2 * (ladder.length - reached)
}
