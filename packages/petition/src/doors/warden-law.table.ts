import type { Source } from '@lenity/law'

const statute = (quote: string): Source => ({ cite: '18 U.S.C. 3582(c)(1)(A)', link: 'https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title18-section3582&num=0&edition=prelim', quote, text: 'usc/18-usc-3582' })

/** What the statute says of the motion and of the request to the warden. What a request must contain (28 CFR 571.61) is not encoded: its text was not found at a source. */
export const wardenLaw = {
  motion: statute('the court, upon motion of the Director of the Bureau of Prisons, or upon motion of the defendant'),
  lapse: statute('the lapse of 30 days from the receipt of such a request by the warden of the defendant’s facility, whichever is earlier'),
} as const
