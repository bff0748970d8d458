/** A published figure of the federal prisons or of federal sentencing, as it was read. */
export interface Published {
  /** Who publishes it, and of what day or fiscal year it is. */
  readonly source: string
  readonly of: string
  readonly link: string
  /** The words or the rows that were read, each figure that is used among them. */
  readonly words: readonly string[]
  /** Where it was not read with whoever publishes it: where, and what else bears it out. */
  readonly secondHand?: string
}

const quickFacts = 'U.S. Sentencing Commission, Quick Facts'

export const published = {
  prisoners: {
    source: `${quickFacts}, Individuals in the Federal Bureau of Prisons`, of: 'January 2024', link: 'https://www.ussc.gov/research/quick-facts/individuals-federal-bureau-prisons',
    words: [
      'As of January 2024, there were 156,532 individuals incarcerated in the Federal Bureau of Prisons. Of these individuals, 137,967 are serving a sentence for a federal conviction.',
      '88.1% of individuals in federal prison were sentenced within the past ten years; 67.1% were sentenced within the past five years.',
      '93.0% are men.',
      '34.8% are Black, 31.1% are Hispanic, 29.9% are White, and 4.2% are Other races.',
      'Their average age is 42 years; 22.2% are 50 years or older; 7.1% are 60 years or older.',
      '85.2% are United States citizens.',
      '30.3% have little or no prior criminal history (Criminal History Category I); 9.6% are CHC II; 14.9% are CHC III; 12.0% are CHC IV; 9.4% are CHC V; 23.7% are CHC VI.',
      '90.2% pleaded guilty.',
      '13.2% were convicted of possessing, brandishing, or discharging a firearm under 18 U.S.C. § 924(c);',
      'qualifying as a career offender or armed career criminal (11.7%);',
      'a leadership or supervisory role in the offense (10.7%).',
      'acceptance of responsibility (87.4%);',
      'minor or minimal participation in the offense (3.7%).',
    ],
  },
  agesBelowFifty: {
    source: 'Federal Bureau of Prisons, people in institutions it manages, table 2 of an article in a medical journal', of: '14 April 2021', link: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8363472/table/t0010',
    words: ['<40 | 63,121 | 49.9%', '40–49 | 37,117 | 29.4%'],
  },
  terms: {
    source: 'Federal Bureau of Prisons, Statistics, Sentences Imposed', of: '27 July 2019', link: 'https://raw.githubusercontent.com/AllenDowney/InspectionParadox/master/BOP%20Statistics_%20Sentences%20Imposed.html',
    words: [
      '0 to 1 year* 5,155 2.3 %', '> 1 year to < 3 years** 18,619 11.3%', '3 years to < 5 years 17,897 10.9%', '5 years to < 10 years 41,887 25.4%', '10 years to < 15 years 34,995 21.3%',
      '15 years to < 20 years 18,674 11.3%', '20 years or more but < Life 22,738 13.8%', 'Life 4,600 2.8%',
    ],
    secondHand: 'the page of the Bureau as somebody saved it; its numbers of people are used, since the percentage of its first row does not go with its number',
  },
  offenses: {
    source: 'Bureau of Justice Statistics, Prisoners in 2022, Statistical Tables (NCJ 307149)', of: '30 September 2022', link: 'https://drugpolicyfacts.org/node/2645',
    words: [
      'On September 30, 2022 (the most recent date for which federal prison offense data were available), 46% (66,000) of all persons in federal prison were serving time for a drug offense and 43% (61,400) were serving time for a public order offense (tables 19 and 20).',
      'Almost 5% (6,400) of the federal prison population on September 30, 2022 was in prison for an immigration offense.',
      'Thirty-five percent of black federal prisoners were serving sentences for a weapons offense, compared to 15% of white; 14% of American Indian or Alaska Native; 12% of Asian, Native Hawaiian, or Other Pacific Islander; and 11% of Hispanic federal prisoners.',
      'on Sept. 30, 2022, there were a total of 143,644 sentenced people in federal prisons in the US. Of those, 65,976 people (45.9% of the total) had as their most serious charge a drug offense.',
    ],
    secondHand: 'quoted from the report on this page and on https://www.drugpolicyfacts.org/node/3714',
  },
  weaponsPeople: {
    source: `${quickFacts}, Section 922(g) Firearms`, of: 'fiscal year 2023', link: 'https://www.ussc.gov/research/quick-facts/section-922g-firearms',
    words: [
      '97.9% of section 922(g) individuals were men.', '58.8% were Black, 21.6% were White, 16.5% were Hispanic, and 3.2% were Other races.', '95.9% were United States citizens.',
      '26.2% were in the highest Criminal History Category (Criminal History Category VI); 7.4% were CHC I; 9.1% were CHC II; 20.9% were CHC III; 20.7% were CHC IV; 15.7% were CHC V.',
    ],
  },
  crackPeople: {
    source: `${quickFacts}, Crack Cocaine Trafficking`, of: 'fiscal year 2023', link: 'https://www.ussc.gov/research/quick-facts/crack-cocaine-trafficking',
    words: [
      'Of those, 18,939 cases involved drug trafficking; 4.6% of such cases involved crack cocaine', '91.5% of individuals sentenced for crack cocaine trafficking were men.',
      '78.9% were Black, 14.3% were Hispanic, 6.4% were White, and 0.5% were Other races.', '98.3% were United States citizens.',
    ],
  },
  drugsLately: {
    source: 'U.S. Sentencing Commission, drug types of trafficking cases', of: 'fiscal year 2023', link: 'https://zaro.info/drug-trafficking-statistics/what-is-the-most-trafficked-drug',
    words: ['Methamphetamine 47.5%', 'Powder Cocaine 18.9%', 'Fentanyl and Analogues 17.7%', 'Heroin 5.3%', 'Crack Cocaine 4.6%', 'Marijuana 3.0%', 'Other 1.9%', 'Oxycodone 1.2%'],
    secondHand: 'read on a page that does not say whose figures they are; the share of crack cocaine is that of the Commission’s own Quick Facts',
  },
  drugsBefore: {
    source: 'U.S. Sentencing Commission, Overview of Federal Criminal Cases', of: 'fiscal year 2012', link: 'https://drugpolicyfacts.org/node/3416',
    words: [
      'Offenses involving cocaine, in either powder form or base (crack) form, were the most common drug crimes, accounting for 38.0 percent', 'to 13.8 percent in fiscal year 2012', 'marijuana offenses were the next most common, representing 27.6 percent of all drug crimes',
      'Drug offenses involving methamphetamine represented 19.5 percent', 'Heroin cases were the least common of the major drug offenses, accounting for 8.6 percent',
    ],
    secondHand: 'quoted from the report on this page',
  },
  weaponsWithDrugs: {
    source: 'Bureau of Justice Statistics, Drug Offenders in Federal Prison: Estimates of Characteristics Based on Linked Data (NCJ 248648)', of: 'end of fiscal year 2012', link: 'https://www.ojp.gov/library/publications/drug-offenders-federal-prisons-estimates-characteristics-based-linked-data',
    words: ['24 percent used a weapon in their most recent offense'],
  },
  districts: {
    source: 'U.S. Sentencing Commission, geographic sentencing data', of: 'fiscal year 2023', link: 'https://sentencing.typepad.com/sentencing_law_and_policy/2024/04/lots-of-notable-new-items-on-the-us-sentencing-commissions-website-including-geographic-fy-2023-sent.html',
    words: [
      'the border district of Maine had only 116 federal sentencings in FY 2023, whereas the border district of the Western District of Texas had 7,539 federal sentencings in FY 2023', 'the District Utah had more federal sentencings in FY 2023 sentencings (761) than did New Jersey (723)',
      'Of the 64,124 cases reported to the Commission in fiscal year 2023',
    ],
    secondHand: 'told by a professor of law who read the map of the Commission; the number of all cases is from the Quick Facts on crack cocaine',
  },
} as const satisfies Record<string, Published>
