import type { CivilDate } from '../../../core/civil-date.ts'
import type { Finding } from '../../../core/finding.ts'
import { Trace } from '../../../core/trace.ts'
import { reentryLevel, type Convicted, type Reentry, type ReentryLevel } from '../2l1-2-reentry/reentry-level.ts'
import { needOf } from './need-of.ts'
import type { ReentryFacts } from './offense.ts'

const byLengthSince: CivilDate = '2016-11-01'

/** The least months of each length, which the table asks no more of. */
const months = { 'felony, five years or more': 60, 'felony, two years or more': 24, 'felony, over 13 months': 13.5, 'other felony': 0 } as const

/** The level of 2L1.2 from the facts of a case, asked in the words of the manual of the day: by kind until November 2016, by length since. */
export function reentryOf(facts: ReentryFacts, on: CivilDate): Finding<ReentryLevel> {
  const missing = missingFacts(facts, on)
  if (missing.length === 0) return reentryLevel(recordOf(facts), on)
  const trace = new Trace()
  trace.needs.push(...missing.map((name) => needOf(name)))
  return trace.finish<ReentryLevel>('2L1.2', 'Unlawful reentry', undefined)
}

function missingFacts({ removedAfter, removedAfterPoints, earlierReentry, convictedBeforeRemoval, convictedAfterRemoval }: ReentryFacts, on: CivilDate): readonly string[] {
  if (on >= byLengthSince) return Object.entries({ earlierReentry, convictedBeforeRemoval, convictedAfterRemoval }).flatMap(([name, value]) => (value === undefined ? [name] : []))
  const asksPoints = on >= '2011-11-01' && removedAfter !== undefined && (removedAfter === 'violence, firearms and the like' || removedAfter.startsWith('drug trafficking'))
  return [...(removedAfter === undefined ? ['removedAfter'] : []), ...(asksPoints && removedAfterPoints === undefined ? ['removedAfterPoints'] : [])]
}

function recordOf({ removedAfter, removedAfterPoints, earlierReentry, convictedBeforeRemoval, convictedAfterRemoval }: ReentryFacts): Reentry {
  const [before, after] = [convictedOf(convictedBeforeRemoval), convictedOf(convictedAfterRemoval)]
  return {
    ...(removedAfter === undefined || removedAfter === 'none' ? {} : { removedAfter }), ...(removedAfterPoints === undefined ? {} : { hasPoints: removedAfterPoints }),
    ...(earlierReentry === undefined || earlierReentry === 'neither' ? {} : { earlierReentry }), ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }),
  }
}

function convictedOf(length: ReentryFacts['convictedBeforeRemoval']): Convicted | undefined {
  if (length === undefined || length === 'none') return undefined
  return length === 'three misdemeanors' ? length : { felonyMonths: months[length] }
}
