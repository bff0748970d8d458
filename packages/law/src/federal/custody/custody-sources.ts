import { manual } from '../guidelines/cite.ts'
import { currentCode, readAt } from '../statutes/code-sources.ts'

export const commencement = currentCode(18, '3585', '(a)', 'A sentence to a term of imprisonment commences on the date the defendant is received in custody awaiting transportation to, or arrives voluntarily to commence service of sentence at, the official detention facility')
export const priorCustody = currentCode(18, '3585', '(b)', 'A defendant shall be given credit toward the service of a term of imprisonment for any time he has spent in official detention prior to the date the sentence commences')
export const aggregateRule = currentCode(18, '3584', '(c)', 'Multiple terms of imprisonment ordered to run consecutively or concurrently shall be treated for administrative purposes as a single, aggregate term of imprisonment.')
export const perYearImposed = currentCode(18, '3624', '(b)(1)', 'may receive credit toward the service of the prisoner’s sentence of up to 54 days for each year of the prisoner’s sentence imposed by the court')
export const perYearServed = readAt('18 U.S.C. 3624(b)(1) before 2018, in Barber v. Thomas, 560 U.S. 474 (2010)', 'https://case-law.vlex.com/vid/barber-v-thomas-no-885911291', 'beyond the time served, of up to 54 days at the end of each year of the prisoner\'s term of imprisonment, beginning at the end of the first year of the term')
export const notForLife = currentCode(18, '3624', '(b)(1)', 'a prisoner who is serving a term of imprisonment of more than 1 year 1 other than a term of imprisonment for the duration of the prisoner’s life')
export const weekendRule = currentCode(18, '3624', '(a)', 'If the date for a prisoner’s release falls on a Saturday, a Sunday, or a legal holiday at the place of confinement, the prisoner may be released by the Bureau on the last preceding weekday.')
export const tenDays = currentCode(18, '3632', '(d)(4)(A)(i)', 'A prisoner shall earn 10 days of time credits for every 30 days of successful participation in evidence-based recidivism reduction programming or productive activities.')
export const notBefore = currentCode(18, '3632', '(d)(4)(B)(i)', 'prior to the date of enactment of this subchapter')
export const equalToRemainder = currentCode(18, '3624', '(g)(1)(A)', 'in an amount that is equal to the remainder of the prisoner’s imposed term of imprisonment')
export const lessWhenAnotherSentence = currentCode(18, '3585', '(b)', 'that has not been credited against another sentence')
export const neverLater = currentCode(18, '3624', '(b)(1)', 'Credit that has not been earned may not later be granted.')
export const additionalFive = currentCode(18, '3632', '(d)(4)(A)(ii)', 'who, over 2 consecutive assessments, has not increased their risk of recidivism, shall earn an additional 5 days of time credits for every 30 days of successful participation')
export const notBeforeCommencement = currentCode(18, '3632', '(d)(4)(B)(ii)', 'during official detention prior to the date that the prisoner’s sentence commences under section 3585(a)')
export const ineligible = currentCode(18, '3632', '(d)(4)(D)', 'A prisoner is ineligible to receive time credits under this paragraph if the prisoner is serving a sentence for a conviction under any of the following provisions of law')
export const finalRemovalOrder = currentCode(18, '3632', '(d)(4)(E)(i)', 'A prisoner is ineligible to apply time credits under subparagraph (C) if the prisoner is the subject of a final order of removal')
export const earlierSupervisedRelease = currentCode(18, '3624', '(g)(3)', 'may transfer the prisoner to begin any such term of supervised release at an earlier date, not to exceed 12 months, based on the application of time credits under section 3632')
export const onlyIfSupervisedRelease = currentCode(18, '3624', '(g)(3)', 'If the sentencing court included as a part of the prisoner’s sentence a requirement that the prisoner be placed on a term of supervised release after imprisonment')
export const towardEither = currentCode(18, '3632', '(d)(4)(C)', 'shall be applied toward time in prerelease custody or supervised release')
export const finalMonths = currentCode(18, '3624', '(c)(1)', 'spends a portion of the final months of that term (not to exceed 12 months), under conditions that will afford that prisoner a reasonable opportunity to adjust to and prepare for the reentry')
export const homeConfinement = currentCode(18, '3624', '(c)(2)', 'to place a prisoner in home confinement for the shorter of 10 percent of the term of imprisonment of that prisoner or 6 months')
export const drugProgram = currentCode(18, '3621', '(e)(2)(B)', 'may be reduced by the Bureau of Prisons, but such reduction may not be more than one year from the term the prisoner must otherwise serve')
export const adjustedForUndischarged = manual(2025, '5G1.3(b)(1)', 'the court shall adjust the sentence for any period of imprisonment already served on the undischarged term of imprisonment')

