import type { CivilDate } from '../src/core/civil-date.ts'
import type { Term, TermRange } from '../src/facts/shape.ts'
import type { DrugInput } from '../src/federal/guidelines/2d1-1-drugs/drug-input.ts'
import { ordinarilyTwoLevels } from '../src/federal/guidelines/1b1-10-reduction/covered-amendments.table.ts'
import { coveredBy } from '../src/federal/guidelines/1b1-10-reduction/find-covered.ts'
import { cellAt } from '../src/federal/guidelines/1b1-10-reduction/range-cells.ts'
import type { AmendmentName, ReductionInputs, ZeroPointFacts } from '../src/federal/guidelines/1b1-10-reduction/reduction-inputs.ts'
import { isRecord, numberAt, textAt, type Facts } from './case.ts'
import { readDrugs } from './read-drugs.ts'

/** What a case says of a sentence, in the engine's words. A motion that no fact mentions was not made. */
export function readReduction(facts: Facts, amendments: readonly AmendmentName[], reducedOn: CivilDate): ReductionInputs {
  const min = term(facts['statutory_min'])
  const ranges = originalRanges(facts, min, term(facts['statutory_max']))
  const [level, category] = levelAndCategory(facts)
  const inputs: Record<string, unknown> = {
    reducedOn, amendments: amendments.length === 0 ? undefined : amendments, effectiveOn: textAt(facts, 'order_effective_date'),
    ...ranges, level, category, statutoryMin: min, statutoryMax: term(facts['statutory_max']),
    consecutiveMonths: numberAt(facts, 'consecutive_924c_months'), mitigatingRole: facts['mitigating_role'] === true ? -2 : undefined,
    amendedTableRange: amendedTable(facts), amendedCategory: amendments.some(({ number }) => number === 821) ? categoryOf(facts['new_category_given']) : undefined,
    careerOffender: facts['career_offender'] === true ? true : undefined, careerOffenderLevel: isCareerRange(facts, level, ranges.range ?? ranges.tableRange) ? undefined : numberAt(facts, 'career_offender_level'),
    ...history(facts), zeroPoint: zeroPoint(facts), ...howBelow(facts, reducedOn), ...terms(facts, ranges.range ?? ranges.tableRange),
    weaponLevels: amendments.length === 1 && amendments[0]?.number === 599 && ('drug' in facts || (textAt(facts, 'guideline') ?? '').startsWith('2D1')) ? 2 : undefined,
    plea: /type.?c|11\(c\)\(1\)\(c\)|c.?plea/i.test(textAt(facts, 'plea') ?? '') ? 'type C' : undefined,
    rangeDiscarded: facts['range_discarded'] === true || facts['table_max_below_statutory_min'] === true ? true : facts['range_discarded'] === false ? false : undefined,
  }
  return Object.fromEntries(Object.entries(inputs).filter(([, value]) => value !== undefined)) as unknown as ReductionInputs
}

/** Whether the range found is the one of the career offender table itself, with or without acceptance: no quantity moves it. */
function isCareerRange(facts: Facts, level: number | undefined, range: TermRange | undefined): boolean {
  const career = numberAt(facts, 'career_offender_level')
  if (facts['career_offender'] !== true || career === undefined || level !== undefined) return false
  return range === undefined || [0, 2, 3].some((levels) => JSON.stringify(cellAt(career - levels, 6, '2014-11-01')) === JSON.stringify(range))
}

/** The levels an amendment takes off, where the facts give no quantity: as they say, else what 706 and 782 ordinarily do. One that is not listed takes off none beside them. */
export function levelsWithoutQuantity(facts: Facts, amendments: readonly AmendmentName[]): number | undefined {
  if (facts['amendment_lowers_drug_level'] === false) return 0
  const covered = [...new Set(amendments.filter((name) => coveredBy(name).length > 0).map(({ number }) => number))]
  const ordinary = covered.filter((number) => ordinarilyTwoLevels.has(number))
  return ordinary.length === 1 && covered.every((number) => number === ordinary[0] || (ordinary[0] === 706 && (number === 711 || number === 715))) ? 2 : undefined
}

/** Whether the level came from a guideline that the drug tables do not reach, such as that for murder by cross reference. */
export function isBeyondDrugs(facts: Facts): boolean {
  const guideline = textAt(facts, 'guideline')
  return guideline !== undefined && /^§?(?:2|4B1)/.test(guideline) && !/^§?(?:2D1|2S1\.1)/.test(guideline)
}

