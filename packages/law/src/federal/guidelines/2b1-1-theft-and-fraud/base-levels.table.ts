import type { Series } from '../../../core/dated.ts'
import { amendment, checkedThrough, manual } from '../cite.ts'

/** The base level, and where there are two, the lower one for an offense whose maximum is below twenty years. */
export interface BaseLevels {
  readonly base: number
  /** Undefined where the maximum of the statute does not matter. */
  readonly below20Years: number | undefined
}

const one = (base: number): BaseLevels => ({ base, below20Years: undefined })

export const theftBase: Series<BaseLevels> = {
  of: 'the base level of theft',
  entries: [
    { from: '1987-11-01', to: '2001-10-31', value: one(4), source: amendment(617, '(a) Base Offense Level: 4') },
    { from: '2001-11-01', to: '2003-10-31', value: one(6), source: amendment(653, 'Section 2B1.1 is amended by striking subsection (a) as follows: "(a) Base Offense Level: 6"') },
    { from: '2003-11-01', to: '2018-10-31', value: { base: 7, below20Years: 6 }, source: amendment(653, '(1) 7, if (A) the defendant was convicted of an offense referenced to this guideline; and (B) that offense of conviction has a statutory maximum term of imprisonment of 20 years or more; or') },
    { from: '2018-11-01', checkedThrough, value: { base: 7, below20Years: 6 }, source: manual(2025, '§2B1.1(a)(1)', '(1) 7, if (A) the defendant was convicted of an offense referenced to this guideline; and (B) that offense of conviction has a statutory maximum term of imprisonment of 20 years or more; or') },
  ],
}

/** 2F1.1 was struck on 1 November 2001; since then fraud is 2B1.1. */
export const fraudBase: Series<BaseLevels> = {
  of: 'the base level of fraud',
  entries: [
    { from: '1987-11-01', to: '2001-10-31', value: one(6), source: amendment(617, '(a) Base Offense Level: 6 (b) Specific Offense Characteristics (1) If the loss exceeded $2,000, increase the offense level as follows:') },
    ...theftBase.entries.slice(1),
  ],
}

export const briberyBase: Series<BaseLevels> = {
  of: 'the base level of commercial bribery',
  entries: [{ from: '1987-11-01', checkedThrough, value: one(8), source: manual(2025, '§2B4.1(a)', '§2B4.1. Bribery in Procurement of Bank Loan and Other Commercial Bribery (a) Base Offense Level: 8') }],
}

/** A bribe or benefit above the first figure and up to the second adds one level; above the second, the table of losses counts. */
export const briberyAmounts: Series<{ readonly above: number; readonly tableAbove: number }> = {
  of: 'the amounts of commercial bribery',
  entries: [
    { from: '1987-11-01', to: '2001-10-31', value: { above: 2000, tableAbove: 2000 }, source: amendment(617, '"(1) If the greater of the value of the bribe or the improper benefit to be conferred exceeded $2,000, increase the offense level by the corresponding number of levels from the table in §2F1.1."') },
    { from: '2001-11-01', to: '2015-10-31', value: { above: 2000, tableAbove: 5000 }, source: amendment(617, '"(1) If the greater of the value of the bribe or the improper benefit to be conferred (A) exceeded $2,000 but did not exceed $5,000, increase by 1 level;') },
    { from: '2015-11-01', checkedThrough, value: { above: 2500, tableAbove: 6500 }, source: manual(2025, '§2B4.1(b)(1)', 'to be conferred (A) exceeded $2,500 but did not exceed $6,500, increase by 1 level; or (B) exceeded $6,500, increase by the number of levels from the table in §2B1.1') },
  ],
}

/** Whether a loss that was intended and did not happen counts: of fraud always; of theft by the rules for attempts until 1 November 2001; contested where only the commentary said so. */
export const intendedLoss: Series<'counts' | 'counts, by the commentary'> = {
  of: 'the loss that was intended',
  entries: [
    { from: '1987-11-01', to: '1988-06-14', value: 'counts', source: amendment(30, 'Section 2F1.1(b)(1) is amended by deleting "estimated, probable, or intended" immediately before "loss".') },
    { from: '1988-06-15', to: '1991-10-31', value: 'counts', source: amendment(393, 'if a probable or intended loss that the defendant was attempting to inflict can be determined, that figure would be used if it was larger than') },
    { from: '1991-11-01', to: '2001-10-31', value: 'counts', source: amendment(393, 'if an intended loss that the defendant was attempting to inflict can be determined, this figure will be used if it') },
    { from: '2001-11-01', to: '2024-10-31', value: 'counts, by the commentary', source: manual(2016, '§2B1.1, comment. (n.3(A))', 'Subject to the exclusions in subdivision (D), loss is the greater of actual loss or intended loss.') },
    { from: '2024-11-01', checkedThrough, value: 'counts', source: manual(2025, '§2B1.1(b)(1) n.(A)', 'Loss is the greater of actual loss or intended loss.') },
  ],
}
