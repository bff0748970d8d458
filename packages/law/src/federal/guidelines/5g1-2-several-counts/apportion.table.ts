import type { Series } from '../../../core/dated.ts'
import { amendment, checkedThrough, manual } from '../cite.ts'

/** How the total punishment is made of the sentences on the counts (5G1.2). */
export interface SeveralCounts {
  /** Which counts have a term of their own: wherever the statute mandates a consecutive sentence, or only where it requires imprisonment as well. */
  readonly ownTerm: 'every mandated consecutive sentence' | 'imprisonment that is required and consecutive'
  /** Subsection (e), for career offenders with a firearm count. */
  readonly careerOffenders: boolean
}

export const severalCounts: Series<SeveralCounts> = {
  of: 'the sentences on several counts (5G1.2)',
  entries: [
    { from: '1987-11-01', to: '1989-10-31', value: { ownTerm: 'every mandated consecutive sentence', careerOffenders: false }, source: amendment(287, 'deleting "any combination of concurrent and consecutive sentences that produces the total punishment may be imposed" and inserting in lieu thereof "consecutive sentences are to be imposed to the extent necessary to achieve the total punishment"') },
    { from: '1989-11-01', to: '1998-10-31', value: { ownTerm: 'every mandated consecutive sentence', careerOffenders: false }, source: amendment(579, 'Counts for which a statute mandates a consecutive sentence, such as counts charging the use of a firearm in a violent crime (18 U.S.C. § 924(c)) are treated separately.') },
    { from: '1998-11-01', to: '2002-10-31', value: { ownTerm: 'imprisonment that is required and consecutive', careerOffenders: false }, source: amendment(579, 'Section 5G1.2(a) is amended by striking "mandates a consecutive sentence" and inserting "(1) specifies a term of imprisonment to be imposed;') },
    { from: '2002-11-01', to: '2012-10-31', value: { ownTerm: 'imprisonment that is required and consecutive', careerOffenders: true }, source: amendment(767, 'the sentence imposed on each other count shall be the total punishment as determined in accordance with Part D of Chapter Three, and Part C of this Chapter.') },
    { from: '2012-11-01', checkedThrough, value: { ownTerm: 'imprisonment that is required and consecutive', careerOffenders: true }, source: manual(2025, '§5G1.2(d)', 'but only to the extent necessary to produce a combined sentence equal to the total punishment.') },
  ],
}

export const countWords = {
  independently: manual(2025, '§5G1.2(a)', 'shall be determined by that statute and imposed independently.'),
  each: manual(2025, '§5G1.2(b)', 'the court shall determine the total punishment and shall impose that total punishment on each such count, except to the extent otherwise required by law.'),
  consecutively: manual(2025, '§5G1.2(d)', 'If the sentence imposed on the count carrying the highest statutory maximum is less than the total punishment, then the sentence imposed on one or more of the other counts shall run consecutively'),
  careerOffender: manual(2025, '§5G1.2(e)', 'the sentence to be imposed on the 18 U.S.C. § 924(c) or § 929(a) count shall be imposed to run consecutively to any other count.'),
}
