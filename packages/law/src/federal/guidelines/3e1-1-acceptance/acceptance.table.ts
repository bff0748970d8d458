import type { Series } from '../../../core/dated.ts'
import { amendment, checkedThrough, manual } from '../cite.ts'

/** The third level of acceptance: not there, on the court's finding, or on the government's motion; each from level 16. */
export const thirdLevel: Series<'none' | 'found by the court' | 'on motion of the government'> = {
  of: 'the third level of acceptance of responsibility',
  entries: [
    {
      from: '1987-11-01', to: '1992-10-31', value: 'none',
      source: amendment(459, 'affirmative acceptance of personal responsibility for his criminal conduct, reduce the offense level by 2 levels.'),
    },
    {
      from: '1992-11-01', to: '2003-04-29', value: 'found by the court',
      source: amendment(459, 'the offense level determined prior to the operation of subsection (a) is level 16 or greater, and the defendant has assisted authorities in the investigation or prosecution of his own misconduct'),
    },
    {
      from: '2003-04-30', checkedThrough, value: 'on motion of the government',
      source: manual(2025, '§3E1.1(b)', 'the offense level determined prior to the operation of subsection (a) is level 16 or greater, and upon motion of the government'),
    },
  ],
}

export const twoLevels = manual(2025, '§3E1.1(a)', 'If the defendant clearly demonstrates acceptance of responsibility for his offense, decrease the offense level by 2 levels.')
