import type { Flag, Page } from '@lenity/casefile'
import { inTwoWays, onSeveralDays } from '../readers/docket/docket-events.ts'
import type { Found } from '../reading/propose.ts'

const ofAnother: Flag = { reason: 'ambiguous', says: 'The docket tells of several pleas or sentences: it may be another defendant’s.' }

/** The doubt about a name, and about what was imposed on a count, on a docket that tells of several pleas, verdicts or sentences: it may be of several defendants. */
export function doubtAmong(_: readonly Page[], found: readonly Found[]): readonly Found[] {
  if (!found.some(({ flags }) => flags?.some((flag) => flag === onSeveralDays || flag === inTwoWays))) return found
  return found.map((one) => (/^person\.name$|\.term$|\.supervisedReleaseMonths$/.test(one.path) ? { ...one, flags: [...(one.flags ?? []), ofAnother] } : one))
}
