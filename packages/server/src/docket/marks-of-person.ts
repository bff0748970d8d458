import { fold } from '@lenity/casefile'
import type { DocketRow } from './fits-wishes.ts'

/** What tells that two cases are of one person: a register number of five digits or more, or a name, in whatever order, with a date of birth. */
export function marksOf(names: readonly string[], registerNumbers: readonly string[], datesOfBirth: readonly string[]): readonly string[] {
  const numbers = registerNumbers.map(number => number.replaceAll(/\D/g, '')).filter(digits => digits.length >= 5).map(digits => `number ${digits}`)
  const born = names.flatMap(name => datesOfBirth.map(day => `born ${day} ${fold(name).split(/[^\p{L}]+/u).filter(word => word !== '').sort().join(' ')}`))
  return [...new Set([...numbers, ...born])]
}

/** The marks that more than one of these cases has. */
export function sharedMarks(rows: readonly DocketRow[]): ReadonlySet<string> {
  const [once, twice] = [new Set<string>(), new Set<string>()]
  for (const { line } of rows) for (const mark of line?.marks ?? []) (once.has(mark) ? twice : once).add(mark)
  return twice
}
