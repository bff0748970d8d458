import type { PopulationRun } from '@lenity/casefile/store'
import { triageGroups, type ViewWeighed } from '@lenity/population'
import type { ScreenAsked } from './screen-run.ts'
import type { TriageTold } from './triage-run.ts'
import type { WeighAsked } from './weigh-run.ts'

/** Nobody is at it any more when it has not moved for so long, in milliseconds. */
const stillAt = 15_000
/** Of a shorter stretch no rate is told. */
const shortest = 1_500

/** A run as it is told: how fast it goes and how long the rest takes, while somebody is at it. */
export function sayRun({ id, kind, state, asked, told, screened, refusedRows, share, parts, stretch, movedAt, problem, by, at, endedAt, outputs }: PopulationRun, nameOf: (userId: string) => string, now: number = Date.now()) {
  const working = state === 'waiting' && stretch !== undefined && movedAt !== undefined && now - Date.parse(movedAt) < stillAt
  const pace = working ? paceOf(stretch, Date.parse(movedAt), screened + refusedRows, share) : undefined
  const { on, said } = asked as ScreenAsked
  return {
    id, kind, state, on, said, screened, refusedRows, share, working, by: nameOf(by), at,
    files: state === 'done' ? outputs : [], ...(parts && { parts }),
    ...(pace && { perSecond: pace.perSecond, secondsLeft: pace.secondsLeft }), ...(problem && { problem }), ...(kind === 'triage' && state === 'done' && { sorted: saySorted(told as TriageTold) }),
    ...(kind === 'weigh' && { weighs: sayWeighs(asked as WeighAsked) }), ...(kind === 'weigh' && state === 'done' && { weighed: told as ViewWeighed }), ...(endedAt !== undefined && { endedAt }),
  }
}

function paceOf(stretch: NonNullable<PopulationRun['stretch']>, moved: number, rows: number, share: number): { readonly perSecond: number; readonly secondsLeft: number } | undefined {
  const took = moved - Date.parse(stretch.at)
  const [done, of] = [rows - stretch.rows, share - stretch.share]
  if (took < shortest || done <= 0 || of <= 0) return undefined
  return { perSecond: Math.round(done / (took / 1_000)), secondsLeft: Math.round(((1 - share) / of) * (took / 1_000)) }
}

function sayWeighs({ reforms, by }: WeighAsked) {
  return { reforms: reforms.map(({ name }) => name), by }
}

function saySorted({ groups, volunteers, loads, unassigned, unmatched, letters }: TriageTold) {
  return {
    groups: triageGroups.map(({ id, label, apart }) => ({ label, apart, people: groups[id] })),
    volunteers: volunteers.map(({ name, capacity }, i) => ({ name, capacity, has: loads[i] ?? 0 })), unassigned, unmatched, letters,
  }
}
