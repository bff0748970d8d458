import type { Series } from '../../../core/dated.ts'
import type { Source } from '../../../core/source.ts'
import { amendment, checkedThrough, manual } from '../cite.ts'

/** A kind of earlier conviction as the editions before November 2016 named it. */
export type RemovedAfter = 'violence, firearms and the like' | 'drug trafficking over 13 months' | 'drug trafficking' | 'aggravated felony' | 'other felony' | 'three misdemeanors'

/** Levels for the worst conviction before the removal, and what they are where it has no criminal history points, since November 2011. */
export interface ByKind {
  readonly way: 'by kind'
  /** `statute of the day`: whether the kind was an aggravated felony then is for the definition in the statute, which is not encoded. A kind that is missing added nothing. */
  readonly levels: Partial<Record<RemovedAfter, number | 'statute of the day'>>
  readonly withoutPoints: Partial<Record<RemovedAfter, number>>
  /** Levels for having entered or remained unlawfully before, in the first weeks of the first manual. */
  readonly earlierEntry?: number
}

/** Levels by the length of the sentence, before the first removal and after it, and for earlier reentry. Since November 2016. */
export interface ByLength {
  readonly way: 'by length'
  readonly reentryFelony: number
  readonly entryMisdemeanors: number
  /** At least so many months, highest first; a year and a month itself is not enough for the last. */
  readonly lengths: readonly { readonly atLeastMonths: number; readonly levels: number; readonly source: Source }[]
  readonly otherFelony: number
  readonly threeMisdemeanors: number
}

/** Any felony, whatever its kind, but one that violates the immigration laws. */
const anyFelony = { 'violence, firearms and the like': 4, 'drug trafficking over 13 months': 4, 'drug trafficking': 4, 'aggravated felony': 4, 'other felony': 4 } as const
/** The commentary counted any illicit trafficking in a controlled substance among the aggravated felonies (note 7, Amendment 375), violence only by the sentence. */
const of1991 = { 'violence, firearms and the like': 'statute of the day', 'drug trafficking over 13 months': 16, 'drug trafficking': 16, 'aggravated felony': 16, 'other felony': 4 } as const
const of1997 = { 'violence, firearms and the like': 'statute of the day', 'drug trafficking over 13 months': 'statute of the day', 'drug trafficking': 'statute of the day', 'aggravated felony': 16, 'other felony': 4, 'three misdemeanors': 4 } as const
const of2001 = { 'violence, firearms and the like': 16, 'drug trafficking over 13 months': 16, 'drug trafficking': 12, 'aggravated felony': 8, 'other felony': 4, 'three misdemeanors': 4 } as const

const byLength: ByLength = {
  way: 'by length', reentryFelony: 4, entryMisdemeanors: 2, otherFelony: 4, threeMisdemeanors: 2,
  lengths: [
    { atLeastMonths: 60, levels: 10, source: manual(2025, '§2L1.2(b)(2)(A)', 'for which the sentence imposed was five years or more, increase by 10 levels;') },
    { atLeastMonths: 24, levels: 8, source: manual(2025, '§2L1.2(b)(2)(B)', 'for which the sentence imposed was two years or more, increase by 8 levels;') },
    { atLeastMonths: 13.01, levels: 6, source: manual(2025, '§2L1.2(b)(2)(C)', 'for which the sentence imposed exceeded one year and one month, increase by 6 levels;') },
  ],
}

/** Since November 2016 by sentence and removal; since November 2018 it is the conduct, not the conviction, that lies before the first removal. */
export const reentryLevels: Series<ByKind | ByLength> = {
  of: 'earlier convictions of one who reenters (2L1.2(b))',
  entries: [
    { from: '1987-11-01', to: '1988-01-14', value: { way: 'by kind', levels: {}, withoutPoints: {}, earlierEntry: 2 }, source: amendment(38, '(1) If the defendant previously has unlawfully entered or remained in the United States, increase by 2 levels."') },
    { from: '1988-01-15', to: '1989-10-31', value: { way: 'by kind', levels: {}, withoutPoints: {} }, source: amendment(193, 'Section 2L1.2 is amended by inserting the following additional subsection: "(b) Specific Offense Characteristic') },
    { from: '1989-11-01', to: '1991-10-31', value: { way: 'by kind', levels: anyFelony, withoutPoints: {} }, source: amendment(193, 'previously was deported after sustaining a conviction for a felony, other than a felony involving violation of the immigration laws, increase by 4 levels.') },
    { from: '1991-11-01', to: '1997-10-31', value: { way: 'by kind', levels: of1991, withoutPoints: {} }, source: amendment(375, '"(2) If the defendant previously was deported after a conviction for an aggravated felony, increase by 16 levels."') },
    { from: '1997-11-01', to: '2001-10-31', value: { way: 'by kind', levels: of1997, withoutPoints: {} }, source: amendment(562, '(B) If the conviction was for (i) any other felony, or (ii) three or more misdemeanor crimes of violence or misdemeanor controlled substance offenses, increase by 4 levels."') },
    { from: '2001-11-01', to: '2011-10-31', value: { way: 'by kind', levels: of2001, withoutPoints: {} }, source: amendment(632, 'by providing a more graduated sentencing enhancement of between 8 levels and 16 levels, depending on the seriousness of the prior aggravated felony') },
    {
      from: '2011-11-01', to: '2016-10-31', value: { way: 'by kind', levels: of2001, withoutPoints: { 'violence, firearms and the like': 12, 'drug trafficking over 13 months': 12, 'drug trafficking': 8 } },
      source: amendment(802, 'increase by 16 levels if the conviction receives criminal history points under Chapter Four or by 12 levels if the conviction does not'),
    },
    { from: '2016-11-01', to: '2018-10-31', value: byLength, source: manual(2016, '§2L1.2(b)(2)', '(Apply the Greatest) If, before the defendant was ordered deported or ordered removed from the United States for the first time, the defendant sustained—') },
    { from: '2018-11-01', checkedThrough, value: byLength, source: manual(2025, '§2L1.2(b)(2)', 'If, before the defendant was ordered deported or ordered removed from the United States for the first time, the defendant engaged in criminal conduct that, at any time, resulted in—') },
  ],
}

export const reentryWords = {
  reentry: manual(2025, '§2L1.2(b)(1)(A)', 'a conviction for a felony that is an illegal reentry offense, increase by 4 levels; or'),
  other: manual(2025, '§2L1.2(b)(2)(D)', 'a conviction for any other felony offense (other than an illegal reentry offense), increase by 4 levels; or'),
  misdemeanors: manual(2025, '§2L1.2(b)(2)(E)', 'three or more convictions for misdemeanors that are crimes of violence or drug trafficking offenses, increase by 2 levels.'),
  after: manual(2025, '§2L1.2(b)(3)', '(3) (Apply the Greatest) If, after the defendant was ordered deported or ordered removed from the United States for the first time, the defendant engaged in criminal conduct'),
  /** Why drug trafficking was an aggravated felony until November 1997. */
  illicitTrafficking: amendment(375, 'means murder; any illicit trafficking in any controlled substance (as defined in 21 U.S.C. § 802), including any drug trafficking crime as defined in 18 U.S.C. § 924(c)(2);'),
}
