import type { CivilDate } from '../../../core/civil-date.ts'
import type { Series } from '../../../core/dated.ts'
import type { Source } from '../../../core/source.ts'
import type { Term, TermRange } from '../../../facts/shape.ts'
import { amendment } from '../../guidelines/cite.ts'
import { checkedThrough, currentCode, readAt } from '../code-sources.ts'

export type Weapon = 'firearm' | 'short-barreled rifle or shotgun' | 'semiautomatic assault weapon' | 'machinegun, destructive device or silencer'
export type Conduct = 'used, carried or possessed' | 'brandished' | 'discharged'

/**
 * 18 U.S.C. 924(c), by the day of the offense. Before 13 November 1998 the terms were fixed and conduct made no difference; since
 * then they are least terms, with life as the greatest. A value that is `undefined` has not been found in a source.
 */
export interface FirearmTerms {
  readonly fixed: boolean
  readonly conduct: Readonly<Record<Conduct, number>>
  readonly weapon: Readonly<Record<Weapon, number | undefined>>
  readonly second: Readonly<Record<Weapon, Term | undefined>>
}

const deal = readAt(
  '18 U.S.C. 924(c)(1) (1988 ed., Supp. III), in Deal v. United States, 508 U.S. 129, 130 (1993)', 'https://cetient.com/case/112860/deal-v-united-states',
  'be sentenced to imprisonment for five years . . . . In the case of his second or subsequent conviction under this subsection, such person shall be sentenced to imprisonment for twenty years',
)

/** The most severe term of a machinegun before 1998. */
export const castillo = readAt(
  '18 U.S.C. 924(c)(1) (1988 ed., Supp. V), in Castillo v. United States, 530 U.S. 120 (2000)', 'https://zeugmaweb.net/legal/99-658.ZS.html',
  'be sentenced to imprisonment for five years, ... and if the firearm is[, e.g.,] a machinegun, ... to imprisonment for thirty years.',
)

/** A short-barreled shotgun of February 1991: the clause of the Crime Control Act of 1990. */
const hall = readAt(
  'United States v. Hall, 972 F.2d 67 (4th Cir. 1992), an offense of February 1991', 'https://cetient.com/case/588180/united-states-v-john-robert-hall',
  "Because we find that the definition of short-barreled shotgun is unambiguous on its face, and that Hall's weapon clearly falls within that definition, we vacate and remand for imposition of the ten year sentence.",
)

/** The clause on assault weapons was repealed by its sunset, though the Code still prints it. */
export const assaultWeaponSunset = readAt(
  '33 Op. O.L.C. 349 (24 November 2009)', 'https://cetient.com/case/4119348/whether-the-ten-year-minimum-sentence-in-18-usc-924c1bi-applies-to-semiautomatic-assault-weapons',
  'The 1994 amendment that increased the penalties for use of such firearms in section 924(c)(1) is subject to a sunset provision, and thus was repealed as of 2004.',
)

const sinceTerms = currentCode(18, '924', '(c)(1)(A)', '(ii) if the firearm is brandished, be sentenced to a term of imprisonment of not less than 7 years; and (iii) if the firearm is discharged, be sentenced to a term of imprisonment of not less than 10 years.')

const fixedTerms = (short: number | undefined): FirearmTerms => ({
  fixed: true,
  conduct: { 'used, carried or possessed': 60, brandished: 60, discharged: 60 },
  weapon: { firearm: 60, 'short-barreled rifle or shotgun': short, 'semiautomatic assault weapon': undefined, 'machinegun, destructive device or silencer': 360 },
  second: { firearm: 240, 'short-barreled rifle or shotgun': 240, 'semiautomatic assault weapon': 240, 'machinegun, destructive device or silencer': undefined },
})

const leastTerms = (assault: number): FirearmTerms => ({
  fixed: false,
  conduct: { 'used, carried or possessed': 60, brandished: 84, discharged: 120 },
  weapon: { firearm: 60, 'short-barreled rifle or shotgun': 120, 'semiautomatic assault weapon': assault, 'machinegun, destructive device or silencer': 360 },
  second: { firearm: 300, 'short-barreled rifle or shotgun': 300, 'semiautomatic assault weapon': 300, 'machinegun, destructive device or silencer': 'life' },
})

export const firearmTerms: Series<FirearmTerms> = {
  of: '18 U.S.C. 924(c)',
  entries: [
    { from: '1988-11-18', to: '1991-01-31', source: deal, value: fixedTerms(undefined) },
    { from: '1991-02-01', to: '1998-11-12', source: hall, value: fixedTerms(120) },
    { from: '1998-11-13', to: '2004-09-12', source: currentCode(18, '924', '(c)(1)(B)(i)', 'is a short-barreled rifle, short-barreled shotgun, or semiautomatic assault weapon, the person shall be sentenced to a term of imprisonment of not less than 10 years'), value: leastTerms(120) },
    { from: '2004-09-13', checkedThrough, source: sinceTerms, value: leastTerms(60) },
  ],
}

