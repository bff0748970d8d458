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
