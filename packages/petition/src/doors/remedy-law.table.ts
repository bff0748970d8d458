import type { Source } from '@lenity/law'

const rule = (cite: string, link: string, quote: string): Source => ({ cite, link, quote, text: 'read', readOn: '2026-11-29' })
const informal = 'https://lexbuild.dev/ecfr/title-28/chapter-V/part-542/section-542.13'
const appeals = 'https://self-law.org/code/us/cfr/t28/s%C2%A7%20542.15'

/** The steps of the Bureau’s administrative remedy, as far as their text was read. The time for the first request (28 CFR 542.14) and for answers (542.18) was not found at a source and is not encoded. */
export const remedyLaw = {
  informal: rule('28 CFR 542.13(a)', informal, 'an inmate shall first present an issue of concern informally to staff, and staff shall attempt to informally resolve the issue before an inmate submits a Request for Administrative Remedy'),
  regional: rule('28 CFR 542.15(a)', appeals, 'may submit an Appeal on the appropriate form (BP-10) to the appropriate Regional Director within 20 calendar days of the date the Warden signed the response'),
  central: rule('28 CFR 542.15(a)', appeals, 'may submit an Appeal on the appropriate form (BP-11) to the General Counsel within 30 calendar days of the date the Regional Director signed the response'),
  sameIssues: rule('28 CFR 542.15(b)(2)', appeals, 'An inmate may not raise in an Appeal issues not raised in the lower level filings.'),
} as const
