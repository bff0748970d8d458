import type { CivilDate } from '../../../core/civil-date.ts'
import type { Series } from '../../../core/dated.ts'
import { checkedThrough, currentCode, readAt } from '../code-sources.ts'
import { amendment, manual } from '../../guidelines/cite.ts'

/** The first day of sentencing on which 18 U.S.C. 3553(f) lifts the minimum of a drug offense: Amendment 509. */
export const safetyValveSince: CivilDate = '1994-09-23'

/** The day on which the criterion of criminal history was widened (First Step Act, 402), for convictions entered on or after it. */
export const widerSafetyValveSince: CivilDate = '2018-12-21'

/** What 18 U.S.C. 3553(f)(1) allows of criminal history: one point at most, then the three bars of 2018, any one of which excludes (*Pulsifer*). */
export const safetyValveHistory: Series<'one point' | 'no bar of three'> = {
  of: 'the criminal history the safety valve allows',
  entries: [
    { from: safetyValveSince, to: '2018-12-20', value: 'one point', source: manual(2016, '§5C1.2(a)(1)', 'the defendant does not have more than 1 criminal history point, as determined under the sentencing guidelines') },
    { from: widerSafetyValveSince, checkedThrough, value: 'no bar of three', source: currentCode(18, '3553', '(f)(1)', 'more than 4 criminal history points, excluding any criminal history points resulting from a 1-point offense, as determined under the sentencing guidelines') },
  ],
}

/** The guideline repeats the three bars of the statute in its own words: 5C1.2(a)(1) of the manual. */
export const guidelineHistory = manual(2025, '§5C1.2(a)(1)', 'more than 4 criminal history points, excluding any criminal history points resulting from a 1-point offense')

/** Any one of the three bars excludes. */
export const pulsifer = readAt(
  'Pulsifer v. United States, 601 U.S. 124 (2024)', 'https://ballotpedia.org/Pulsifer_v._United_States',
  'only if he does not have more than four criminal-history points, does not have a prior three-point offense, and does not have a prior two-point violent offense',
)

/** Courts read "conviction entered" as the day guilt was pronounced; which text governs a plea before and a sentence after the Act. */
export const convictionEntered = readAt(
  'United States v. Havens (E.D. Ky., 22 April 2019)', 'http://elawyers.us/opinion/kyed/2019/infdco20190422475/u-s-v-havens',
  'conviction entry, in context, corresponds with pronouncement of guilt rather than date of judgment, it finds the § 402 changes inapplicable in this pre-Act plea scenario.',
)

export const threePointBar = currentCode(18, '3553', '(f)(1)(B)', 'a prior 3-point offense, as determined under the sentencing guidelines; and')
export const violentBar = currentCode(18, '3553', '(f)(1)(C)', 'a prior 2-point violent offense, as determined under the sentencing guidelines;')
export const otherCriteria = currentCode(18, '3553', '(f)(2)', 'the defendant did not use violence or credible threats of violence or possess a firearm or other dangerous weapon (or induce another participant to do so) in connection with the offense;')

/** Whose weapon bars: one that another possessed counts for 2D1.1(b)(1) as relevant conduct, and not here. */
export const ownWeapon = manual(2025, '§5C1.2, comment. (n.2)', 'limits the accountability of the defendant to his own conduct and conduct that he aided or abetted, counseled, commanded, induced, procured, or willfully caused')

/** The sections the safety valve reaches; an offense against a protected person or place (859 to 861) is not among them. */
export const reachedSections = currentCode(18, '3553', '(f)', 'in the case of an offense under section 401, 404, or 406 of the Controlled Substances Act')

/** The words that lift the minimum, which the manual repeats from the statute. */
export const withoutMinimum = manual(2025, '§5C1.2(a)', 'the court shall impose a sentence in accordance with the applicable guidelines without regard to any statutory minimum sentence')

/** Offenses on vessels (title 46) came under it with the First Step Act. */
export const safetyValveOrigin = amendment(509, '§ 3553(f) by section 80001 of the Violent Crime Control and Law Enforcement Act of 1994.')

/** The least supervised release falls with the minimum. */
export const withoutLeastRelease = amendment(570, 'A defendant who meets the criteria under this section is exempt from any otherwise applicable statutory minimum sentence of imprisonment and statutory minimum term of supervised release.')

export const substantialAssistance = currentCode(18, '3553', '(e)', 'Upon motion of the Government, the court shall have the authority to impose a sentence below a level established by statute as a minimum sentence so as to reflect a defendant’s substantial assistance')
