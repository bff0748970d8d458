import { addDays, type CivilDate } from '../../core/civil-date.ts'
import type { Finding, Step } from '../../core/finding.ts'
import { applyTimeCredits } from './time-credits.ts'
import { drugProgramFirst, drugProgramMonths as drugProgramWords, earlierSupervisedRelease, finalMonths, homeConfinement, noEarlierThanTwelveMonths, onlyIfSupervisedRelease, placementAddsUp, towardEither, weekendRule } from './custody-sources.ts'
import { drugProgramMonths, releaseAfterProgram } from './drug-program.ts'
import { onWeekday } from './good-conduct-time.ts'
import { prereleaseWindow } from './prerelease-custody.ts'
import { projectRelease, type ProjectedRelease, type ReleaseInputs } from './project-release.ts'

/** A term and all that may shorten it or move the person nearer home. */
export interface CustodyInputs extends ReleaseInputs {
  /** Days of First Step Act time credits earned. */
  readonly timeCredits: number
  readonly supervisedReleaseImposed: boolean
  /** Whether the residential drug program was completed and the Bureau found the person eligible for early release by it. */
  readonly drugProgramCompleted: boolean
}

/** Every date of a term in custody, by calendar days; a release is the last day inclusive. */
export interface CustodyDates extends ProjectedRelease {
  /** The release once the drug program is counted, before time credits. */
  readonly afterProgramOn: CivilDate
  /** The release once time credits bring supervised release forward as well, on a weekday. */
  readonly earliestReleaseOn: CivilDate
  /** First day of prerelease custody by time credits, once all of them are earned. */
  readonly creditsPlaceOn: CivilDate
  /** First days on which 18 U.S.C. 3624(c) allows a community facility and home confinement. */
  readonly communityFrom: CivilDate
  readonly homeFrom: CivilDate
  /** The first day on which the person could be outside prison: the longest placement in a community facility, and before it the credits that go to prerelease custody. */
  readonly earliestOutsideOn: CivilDate
}

/**
 * The days of a sentence: full term, projected by good conduct time, and the earliest that programs and placement allow, with every step. The
 * drug program comes before time credits. Placement is for the Bureau to decide; these are the first days the law allows it. Credits are
 * those earned so far: what more will be earned is not assumed.
 */
export function custodyDates(inputs: CustodyInputs): Finding<CustodyDates> {
  const head = { id: 'custody dates', title: 'Full term, projected and earliest dates' }
  const projected = projectRelease(inputs)
  if (projected.status !== 'computed' || inputs.term === 'life') return { ...projected, ...head } as Finding<CustodyDates>
  const { releaseOn } = projected.value
  const atLeast = (day: CivilDate): CivilDate => (day < inputs.commencedOn ? inputs.commencedOn : day)
  const months = inputs.drugProgramCompleted ? drugProgramMonths(inputs.term) : 0
  const afterProgramOn = atLeast(releaseAfterProgram(releaseOn, months))
  const applied = applyTimeCredits(inputs.timeCredits, afterProgramOn, inputs.supervisedReleaseImposed, inputs.commencedOn)
  const earliestReleaseOn = atLeast(onWeekday(applied.releaseOn))
  const window = prereleaseWindow(inputs.commencedOn, { months: inputs.term, days: inputs.termDays ?? 0 }, applied.releaseOn)
  const creditsPlaceOn = applied.prereleaseOn
  const earliestOutsideOn = atLeast(addDays(window.communityFrom, -applied.toPrerelease))
  const steps: Step[] = [
    ...projected.steps.filter(({ id }) => id !== '3624(a)'),
    { id: '3621(e)', rule: 'The residential drug program comes off first', source: months > 0 ? drugProgramWords : drugProgramFirst, read: ['custody.drugProgramCompleted'], applied: months > 0, change: afterProgramOn, note: months > 0 ? `at most ${months} months off` : 'not completed, or not known to be' },
    {
      id: '3624(g)(3)', rule: 'Time credits bring supervised release forward, by twelve months at most', source: !inputs.supervisedReleaseImposed ? onlyIfSupervisedRelease : applied.toPrerelease > 0 ? noEarlierThanTwelveMonths : earlierSupervisedRelease,
      read: ['custody.timeCreditDays', 'conviction.supervisedReleaseMonths'], applied: applied.toSupervisedRelease > 0, change: applied.releaseOn,
      note: inputs.supervisedReleaseImposed ? `${applied.toSupervisedRelease} of ${inputs.timeCredits} days` : 'no supervised release was imposed: all credits go to prerelease custody',
    },
    { id: '3632(d)(4)(C)', rule: 'The other time credits go to prerelease custody', source: towardEither, read: ['custody.timeCreditDays'], applied: applied.toPrerelease > 0, change: creditsPlaceOn, note: `${applied.toPrerelease} days` },
    { id: '3624(a)', rule: 'A release on a weekend may be on the weekday before', source: weekendRule, read: [], applied: earliestReleaseOn !== applied.releaseOn, change: earliestReleaseOn },
    { id: '3624(c)(1)', rule: 'A community facility for the last twelve months at most', source: finalMonths, read: [], applied: true, change: window.communityFrom },
    { id: '3624(c)(2)', rule: 'Home confinement for a tenth of the term, six months at most', source: homeConfinement, read: [], applied: true, change: window.homeFrom },
    { id: 'placement', rule: 'Placement by 18 U.S.C. 3624(c) and by the remaining time credits add up', source: placementAddsUp, read: [], applied: applied.toPrerelease > 0, change: earliestOutsideOn },
  ]
  return { ...head, steps, status: 'computed', value: { ...projected.value, afterProgramOn, earliestReleaseOn, creditsPlaceOn, ...window, earliestOutsideOn } }
}
