import type { CivilDate } from '../../../core/civil-date.ts'
import type { Source } from '../../../core/source.ts'
import { readAt } from '../../statutes/code-sources.ts'
import { amendment, manual } from '../cite.ts'

/** What an amendment changes. Only the first four have rules here; what the others do to a range must be given as found. */
export type Touches = 'drug quantity' | 'status points' | 'zero-point offenders' | 'weapon with a firearm count' | 'another provision'

/** An amendment that courts may apply to sentences already imposed (1B1.10(d), before 1 November 2014 (c)). */
export interface CoveredAmendment {
  /** The number in Appendix C. */
  readonly number: number
  /** The parts that are covered, where not all of it is. */
  readonly part?: string
  readonly touches: Touches
  /** The first day of the provision as amended. */
  readonly effectiveFrom: CivilDate
  /** The first day the amendment stood on the list. */
  readonly listedFrom: CivilDate
  /** The first day on which an order that rests on it may take effect, where that is later than the listing: (e). */
  readonly ordersFrom?: CivilDate
  readonly about: string
  readonly listed: Source
  readonly orders?: Source
}

const day = (year: number): CivilDate => `${year}-11-01` as CivilDate
/** An amendment listed on the very day it took effect. */
const atOnce = (number: number, year: number, touches: Touches, about: string, listed: Source): CoveredAmendment => ({ number, touches, effectiveFrom: day(year), listedFrom: day(year), about, listed })
const later = (number: number, year: number, listedIn: number, touches: Touches, about: string, listed: Source): CoveredAmendment => ({ ...atOnce(number, year, touches, about, listed), listedFrom: day(listedIn) })

const first = amendment(306, 'Chapter One, Part B, is amended by inserting an additional policy statement with accompanying commentary as §1B1.10')
const of1990 = amendment(360, 'Section 1B1.10(d) is amended by deleting "and 269" and inserting in lieu thereof "269, 329, and 341".')
const of1991 = amendment(423, 'Section 1B1.10(d) is amended by deleting "and 341" and inserting in lieu thereof "341, 379, and 380".')
const of1992 = amendment(469, 'Section 1B1.10(d) is amended by deleting "and 380" and inserting in lieu thereof "380, 433, and 461".')
const of1993 = amendment(502, 'Section 1B1.10(d) is amended by deleting "and 461" and inserting in lieu thereof "454, 461, 484, 488, 490, and 499".')
const of1994 = amendment(504, 'is amended by inserting "371," immediately before "379"; and by deleting "and 499" and inserting in lieu thereof "499, and 506".')
const of1995 = amendment(536, 'Section 1B1.10(c) is amended by deleting "and 506" and inserting in lieu thereof "505, 506, and 516".')
const of2000 = amendment(607, 'Section 1B1.10(c) is amended by striking "and 516." and inserting "516, 591, 599, and 606.".')
const of2003 = amendment(662, 'Section 1B1.10(c) is amended by striking "and 606" and inserting "606, and 657".')
const of2007 = amendment(710, 'Section 1B1.10(c) is amended by striking "and" and by inserting ", and 702" before the period.')
const crack = amendment(713, 'by striking "and 702"; and by inserting "702, and 706 as amended by 711" before the period.')
const crackWithOthers = amendment(716, 'Section 1B1.10 is amended in subsection (c) by striking "and"; and by inserting ", and 715" before the period.')
const of2011 = amendment(759, 'Section 1B1.10(c) is amended by striking "and"; and by inserting ", and 750 (parts A and C only)" before the period at the end.')
const minusTwo = amendment(788, 'is further amended in subsection (d) by striking “and” and by inserting “, and 782 (subject to subsection (e)(1))” before the period at the end')
const of2023 = manual(2025, '§1B1.10(d)', '782 (subject to subsection (e)(1)), and 821 (parts A and B, subpart 1 only and subject to subsection (e)(2)).')
const orders782 = manual(2025, '§1B1.10(e)(1)', 'The court shall not order a reduced term of imprisonment based on Amendment 782 unless the effective date of the court’s order is November 1, 2015, or later.')
const orders821 = manual(2025, '§1B1.10(e)(2)', 'The court shall not order a reduced term of imprisonment based on Part A or Part B, Subpart 1 of Amendment 821 unless the effective date of the court’s order is February 1, 2024, or later.')

