import type { Series } from '../../../core/dated.ts'
import { amendment, checkedThrough, manual } from '../cite.ts'

/** 4B1.5, since 1 November 2001: after a sex offense conviction the table of the career offender and category V at least; for a pattern of activity five levels and level 22 at least. */
export interface SexOffenderRule {
  readonly category: number
  readonly pattern: { readonly levels: number; readonly atLeast: number }
}

const rule: SexOffenderRule = { category: 5, pattern: { levels: 5, atLeast: 22 } }

export const sexOffenderRules: Series<SexOffenderRule | undefined> = {
  of: 'the repeat and dangerous sex offender against minors (4B1.5)',
  entries: [
    { from: '1987-11-01', to: '2001-10-31', value: undefined, source: manual(2025, '§4B1.5, Historical Note', 'Effective November 1, 2001 (amendment 615).') },
    { from: '2001-11-01', to: '2018-10-31', value: rule, source: amendment(615, 'the defendant committed the instant offense of conviction subsequent to sustaining at least one sex offense conviction:') },
    { from: '2018-11-01', checkedThrough, value: rule, source: manual(2025, '§4B1.5(a)', 'the defendant committed the instant offense of conviction subsequent to sustaining at least one sex offense conviction:') },
  ],
}

export const sexOffenderWords = {
  category: manual(2025, '§4B1.5(a)(2)', 'The criminal history category shall be the greater of: (A) the criminal history category determined under Chapter Four, Part A (Criminal History); or (B) criminal history Category V.'),
  table: manual(2025, '§4B1.5(a)(1)(B)', '(B) the offense level from the table below decreased by the number of levels corresponding to any applicable adjustment from §3E1.1'),
  pattern: manual(2025, '§4B1.5(b)(1)', 'The offense level shall be 5 plus the offense level determined under Chapters Two and Three. However, if the resulting offense level is less than level 22, the offense level shall be level 22'),
} as const
