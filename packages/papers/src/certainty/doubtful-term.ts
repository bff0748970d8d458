import type { Flag, Page } from '@lenity/casefile'
import type { Found } from '../reading/propose.ts'
import { findAll } from '../reading/spot.ts'
import { parseTerm, term } from '../reading/terms.ts'

const otherWords: readonly Flag[] = [{ reason: 'ambiguous', says: 'The words on the page tell another term: its parts may stand in two columns.' }]

/** The doubt about a term whose own words tell another, as where the number of a count stands over the unit of its term. */
export function doubtTerm(_: readonly Page[], found: readonly Found[]): readonly Found[] {
  return found.map((one) => (/^conviction\.(?:counts\.\d+\.)?term$/.test(one.path) && one.flags === undefined && isOfOther(one) ? { ...one, flags: otherWords } : one))
}

function isOfOther({ spot, value }: Found): boolean {
  const told = findAll([spot], new RegExp(term, 'i')).flatMap(({ words }) => parseTerm(words)?.term ?? [])
  return told.length > 0 && !told.includes(value as (typeof told)[number])
}
