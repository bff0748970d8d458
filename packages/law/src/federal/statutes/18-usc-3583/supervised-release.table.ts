import type { Series } from '../../../core/dated.ts'
import { checkedThrough, code2007, currentCode, readAt } from '../code-sources.ts'

export type OffenseClass = 'A' | 'B' | 'C' | 'D' | 'E' | 'misdemeanor'

const quote = '(1) for a Class A or Class B felony, not more than five years; (2) for a Class C or Class D felony, not more than three years; and (3) for a Class E felony, or for a misdemeanor'
const limits = { A: 60, B: 60, C: 36, D: 36, E: 12, misdemeanor: 12 } as const satisfies Readonly<Record<OffenseClass, number>>

/** 18 U.S.C. 3583(b): the greatest supervised release in months, by class of offense. The text of 5 January 2009 is the oldest read. */
export const classLimits: Series<Readonly<Record<OffenseClass, number>>> = {
  of: '18 U.S.C. 3583(b)',
  entries: [
    { from: '2009-01-05', to: '2023-04-30', value: limits, source: readAt('18 U.S.C. 3583(b) (5 January 2009)', 'http://trac.syr.edu/laws/18/18USC03583.html', quote) },
    { from: '2023-05-01', checkedThrough, value: limits, source: currentCode(18, '3583', '(b)', quote) },
  ],
}

/** The class of an offense by its greatest term: 18 U.S.C. 3559(a). */
export const classes = currentCode(18, '3559', '(a)', '(1) life imprisonment, or if the maximum penalty is death, as a Class A felony; (2) twenty-five years or more, as a Class B felony;')

/** Since 2 November 2002 the drug sections name their supervised release notwithstanding 3583, so that its limits do not bound it. */
export const notwithstanding = code2007('21 U.S.C. 841 note (2002 amendments), Pub. L. 107-273, 3005(a)', 'substituted "Notwithstanding section 3583 of title 18, any sentence" for "Any sentence"')
export const notwithstandingSince = '2002-11-02'
