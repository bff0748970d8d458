import type { Series } from '../../../core/dated.ts'
import type { Source } from '../../../core/source.ts'
import { amendment, checkedThrough, manual } from '../cite.ts'

/** A zone of the Sentencing Table by what its lowest term may be satisfied with. The letters are of 1 November 1992; before, the manual went by the lowest term itself. */
export type Zone = 'A' | 'B' | 'C' | 'D'

export interface ZoneRules {
  /** The highest lowest term, in months, of zone B and of zone C; zero is zone A, more than C is zone D. */
  readonly B: number
  readonly C: number
  /** What part of the lowest term must be imprisonment in a split sentence in zone B: a month, or half of it and a month at least. In zone C it is half. */
  readonly splitInB: 'a month' | 'half, and a month at least'
  /** Whether home detention may stand for imprisonment. */
  readonly homeDetention: boolean
}

const named = manual(2016, '§5C1.1(c)(2)', 'according to the schedule in subsection (e), provided that at least one month is satisfied by imprisonment')

export const zoneRules: Series<ZoneRules> = {
  of: 'what may stand for imprisonment (5C1.1, 5B1.1)',
  entries: [
    { from: '1987-11-01', to: '1989-10-31', value: { B: 6, C: 10, splitInB: 'half, and a month at least', homeDetention: false }, source: amendment(271, 'Section 5C2.1(c)(2) is amended by deleting "or community confinement" and inserting in lieu thereof ", community confinement, or home detention".') },
    { from: '1989-11-01', to: '1992-10-31', value: { B: 6, C: 10, splitInB: 'half, and a month at least', homeDetention: true }, source: amendment(462, 'provided that at least one-half of the minimum term, but in no event less than one month, is satisfied by imprisonment.') },
    { from: '1992-11-01', to: '2010-10-31', value: { B: 6, C: 10, splitInB: 'a month', homeDetention: true }, source: amendment(462, 'Zone B (containing all guideline ranges having a minimum of at least one but not more than six months); Zone C (containing all guideline ranges having a minimum of eight, nine, or ten months)') },
    { from: '2010-11-01', to: '2018-10-31', value: { B: 9, C: 12, splitInB: 'a month', homeDetention: true }, source: amendment(738, 'Zone B (containing all guideline ranges having a minimum of at least one but not more than nine months); Zone C (containing all guideline ranges having a minimum of at least ten but not more than twelve months)') },
    { from: '2018-11-01', checkedThrough, value: { B: 9, C: 12, splitInB: 'a month', homeDetention: true }, source: manual(2025, '§5C1.1, comment. (n.3)', 'where the applicable guideline range is in Zone B of the Sentencing Table (i.e., the minimum term of imprisonment specified in the applicable guideline range is at least one but not more than nine months)') },
  ],
}

/** What the commentary says of a sentence other than imprisonment for a first offender in zone A or B. */
export const firstOffenders: Series<'nothing' | 'to be considered for a nonviolent first offender' | 'generally appropriate after 4C1.1'> = {
  of: 'a sentence other than imprisonment for a first offender (5C1.1, notes)',
  entries: [
    { from: '1987-11-01', to: '2018-10-31', value: 'nothing', source: named },
    { from: '2018-11-01', to: '2023-10-31', value: 'to be considered for a nonviolent first offender', source: amendment(811, 'the court should consider imposing a sentence other than a sentence of imprisonment, in accordance with subsection (b) or (c)(3).') },
    { from: '2023-11-01', checkedThrough, value: 'generally appropriate after 4C1.1', source: manual(2025, '§5C1.1, comment. (n.9)', 'If the defendant received an adjustment under §4C1.1 (Adjustment for Certain Zero-Point Offenders) and the defendant’s applicable guideline range is in Zone A or B of the Sentencing Table') },
  ],
}

/** The term of probation by the offense level (5B1.2), unchanged since 1987: from level 6 one to five years, below it three years at most. Months. */
export const probationTerms: Series<{ readonly fromLevel: number; readonly from: readonly [number, number]; readonly below: readonly [number, number] }> = {
  of: 'the term of probation (5B1.2)',
  entries: [
    { from: '1987-11-01', to: '2018-10-31', value: { fromLevel: 6, from: [12, 60], below: [0, 36] }, source: manual(2016, '§5B1.2(a)', '(1) at least one year but not more than five years if the offense level is 6 or greater; (2) no more than three years in any other case.') },
    { from: '2018-11-01', checkedThrough, value: { fromLevel: 6, from: [12, 60], below: [0, 36] }, source: manual(2025, '§5B1.2(a)', '(1) at least one year but not more than five years if the offense level is 6 or greater; (2) no more than three years in any other case.') },
  ],
}

export const zoneWords = {
  A: manual(2025, '§5C1.1(b)', 'a sentence of imprisonment is not required, unless the applicable guideline in Chapter Two expressly requires such a term.'),
  B: manual(2025, '§5C1.1(c)(3)', 'a sentence of probation that includes a condition or combination of conditions that substitute intermittent confinement, community confinement, or home detention for imprisonment'),
  C: manual(2025, '§5C1.1(d)(2)', 'provided that at least one-half of the minimum term is satisfied by imprisonment.'),
  D: manual(2025, '§5C1.1(f)', 'If the applicable guideline range is in Zone D of the Sentencing Table, the minimum term shall be satisfied by a sentence of imprisonment.'),
  classes: manual(2025, '§5B1.1(b)(1)', '(1) the offense of conviction is a Class A or B felony, 18 U.S.C. § 3561(a)(1);'),
  precluded: manual(2025, '§5B1.1(b)(2)', '(2) the offense of conviction expressly precludes probation as a sentence, 18 U.S.C. § 3561(a)(2);'),
  together: manual(2025, '§5B1.1(b)(3)', '(3) the defendant is sentenced at the same time to a sentence of imprisonment for the same or a different offense, 18 U.S.C. § 3561(a)(3).'),
} as const satisfies Readonly<Record<string, Source>>
