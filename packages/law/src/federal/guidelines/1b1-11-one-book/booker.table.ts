import type { Series } from '../../../core/dated.ts'
import { checkedThrough } from '../cite.ts'

/** Whether the guidelines bound the judge or advised: *United States v. Booker* was decided on 12 January 2005. */
export const forces: Series<'bound the judge' | 'advised the judge'> = {
  of: 'the force of the guidelines',
  entries: [
    {
      from: '1987-11-01', to: '2005-01-11', value: 'bound the judge',
      source: {
        cite: '18 U.S.C. 3553(b)(1)', link: 'https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title18-section3553&num=0&edition=prelim', text: 'usc/18-usc-3553',
        quote: 'Except as provided in paragraph (2), the court shall impose a sentence of the kind, and within the range, referred to in subsection (a)(4)',
      },
    },
    {
      from: '2005-01-12', checkedThrough, value: 'advised the judge',
      source: {
        cite: 'United States v. Booker, 543 U.S. 220 (2005), in U.S.S.G. ch. 1, pt. A (Nov. 1, 2016)', link: 'https://www.ussc.gov/guidelines/archive/2016-guidelines-manual', text: 'ussg-2016',
        quote: 'United States v. Booker, 543 U.S. 220 (2005), even as that case rendered the guidelines advisory in nature.',
      },
    },
  ],
}
