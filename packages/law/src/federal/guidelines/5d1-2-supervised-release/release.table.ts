import type { Series } from '../../../core/dated.ts'
import type { Source } from '../../../core/source.ts'
import type { OffenseClass } from '../../statutes/18-usc-3583/supervised-release.table.ts'
import { amendment, checkedThrough, manual } from '../cite.ts'

/** The term of supervised release by the class of the offense, in months, and what a statute that asks for one makes of it. */
export interface ReleaseTerms {
  readonly classes: Readonly<Record<OffenseClass, readonly [number, number]>>
  /** Where a statute asks for supervised release: three to five years or its own least term, whichever is greater; or not less than its least term. */
  readonly byStatute: 'three to five years, or its least term' | 'not less than its least term'
  /** Which offenses may have a term up to life. */
  readonly toLife: 'none' | 'terrorism' | 'terrorism and sex offenses'
}

const classes = (AB: readonly [number, number], CD: readonly [number, number], E: readonly [number, number]): ReleaseTerms['classes'] => ({ A: AB, B: AB, C: CD, D: CD, E, misdemeanor: E })
const of1987 = classes([36, 36], [24, 24], [12, 12])
const of1988 = classes([36, 60], [24, 36], [12, 12])
const of2011 = classes([24, 60], [12, 36], [12, 12])
const of2025 = classes([0, 60], [0, 36], [0, 12])

export const releaseTerms: Series<ReleaseTerms> = {
  of: 'the term of supervised release (5D1.2)',
  entries: [
    { from: '1987-11-01', to: '1988-01-14', value: { classes: of1987, byStatute: 'three to five years, or its least term', toLife: 'none' }, source: amendment(52, '"(1) three years for a defendant convicted of a Class A or B felony; (2) two years for a defendant convicted of a Class C or D felony;') },
    { from: '1988-01-15', to: '1995-10-31', value: { classes: of1988, byStatute: 'three to five years, or its least term', toLife: 'none' }, source: amendment(52, '"(1) at least three years but not more than five years for a defendant convicted of a Class A or B felony;') },
    { from: '1995-11-01', to: '2002-10-31', value: { classes: of1988, byStatute: 'not less than its least term', toLife: 'none' }, source: amendment(529, '"(b) Provided, that the term of supervised release imposed shall in no event be less than any statutorily required term of supervised release."') },
    { from: '2002-11-01', to: '2004-10-31', value: { classes: of1988, byStatute: 'not less than its least term', toLife: 'terrorism' }, source: amendment(664, '(2) at least two years but not more than three years for a defendant convicted of a Class C or D felony;') },
    { from: '2004-11-01', to: '2011-10-31', value: { classes: of1988, byStatute: 'not less than its least term', toLife: 'terrorism and sex offenses' }, source: amendment(664, '(1) At least three years but not more than five years for a defendant convicted of a Class A or B felony.') },
    { from: '2011-11-01', to: '2025-10-31', value: { classes: of2011, byStatute: 'not less than its least term', toLife: 'terrorism and sex offenses' }, source: manual(2016, '§5D1.2(a)', '(1) At least two years but not more than five years for a defendant convicted of a Class A or B felony. See 18 U.S.C. § 3583(b)(1). (2) At least one year but not more than three years') },
    { from: '2025-11-01', checkedThrough, value: { classes: of2025, byStatute: 'not less than its least term', toLife: 'terrorism and sex offenses' }, source: manual(2025, '§5D1.2(a)', 'the court shall conduct an individualized assessment to determine the length of the term, which shall not be less than any statutorily required minimum term. Except as otherwise provided by statute, the maximum term of supervised release is as follows:') },
  ],
}

/** When a term is ordered at all (5D1.1), beside where a statute asks for it. */
export const releaseOrders: Series<'after more than a year' | 'after more than a year, ordinarily not for one who will be deported' | 'as an individual assessment warrants'> = {
  of: 'when supervised release is ordered (5D1.1)',
  entries: [
    { from: '1987-11-01', to: '2011-10-31', value: 'after more than a year', source: amendment(756, '"(a) The court shall order a term of supervised release to follow imprisonment when a sentence of imprisonment of more than one year is imposed, or when required by statute."') },
    { from: '2011-11-01', to: '2025-10-31', value: 'after more than a year, ordinarily not for one who will be deported', source: manual(2016, '§5D1.1(a)', '(2) except as provided in subsection (c), when a sentence of imprisonment of more than one year is imposed.') },
    { from: '2025-11-01', checkedThrough, value: 'as an individual assessment warrants', source: manual(2025, '§5D1.1(b)', 'the court should order a term of supervised release to follow imprisonment when warranted by an individualized assessment of the need for supervision.') },
  ],
}

export const releaseWords = {
  byStatute1987: amendment(529, '"(a) If a defendant is convicted under a statute that requires a term of supervised release, the term shall be at least three years but not more than five years, or the minimum period required by statute, whichever is greater."'),
  least: manual(2016, '§5D1.2(c)', 'The term of supervised release imposed shall be not less than any statutorily required term of supervised release.'),
  toLife: manual(2016, '§5D1.2(b)', 'the length of the term of supervised release shall be not less than the minimum term of years specified for the offense under subdivisions (a)(1) through (3) and may be up to life'),
  toLife2025: manual(2025, '§5D1.2, comment. (n.2)', 'For certain sex offenses, the authorized term of supervised release is any term of years not less than five, or up to life. 18 U.S.C. § 3583(k).'),
  deportable: manual(2025, '§5D1.1(c)', 'The court ordinarily should not impose a term of supervised release in a case in which supervised release is not required by statute and the defendant is a deportable alien who likely will be deported after imprisonment.'),
} as const satisfies Readonly<Record<string, Source>>
