import type { CivilDate } from '../../../core/civil-date.ts'
import type { Series } from '../../../core/dated.ts'
import { amendment, checkedThrough, manual } from '../cite.ts'

/** The base level where death or serious bodily injury resulted from the use of the drug: 2D1.1(a)(1) and (2). */
export interface DeathLevels {
  readonly 'first conviction': number
  readonly 'after a prior conviction': number
}

const levels: DeathLevels = { 'first conviction': 38, 'after a prior conviction': 43 }

/** Since this day the greatest of the levels of 2D1.1(a) applies; the table went to 42 until October 1994. */
export const greatestSince: CivilDate = '1989-11-01'

export const deathLevels: Series<DeathLevels> = {
  of: 'the base level where death or serious bodily injury resulted',
  entries: [
    { from: '1987-11-01', to: '1989-10-31', value: levels, source: amendment(123, '(1) 43, for an offense that results in death or serious bodily injury with a prior conviction for a similar drug offense; or (2) 38, for an offense that results in death or serious bodily injury') },
    { from: '1989-11-01', to: '2018-10-31', value: levels, source: amendment(123, '(2) 38, if the defendant is convicted under 21 U.S.C. § 841(b)(1)(A), (b)(1)(B), or (b)(1)(C), or 21 U.S.C. § 960(b)(1), (b)(2), or (b)(3), and the offense of conviction establishes that death or serious bodily injury resulted') },
    { from: '2018-11-01', checkedThrough, value: levels, source: manual(2025, '§2D1.1(a)(2)', '(2) 38, if (A) the defendant is convicted of an offense under 21 U.S.C. § 841(b)(1)(A), (b)(1)(B), or (b)(1)(C)') },
  ],
}
