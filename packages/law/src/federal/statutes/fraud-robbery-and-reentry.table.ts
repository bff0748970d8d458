import type { Series } from '../../core/dated.ts'
import type { Source } from '../../core/source.ts'
import type { TermRange } from '../../facts/shape.ts'
import { checkedThrough, currentCode, readAt } from './code-sources.ts'

const sarbanesOxley = (section: '1341' | '1343'): Source => readAt(`Pub. L. 107-204, sec. 903, 116 Stat. 805 (18 U.S.C. ${section})`, 'https://en.m.wikisource.org/wiki/Page:United_States_Statutes_at_Large_Volume_116_Part_1.djvu/831', `Section ${section} of title 18, United States Code, is amended by striking "five" and inserting "20".`)
const wire2014 = 'https://govinfo.gov/content/pkg/USCODE-2014-title18/html/USCODE-2014-title18-partI-chap63-sec1343.htm'
const bank2013 = 'https://law.justia.com/codes/us/2013/title-18/part-i/chapter-63/section-1344'

/** 18 U.S.C. 1341, where no financial institution was affected. The years before the Act of 2002 have not been read. */
export const mailFraud: Series<TermRange> = { of: '18 U.S.C. 1341', entries: [{ from: '2002-07-30', checkedThrough, value: [0, 240], source: sarbanesOxley('1341') }] }

/** 18 U.S.C. 1343, where no financial institution was affected. No Act touched it between those of 13 September 1994 and of 2002. */
export const wireFraud: Series<TermRange> = {
  of: '18 U.S.C. 1343',
  entries: [
    { from: '1994-09-13', to: '2002-07-29', value: [0, 60], source: sarbanesOxley('1343') },
    { from: '2002-07-30', checkedThrough, value: [0, 240], source: readAt('18 U.S.C. 1343 (2014)', wire2014, 'shall be fined under this title or imprisoned not more than 20 years, or both.') },
  ],
}

/** 18 U.S.C. 1343, where it affected a financial institution. */
export const wireFraudOnInstitution: Series<TermRange> = {
  of: '18 U.S.C. 1343, affecting a financial institution',
  entries: [{ from: '1994-09-13', checkedThrough, value: [0, 360], source: readAt('18 U.S.C. 1343 (2014)', wire2014, 'or affects a financial institution, such person shall be fined not more than $1,000,000 or imprisoned not more than 30 years, or both.') }],
}

/** 18 U.S.C. 1344. */
export const bankFraud: Series<TermRange> = {
  of: '18 U.S.C. 1344',
  entries: [
    { from: '1987-11-01', to: '1989-08-08', value: [0, 60], source: readAt('18 U.S.C. 1344 (2013), note on Pub. L. 101-73', bank2013, 'shall be fined not more than $10,000, or imprisoned not more than five years, or both.') },
    { from: '1989-08-09', to: '1990-11-28', value: [0, 240], source: readAt('18 U.S.C. 1344 (2013), note on Pub. L. 101-647', bank2013, 'Pub. L. 101–647 substituted "30" for "20" before "years".') },
    { from: '1990-11-29', checkedThrough, value: [0, 360], source: readAt('18 U.S.C. 1344 (2013)', bank2013, 'shall be fined not more than $1,000,000 or imprisoned not more than 30 years, or both.') },
  ],
}

/** 18 U.S.C. 2113(a) and (d). The text that fines "under this title" is that of 1994 and after. */
export const bankRobbery: Series<TermRange> = {
  of: '18 U.S.C. 2113(a)',
  entries: [{ from: '1994-09-13', checkedThrough, value: [0, 240], source: currentCode(18, '2113', '(a)', 'Shall be fined under this title or imprisoned not more than twenty years, or both.') }],
}
export const armedBankRobbery: Series<TermRange> = {
  of: '18 U.S.C. 2113(d)',
  entries: [{ from: '1994-09-13', checkedThrough, value: [0, 300], source: currentCode(18, '2113', '(d)', 'or puts in jeopardy the life of any person by the use of a dangerous weapon or device, shall be fined under this title or imprisoned not more than twenty-five years, or both.') }],
}

const reentry2009 = 'https://trac.syr.edu/laws/08/08USC01326.html'

/** 8 U.S.C. 1326: as it stood on 5 January 2009 and since; what it was before has not been read. */
export const reentry = {
  a: { of: '8 U.S.C. 1326(a)', entries: [{ from: '2009-01-05', checkedThrough, value: [0, 24], source: readAt('8 U.S.C. 1326(a)', reentry2009, 'shall be fined under title 18, or imprisoned not more than 2 years, or both.') }] },
  b1: { of: '8 U.S.C. 1326(b)(1)', entries: [{ from: '2009-01-05', checkedThrough, value: [0, 120], source: readAt('8 U.S.C. 1326(b)(1)', reentry2009, 'or a felony (other than an aggravated felony), such alien shall be fined under title 18, imprisoned not more than 10 years, or both;') }] },
  b2: { of: '8 U.S.C. 1326(b)(2)', entries: [{ from: '2009-01-05', checkedThrough, value: [0, 240], source: readAt('8 U.S.C. 1326(b)(2)', 'https://us-code.vlex.com/vid/reentry-of-removed-aliens-641760157', 'whose removal was subsequent to a conviction for commission of an aggravated felony, such alien shall be fined under such title, imprisoned not more than 20 years, or both;') }] },
} as const satisfies Record<string, Series<TermRange>>