/** The fixed five and twenty years, where the weapon adds nothing. */
export const fixedFirearm = deal
export const leastFirearm = sinceTerms

/** Since this day of sentencing only a conviction that had become final before the offense makes a second one (First Step Act, 403). */
export const finalOnlySince: CivilDate = '2018-12-21'

/** A sentence that was vacated counts as none imposed. */
export const hewitt = readAt(
  'Hewitt v. United States, 606 U.S. ___ (2025)', 'https://supreme.justia.com/cases/federal/us/606/23-1002/',
  'All first-time 18 U.S.C. §924(c) offenders who appear for sentencing after the First Step Act’s enactment date, including those whose previous §924(c) sentences have been vacated and who thus need to be resentenced, are subject to',
)

export const secondNow: Source = currentCode(18, '924', '(c)(1)(C)', 'In the case of a violation of this subsection that occurs after a prior conviction under this subsection has become final, the person shall')

export const secondThen: Source = {
  cite: 'USSG App. C, Amendment 642, illustrating 18 U.S.C. 924(c)(1)(C) (1998–2018)', link: 'https://www.ussc.gov/guidelines/amendment/642',
  quote: 'The defendant is convicted of two counts of 18 U.S.C. § 924(c) (5 year mandatory minimum on first count, 25 year mandatory minimum on second count)', text: 'ussg-appendix-c-vol-2',
}

export const consecutive: Source = currentCode(18, '924', '(c)(1)(D)(ii)', 'no term of imprisonment imposed on a person under this subsection shall run concurrently with any other term of imprisonment imposed on the person')

/** "Not less than" without a greatest term means life. */
export const impliedLife: Source = {
  cite: 'USSG App. C, Amendment 598 (1 November 2000)', link: 'https://www.ussc.gov/guidelines/amendment/598',
  quote: 'This effectively establishes mandatory minimum terms of imprisonment with implicit maximum terms of life.', text: 'ussg-appendix-c-vol-2',
}

/** 18 U.S.C. 924(e), three earlier convictions for a violent felony or serious drug offense. */
export const armedCareer: Series<TermRange> = {
  of: '18 U.S.C. 924(e)',
  entries: [{
    from: '1988-11-18', to: '2018-12-20', value: [180, 'life'],
    source: readAt('18 U.S.C. 924(e)(1), in Taylor v. United States, 495 U.S. 575 (1990)', 'https://www.liquisearch.com/taylor_v_united_states_1990/facts', 'such person shall be fined not more than $25,000 and imprisoned not less than fifteen years.'),
  }, {
    from: '2018-12-21', checkedThrough, value: [180, 'life'],
    source: currentCode(18, '924', '(e)(1)', 'committed on occasions different from one another, such person shall be fined under this title and imprisoned not less than fifteen years'),
  }],
}

/** 18 U.S.C. 922(g): five years until the Act of 18 November 1988, ten since, under 924(a)(2), and since 25 June 2022 fifteen, under 924(a)(8). */
export const prohibitedPerson: Series<TermRange> = {
  of: '18 U.S.C. 922(g)',
  entries: [
    {
      from: '1987-11-01', to: '1988-11-17', value: [0, 60],
      source: amendment(189, 'The statutorily authorized maximum sentence for the conduct covered under §2K2.1 was increased from five to ten years by the Anti-Drug Abuse Act of 1988 (Section 6462).'),
    },
    {
      from: '1988-11-18', to: '2002-01-23', value: [0, 120],
      source: amendment(189, 'The statutorily authorized maximum sentence for the conduct covered under §2K2.1 was increased from five to ten years by the Anti-Drug Abuse Act of 1988 (Section 6462).'),
    },
    {
      from: '2002-01-24', to: '2022-06-24', value: [0, 120],
      source: readAt('18 U.S.C. 924(a)(2) (as in force on 24 January 2002)', 'https://chanrobles.com/usa/uslaws/codes/title18/18usc924.php', 'Whoever knowingly violates subsection (a)(6), (d), (g), (h), (i), (j), or (o) of section 922 shall be fined as provided in this title, imprisoned not more than 10 years, or both.'),
    },
    {
      from: '2022-06-25', checkedThrough, value: [0, 180],
      source: currentCode(18, '924', '(a)(8)', 'Whoever knowingly violates subsection (d) or (g) of section 922 shall be fined under this title, imprisoned for not more than 15 years, or both.'),
    },
  ],
}

