import type { Series } from '../../../core/dated.ts'
import { amountSeries } from '../amount-ladder.ts'
import { amendment, checkedThrough, manual } from '../cite.ts'

/** The base levels of 2K2.1(a) by paragraph, such as `(4)`; the greatest that applies counts. */
export type FirearmBase = Readonly<Record<string, number>>

/** Three older guidelines became one on 1 November 1991; none of the amendments to its paragraphs since (522, 575, 578, 629, 630, 691, 753, 804) changed a figure. */
const since1991: FirearmBase = { '1': 26, '2': 24, '3': 22, '4': 20, '5': 18, '6': 14, '7': 12, '8': 6 }

export const firearmBases: Series<FirearmBase> = {
  of: 'the base levels of the firearms guideline',
  entries: [
    { from: '1987-11-01', to: '1989-10-31', value: { '': 9 }, source: amendment(189, '"§2K2.1. Receipt, Possession, or Transportation of Firearms and Other Weapons by Prohibited Persons (a) Base Offense Level: 9') },
    { from: '1989-11-01', to: '1990-10-31', value: { '1': 16, '2': 12, '3': 6 }, source: amendment(189, '(a) Base Offense Level (Apply the greatest): (1) 16, if the defendant is convicted under 18 U.S.C. § 922(o) or 26 U.S.C. § 5861; or (2) 12') },
    { from: '1990-11-01', to: '1991-10-31', value: { '1': 18, '2': 12, '3': 6 }, source: amendment(374, '(1) 18, if the defendant is convicted under 18 U.S.C. § 922(o) or 26 U.S.C. § 5861; or (2) 12, if the defendant is convicted under 18 U.S.C. § 922(g), (h), or (n)') },
    { from: '1991-11-01', to: '2006-10-31', value: since1991, source: amendment(691, '"(1) 26, if the offense involved a firearm described in 26 U.S.C. § 5845(a) or 18 U.S.C. § 921(a)(30), and the defendant committed any part of the instant offense') },
    { from: '2006-11-01', to: '2018-10-31', value: since1991, source: manual(2016, '§2K2.1(a)(2)', '(2) 24, if the defendant committed any part of the instant offense subsequent to sustaining at least two felony convictions of either a crime of violence or a controlled substance offense;') },
    { from: '2018-11-01', checkedThrough, value: since1991, source: manual(2025, '§2K2.1(a)(2)', '(2) 24, if the defendant committed any part of the instant offense subsequent to sustaining at least two felony convictions of either a crime of violence or a controlled substance offense;') },
  ],
}

/** The words of each paragraph of 2K2.1(a) as they stand. */
export const firearmWords = {
  1: manual(2025, '§2K2.1(a)(1)', '(1) 26, if (A) the offense involved a (i) semiautomatic firearm that is capable of accepting a large capacity magazine; or (ii) firearm that is described in 26 U.S.C. § 5845(a);'),
  2: manual(2025, '§2K2.1(a)(2)', '(2) 24, if the defendant committed any part of the instant offense subsequent to sustaining at least two felony convictions'),
  3: manual(2025, '§2K2.1(a)(3)', '(3) 22, if (A) the offense involved a (i) semiautomatic firearm that is capable of accepting a large capacity magazine; or (ii) firearm that is described in 26 U.S.C. § 5845(a);'),
  4: manual(2025, '§2K2.1(a)(4)', '(4) 20, if— (A) the defendant committed any part of the instant offense subsequent to sustaining one felony conviction of either a crime of violence or a controlled substance offense; or'),
  5: manual(2025, '§2K2.1(a)(5)', '(5) 18, if the offense involved a firearm described in 26 U.S.C. § 5845(a);'),
  6: manual(2025, '§2K2.1(a)(6)', '(6) 14, if the defendant (A) was a prohibited person at the time the defendant committed the instant offense;'),
  7: manual(2025, '§2K2.1(a)(7)', '(7) 12, except as provided below; or'),
  8: manual(2025, '§2K2.1(a)(8)', '(8) 6, if the defendant is convicted under 18 U.S.C. § 922(c), (e), (f), (m), (s), (t), or (x)(1), or 18 U.S.C. § 1715.'),
} as const

