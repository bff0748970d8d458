import type { Source } from '@lenity/law'

/** What the statute says of a request to the warden. The regulation on what a request contains is not encoded: its text was not found at a source. */
export const wardenLaw = {
  thirtyDays: { cite: '18 U.S.C. 3582(c)(1)(A)', link: 'https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title18-section3582&num=0&edition=prelim', quote: 'the lapse of 30 days from the receipt of such a request by the warden', text: 'usc/18-usc-3582' },
} as const satisfies Record<string, Source>
