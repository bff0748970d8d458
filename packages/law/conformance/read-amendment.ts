import { addDays, type CivilDate } from '../src/core/civil-date.ts'
import { checkedThrough } from '../src/federal/guidelines/cite.ts'
import { coveredBy } from '../src/federal/guidelines/1b1-10-reduction/find-covered.ts'
import type { AmendmentName } from '../src/federal/guidelines/1b1-10-reduction/reduction-inputs.ts'
import type { CaseFile, Facts } from './case.ts'
import { readDate } from './partial-date.ts'

/** Whether the case is about section 404 of the First Step Act and not about an amendment of the guidelines. */
export function isSection404(kind: string): boolean {
  return /first step|\b404\b/i.test(kind) || (/\bFSA\b|fair sentencing/i.test(kind) && numbersIn(kind).length === 0)
}

/** Sections of the Code that cases name beside an amendment. */
const sections = new Set([404, 841, 844, 846, 848, 851, 922, 924, 960, 994])

function numbersIn(kind: string): readonly number[] {
  return [...kind.matchAll(/(?<![\d.§B])\b(\d{3})(?=[A-C]?\b)(?!\.\d)/g)].map(([text]) => Number(text)).filter((number) => !sections.has(number))
}

/** The amendments a case names, with their parts: `821 Part A`, `706 and 750`, `750 (parts A and C)`. */
export function readAmendments(kind: string, facts: Facts): readonly AmendmentName[] {
  const numbers = numbersIn(kind)
  const named = [...new Set([...readParts(kind), ...readParts(partText(facts['amendment_parts']))])]
  const parts = named.length === 0 && numbers.includes(821) ? partsAsked(facts) : named
  return numbers.flatMap((number) => (parts.length > 0 && (number === 821 || number === 750) ? parts.map((part) => ({ number, part })) : [{ number }]))
}

/** The part of Amendment 821 a case is about that names none: the one whose facts it gives, where it gives those of one only. */
function partsAsked(facts: Facts): readonly string[] {
  const status = ['status_points', 'status_points_original', 'base_points', 'new_category_given'].some((key) => key in facts)
  const zeroPoint = ['4C1_1_criteria_met', '3B1_1_levels', 'continuing_criminal_enterprise', 'caused_substantial_financial_hardship'].some((key) => key in facts)
  return status === zeroPoint ? [] : [zeroPoint ? 'B, subpart 1' : 'A']
}

function partText(value: unknown): string {
  if (Array.isArray(value)) return value.map((part) => `part ${String(part).replace(/^parts?\s+/i, '')}`).join(' and ')
  return typeof value === 'string' ? (/part/i.test(value) ? value : `part ${value}`) : ''
}

function readParts(text: string): readonly string[] {
  const groups = [...text.matchAll(/\bparts?\s+([A-C](?:\s*(?:,|and|&|\/)\s*[A-C]\b)*)(?:[\s,(]*subpart\s*(\d))?/gi)]
  const attached = [...text.matchAll(/\b(?:821|750)\s*[-(]?([A-C])\b/g)].map(([, letter = '']) => letter)
  return attached.length > 0 ? attached : groups.flatMap(([, letters = '', subpart]) => (letters.match(/\b[A-C]\b/gi) ?? []).map((letter) => `${letter.toUpperCase()}${subpart !== undefined && letter.toUpperCase() === 'B' ? `, subpart ${subpart}` : ''}`))
}

/** The first policy statement that puts the listed amendments alone in the place of what the court applied. */
const firstOfItsKind: CivilDate = '1994-11-01'

/**
 * The days the reduction may have been on: the day given, or the edition of the policy statement named; else the first day on which an
 * order that rests on the amendments could take effect; else the last day of the manual read.
 */
export function reductionDays(file: CaseFile, amendments: readonly AmendmentName[]): readonly CivilDate[] {
  const { facts } = file
  const order = readDate(facts['order_effective_date'])
  const given = readDate(facts['reduction_date']) ?? order
  if (given !== undefined) return given.first === given.last ? [given.first] : [given.first, given.last]
  const edition = /(19|20)\d\d/.exec(String(facts['reduction_date_manual'] ?? ''))?.[0] ?? /\b((?:19|20)\d\d)\s*[-–]\s*(?:19|20)\d\d wording/i.exec(file.kind ?? '')?.[1]
  if (edition !== undefined) return [`${edition}-11-01` as CivilDate]
  const covered = amendments.flatMap(coveredBy)
  const first = covered.map(({ ordersFrom, listedFrom }) => ordersFrom ?? listedFrom).sort().at(-1)
  if (first !== undefined) return [first < firstOfItsKind ? firstOfItsKind : first]
  return [effectiveDay(String(facts['effective'] ?? '')) ?? checkedThrough]
}

/** The day in words: `2014-11-01+`, or the last day before one: `before 2014-11-01`. */
function effectiveDay(text: string): CivilDate | undefined {
  const day = readDate(/\d{4}-\d{2}-\d{2}/.exec(text)?.[0])?.first
  return day !== undefined && /^(?:before|pre|until|prior)/i.test(text) ? addDays(day, -1) : day
}

/**
 * Days of the manuals the court may have applied: the one named, else the last days before the amendments, each of them. Of
 * cocaine base, whose table changed three times, the level found tells which; without one the last is taken.
 */
export function manualDays(file: CaseFile, amendments: readonly AmendmentName[], isCrack: boolean, hasLevel: boolean): readonly CivilDate[] {
  const { facts } = file
  const named = /(19|20)\d\d/.exec(String(facts['manual_before'] ?? file.manualEdition ?? ''))?.[0]
  if (named !== undefined) return [`${named}-11-01` as CivilDate]
  const sentenced = readDate(file.sentencingDate ?? facts['sentencing_date'])
  if (sentenced !== undefined) return [...new Set([sentenced.first, sentenced.last])]
  const eves = amendments.flatMap(coveredBy).map(({ effectiveFrom }) => addDays(effectiveFrom, -1))
  const numbers = new Set(amendments.map(({ number }) => number))
  if (!isCrack) return [...new Set(eves)].sort().slice(0, 1)
  const earlier: readonly CivilDate[] = numbers.has(782) ? (hasLevel ? ['2007-10-31', '2010-10-31', '2014-10-31'] : ['2014-10-31']) : numbers.has(750) ? ['2007-10-31', '2010-10-31'] : ['2007-10-31']
  return numbers.has(706) ? ['2007-10-31'] : earlier
}
