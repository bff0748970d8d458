import type { Series } from '../../../core/dated.ts'
import { amendment, checkedThrough, manual } from '../cite.ts'

/** Levels for acceptance of responsibility (3E1.1(a)): two in every manual. What must be accepted, and what a denial of other conduct does, has been written anew. */
export const acceptanceLevels: Series<2> = {
  of: 'acceptance of responsibility (3E1.1(a))',
  entries: [
    { from: '1987-11-01', to: '1988-01-14', value: 2, source: amendment(46, 'Section 3E1.1(a) is amended by deleting "the offense of conviction" and inserting in lieu thereof "his criminal conduct".') },
    { from: '1988-01-15', to: '1992-10-31', value: 2, source: amendment(459, '"(a) If the defendant clearly demonstrates a recognition and affirmative acceptance of personal responsibility for his criminal conduct, reduce the offense level by 2 levels.') },
    { from: '1992-11-01', to: '2018-10-31', value: 2, source: manual(2016, '§3E1.1(a)', 'If the defendant clearly demonstrates acceptance of responsibility for his offense, decrease the offense level by 2 levels.') },
    { from: '2018-11-01', checkedThrough, value: 2, source: manual(2025, '§3E1.1(a)', 'If the defendant clearly demonstrates acceptance of responsibility for his offense, decrease the offense level by 2 levels.') },
  ],
}

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
      from: '2003-04-30', to: '2013-10-31', value: 'on motion of the government',
      source: amendment(649, 'Section 3E1.1(b) is amended by inserting "upon motion of the government stating that" before "the defendant has assisted authorities"'),
    },
    {
      from: '2013-11-01', to: '2023-10-31', value: 'on motion of the government',
      source: manual(2016, '§3E1.1, comment. (n.6)', 'The government should not withhold such a motion based on interests not identified in §3E1.1, such as whether the defendant agrees to waive his or her right to appeal.'),
    },
    {
      from: '2023-11-01', checkedThrough, value: 'on motion of the government',
      source: manual(2025, '§3E1.1(b)', 'the offense level determined prior to the operation of subsection (a) is level 16 or greater, and upon motion of the government'),
    },
  ],
}

/** The least level before acceptance that takes the third. */
export const thirdLevelFrom = 16
