import type { CivilDate } from '../../../core/civil-date.ts'
import type { Finding } from '../../../core/finding.ts'
import { Trace } from '../../../core/trace.ts'
import { violentPointRules } from '../4a1-2-prior-sentences/prior-sentences.table.ts'
import { pointWords as words, recencyPoints, statusPoints } from './status-points.table.ts'

/** A prior sentence that counts (4A1.2), single sentences already taken together: its length in months, in days below one month, or neither. */
export interface PriorSentence {
  readonly months?: number
  readonly days?: number
}

/** Prior sentences and the circumstances of the offense that 4A1.1 counts. What is not given is taken as not so: whoever does not know asks first. */
export interface HistoryInputs {
  readonly sentences: readonly PriorSentence[]
  /** The offense was committed under a criminal justice sentence. */
  readonly underSentence?: boolean
  /** The offense was committed within two years of release from a sentence of at least sixty days. */
  readonly soonAfterRelease?: boolean
  /** The offense was committed in imprisonment or escape from such a sentence. */
  readonly whileImprisoned?: boolean
  /** Sentences for crimes of violence that count nothing because they are part of a single sentence. */
  readonly uncountedViolent?: number
}

/** Criminal history points, in all and by the subsection of 4A1.1 that gives them. */
export interface HistoryPoints {
  readonly total: number
  readonly a: number
  readonly b: number
  readonly c: number
  readonly status: number
  readonly recency: number
  readonly violent: number
}

/** Three for more than thirteen months, two for at least sixty days, else one: (a), (b) and (c) of 4A1.1. */
export function pointsForSentence({ months = 0, days = 0 }: PriorSentence): 1 | 2 | 3 {
  if (months > 13 || (months === 13 && days > 0)) return 3
  return months >= 2 || days >= 60 || (months === 1 && days >= 30) ? 2 : 1
}

/** Criminal history points (4A1.1) under the manual in force on a day. Which sentences count at all (4A1.2) is for the caller. */
export function countPoints(history: HistoryInputs, on: CivilDate): Finding<HistoryPoints> {
  const trace = new Trace()
  const each = history.sentences.map(pointsForSentence)
  const [a, b] = [3, 2].map((points) => each.filter((given) => given === points).length * points) as [number, number]
  const c = Math.min(4, each.filter((given) => given === 1).length)
  const status = trace.look(statusPoints, on)
  const recency = trace.look(recencyPoints, on)
  const violentRule = trace.look(violentPointRules, on)
  if (!status || !recency || !violentRule) return trace.finish<HistoryPoints>('4A1.1', 'Criminal history points', undefined)
  const violent = violentRule.value === 'none' ? 0 : Math.min(3, history.uncountedViolent ?? 0)
  const counted = a + b + c + violent
  const forStatus = history.underSentence === true && counted >= status.value.fromPoints ? status.value.points : 0
  const recent = history.soonAfterRelease === true || (history.whileImprisoned === true && recency.value.whileImprisoned)
  const forRecency = !recent ? 0 : forStatus > 0 ? recency.value.withStatus : recency.value.alone
  const total = counted + forStatus + forRecency
  const step = (id: string, rule: string, source: typeof words.a, points: number, sum: number, note?: string) =>
    trace.step({ id, rule, source, read: ['history'], applied: points > 0, change: `+${points}`, total: sum, ...(note === undefined ? {} : { note }) })
  step('4A1.1(a)', 'Sentences of more than thirteen months', words.a, a, a)
  step('4A1.1(b)', 'Sentences of at least sixty days', words.b, b, a + b)
  step('4A1.1(c)', 'Other sentences, four at most', words.c, c, a + b + c)
  step('4A1.1 violence', 'Crimes of violence within a single sentence, three at most', words.violent, violent, counted)
  step('4A1.1 status', 'Offense under a criminal justice sentence', status.source, forStatus, counted + forStatus, history.underSentence === true && forStatus === 0 ? `fewer than ${status.value.fromPoints} other points` : undefined)
  step('4A1.1 recency', 'Offense soon after release', recency.source, forRecency, total, history.soonAfterRelease === true && forRecency === 0 ? 'struck on 1 November 2010' : undefined)
  return trace.finish('4A1.1', 'Criminal history points', { total, a, b, c, status: forStatus, recency: forRecency, violent })
}
