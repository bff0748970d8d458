import type { Series } from '../../../core/dated.ts'
import { amendment, checkedThrough, manual } from '../cite.ts'

/** A count under 18 U.S.C. 924(c) or 929(a) has no offense level: its guideline sentence is the term the statute asks for, the least of them since November 2000, beside the range of the other counts. */
export const firearmTerm: Series<'term of the statute' | 'least term of the statute'> = {
  of: 'the guideline for a firearm count (2K2.4)',
  entries: [
    { from: '1989-11-01', to: '2000-10-31', value: 'term of the statute', source: amendment(190, 'Section 2K2.4 is amended by deleting "penalties are those" and inserting in lieu thereof "term of imprisonment is that".') },
    { from: '2000-11-01', to: '2018-10-31', value: 'least term of the statute', source: amendment(598, '(2) Section 924(c) or section 929(a) of title 18, United States Code, the guideline sentence is the minimum term of imprisonment required by statute.') },
    { from: '2018-11-01', checkedThrough, value: 'least term of the statute', source: manual(2025, '§2K2.4(b)', 'the guideline sentence is the minimum term of imprisonment required by statute. Chapters Three, Parts A through E, and Four shall not apply to that count of conviction.') },
  ],
}
