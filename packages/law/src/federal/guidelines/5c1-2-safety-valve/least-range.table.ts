import type { Series } from '../../../core/dated.ts'
import { amendment, checkedThrough, manual } from '../cite.ts'

/** Where the minimum lifted is at least five years, 5C1.2(b) keeps a least offense level, and since 2023 a least range instead. */
export const leastWithValve: Series<{ readonly level?: number; readonly range?: readonly [number, number] }> = {
  of: 'the least level or range with the safety valve (5C1.2(b))',
  entries: [
    { from: '1987-11-01', to: '2001-10-31', value: {}, source: amendment(624, 'This amendment also establishes in §5C1.2 a minimum offense level of level 17 for a defendant who meets the requirements set forth in §5C1.2') },
    { from: '2001-11-01', to: '2023-10-31', value: { level: 17 }, source: amendment(624, 'the offense level applicable from Chapters Two (Offense Conduct) and Three (Adjustments) shall be not less than level 17.') },
    { from: '2023-11-01', checkedThrough, value: { range: [24, 30] }, source: manual(2025, '§5C1.2(b)', 'the applicable guideline range shall not be less than 24 to 30 months of imprisonment.') },
  ],
}

/** The statutory minimum, in months, from which 5C1.2(b) asks for it. */
export const leastMinimum = 60
