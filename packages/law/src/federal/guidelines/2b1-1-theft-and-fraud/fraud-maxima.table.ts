import type { Series } from '../../../core/dated.ts'
import { checkedThrough } from '../cite.ts'

const mailAndWire = (section: '1341' | '1343'): Series<number> => ({
  of: `the maximum of 18 U.S.C. ${section}`,
  entries: [{
    from: '2002-07-30', checkedThrough, value: 240,
    source: {
      cite: `Pub. L. 107-204, sec. 903, 116 Stat. 805 (18 U.S.C. ${section})`, link: 'https://en.m.wikisource.org/wiki/Page:United_States_Statutes_at_Large_Volume_116_Part_1.djvu/831', text: 'read', readOn: '2026-11-23',
      quote: `Section ${section} of title 18, United States Code, is amended by striking "five" and inserting "20".`,
    },
  }],
})

/** The greatest term of the commonest statutes of fraud, in months, by the day of the offense; for the base level of 2B1.1 since November 2003. */
export const fraudMaxima = {
  '18 U.S.C. 1341': mailAndWire('1341'),
  '18 U.S.C. 1343': mailAndWire('1343'),
  '18 U.S.C. 1344': {
    of: 'the maximum of 18 U.S.C. 1344',
    entries: [{
      from: '1990-11-29', checkedThrough, value: 360,
      source: {
        cite: '18 U.S.C. 1344', link: 'https://law.justia.com/codes/us/2013/title-18/part-i/chapter-63/section-1344', text: 'read', readOn: '2026-11-23',
        quote: 'shall be fined not more than $1,000,000 or imprisoned not more than 30 years, or both.',
      },
    }],
  },
} as const satisfies Record<string, Series<number>>
