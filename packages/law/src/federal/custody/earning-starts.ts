import type { CivilDate } from '../../core/civil-date.ts'
import type { Series } from '../../core/dated.ts'
import type { Source } from '../../core/source.ts'
import { arrivalConflicts, earningOnceArrived, earningOnceCommenced } from './custody-sources.ts'
import { firstStepActDay } from './time-credits.ts'

/** From when time credits are earned: `arrival` at the designated facility, or `commencement` of the term under 18 U.S.C. 3585(a). */
export const earningFrom: Series<'arrival' | 'commencement'> = {
  of: 'the day from which time credits are earned',
  entries: [
    { from: '2022-01-19', to: '2026-09-29', value: 'arrival', source: earningOnceArrived },
    { from: '2026-09-30', checkedThrough: '2026-10-31', value: 'commencement', source: earningOnceCommenced },
  ],
}

/** The day the rule that counts from commencement took effect. */
export const revisedRule: CivilDate = '2026-09-30'

function notBeforeAct(day: CivilDate): CivilDate {
  return day < firstStepActDay ? firstStepActDay : day
}

/** One way to read from when credits are earned. */
export interface EarningStart {
  readonly on: CivilDate
  readonly why: string
  readonly source: Source
}

/**
 * Both readings of a sentence that commenced before the revised rule: the arrival rule, in force until then, and the Act itself, which a
 * court of appeals held it to conflict with; the revised rule says nothing of earlier time. One reading where both come to the same day, or
 * where the sentence commenced since. `arrivedOn` is undefined while the person had not arrived: the rule of arrival then gives way to
 * the revised one on its first day. Days in which no program was taken part in earn nothing in either.
 */
export function earningStartReadings(commencedOn: CivilDate, arrivedOn: CivilDate | undefined): readonly EarningStart[] {
  const commenced: EarningStart = { on: notBeforeAct(commencedOn), why: 'when the sentence commenced, as the Act says', source: commencedOn >= revisedRule ? earningOnceCommenced : arrivalConflicts }
  if (commencedOn >= revisedRule) return [commenced]
  const arrived = arrivedOn === undefined || arrivedOn >= revisedRule ? revisedRule : notBeforeAct(arrivedOn)
  const byRule: EarningStart = { on: arrived, why: arrived === revisedRule ? 'when the revised rule took effect, before arrival' : 'on arrival, as the rule of the time said', source: arrived === revisedRule ? earningOnceCommenced : earningOnceArrived }
  return byRule.on === commenced.on ? [commenced] : [byRule, commenced]
}

/**
 * The day from which programs can earn time credits. Whoever arrived before the revised rule began to earn on arrival; for a sentence that
 * commenced on or after it, earning begins with commencement. Undefined where the sentence had commenced and the person had not yet arrived
 * when the rule took effect: the words read do not say, so nothing is said. Programs before 21 December 2018 earn nothing in any case.
 */
export function earningStarts(commencedOn: CivilDate, arrivedOn: CivilDate | undefined): CivilDate | undefined {
  if (commencedOn >= revisedRule) return commencedOn
  if (arrivedOn === undefined || arrivedOn >= revisedRule) return undefined
  return arrivedOn < '2018-12-21' ? '2018-12-21' : arrivedOn
}
