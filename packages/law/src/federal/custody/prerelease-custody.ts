import { addDays, addMonths, type CivilDate } from '../../core/civil-date.ts'
import { daysThrough, fullTermDate, type ImposedTerm } from './good-conduct-time.ts'

export interface PrereleaseWindow {
  /** First day on which a community facility is possible: twelve months before release. */
  readonly communityFrom: CivilDate
  /** First day on which home confinement is possible: the shorter of a tenth of the term and six months before release. */
  readonly homeFrom: CivilDate
}

/** The days from which 18 U.S.C. 3624(c) allows placement outside prison, neither before commencement. Placement is for the Bureau to decide. */
export function prereleaseWindow(commencedOn: CivilDate, term: ImposedTerm, releaseOn: CivilDate): PrereleaseWindow {
  const tenth = Math.floor(daysThrough(commencedOn, fullTermDate(commencedOn, term)) / 10)
  const [byTenth, bySixMonths] = [addDays(releaseOn, -tenth), addMonths(releaseOn, -6)]
  const from = (day: CivilDate): CivilDate => (day < commencedOn ? commencedOn : day)
  return { communityFrom: from(addMonths(releaseOn, -12)), homeFrom: from(byTenth > bySixMonths ? byTenth : bySixMonths) }
}
