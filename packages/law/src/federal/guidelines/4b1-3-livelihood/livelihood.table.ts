import type { Series } from '../../../core/dated.ts'
import { amendment, checkedThrough, manual } from '../cite.ts'

/** The least level of someone whose offense was part of a livelihood (4B1.3), and with acceptance of responsibility. */
export const livelihoodLevels: Series<{ readonly level: number; readonly accepted: number }> = {
  of: 'the least level for a criminal livelihood (4B1.3)',
  entries: [
    { from: '1987-11-01', to: '1988-06-14', value: { level: 13, accepted: 13 }, source: amendment(50, 'Section 4B1.3 is amended by deleting: ". In no such case will the defendant be eligible for a sentence of probation."') },
    { from: '1988-06-15', to: '1989-10-31', value: { level: 13, accepted: 11 }, source: amendment(269, 'Section 4B1.3 is amended by deleting "from which he derived a substantial portion of his income" and inserting in lieu thereof "engaged in as a livelihood".') },
    { from: '1989-11-01', to: '2018-10-31', value: { level: 13, accepted: 11 }, source: manual(2016, '§4B1.3', 'engaged in as a livelihood, his offense level shall be not less than 13, unless §3E1.1 (Acceptance of Responsibility) applies, in which event his offense level shall be not less than 11.') },
    { from: '2018-11-01', checkedThrough, value: { level: 13, accepted: 11 }, source: manual(2025, '§4B1.3', 'engaged in as a livelihood, his offense level shall be not less than 13, unless §3E1.1 (Acceptance of Responsibility) applies, in which event his offense level shall be not less than 11.') },
  ],
}
