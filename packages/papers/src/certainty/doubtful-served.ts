import type { Flag, Page } from '@lenity/casefile'
import type { Found } from '../reading/propose.ts'

const maybeProbation: readonly Flag[] = [{ reason: 'ambiguous', says: 'The line below goes on with probation: it may be that this term was not to be served.' }]
const below = /^[^\n]{0,60}\n[^\S\n]*(?:of\s+)?(?:probation|supervision|suspended)\b/i

/** The doubt about the months to serve of an earlier conviction over a line that begins with probation: a cell of a table goes on in the next line. */
export function doubtServed(_: readonly Page[], found: readonly Found[]): readonly Found[] {
  return found.map((one) => (/^history\.priors\.\d+\.months$/.test(one.path) && one.value !== 0 && one.flags === undefined && below.test(one.spot.page.text.slice(one.spot.end, one.spot.end + 90)) ? { ...one, flags: maybeProbation } : one))
}
