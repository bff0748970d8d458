import type { Flag, Page } from '@lenity/casefile'
import { byState } from '../kinds/outside-signs.ts'
import type { Found } from '../reading/propose.ts'
import { findFirst } from '../reading/spot.ts'

/** What a paper of a federal case says somewhere. */
export const ofUnitedStates = /\bunited\s+states\b|\bU\.\s?S\.|\bfederal\b|\bbureau\s+of\s+prisons\b|\bBOP\b/i

const ofState: readonly Flag[] = [{ reason: 'ambiguous', says: 'This is a paper of a state’s court: it may be of another case than the one a petition is about.' }]

/** What a register says of its case, in doubt where it is that of a state's court and nothing on it is of the United States. */
export function doubtStateCase(pages: readonly Page[], found: readonly Found[]): readonly Found[] {
  if (findFirst(pages.slice(0, 1), byState) === undefined || findFirst(pages, ofUnitedStates) !== undefined) return found
  return found.map((one) => (one.path.startsWith('conviction.') ? { ...one, flags: [...(one.flags ?? []), ...ofState] } : one))
}
