import type { CivilDate } from '../../../core/civil-date.ts'
import type { Series } from '../../../core/dated.ts'
import { checkedThrough, manual } from '../../guidelines/cite.ts'

/** The first day of sentencing on which 18 U.S.C. 3553(f) lifts the minimum of a drug offense: Amendment 509. */
export const safetyValveSince: CivilDate = '1994-09-23'

/** The day on which the criterion of criminal history was widened (First Step Act, 402), for convictions entered on or after it. */
export const widerSafetyValveSince: CivilDate = '2018-12-21'

/** What 18 U.S.C. 3553(f)(1) allows of criminal history: one point at most, then the three bars of 2018, any one of which excludes (*Pulsifer*). */
export const safetyValveHistory: Series<'one point' | 'no bar of three'> = {
  of: 'the criminal history the safety valve allows',
  entries: [
    { from: safetyValveSince, to: '2018-12-20', value: 'one point', source: manual(2016, '§5C1.2(a)(1)', 'the defendant does not have more than 1 criminal history point, as determined under the sentencing guidelines') },
    { from: widerSafetyValveSince, checkedThrough, value: 'no bar of three', source: manual(2025, '§5C1.2(a)(1)', 'more than 4 criminal history points, excluding any criminal history points resulting from a 1-point offense') },
  ],
}

/** The words that lift the minimum, which the manual repeats from the statute. */
export const withoutMinimum = manual(2025, '§5C1.2(a)', 'the court shall impose a sentence in accordance with the applicable guidelines without regard to any statutory minimum sentence')
