import type { CivilDate } from '../../../core/civil-date.ts'
import type { Series } from '../../../core/dated.ts'
import { amendment, checkedThrough, manual } from '../cite.ts'

/** A base level for a death or serious bodily injury, and the paragraph of 2D1.1(a) that gives it. */
export interface AlternativeLevel {
  readonly at: string
  readonly level: number
}

/** The alternatives where the conviction is under one kind of provision; undefined where the guideline has none and the table decides. */
export type AlternativeLevels = Readonly<Record<'first conviction' | 'after a prior conviction', AlternativeLevel | undefined>>

const abc: AlternativeLevels = { 'first conviction': { at: '(a)(2)', level: 38 }, 'after a prior conviction': { at: '(a)(1)', level: 43 } }
const e: AlternativeLevels = { 'first conviction': { at: '(a)(4)', level: 26 }, 'after a prior conviction': { at: '(a)(3)', level: 30 } }

/** Since this day the greatest of the levels of 2D1.1(a) applies. */
export const greatestSince: CivilDate = '1989-11-01'

/**
 * Under 21 U.S.C. 841(b)(1)(A) to (C) or 960(b)(1) to (3). The prior conviction was one "for a similar offense" until October 2023, then
 * one of the kind the statute asks for; since the manual of 2025 the term of the statute itself decides. Where the statute is met, all
 * three come to the same level.
 */
export const deathLevels: Series<AlternativeLevels> = {
  of: 'the base level where death or serious bodily injury resulted',
  entries: [
    { from: '1987-11-01', to: '1989-10-31', value: abc, source: amendment(123, '(1) 43, for an offense that results in death or serious bodily injury with a prior conviction for a similar drug offense; or (2) 38, for an offense that results in death or serious bodily injury') },
    { from: '1989-11-01', to: '2023-10-31', value: abc, source: amendment(123, '(2) 38, if the defendant is convicted under 21 U.S.C. § 841(b)(1)(A), (b)(1)(B), or (b)(1)(C), or 21 U.S.C. § 960(b)(1), (b)(2), or (b)(3), and the offense of conviction establishes that death or serious bodily injury resulted') },
    { from: '2023-11-01', to: '2025-10-31', value: abc, source: amendment(817, 'the offense of conviction establishes that death or serious bodily injury resulted from the use of the substance and that the defendant committed the offense after one or more prior convictions for a serious drug felony or serious violent felony') },
    { from: '2025-11-01', checkedThrough, value: abc, source: manual(2025, '§2D1.1(a)(2)', '(b)(2), or (b)(3), to which the statutory term of imprisonment of not less than 20 years to life applies; or (B) the parties stipulate') },
  ],
}

/** Under 21 U.S.C. 841(b)(1)(E) or 960(b)(5): a Schedule III substance. Until October 1989 (a)(1) spoke of any drug and (a)(2) left that schedule out. */
export const scheduleThreeDeathLevels: Series<AlternativeLevels> = {
  of: 'the base level where death or serious bodily injury resulted from a Schedule III substance',
  entries: [
    { from: '1987-11-01', to: '1989-10-31', value: { ...abc, 'first conviction': undefined }, source: amendment(123, '(2) 38, for an offense that results in death or serious bodily injury and involved controlled substances (except Schedule III, IV, and V controlled substances') },
    { from: '1989-11-01', to: '2009-10-31', value: { 'first conviction': undefined, 'after a prior conviction': undefined }, source: amendment(727, 'Section 2D1.1(a) is amended by redesignating subdivision (3) as subdivision (5); and by inserting after subdivision (2) the following') },
    { from: '2009-11-01', to: '2023-10-31', value: e, source: amendment(727, '(4) 26, if the defendant is convicted under 21 U.S.C. § 841(b)(1)(E) or 21 U.S.C. § 960(b)(5), and the offense of conviction establishes that death or serious bodily injury resulted from the use of the substance; or') },
    { from: '2023-11-01', to: '2025-10-31', value: e, source: amendment(817, 'and in paragraph (3) by striking “similar offense” and inserting “felony drug offense”.') },
    { from: '2025-11-01', checkedThrough, value: e, source: manual(2025, '§2D1.1(a)(4)', '§ 841(b)(1)(E) or 21 U.S.C. § 960(b)(5) to which the statutory maximum term of imprisonment of 15 years applies; or (B) the parties stipulate') },
  ],
}

/** Since the manual of 2025 the parties may stipulate to such an offense or level. Where the words of 2024 are not known, neither is whether they could. */
export const stipulatedLevels: Series<boolean> = {
  of: 'the stipulation to a base level for a death',
  entries: [
    { from: '1987-11-01', to: '2023-10-31', value: false, source: amendment(123, 'and the offense of conviction establishes that death or serious bodily injury resulted from the use of the substance and that the defendant committed the offense after one or more prior convictions for a similar offense; or') },
    { from: '2023-11-01', to: '2024-10-31', value: false, source: amendment(817, '(B) the defendant is convicted under 21 U.S.C. § 841(b)(1)(C) or 21 U.S.C. § 960(b)(3) and the offense of conviction establishes that death or serious bodily injury resulted') },
    { from: '2025-11-01', checkedThrough, value: true, source: manual(2025, '§2D1.1(a)(1)', '(B) the parties stipulate to (i) such an offense for purposes of calculating the guideline range under §1B1.2 (Applicable Guidelines); or (ii) such base offense level; or') },
  ],
}
