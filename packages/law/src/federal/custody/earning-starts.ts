import type { CivilDate } from '../../core/civil-date.ts'
import type { Series } from '../../core/dated.ts'
import { earningOnceArrived, earningOnceCommenced } from './custody-sources.ts'

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
