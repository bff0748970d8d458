import type { CivilDate } from '../../../core/civil-date.ts'
import type { Source } from '../../../core/source.ts'

/** The day *United States v. Booker* was decided. */
export const bookerDay: CivilDate = '2005-01-12'

const bound: Source = {
  cite: '18 U.S.C. 3553(b)(1)', link: 'https://www.law.cornell.edu/uscode/text/18/3553', text: 'usc/18-usc-3553',
  quote: 'Except as provided in paragraph (2), the court shall impose a sentence of the kind, and within the range, referred to in subsection (a)(4)',
}

const advised: Source = {
  cite: 'U.S.S.G. ch. 1, pt. A (Nov. 1, 2016), on United States v. Booker, 543 U.S. 220 (2005)', link: 'https://www.ussc.gov/guidelines/archive/2016-guidelines-manual', text: 'ussg-2016',
  quote: 'The continuing importance of the guidelines in federal sentencing was further acknowledged by the Court in United States v. Booker, 543 U.S. 220 (2005), even as that case rendered the guidelines advisory in nature.',
}

/** Whether the guidelines bound the judge on a day of sentencing, or advised: advised from 12 January 2005 on. */
export function forceOf(sentencedOn: CivilDate): { readonly word: 'bound the judge' | 'advised the judge'; readonly source: Source } {
  return sentencedOn < bookerDay ? { word: 'bound the judge', source: bound } : { word: 'advised the judge', source: advised }
}