/** The words of these were read in a public copy, which gives the official address linked here; it was taken on 26 September 2026. */
export const drugProgramMonths = readAt('Bureau of Prisons, Program Statement 5331.02 (CN-3, 7 May 2026)', 'https://www.bop.gov/policy/progstat/5331_002_CN-3.pdf', '30 MONTHS or LESS — No more than 6 months; 31-36 MONTHS — No more than 9 months; 37 MONTHS OR MORE — No more than 12 months.')
export const drugProgramFirst = readAt('Bureau of Prisons, Program Statement 5410.01 (CN-2)', 'https://www.bop.gov/policy/progstat/5410.01_cn2.pdf', 'The 3621(e) benefit will be applied first to the inmate’s sentence computation, followed by the application of FTCs')
export const fullPeriodsOnly = readAt('Bureau of Prisons, Program Statement 5410.01 (CN-2)', 'https://www.bop.gov/policy/progstat/5410.01_cn2.pdf', 'FTCs are auto-calculated based on 30-day increments in earning status. Partial credit will not be awarded.')
export const noEarlierThanTwelveMonths = readAt('28 CFR 523.44(d)', 'https://www.ecfr.gov/current/title-28/chapter-V/subchapter-B/part-523/subpart-E/section-523.44', 'The application of FSA Time Credits would result in transfer to supervised release no earlier than 12 months before the date that transfer to supervised release would otherwise have occurred.')
export const earningOnceCommenced = readAt('28 CFR 523.42(a) as revised, 91 FR 55740 (31 August 2026), effective 30 September 2026', 'https://www.govinfo.gov/content/pkg/FR-2026-08-31/html/2026-17752.htm', 'An eligible inmate begins earning FSA Time Credits after the inmate’s term of imprisonment commences.')

export const earningOnceArrived = readAt('28 CFR 523.42(a) (2022)', 'https://self-law.org/code/us/cfr/t28/s%C2%A7%20523.42', 'begins earning FSA Time Credits after the inmate\'s term of imprisonment commences (the date the inmate arrives or voluntarily surrenders at the designated Bureau facility where the sentence will be served)')
export const twoAssessments = readAt('28 CFR 523.42(c)(2)', 'https://self-law.org/code/us/cfr/t28/s%C2%A7%20523.42', 'Has maintained a consistent minimum or low risk of recidivism over the most recent two consecutive risk and needs assessments conducted by the Bureau.')
export const assessedWithin = readAt('28 CFR 524.11(a)', 'http://www.law.cornell.edu/cfr/text/28/524.11', 'Newly committed inmates will be classified within 28 calendar days of arrival at the institution designated for service of sentence. (2) Inmates will receive a program review at least once every 180 calendar days.')

export const placementAddsUp = readAt('Bureau of Prisons, Program Statement 5410.01 (CN-2)', 'https://www.bop.gov/policy/progstat/5410.01_cn2.pdf', 'plus the remaining number of FTC days not applied to supervised release')
/** The method by year imposed holds for those already serving. */
export const recalculated = readAt('87 FR 7938 (11 February 2022)', 'https://regulations.justia.com/regulations/fedreg/2022/02/11/2022-02876.html', 'The changes made by the FSA to the process for awarding GCT credit have resulted in recalculation of the release date of most inmates.')
export const withoutDiploma = readAt('28 CFR 523.20(d)(2)(ii)', 'https://www.ecfr.gov/current/title-28/chapter-V/subchapter-B/part-523/subpart-C/section-523.20', 'Up to 42 days of GCT credit for each year of the sentence imposed')

/** Who may be moved by time credits: by the last reassessments, or by a petition the warden approves. */
export const lowRiskPlaced = currentCode(18, '3624', '(g)(1)(D)(i)(I)', 'has been determined under the System to be a minimum or low risk to recidivate pursuant to the last 2 reassessments of the prisoner; or')
export const petitionApproved = currentCode(18, '3624', '(g)(1)(D)(i)(II)', 'has had a petition to be transferred to prerelease custody or supervised release approved by the warden of the prison')

/** How the Bureau itself projects: as if the person stayed in earning status to the end. */
export const earningThroughout = readAt('Bureau of Prisons, Program Statement 5410.01 (CN-2), as quoted', 'https://www.bop.gov/policy/progstat/5410.01_cn2.pdf', 'the Bureau will calculate an inmate’s PRD by assuming that an inmate will remain in earning status throughout his or her sentence, including while in prerelease custody.', '2026-11-28')

/** The arrival rule of 2022 was held to conflict with the Act before the Bureau gave it up. */
export const arrivalConflicts = readAt('91 FR 55740 (31 August 2026), on Miles v. Bowers (1st Cir. 2026), as reported', 'https://www.govinfo.gov/content/pkg/FR-2026-08-31/html/2026-17752.htm', 'plainly conflicts with the text of the FSA', '2026-11-28')
