import type { Source } from '@lenity/law'
import { prisonRules } from './prison-rules.ts'

const rule = (cite: string, link: string, quote: string): Source => ({ cite, link, quote, text: 'read', readOn: '2026-11-29' })
const informal = 'https://lexbuild.dev/ecfr/title-28/chapter-V/part-542/section-542.13'
const appeals = 'https://self-law.org/code/us/cfr/t28/s%C2%A7%20542.15'

/** The steps of the Bureau’s administrative remedy. Part 542 was read whole: it counts calendar days and says nothing of a last day that falls on a weekend. */
export const remedyLaw = {
  first: prisonRules('28 CFR 542.14(a)', 'The deadline for completion of informal resolution and submission of a formal written Administrative Remedy Request, on the appropriate form (BP-9), is 20 calendar days following the date on which the basis for the Request occurred.'),
  late: prisonRules('28 CFR 542.14(b)', 'Where the inmate demonstrates a valid reason for delay, an extension in filing time may be allowed.'),
  answers: prisonRules('28 CFR 542.18', 'Once filed, response shall be made by the Warden or CCM within 20 calendar days; by the Regional Director within 30 calendar days; and by the General Counsel within 40 calendar days.'),
  longer: prisonRules('28 CFR 542.18', 'the time for response may be extended once by 20 days at the institution level, 30 days at the regional level, or 20 days at the Central Office level. Staff shall inform the inmate of this extension in writing.'),
  noAnswer: prisonRules('28 CFR 542.18', 'If the inmate does not receive a response within the time allotted for reply, including extension, the inmate may consider the absence of a response to be a denial at that level.'),
  byThePerson: prisonRules('28 CFR 542.16(a)', "no person may submit a Request or Appeal on the inmate's behalf"),
  informal: rule('28 CFR 542.13(a)', informal, 'an inmate shall first present an issue of concern informally to staff, and staff shall attempt to informally resolve the issue before an inmate submits a Request for Administrative Remedy'),
  regional: rule('28 CFR 542.15(a)', appeals, 'may submit an Appeal on the appropriate form (BP-10) to the appropriate Regional Director within 20 calendar days of the date the Warden signed the response'),
  central: rule('28 CFR 542.15(a)', appeals, 'may submit an Appeal on the appropriate form (BP-11) to the General Counsel within 30 calendar days of the date the Regional Director signed the response'),
  sameIssues: rule('28 CFR 542.15(b)(2)', appeals, 'An inmate may not raise in an Appeal issues not raised in the lower level filings.'),
} as const
