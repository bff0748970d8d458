import type { Series } from '../../../core/dated.ts'
import { amendment, checkedThrough, manual } from '../cite.ts'

/** What 1B1.10 lets a court do with a term that was imposed below the range. */
export interface ReductionRules {
  /** Which terms below the range may be followed by one comparably below the amended range. */
  readonly comparable: 'after substantial assistance' | 'after a departure' | 'after any sentence below the range but a variance'
  /** Whether the limits of the statute (5G1.1, 5G1.2) restrict the amended range after substantial assistance below a mandatory minimum. */
  readonly minimumAfterAssistance: 'restricts' | 'contested' | 'is left out of account'
  readonly belowTimeServed: 'allowed' | 'never'
}

/**
 * 1B1.10 by the day on which the court reduces the term (note 9, earlier 6 and 7). The statement of 1989 to 1994 worked otherwise: it
 * applied the whole current manual, and no reduction could be greater than the drop of the maximum.
 */
export const reductionRules: Series<ReductionRules> = {
  of: 'the policy statement on reduction of a term (1B1.10)',
  entries: [
    {
      from: '1994-11-01', to: '1997-10-31', value: { comparable: 'after a departure', minimumAfterAssistance: 'restricts', belowTimeServed: 'allowed' },
      source: amendment(504, 'imposed had the amendment(s) to the guidelines listed in subsection (c) been in effect at the time the defendant was sentenced'),
    },
    {
      from: '1997-11-01', to: '2008-03-02', value: { comparable: 'after a departure', minimumAfterAssistance: 'restricts', belowTimeServed: 'never' },
      source: amendment(548, 'When the original sentence represented a downward departure, a comparable reduction below the amended guideline range may be appropriate; however, in no case shall the term of imprisonment be reduced below time served.'),
    },
    {
      from: '2008-03-03', to: '2011-10-31', value: { comparable: 'after any sentence below the range but a variance', minimumAfterAssistance: 'contested', belowTimeServed: 'never' },
      source: amendment(712, 'However, if the original term of imprisonment constituted a non-guideline sentence determined pursuant to 18 U.S.C. § 3553(a) and United States v. Booker, 543 U.S. 220 (2005), a further reduction generally would not be appropriate.'),
    },
    {
      from: '2011-11-01', to: '2014-10-31', value: { comparable: 'after substantial assistance', minimumAfterAssistance: 'contested', belowTimeServed: 'never' },
      source: amendment(759, "a single limitation applicable to both departures and variances furthers the need to avoid unwarranted"),
    },
    {
      from: '2014-11-01', checkedThrough, value: { comparable: 'after substantial assistance', minimumAfterAssistance: 'is left out of account', belowTimeServed: 'never' },
      source: manual(2025, '§1B1.10(b)(2)(A)', 'to a term that is less than the minimum of the amended guideline range determined under subdivision (1) of this subsection.'),
    },
  ],
}

/** The words that the steps quote. */
export const words = {
  authority: manual(2025, '§1B1.10(a)(1)', 'the guideline range applicable to that defendant has subsequently been lowered as a result of an amendment to the Guidelines Manual listed in subsection (d) below'),
  notListed: manual(2025, '§1B1.10(a)(2)(A)', 'none of the amendments listed in subsection (d) is applicable to the defendant'),
  notLowered: manual(2025, '§1B1.10(a)(2)(B)', 'an amendment listed in subsection (d) does not have the effect of lowering the defendant’s applicable guideline range.'),
  otherProvision: manual(2025, '§1B1.10, comment. (n.1(A))', 'because of the operation of another guideline or statutory provision (e.g., a statutory mandatory minimum term of imprisonment).'),
  applicableRange: manual(2025, '§1B1.10, comment. (n.1(A))', 'which is determined before consideration of Part K of Chapter Five and §1B1.1(b)).'),
  substitute: manual(2025, '§1B1.10(b)(1)', 'the court shall substitute only the amendments listed in subsection (d) for the corresponding guideline provisions that were applied when the defendant was sentenced and shall leave all other guideline application decisions unaffected.'),
  floor: manual(2025, '§1B1.10(b)(2)(A)', 'shall not reduce the defendant’s term of imprisonment under 18 U.S.C. § 3582(c)(2) and this policy statement to a term that is less than the minimum of the amended guideline range'),
  outside: manual(2025, '§1B1.10, comment. (n.3)', 'If the term of imprisonment imposed was outside the guideline range applicable to the defendant at the time of sentencing, the limitation in subsection (b)(2)(A) also applies.'),
  comparable: manual(2025, '§1B1.10(b)(2)(B)', 'a reduction comparably less than the amended guideline range determined under subdivision (1) of this subsection may be appropriate.'),
  departure2008: amendment(712, 'a reduction to a term of imprisonment of 46 months (representing a reduction of approximately 20 percent below the minimum term of imprisonment provided by'),
  served: manual(2025, '§1B1.10(b)(2)(C)', 'In no event may the reduced term of imprisonment be less than the term of imprisonment the defendant has already served.'),
  withoutMinimum: manual(2025, '§1B1.10(c)', 'the amended guideline range shall be determined without regard to the operation of §5G1.1 (Sentencing on a Single Count of Conviction) and §5G1.2 (Sentencing on Multiple Counts of Conviction).'),
  circuitsDiffered: amendment(780, 'Circuits have conflicting interpretations of when, if at all, §1B1.10 provides that a statutory minimum continues to limit the amount by which a defendant’s sentence may be reduced'),
  revocation: manual(2025, '§1B1.10, comment. (n.8(A))', 'This section does not authorize a reduction in the term of imprisonment imposed upon revocation of supervised release.'),
  versionOnReduction: manual(2025, '§1B1.10, comment. (n.9)', 'the court shall use the version of this policy statement that is in effect on the date on which the court reduces the defendant’s term of imprisonment'),
  booker: manual(2025, '§1B1.10, comment. (backg’d.)', 'The Supreme Court has concluded that proceedings under section 3582(c)(2) are not governed by United States v. Booker, 543 U.S. 220 (2005), and this policy statement remains binding on courts in such proceedings.'),
  discretion: manual(2025, '§1B1.10, comment. (n.3)', 'the sentencing court has the discretion to determine whether, and to what extent, to reduce a term of imprisonment under this section.'),
  orderEarlier: manual(2025, '§1B1.10, comment. (n.6)', 'does not comply with the requirement that the order take effect on November 1, 2015, or later is not consistent with this policy statement and therefore is not authorized'),
} as const
