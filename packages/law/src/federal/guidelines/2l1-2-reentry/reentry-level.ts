import type { CivilDate } from '../../../core/civil-date.ts'
import type { Series } from '../../../core/dated.ts'
import type { Finding } from '../../../core/finding.ts'
import { Trace } from '../../../core/trace.ts'
import type { Source } from '../../../core/source.ts'
import { followingLevels } from '../follows-another/levels.table.ts'
import { RunningLevel } from '../running-level.ts'
import { reentryLevels, reentryWords, type ByKind, type ByLength, type RemovedAfter } from './reentry.table.ts'

/** The worst conviction of a time: the months of the sentence for a felony, or that there were three misdemeanors of violence or drugs. */
export type Convicted = { readonly felonyMonths: number } | 'three misdemeanors'

/** What 2L1.2(b) asks of the record. What is not given is not part of the computation. */
export interface Reentry {
  /** Before November 2016: the worst conviction before the removal, and whether it has criminal history points. */
  readonly removedAfter?: RemovedAfter
  readonly hasPoints?: boolean
  /** Before 15 January 1988: entered or remained unlawfully before. */
  readonly earlierEntry?: boolean
  /** Since November 2016: an earlier felony of illegal reentry, or two misdemeanors of unlawful entry. */
  readonly earlierReentry?: 'felony' | 'two misdemeanors'
  /** Since November 2016: the worst conviction before the first removal (since November 2018: for conduct before it), and for conduct after it. */
  readonly before?: Convicted
  readonly after?: Convicted
}

/** The level of an unlawful reentry, and what earlier convictions add to it. */
export interface ReentryLevel {
  readonly base: number
  readonly level: number
}

/** The offense level of unlawful reentry (2L1.2) under the manual in force on a day. */
export function reentryLevel(record: Reentry, on: CivilDate): Finding<ReentryLevel> {
  const trace = new Trace()
  const bases: Series<{ readonly fixed: number }> = followingLevels['2L1.2']
  const [base, rule] = [trace.look(bases, on), trace.look(reentryLevels, on)]
  if (!base || !rule) return trace.finish<ReentryLevel>('2L1.2', 'Unlawful reentry', undefined)
  const level = base.value.fixed
  trace.step({ id: '2L1.2(a)', rule: 'Base offense level', source: base.source, read: [], applied: true, change: `level ${level}`, total: level })
  const running = new RunningLevel(trace, level)
  if (rule.value.way === 'by length') addByLength(record, rule.value, rule.source, running)
  else addByKind(record, rule.value, rule.source, on, trace, running)
  return trace.finish('2L1.2', 'Unlawful reentry', { base: level, level: running.level })
}

function addByKind({ removedAfter: kind, hasPoints, earlierEntry }: Reentry, rule: ByKind, source: Source, on: CivilDate, trace: Trace, running: RunningLevel): void {
  const own = kind === undefined ? 0 : rule.levels[kind] ?? 0
  if (own === 'statute of the day') {
    trace.gaps.push({ of: `whether a conviction of ${kind} was of an aggravated felony`, on, why: 'the manual of that day leaves it to the definition in the statute' })
    return
  }
  const levels = kind !== undefined && hasPoints === false ? rule.withoutPoints[kind] ?? own : own
  const trafficking = own > 0 && kind?.startsWith('drug trafficking') === true && on >= '1991-11-01' && on < '1997-11-01'
  running.add('2L1.2(b)(1)', 'Removed after a conviction', trafficking ? reentryWords.illicitTrafficking : source, ['removedAfter'], levels, kind ?? 'not found')
  if (rule.earlierEntry !== undefined && earlierEntry === true) running.add('2L1.2(b)(1) earlier entry', 'Entered or remained unlawfully before', source, ['earlierEntry'], rule.earlierEntry)
}

function addByLength({ earlierReentry, before, after }: Reentry, rule: ByLength, source: Source, running: RunningLevel): void {
  const reentry = earlierReentry === 'felony' ? rule.reentryFelony : earlierReentry === 'two misdemeanors' ? rule.entryMisdemeanors : 0
  running.add('2L1.2(b)(1)', 'Earlier reentry', reentryWords.reentry, ['earlierReentry'], reentry, earlierReentry ?? 'not found')
  for (const [id, rule_, convicted, words] of [['2L1.2(b)(2)', 'Convicted before the first removal', before, source], ['2L1.2(b)(3)', 'Convicted after the first removal', after, reentryWords.after]] as const) {
    const found = convicted === undefined ? undefined : levelsFor(convicted, rule)
    running.add(id, rule_, found?.source ?? words, ['before', 'after'], found?.levels ?? 0, found === undefined ? 'not found' : undefined)
  }
}

function levelsFor(convicted: Convicted, rule: ByLength): { readonly levels: number; readonly source: Source } {
  if (convicted === 'three misdemeanors') return { levels: rule.threeMisdemeanors, source: reentryWords.misdemeanors }
  return rule.lengths.find(({ atLeastMonths }) => convicted.felonyMonths >= atLeastMonths) ?? { levels: rule.otherFelony, source: reentryWords.other }
}
