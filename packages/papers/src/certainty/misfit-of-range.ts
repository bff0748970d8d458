import { categoryForPoints, findRange, parseCivilDate, showRange, type Term, type TermRange } from '@lenity/law'
import type { Misfit, Values } from './doubtful-fits.ts'

/**
 * A range that is not the one the Sentencing Table of the manual used has for the level and category beside it, and a category that
 * is not that of the points. A range cut at one end by a statute's minimum or maximum fits.
 */
export function misfitOfRange(values: Values): Misfit[] {
  return [...rangeOfTable(values), ...categoryOfPoints(values)]
}

function rangeOfTable(values: Values): Misfit[] {
  const [level, category, range, edition, sentenced] = ['guideline.totalLevel', 'guideline.category', 'guideline.range', 'guideline.edition', 'conviction.sentencedOn'].map((path) => values.get(path))
  const on = typeof edition === 'string' && /^\d{4}$/.test(edition) ? `${edition}-11-01` : sentenced
  if (typeof level !== 'number' || typeof category !== 'number' || !Array.isArray(range) || typeof on !== 'string') return []
  const day = parseCivilDate(on)
  const table = day === undefined ? undefined : findRange(Math.min(43, Math.max(1, level)), category, day)
  if (table?.status !== 'computed' || fits(range as unknown as TermRange, table.value)) return []
  return [{ paths: ['guideline.totalLevel', 'guideline.category', 'guideline.range'], says: `The Sentencing Table has ${showRange(table.value)} for level ${level} and category ${category}; it is read as ${showRange(range as unknown as TermRange)}.` }]
}

const size = (term: Term): number => (term === 'life' ? Number.POSITIVE_INFINITY : term)

function fits([low, high]: TermRange, [tableLow, tableHigh]: TermRange): boolean {
  if (low === high) return true
  const sameLow = low === tableLow
  const sameHigh = high === tableHigh
  return (sameLow && size(high) <= size(tableHigh)) || (sameHigh && size(low) >= size(tableLow))
}

function categoryOfPoints(values: Values): Misfit[] {
  const [points, category, career] = [values.get('guideline.points'), values.get('guideline.category'), values.get('guideline.careerOffender')]
  if (typeof points !== 'number' || typeof category !== 'number' || career === true) return []
  const expected = categoryForPoints(points)
  if (expected === category) return []
  return [{ paths: ['guideline.points', 'guideline.category'], says: `${points} criminal history ${points === 1 ? 'point is' : 'points are'} category ${expected}; it is read as category ${category}.` }]
}