/** Every amendment the list has held, by number. None was ever taken off it. */
export const coveredAmendments: readonly CoveredAmendment[] = [
  atOnce(126, 1989, 'drug quantity', 'equivalencies of fentanyl and its analogues', first),
  atOnce(130, 1989, 'another provision', 'equivalencies of glutethimide, paregoric and hydrocodone cough syrup; weight of doses', first),
  atOnce(156, 1989, 'another provision', 'specific offense characteristics of fraud', first),
  atOnce(176, 1989, 'another provision', 'impersonation', first),
  atOnce(269, 1989, 'another provision', 'criminal livelihood', first),
  atOnce(329, 1990, 'another provision', 'failure to appear', of1990),
  atOnce(341, 1990, 'another provision', 'escape from a half-way house', of1990),
  later(371, 1991, 1994, 'another provision', 'listed chemicals', of1994),
  atOnce(379, 1991, 'another provision', 'structuring transactions', of1991),
  atOnce(380, 1991, 'another provision', 'harboring a fugitive', of1991),
  atOnce(433, 1992, 'another provision', 'crime of violence and controlled substance offense', of1992),
  later(454, 1992, 1993, 'another provision', 'vulnerable victims', of1993),
  atOnce(461, 1992, 'another provision', 'crime of violence by the conduct charged', of1992),
  atOnce(484, 1993, 'another provision', 'what is not part of a mixture of drugs', of1993),
  atOnce(488, 1993, 'drug quantity', 'doses of LSD on a carrier', of1993),
  atOnce(490, 1993, 'another provision', 'structuring and reporting of transactions', of1993),
  atOnce(499, 1993, 'another provision', 'equivalency of PCE', of1993),
  later(505, 1994, 1995, 'drug quantity', 'upper limit of the Drug Quantity Table at level 38', of1995),
  atOnce(506, 1994, 'another provision', 'offense statutory maximum of career offenders; held invalid in United States v. LaBonte, 520 U.S. 751 (1997)', of1994),
  atOnce(516, 1995, 'drug quantity', 'weight of marihuana plants', of1995),
  atOnce(591, 2000, 'another provision', 'guideline referenced in the Statutory Index', of2000),
  atOnce(599, 2000, 'weapon with a firearm count', 'weapon enhancements beside a conviction under 18 U.S.C. 924(c)', of2000),
  atOnce(606, 2000, 'another provision', 'isosafrole and safrole', of2000),
  { ...atOnce(657, 2003, 'another provision', 'oxycodone by actual weight', of2003), listedFrom: '2003-11-05' },
  atOnce(702, 2007, 'another provision', 'references within 2B1.1 and 2L1.1', of2007),
  { ...atOnce(706, 2007, 'drug quantity', 'cocaine base, as amended by 711', crack), listedFrom: '2008-03-03' },
  { ...atOnce(711, 2007, 'drug quantity', 'cocaine base with other drugs', crack), listedFrom: '2008-03-03' },
  { ...atOnce(715, 2007, 'drug quantity', 'cocaine base with other drugs: two levels less', crackWithOthers), effectiveFrom: '2008-05-01', listedFrom: '2008-05-01' },
  { ...atOnce(750, 2011, 'drug quantity', 'cocaine base at 18 to 1', of2011), part: 'A' },
  { ...atOnce(750, 2011, 'another provision', 'cross reference of 2D2.1(b)', of2011), part: 'C' },
  { ...atOnce(782, 2014, 'drug quantity', 'two levels less throughout the Drug Quantity Table', minusTwo), ordersFrom: '2015-11-01', orders: orders782 },
  { ...atOnce(821, 2023, 'status points', 'points for an offense under a criminal justice sentence', of2023), part: 'A', ordersFrom: '2024-02-01', orders: orders821 },
  { ...atOnce(821, 2023, 'zero-point offenders', 'adjustment for certain zero-point offenders', of2023), part: 'B, subpart 1', ordersFrom: '2024-02-01', orders: orders821 },
]

/** The list as it stands, in its own words, and as the manual of 2007 had it. */
export const wholeLists = {
  now: manual(2025, '§1B1.10(d)', 'Amendments covered by this policy statement are listed in Appendix C as follows: 126, 130, 156, 176, 269, 329, 341, 371, 379, 380, 433, 454, 461, 484, 488, 490, 499, 505, 506, 516, 591, 599, 606, 657, 702'),
  in2007: amendment(712, 'Amendments covered by this policy statement are listed in Appendix C as follows: 126, 130, 156, 176, 269, 329, 341, 371, 379, 380, 433, 454, 461, 484, 488, 490, 499, 505, 506, 516, 591, 599, 606, 657, and 702.'),
  addedIn2023: readAt('U.S.S.G. App. C, amend. 825', 'https://guidelines.ussc.gov/apex/r/ussc_apex/guidelinesapp/appendixc-detail?APP_AMEND_ID=825', 'inserting “782 (subject to subsection (e)(1)), and 821 (parts A and B, subpart 1 only and subject to subsection (e)(2))”'),
} as const

/** What Amendments 706 and 782 ordinarily do to a drug level; the quantity decides, and at the ends of the table they do less. */
export const ordinarilyTwoLevels: ReadonlyMap<number, Source> = new Map([
  [706, amendment(706, 'Crack cocaine offenses for quantities above and below the mandatory minimum threshold quantities similarly are adjusted downward by two levels.')],
  [782, amendment(782, 'for quantities above and below the mandatory minimum threshold quantities similarly are adjusted downward by two levels, except that the minimum base')],
])
