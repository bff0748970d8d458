import type { CivilDate } from '../../../core/civil-date.ts'
import type { Trace } from '../../../core/trace.ts'
import type { Term, TermRange } from '../../../facts/shape.ts'
import { showRange } from '../5a-sentencing-table/find-range.ts'
import type { RunningLevel } from '../running-level.ts'
import { leastMinimum, leastWithValve } from './least-range.table.ts'

const isLong = (lifted: Term | undefined) => lifted === 'life' || (lifted !== undefined && lifted >= leastMinimum)

/** 5C1.2(b) from 1 November 2001 to 31 October 2023: with a minimum of five years or more lifted, the level of Chapters Two and Three is at least 17. */
export function keepLeastLevel(lifted: Term | undefined, on: CivilDate, trace: Trace, running: RunningLevel): void {
  if (!isLong(lifted)) return
  const found = trace.look(leastWithValve, on)
  const level = found?.value.level
  if (found && level !== undefined && running.level < level) running.add('5C1.2(b)', 'The least level with the safety valve', found.source, ['safetyValve'], level - running.level)
}

/** 5C1.2(b) since 1 November 2023: with a minimum of five years or more lifted, the range is at least 24 to 30 months. */
export function keepLeastRange(range: TermRange, lifted: Term | undefined, on: CivilDate, trace: Trace): TermRange {
  if (!isLong(lifted)) return range
  const found = trace.look(leastWithValve, on)
  const least = found?.value.range
  const [low] = range
  if (!found || least === undefined || low === 'life' || low >= least[0]) return range
  trace.step({ id: '5C1.2(b)', rule: 'The least range with the safety valve', source: found.source, read: ['safetyValve'], applied: true, change: showRange(least) })
  return least
}