/** Drugs in words with weights (`cocaine base 1,500 g + cocaine 1,600 g`), as a name with `drug_grams`, or as a number of plants. */
export function readReductionDrugs(facts: Facts): readonly DrugInput[] | undefined {
  const plants = numberAt(facts, 'plants')
  if (plants !== undefined) return listOf(readDrugs([{ type: 'marihuana plants', plants }]))
  const raw = facts['drug']
  const weights = isRecord(facts['drug_grams']) ? facts['drug_grams'] : isRecord(raw) || (Array.isArray(raw) && raw.every(isRecord)) ? raw : undefined
  if (weights !== undefined) return listOf(readDrugs(weights))
  const text = Array.isArray(raw) ? raw.filter((one) => typeof one === 'string').join(' + ') : textAt(facts, 'drug')
  if (text === undefined || text === '') return undefined
  const grams = numberAt(facts, 'drug_grams')
  const doses = /([\d,]+)\s*(?:doses|hits)/i.exec(text)?.[1]
  if (/lsd/i.test(text) && doses !== undefined) return listOf(readDrugs([{ type: 'LSD on blotter', doses: Number(doses.replaceAll(',', '')), gross_grams: grams ?? readWeighed(text)?.grams }]))
  const list = grams !== undefined ? [{ type: text, grams }] : text.split(/\s*(?:\+|;|\band\b)\s*/).map(readWeighed)
  return list.some((one) => one === undefined) ? undefined : listOf(readDrugs(list))
}

function listOf(drugs: ReturnType<typeof readDrugs>): readonly DrugInput[] | undefined {
  return typeof drugs === 'string' ? undefined : drugs
}

const perUnit: Readonly<Record<string, number>> = { kg: 1000, kilogram: 1000, kilograms: 1000, kilos: 1000, g: 1, gram: 1, grams: 1, mg: 0.001 }

function readWeighed(text: string): { type: string; grams: number } | undefined {
  const found = /([\d,]*\.?\d+)\s*(kilograms?|kilos|kg|grams?|mg|g)\b/i.exec(text)
  const unit = perUnit[found?.[2]?.toLowerCase() ?? '']
  if (found === null || unit === undefined) return undefined
  return { type: text.replace(found[0], '').replaceAll(/[<>=≥≤]|at least|or more|more than/g, '').trim(), grams: Number(found[1]?.replaceAll(',', '')) * unit }
}

/** The plain range and the one within the statute. A range that reaches below the mandatory minimum or above the maximum is the plain one. */
function originalRanges(facts: Facts, min: Term | undefined, max: Term | undefined): { readonly tableRange?: TermRange; readonly range?: TermRange } {
  const [table, restricted, plain] = [rangeAt(facts, 'original_table_range'), rangeAt(facts, 'original_restricted_range'), rangeAt(facts, 'original_range')]
  const reaches = plain !== undefined && ((min !== undefined && size(plain[0]) < size(min)) || (max !== undefined && size(plain[1]) > size(max)))
  const tableRange = table ?? (reaches ? plain : undefined)
  const range = restricted ?? (reaches ? undefined : plain)
  return { ...(tableRange === undefined ? {} : { tableRange }), ...(range === undefined ? {} : { range }) }
}

function levelAndCategory(facts: Facts): readonly [number | undefined, number | undefined] {
  const [level, category] = (textAt(facts, 'original_level_chc') ?? '').split('/')
  const given = numberAt(facts, 'original_level') ?? numberAt(facts, 'total_offense_level') ?? numberAt(facts, 'level')
  // Points that only an amendment not on the list took away stay, and so does their category.
  return [given ?? (level ? Number(level) : undefined), categoryOf(facts['category_without_amendment_742']) ?? categoryOf(facts['chc']) ?? categoryOf(facts['original_category']) ?? categoryOf(category)]
}

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI']

function categoryOf(value: unknown): number | undefined {
  if (typeof value === 'number') return value
  const index = typeof value === 'string' ? romans.indexOf(value.trim().toUpperCase()) : -1
  return index < 0 ? undefined : index + 1
}

/** The amended cell as given; of a low end alone, the range of the table that begins there. */
function amendedTable(facts: Facts): TermRange | undefined {
  const given = rangeAt(facts, 'amended_table_range') ?? rangeAt(facts, 'amended_range')
  const low = term(facts['amended_low_end'])
  if (given !== undefined || low === undefined) return given
  const cells = Array.from({ length: 43 }, (_, level) => [1, 2, 3, 4, 5, 6].map((category) => cellAt(level + 1, category, '2014-11-01'))).flat()
  return cells.find((cell) => cell?.[0] === low) ?? [low, low]
}

/** A case that tells its points tells all of them: those for an offense soon after release, which manuals since November 2010 have not, are none where it names none. */
function history(facts: Facts): Pick<ReductionInputs, 'points' | 'statusPoints' | 'recencyPoints'> {
  const base = numberAt(facts, 'base_points')
  const given = numberAt(facts, 'original_points') ?? numberAt(facts, 'criminal_history_points')
  const status = numberAt(facts, 'status_points_original') ?? numberAt(facts, 'status_points') ?? (base !== undefined && given !== undefined ? given - base : undefined)
  const points = given ?? (base !== undefined && status !== undefined ? base + status : undefined) ?? (criteriaMet(facts['4C1_1_criteria_met']) === true ? 0 : undefined)
  return { recencyPoints: 0, ...(points === undefined ? {} : { points }), ...(status === undefined ? {} : { statusPoints: status }) }
}

