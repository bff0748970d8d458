import type { CivilDate } from '@lenity/law'
import type { DocketRow } from './fits-wishes.ts'

/** How many cases, and of those looked through, how they stand and what waits. */
export interface Tally {
  readonly cases: number
  readonly open: number
  readonly closed: number
  readonly outOfScope: number
  /** Facts that wait to be looked at. */
  readonly proposed: number
  /** Open cases in which something is overdue. */
  readonly overdue: number
}

export function tally(rows: readonly DocketRow[], today: CivilDate): Tally {
  const sum = { cases: rows.length, open: 0, closed: 0, outOfScope: 0, proposed: 0, overdue: 0 }
  for (const { file, line } of rows) {
    if (file.closed) sum.closed += 1
    if (line === undefined) continue
    if (line.summary.status === 'open') sum.open += 1
    if (line.summary.status === 'out of scope') sum.outOfScope += 1
    sum.proposed += line.summary.proposed
    if (!file.closed && line.due.some(({ on }) => on < today)) sum.overdue += 1
  }
  return sum
}