/** A sentence under 924(j) is outside the bar on concurrent terms. */
export const lora = readAt(
  'Lora v. United States, 599 U.S. 453 (2023)', 'https://en.wikisource.org/wiki/Page:Lora_v._United_States.pdf/3',
  'A sentence for a §924(j) conviction therefore can run either concurrently with or consecutively to another sentence.',
)

/** One act that violates both (c) and (j) supports one conviction: whoever stands convicted of both for one act has one too many. */
export const barrett = readAt(
  'Barrett v. United States, No. 24-5774 (14 January 2026)', 'https://www.supremecourtcasetracker.com/cases/24-5774/barrett-v-united-states-federal-criminal-statute',
  'Congress did not authorize convictions under both 18 U.S.C. §§924(c)(1)(A)(i) and (j) for a single act that violates both provisions.',
)

/** That the earlier offenses were on different occasions is for a jury, or for an admission. */
export const erlinger = readAt(
  'Erlinger v. United States, 602 U.S. 821 (2024)', 'https://fd.org/node/6977',
  'the Fifth and Sixth Amendments require a unanimous jury to make the determination beyond a reasonable doubt that a defendant’s past offenses were committed on separate occasions for ACCA purposes.',
)

/** 18 U.S.C. 924(j)(1), a killing that is murder; death, which this program does not compute, may also be the punishment. */
export const murderByFirearm: Series<TermRange> = {
  of: '18 U.S.C. 924(j)(1)',
  entries: [{
    from: '2002-01-24', checkedThrough, value: [0, 'life'],
    source: currentCode(18, '924', '(j)(1)', 'if the killing is a murder (as defined in section 1111), be punished by death or by imprisonment for any term of years or for life'),
  }],
}

/** 18 U.S.C. 924(j)(2) sends a killing that is manslaughter to section 1112, of which the greater term, for a voluntary one, is meant unless it is said to be involuntary. */
export const manslaughterByFirearm = currentCode(18, '924', '(j)(2)', 'if the killing is manslaughter (as defined in section 1112), be punished as provided in that section')

const manslaughterNow = (quote: string): Source => readAt('18 U.S.C. 1112(b) (2008, Pub. L. 110-177, 207)', 'https://law.onecle.com/uscode/18/1112.html', quote)

/** 18 U.S.C. 1112(b): since 7 January 2008; before that day ten and six years, of which no text with its first day was found. */
export const manslaughter: Readonly<Record<'voluntary' | 'involuntary', Series<TermRange>>> = {
  voluntary: { of: '18 U.S.C. 924(j)(2), voluntary manslaughter', entries: [{ from: '2008-01-07', checkedThrough, value: [0, 180], source: manslaughterNow('Whoever is guilty of voluntary manslaughter, shall be fined under this title or imprisoned not more than 15 years, or both;') }] },
  involuntary: { of: '18 U.S.C. 924(j)(2), involuntary manslaughter', entries: [{ from: '2008-01-07', checkedThrough, value: [0, 96], source: manslaughterNow('Whoever is guilty of involuntary manslaughter, shall be fined under this title or imprisoned not more than 8 years, or both.') }] },
}

/** False statements and other violations of chapter 44 without a term of their own. */
export const otherFirearm: Series<TermRange> = {
  of: '18 U.S.C. 924(a)(1)',
  entries: [{ from: '2002-01-24', checkedThrough, value: [0, 60], source: currentCode(18, '924', '(a)(1)', 'willfully violates any other provision of this chapter, shall be fined under this title, imprisoned not more than five years, or both.') }],
}

/** 18 U.S.C. 924(a)(2) for 922(a)(6), (h), (i), (j) and (o): false statements to a dealer, stolen firearms, machineguns. */
export const tenYearFirearm: Series<TermRange> = {
  of: '18 U.S.C. 924(a)(2)',
  entries: [
    { from: '2002-01-24', to: '2022-06-24', value: [0, 120], source: readAt('18 U.S.C. 924(a)(2) (as in force on 24 January 2002)', 'https://chanrobles.com/usa/uslaws/codes/title18/18usc924.php', 'Whoever knowingly violates subsection (a)(6), (d), (g), (h), (i), (j), or (o) of section 922 shall be fined as provided in this title, imprisoned not more than 10 years, or both.') },
    { from: '2022-06-25', checkedThrough, value: [0, 120], source: currentCode(18, '924', '(a)(2)', 'shall be fined as provided in this title, imprisoned not more than 10 years, or both.') },
  ],
}
