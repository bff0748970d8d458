import type { CivilDate } from '../../../core/civil-date.ts'
import type { Series } from '../../../core/dated.ts'
import { checkedThrough, manual } from '../cite.ts'

/** What Chapter Four goes by, where Chapters Two and Three go by relevant conduct. */
export const conductOfChapterFour = manual(2025, '§1B1.3(b)', 'Factors in Chapters Four and Five that establish the guideline range shall be determined on the basis of the conduct and information specified in the respective guidelines.')

/** The first day of the manual that has 4C1.1. */
export const zeroPointSince: CivilDate = '2023-11-01'

/** Levels taken from someone without criminal history points who meets the other criteria of 4C1.1. */
export const zeroPointLevels: Series<number> = {
  of: 'the adjustment for zero-point offenders',
  entries: [
    { from: '1987-11-01', to: '2023-10-31', value: 0, source: manual(2025, '§4C1.1, Historical Note', 'Effective November 1, 2023 (amendment 821).') },
    { from: '2023-11-01', checkedThrough, value: -2, source: manual(2025, '§4C1.1(a)', 'decrease the offense level determined under Chapters Two and Three by 2 levels.') },
  ],
}