/** A case that names one criterion of 4C1.1 is about that one: where it does not disqualify, the others were met. */
function zeroPoint(facts: Facts): ZeroPointFacts | undefined {
  const role = numberAt(facts, '3B1_1_levels')
  const [enterprise, hardship, met] = [facts['continuing_criminal_enterprise'], facts['caused_substantial_financial_hardship'], criteriaMet(facts['4C1_1_criteria_met'])]
  const named = role !== undefined || typeof enterprise === 'boolean' || typeof hardship === 'boolean'
  if (!named && typeof met !== 'boolean') return undefined
  const fails = (role ?? 0) > 0 || enterprise === true || hardship === true
  return {
    ...(role === undefined ? {} : { aggravatingRole: role }), ...(typeof enterprise === 'boolean' ? { enterprise } : {}), ...(typeof hardship === 'boolean' ? { financialHardship: hardship } : {}),
    ...(typeof met === 'boolean' ? { criteriaMet: met } : fails ? {} : { criteriaMet: true }),
  }
}

/** Whether the criteria are met: as a whole, or one by one. */
function criteriaMet(value: unknown): boolean | undefined {
  const each = Array.isArray(value) ? value : isRecord(value) ? Object.values(value) : undefined
  if (each !== undefined && each.length > 0) return each.every((one) => one === true) ? true : each.includes(false) ? false : undefined
  if (typeof value === 'string') return /^all\b|^met\b/i.test(value) ? true : /not|fail/i.test(value) ? false : undefined
  return typeof value === 'boolean' ? value : undefined
}

/** Why the term lay below the range. A Rule 35(b) percentage is the part for assistance. */
function howBelow(facts: Facts, reducedOn: CivilDate): Partial<ReductionInputs> {
  const rule35 = numberAt(facts, 'rule_35_percent')
  const departure = facts['departure']
  const byDeparture = typeof departure === 'string' && /5K1|assist/i.test(departure)
  const statute = given(facts['3553e_departure'])
  const variance = given(facts['variance']) || numberAt(facts, 'variance_percent') !== undefined
  // While a departure of any kind counted, one that is not told apart was not said to be a variance.
  const untold = reducedOn >= '2008-03-03' && reducedOn < '2011-11-01' && !('variance' in facts) && !('substantial_assistance' in facts)
  const otherwiseBelow = given(departure) && !byDeparture ? 'departure' : variance ? 'variance' : untold && !('departure' in facts) ? 'departure' : undefined
  return {
    assistance: facts['substantial_assistance'] === true || rule35 !== undefined || statute || byDeparture,
    ...(rule35 !== undefined || statute ? { belowMinimumByMotion: true } : {}), ...(rule35 === undefined ? {} : { assistancePercent: rule35 }),
    ...(otherwiseBelow === undefined ? {} : { otherwiseBelow }),
  }
}

/** The term on the counts of the range, of a variance in percent that of its minimum: a sentence that includes the consecutive months, unless without them it fits the range. */
function terms(facts: Facts, range: TermRange | undefined): { readonly term?: Term } {
  const sentence = term(facts['sentence'])
  const consecutive = numberAt(facts, 'consecutive_924c_months') ?? 0
  const rule35 = numberAt(facts, 'rule_35_percent')
  const variance = numberAt(facts, 'variance_percent')
  if (sentence === undefined && variance !== undefined && range !== undefined && range[0] !== 'life') return { term: Math.round(range[0] * (1 - variance / 100) * (1 - (rule35 ?? 0) / 100)) }
  if (sentence === undefined || sentence === 'life') return sentence === undefined ? {} : { term: sentence }
  const without = sentence - consecutive
  const whole = consecutive > 0 && range !== undefined && without < size(range[0]) && sentence >= size(range[0]) ? sentence : without
  return { term: rule35 !== undefined && range !== undefined && whole >= size(range[0]) ? Math.round(whole * (1 - rule35 / 100)) : whole }
}

function given(value: unknown): boolean {
  return value === true || (typeof value === 'number' && value > 0) || (typeof value === 'string' && !/^(no|none|false)$/i.test(value))
}

function rangeAt(facts: Facts, key: string): TermRange | undefined {
  const value = facts[key]
  if (!Array.isArray(value) || value.length !== 2) return undefined
  const [low, high] = [term(value[0]), term(value[1])]
  return low === undefined || high === undefined ? undefined : [low, high]
}

function term(value: unknown): Term | undefined {
  return value === 'life' ? 'life' : typeof value === 'number' && value >= 0 ? value : undefined
}

function size(value: Term): number {
  return value === 'life' ? Number.POSITIVE_INFINITY : value
}
