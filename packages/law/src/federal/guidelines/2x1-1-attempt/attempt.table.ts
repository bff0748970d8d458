import type { Series } from '../../../core/dated.ts'
import { amendment, checkedThrough, manual } from '../cite.ts'

/** Levels taken off for an attempt, a conspiracy or a solicitation that was not about to be completed (2X1.1(b)). */
export const attemptLevels: Series<number> = {
  of: 'the three levels for an attempt (2X1.1)',
  entries: [
    { from: '1989-11-01', to: '1991-10-31', value: -3, source: amendment(238, '"(3)(A) If a solicitation, decrease by 3 levels unless the person solicited to commit or aid the offense completed all the acts he believed necessary') },
    { from: '1991-11-01', checkedThrough, value: -3, source: manual(2025, '§2X1.1(b)(1)', '(1) If an attempt, decrease by 3 levels, unless the defendant completed all the acts the defendant believed necessary for successful completion of the substantive offense') },
  ],
}

/** Note 4: only part of the intended offense was completed. */
export const partlyCompleted = manual(2025, '§2X1.1, comment. (n.4)', 'is whichever of the following is greater: the offense level for the intended offense minus 3 levels')
