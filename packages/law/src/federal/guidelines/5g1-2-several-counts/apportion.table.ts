import type { Series } from '../../../core/dated.ts'
import { amendment, checkedThrough, manual } from '../cite.ts'

/** How the total punishment is made of the sentences on the counts (5G1.2). Subsection (e), for career offenders with a firearm count, is of 1 November 2002. */
export const severalCounts: Series<{ readonly careerOffenders: boolean }> = {
  of: 'the sentences on several counts (5G1.2)',
  entries: [
    { from: '1998-11-01', to: '2002-10-31', value: { careerOffenders: false }, source: amendment(579, 'Section 5G1.2(a) is amended by striking "mandates a consecutive sentence" and inserting "(1) specifies a term of imprisonment to be imposed;') },
    { from: '2002-11-01', checkedThrough, value: { careerOffenders: true }, source: manual(2025, '§5G1.2(d)', 'but only to the extent necessary to produce a combined sentence equal to the total punishment.') },
  ],
}

export const countWords = {
  independently: manual(2025, '§5G1.2(a)', 'shall be determined by that statute and imposed independently.'),
  each: manual(2025, '§5G1.2(b)', 'the court shall determine the total punishment and shall impose that total punishment on each such count, except to the extent otherwise required by law.'),
  consecutively: manual(2025, '§5G1.2(d)', 'If the sentence imposed on the count carrying the highest statutory maximum is less than the total punishment, then the sentence imposed on one or more of the other counts shall run consecutively'),
  careerOffender: manual(2025, '§5G1.2(e)', 'the sentence to be imposed on the 18 U.S.C. § 924(c) or § 929(a) count shall be imposed to run consecutively to any other count.'),
}
