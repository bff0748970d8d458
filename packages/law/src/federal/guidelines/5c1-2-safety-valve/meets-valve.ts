import type { CivilDate } from '../../../core/civil-date.ts'
import type { Finding } from '../../../core/finding.ts'
import { Trace } from '../../../core/trace.ts'
import { historyAllows, type CountedPrior } from '../../statutes/18-usc-3553/judge-safety-valve.ts'
import { safetyValveSince, widerSafetyValveSince } from '../../statutes/18-usc-3553/safety-valve.table.ts'
import { valveCriteria, valveWords } from './criteria.table.ts'

/** What 5C1.2(a) goes by. What is not given is unknown, and asked for where it decides. */
export interface ValveFacts {
  /** The section of the offense, such as `21 U.S.C. 841`. */
  readonly section?: string
  /** All criminal history points. */
  readonly points?: number
  readonly priors: readonly CountedPrior[]
  /** Whether `priors` holds every prior sentence that was given points. */
  readonly priorsComplete?: boolean
  /** (a)(2) to (5): no violence or weapon, no death, no leading role or enterprise, all told to the Government. */
  readonly otherCriteria?: boolean
}

/**
 * Whether the criteria of 5C1.2(a) are met under the manual in force on a day: what the two levels of 2D1.1 ask, and not the same as
 * 18 U.S.C. 3553(f) from 21 December 2018 to 31 October 2023, while the guideline still had the older text.
 */
export function meetsValve(facts: ValveFacts, on: CivilDate): Finding<boolean> {
  const trace = new Trace()
  const title = 'Criteria of the safety valve'
  const found = trace.look(valveCriteria, on)
  if (!found) return trace.finish<boolean>('5C1.2(a)', title, undefined)
  const step = (id: string, rule: string, source: typeof found.source, path: string, met: boolean | undefined) => trace.step({ id, rule, source, read: [path], applied: met !== undefined, change: met === undefined ? 'not known' : met ? 'met' : 'not met' })
  if (found.value === undefined) {
    trace.step({ id: '5C1.2(a)', rule: title, source: found.source, read: [], applied: false, change: 'not met', note: 'not part of the manual before 23 September 1994' })
    return trace.finish('5C1.2(a)', title, false)
  }
  const { history, sections } = found.value
  const reached = facts.section === undefined ? undefined : sections.includes(facts.section)
  const allowed = historyAllows({ convictedOn: history === 'one point' ? safetyValveSince : widerSafetyValveSince, sentencedOn: undefined, points: facts.points, priors: facts.priors, priorsComplete: facts.priorsComplete, otherCriteria: undefined })
  const clear = allowed.truth === 'cannot say' ? undefined : allowed.truth === 'met'
  step('5C1.2(a)', 'The offenses it reaches', found.source, 'section', reached)
  step('5C1.2(a)(1)', history === 'one point' ? 'No more than one criminal history point' : 'None of the three bars of criminal history', allowed.sources[0] ?? found.source, 'points', clear)
  step('5C1.2(a)(2)', 'The criteria of (2) to (5)', valveWords.others, 'otherCriteria', facts.otherCriteria)
  if ([reached, clear, facts.otherCriteria].includes(false)) return trace.finish('5C1.2(a)', title, false)
  if (reached === undefined) trace.needs.push({ path: 'section', label: 'section of the offense', because: 'unknown', papers: ['judgment'] })
  if (clear === undefined) trace.needs.push(...allowed.needs)
  if (facts.otherCriteria === undefined) trace.needs.push({ path: 'otherCriteria', label: 'criteria (2) to (5) of the safety valve', because: 'unknown', papers: ['statement of reasons', 'presentence report'] })
  return trace.finish('5C1.2(a)', title, true)
}
