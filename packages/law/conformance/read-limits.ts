import type { CivilDate } from '../src/core/civil-date.ts'
import { inForce } from '../src/core/dated.ts'
import type { Term } from '../src/facts/shape.ts'
import { drugCharacteristicTable } from '../src/federal/guidelines/2d1-1-drugs/characteristics.table.ts'
import { isRecord, numberAt, termOf, textAt, type Facts } from './case.ts'
import { limitsTogether, readCounts } from './read-several-counts.ts'

/** The statutory minimum, unless the safety valve lifts it, and the maximum of the case; over several counts the greatest minimum, and the maxima one after another (5G1.2(d)). */
export function limitsOf(facts: Facts, on: CivilDate): { statutoryMin?: Term; statutoryMax?: Term } {
  const counts = readCounts(facts)
  const together = counts === undefined ? { min: undefined, max: undefined } : limitsTogether(counts)
  const relieved = Array.isArray(facts['adjustments']) && facts['adjustments'].some((one) => isRecord(one) && isSafetyValve(one, on))
  const min = relieved ? undefined : termOf(facts['statutory_min_months']) ?? termOf(facts['statutory_min']) ?? together.min
  // The range of 4B1.1(c) is of all counts together, and a firearm count may run for life.
  const hasFirearm = firearmMonths(facts) !== undefined || counts?.some((count) => count.mandatoryConsecutive === true) === true
  const isWhole = facts['guideline'] === '5G1.2(e)' || (hasFirearm && facts['career_offender'] === true)
  const max = isWhole ? undefined : termOf(facts['statutory_max_months']) ?? termOf(facts['statutory_max']) ?? (Array.isArray(facts['counts']) ? together.max : firearmMonths(facts) === undefined ? termOf(facts['offense_statutory_max_months']) : undefined)
  return { ...(min === undefined ? {} : { statutoryMin: min }), ...(max === undefined ? {} : { statutoryMax: max }) }
}

/** Named so, or by the number it has in the manual of the day: the one after all other characteristics of 2D1.1(b). */
function isSafetyValve(adjustment: Facts, on: CivilDate): boolean {
  const section = textAt(adjustment, 'section') ?? ''
  if (/safety valve|5C1\.2/i.test(`${section} ${textAt(adjustment, 'reason') ?? ''}`)) return true
  const number = /2D1\.1\(b\)\((\d+)\)/.exec(section.replaceAll(/\s/g, ''))?.[1]
  const others = Object.values(drugCharacteristicTable).map((series) => {
    const found = inForce(series, on)
    return found.found ? Number(/\(b\)\((\d+)\)/.exec(found.value?.at ?? '')?.[1] ?? 0) : 0
  })
  return number !== undefined && numberAt(adjustment, 'levels') === -2 && on >= '1995-11-01' && Number(number) === Math.max(...others) + 1
}

/** The offense statutory maximum: as given, else the greatest of the counts without a term of their own (4B1.1 note 2). */
export function careerMaximum(facts: Facts): Term | undefined {
  const given = termOf(facts['offense_statutory_max_months'] ?? facts['statutory_max_months'] ?? facts['statutory_max'])
  if (given !== undefined) return given
  const maxima = (readCounts(facts) ?? []).filter((count) => count.mandatoryConsecutive !== true).map(({ max }) => max)
  return maxima.length === 0 ? undefined : maxima.includes('life') ? 'life' : Math.max(...maxima.map(Number))
}

/** The months that the counts of firearms add, as given, of the counts, or in their words. */
export function firearmMonths(facts: Facts): number | undefined {
  const given = numberAt(facts, '924c_minimum_months') ?? numberAt(facts, 'consecutive_924c_months')
  if (given !== undefined) return given
  const minima = (readCounts(facts) ?? []).flatMap((count) => (count.mandatoryConsecutive === true && typeof count.min === 'number' ? [count.min] : []))
  if (minima.length > 0) return minima.reduce((sum, months) => sum + months, 0)
  const text = Array.isArray(facts['counts']) ? facts['counts'].find((count) => typeof count === 'string' && /924\(c\)/.test(count)) : undefined
  const years = typeof text === 'string' ? /(\d+)-year/.exec(text)?.[1] : undefined
  return years === undefined ? undefined : Number(years) * 12
}