/** Levels by the number of firearms (2K2.1(b)(1)). Before 1 November 1991 only trafficking (2K2.2) had such a table: not encoded. */
export const firearmNumbers = amountSeries('the table of the number of firearms', [
  {
    from: '1991-11-01', to: '2001-10-31', linesFrom: amendment(631, ''), source: amendment(631, 'Section 2K2.1(b)(1) is amended in the table by striking subdivisions (A) through (F) as follows:'),
    lines: `
      (A) 3-4 add 1
      (B) 5-7 add 2
      (C) 8-12 add 3
      (D) 13-24 add 4
      (E) 25-49 add 5
      (F) 50 or more add 6
    `,
  },
  {
    from: '2001-11-01', to: '2018-10-31', linesFrom: amendment(631, ''), source: amendment(631, 'The amendment modifies the firearms table at §2K2.1(b)(1), to provide enhancements in two-level increments.'),
    lines: `
      (A) 3-7 add 2
      (B) 8-24 add 4
      (C) 25-99 add 6
      (D) 100-199 add 8
      (E) 200 or more add 10
    `,
  },
  {
    from: '2018-11-01', checkedThrough, linesFrom: manual(2025, '§2K2.1(b)(1)', ''), source: manual(2025, '§2K2.1(b)(1)', '(1) If the offense involved three or more firearms, increase as follows:'),
    lines: `
      (A) 3–7 add 2
      (B) 8–24 add 4
      (C) 25–99 add 6
      (D) 100–199 add 8
      (E) 200 or more add 10
    `,
  },
])

/** The level that (b)(1) to (4), since November 2025 (b)(1) to (5), may together not pass; a rocket or missile apart. */
export const firearmCeiling: Series<number> = {
  of: 'the ceiling on the characteristics of a firearms offense',
  entries: [
    { from: '1991-11-01', to: '2004-10-31', value: 29, source: amendment(669, '"Provided, that the cumulative offense level determined above shall not exceed level 29."') },
    { from: '2004-11-01', to: '2025-10-31', value: 29, source: amendment(669, 'The cumulative offense level determined from the application of subsections (b)(1) through (b)(4) may not exceed level 29, except if subsection (b)(3)(A) applies.') },
    { from: '2025-11-01', checkedThrough, value: 29, source: manual(2025, '§2K2.1(b)', 'The cumulative offense level determined from the application of subsections (b)(1) through (b)(5) may not exceed level 29') },
  ],
}

/** 2K2.1(c): another offense with the firearm has its own guideline, and a death that of homicide, only where that gives a greater level. */
export interface FirearmCrossReference {
  /** Which firearm: since November 2014 (Amendment 784) only one cited in the offense of conviction. */
  readonly firearm: 'any' | 'cited in the offense of conviction'
  /** Whether it sends a death to the homicide guidelines (2A1.1 to 2A1.4). */
  readonly death: boolean
}

export const firearmCrossReference: Series<FirearmCrossReference> = {
  of: 'the cross reference of the firearms guideline',
  entries: [
    { from: '1987-11-01', to: '1989-10-31', value: { firearm: 'any', death: false }, source: amendment(189, 'apply the guideline in respect to such other offense, or §2X1.1 (Attempt or Conspiracy) if the resulting offense level is higher than that determined above.') },
    { from: '1989-11-01', to: '1991-10-31', value: { firearm: 'any', death: false }, source: amendment(189, 'apply §2X1.1 (Attempt, Solicitation, or Conspiracy) in respect to that other offense, if the resulting offense level is greater than that determined above.') },
    { from: '1991-11-01', to: '2014-10-31', value: { firearm: 'any', death: true }, source: amendment(784, 'Section 2K2.1(c)(1) is amended by inserting after “firearm or ammunition” both places it appears the following: “cited in the offense of conviction”') },
    { from: '2014-11-01', to: '2018-10-31', value: { firearm: 'cited in the offense of conviction', death: true }, source: manual(2016, '§2K2.1(c)(1)', '(A) §2X1.1 (Attempt, Solicitation, or Conspiracy) in respect to that other offense, if the resulting offense level is greater than that determined above;') },
    { from: '2018-11-01', checkedThrough, value: { firearm: 'cited in the offense of conviction', death: true }, source: manual(2025, '§2K2.1(c)(1)', '(B) if death resulted, the most analogous offense guideline from Chapter Two, Part A, Subpart 1 (Homicide), if the resulting offense level is greater than that determined above.') },
  ],
}
