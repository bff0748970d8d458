import type { Series } from '../../core/dated.ts'
import type { TermRange } from '../../facts/shape.ts'
import * as firearms from './18-usc-924/penalties.table.ts'
import { armedBankRobbery, bankFraud, bankRobbery, mailFraud, reentry, wireFraud, wireFraudOnInstitution } from './fraud-robbery-and-reentry.table.ts'
import { checkedThrough, code2007, currentCode, readAt } from './code-sources.ts'

/** 21 U.S.C. 856, drug premises: twenty years since the section was enacted. */
export const premises: Series<TermRange> = {
  of: '21 U.S.C. 856',
  entries: [
    { from: '1986-10-27', to: '2007-01-03', value: [0, 240], source: code2007('21 U.S.C. 856(b) (2006), and the notes that change it nowhere', 'Any person who violates subsection (a) of this section shall be sentenced to a term of imprisonment of not more than 20 years or a fine of not more than $500,000, or both') },
    { from: '2007-01-04', checkedThrough, value: [0, 240], source: currentCode(21, '856', '(b)', 'Any person who violates subsection (a) of this section shall be sentenced to a term of imprisonment of not more than 20 years or a fine of not more than $500,000, or both') },
  ],
}

/** 21 U.S.C. 858, added on 18 November 1988 and never changed since, as the notes to the Code show. */
export const endangering: Series<TermRange> = {
  of: '21 U.S.C. 858',
  entries: [{
    from: '1988-11-18', checkedThrough, value: [0, 120],
    source: currentCode(21, '858', '', 'creates a substantial risk of harm to human life shall be fined in accordance with title 18 or imprisoned not more than 10 years, or both.'),
  }],
}

const tenYears = code2007('21 U.S.C. 841 note (1996 amendments), Pub. L. 104-237, 302(a)', 'other than a violation of paragraph (1) or (2) involving a list I chemical," for "not more than 10 years,".')
const chemicalsSince = '1989-03-18'

/**
 * 21 U.S.C. 841(c)(1) and (2), until 17 February 2000 841(d)(1) and (2), as amended from 120 days after 18 November 1988: chemicals of list I,
 * of which Pub. L. 104-237 doubled the term on 3 October 1996, and of list II.
 */
export const listedChemicals: Readonly<Record<'I' | 'II', Series<TermRange>>> = {
  I: {
    of: '21 U.S.C. 841(c) for a list I chemical',
    entries: [
      { from: chemicalsSince, to: '1996-10-02', value: [0, 120], source: tenYears },
      { from: '1996-10-03', checkedThrough, value: [0, 240], source: currentCode(21, '841', '(c)', 'imprisoned not more than 20 years in the case of a violation of paragraph (1) or (2) involving a list I chemical') },
    ],
  },
  II: {
    of: '21 U.S.C. 841(c) for a list II chemical',
    entries: [
      { from: chemicalsSince, to: '1996-10-02', value: [0, 120], source: tenYears },
      { from: '1996-10-03', checkedThrough, value: [0, 120], source: currentCode(21, '841', '(c)', 'or not more than 10 years in the case of a violation of this subsection other than a violation of paragraph (1) or (2) involving a list I chemical, or both.') },
    ],
  },
}

/** 21 U.S.C. 848(e)(1), an intentional killing in an enterprise; death, which this program does not compute, may also be the punishment. */
export const killing: Series<TermRange> = {
  of: '21 U.S.C. 848(e)',
  entries: [{
    from: '1988-11-18', checkedThrough, value: [240, 'life'],
    source: currentCode(21, '848', '(e)(1)(A)', 'shall be sentenced to any term of imprisonment, which shall not be less than 20 years, and which may be up to life imprisonment, or may be sentenced to death; and'),
  }],
}

/** 18 U.S.C. 1951. The text that fines "under this title" is that of 1994 and after. */
export const robberyOfCommerce: Series<TermRange> = {
  of: '18 U.S.C. 1951',
  entries: [{ from: '1994-09-13', checkedThrough, value: [0, 240], source: currentCode(18, '1951', '(a)', 'in violation of this section shall be fined under this title or imprisoned not more than twenty years, or both.') }],
}

const words1956 = 'whichever is greater, or imprisonment for not more than twenty years, or both.'

/** 18 U.S.C. 1956. */
export const laundering: Series<TermRange> = {
  of: '18 U.S.C. 1956',
  entries: [
    { from: '2002-01-24', to: '2023-04-30', value: [0, 240], source: readAt('18 U.S.C. 1956(a)(1) (as in force on 24 January 2002)', 'https://bsaaml.ffiec.gov/docs/manual/regulations/18USC1956.htm', words1956) },
    { from: '2023-05-01', checkedThrough, value: [0, 240], source: currentCode(18, '1956', '(a)(1)', words1956) },
  ],
}

