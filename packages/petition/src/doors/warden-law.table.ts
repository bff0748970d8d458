import type { Source } from '@lenity/law'
import { prisonRules } from './prison-rules.ts'

const statute = (quote: string): Source => ({ cite: '18 U.S.C. 3582(c)(1)(A)', link: 'https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title18-section3582&num=0&edition=prelim', quote, text: 'usc/18-usc-3582' })

/** What the statute says of the motion and of the request to the warden, and what the Bureau’s rule asks a request to contain. */
export const wardenLaw = {
  motion: statute('the court, upon motion of the Director of the Bureau of Prisons, or upon motion of the defendant'),
  lapse: statute('the lapse of 30 days from the receipt of such a request by the warden of the defendant’s facility, whichever is earlier'),
  plans: prisonRules('28 CFR 571.61(a)(2)', "Proposed release plans, including where the inmate will reside, how the inmate will support himself/herself, and, if the basis for the request involves the inmate's health, information on where the inmate will receive medical treatment, and how the inmate will pay for such treatment."),
  another: prisonRules('28 CFR 571.61(b)', "The Bureau of Prisons processes a request made by another person on behalf of an inmate in the same manner as an inmate's request."),
  denied: prisonRules('28 CFR 571.63(a)', 'The inmate may appeal the denial through the Administrative Remedy Procedure (28 CFR part 542, subpart B).'),
} as const