/** 18 U.S.C. 1957, as enacted on 27 October 1986 and since. */
export const spending: Series<TermRange> = {
  of: '18 U.S.C. 1957',
  entries: [
    { from: '1986-10-27', to: '2023-04-30', value: [0, 120], source: readAt('18 U.S.C. 1957(b)(1), Pub. L. 99-570, 100 Stat. 3207-21', 'http://en.wikisource.org/wiki/Page:United_States_Statutes_at_Large_Volume_100_Part_4.djvu/300', 'the punishment for an offense under this section is a fine under title 18, United States Code, or imprisonment for not more than ten years, or both.') },
    { from: '2023-05-01', checkedThrough, value: [0, 120], source: currentCode(18, '1957', '(b)(1)', 'the punishment for an offense under this section is a fine under title 18, United States Code, or imprisonment for not more than ten years or both.') },
  ],
}

/** 18 U.S.C. 3559(c), for one found to be sentenced under it: a serious violent felony after two qualifying convictions, noticed. */
export const threeStrikes: Series<TermRange> = {
  of: '18 U.S.C. 3559(c)',
  entries: [{
    from: '1994-09-13', checkedThrough, value: ['life', 'life'],
    source: currentCode(18, '3559', '(c)(1)', 'Notwithstanding any other provision of law, a person who is convicted in a court of the United States of a serious violent felony shall be sentenced to life imprisonment if'),
  }],
}

/** The least or greatest terms that go by nothing but the day of the offense, and what each is for. */
export const flatProvisions = {
  '848(e)': { series: killing, tier: '21 U.S.C. 848(e)', rule: 'An intentional killing in a continuing criminal enterprise or a great drug offense' },
  '856': { series: premises, tier: '21 U.S.C. 856(b)', rule: 'Drug premises' },
  '858': { series: endangering, tier: '21 U.S.C. 858', rule: 'Life endangered while manufacturing' },
  '841(c), list I chemical': { series: listedChemicals.I, tier: '21 U.S.C. 841(c)', rule: 'Chemicals of list I to make drugs' },
  '841(c), list II chemical': { series: listedChemicals.II, tier: '21 U.S.C. 841(c)', rule: 'Chemicals of list II to make drugs' },
  '922(g)': { series: firearms.prohibitedPerson, tier: '18 U.S.C. 924(a)', rule: 'A firearm held by a prohibited person' },
  '924(a)(1)': { series: firearms.otherFirearm, tier: '18 U.S.C. 924(a)(1)', rule: 'Other violations of the firearm laws' },
  '924(a)(2)': { series: firearms.tenYearFirearm, tier: '18 U.S.C. 924(a)(2)', rule: 'False statements to a dealer, stolen firearms, machineguns' },
  '924(e)': { series: firearms.armedCareer, tier: '18 U.S.C. 924(e)', rule: 'An armed career criminal' },
  '924(j)(1)': { series: firearms.murderByFirearm, tier: '18 U.S.C. 924(j)', rule: 'Murder by firearm' },
  '1326(a)': { series: reentry.a, tier: '8 U.S.C. 1326(a)', rule: 'Unlawful reentry' },
  '1326(b)(1)': { series: reentry.b1, tier: '8 U.S.C. 1326(b)(1)', rule: 'Unlawful reentry after a felony' },
  '1326(b)(2)': { series: reentry.b2, tier: '8 U.S.C. 1326(b)(2)', rule: 'Unlawful reentry after an aggravated felony' },
  '1341': { series: mailFraud, tier: '18 U.S.C. 1341', rule: 'Mail fraud' },
  '1343': { series: wireFraud, tier: '18 U.S.C. 1343', rule: 'Wire fraud' },
  '1343, financial institution': { series: wireFraudOnInstitution, tier: '18 U.S.C. 1343', rule: 'Wire fraud affecting a financial institution' },
  '1344': { series: bankFraud, tier: '18 U.S.C. 1344', rule: 'Bank fraud' },
  '1951': { series: robberyOfCommerce, tier: '18 U.S.C. 1951', rule: 'Interference with commerce by robbery or extortion' },
  '1956': { series: laundering, tier: '18 U.S.C. 1956', rule: 'Money laundering' },
  '1957': { series: spending, tier: '18 U.S.C. 1957', rule: 'Transactions in criminally derived property' },
  '2113(a)': { series: bankRobbery, tier: '18 U.S.C. 2113(a)', rule: 'Bank robbery' },
  '2113(d)': { series: armedBankRobbery, tier: '18 U.S.C. 2113(d)', rule: 'Bank robbery by assault or with a dangerous weapon' },
  '3559(c)': { series: threeStrikes, tier: '18 U.S.C. 3559(c)', rule: 'A serious violent felony after two' },
} as const satisfies Record<string, { readonly series: Series<TermRange>; readonly tier: string; readonly rule: string }>
