export interface MadeOffense {
  readonly statute: string
  readonly penalty?: string
  /** As papers print the sections. */
  readonly printed: readonly string[]
  /** As SENTRY prints them. */
  readonly sentry: string
  readonly code: string
  readonly nature: readonly string[]
  readonly short: string
  readonly substance?: string
  /** What the indictment names: weight in grams and in words. */
  readonly threshold?: { readonly grams: number; readonly words: string }
  /** Least and greatest term in months. */
  readonly limits: readonly [number, number | 'life']
  readonly classOf: string
  readonly firearm?: boolean
  readonly loss?: boolean
}

const mixture = (weight: string, drug: string): string => `${weight} or more of a mixture or substance containing a detectable amount of ${drug}`

export const drugOffenses: readonly MadeOffense[] = [
  { statute: '21 U.S.C. 846', penalty: '841(b)(1)(A)', printed: ['21 U.S.C. §§ 846 and 841(b)(1)(A)', '21 U.S.C. § 846, 21 U.S.C. § 841(b)(1)(A)', '21:846 and 841(b)(1)(A)', '21 U.S.C. §§ 846, 841(b)(1)(A)'], sentry: '21:846 & 841(B)(1)(A)', code: '391', nature: ['Conspiracy to Possess with Intent to Distribute 5 Kilograms or More of Cocaine', 'Conspiracy to distribute cocaine'], short: 'CONSP PWITD COCAINE', substance: 'cocaine', threshold: { grams: 5000, words: mixture('five kilograms', 'cocaine') }, limits: [120, 'life'], classOf: 'A' },
  { statute: '21 U.S.C. 846', penalty: '841(b)(1)(A)', printed: ['21 U.S.C. §§ 846 and 841(b)(1)(A)', '21 U.S.C. § 846, 21 U.S.C. § 841(b)(1)(A)', '21 USC §§ 846 & 841(b)(1)(A)'], sentry: '21:846, 841(B)(1)(A)', code: '391', nature: ['Conspiracy to Distribute and Possess with Intent to Distribute Cocaine Base', 'Conspiracy to Distribute 50 Grams or More of Cocaine Base'], short: 'CONSP TO DIST COCAINE BASE', substance: 'cocaine base', threshold: { grams: 50, words: '50 grams or more of a mixture or substance containing cocaine base ("crack")' }, limits: [120, 'life'], classOf: 'A' },
  { statute: '21 U.S.C. 841(a)(1)', penalty: '841(b)(1)(B)', printed: ['21 U.S.C. §§ 841(a)(1) and (b)(1)(B)', '21 U.S.C. § 841(a)(1), (b)(1)(B)', '21 USC § 841(a)(1) and 841(b)(1)(B)'], sentry: '21:841(A)(1) & (B)(1)(B)', code: '391', nature: ['Possession with Intent to Distribute Heroin', 'Distribution of 100 Grams or More of Heroin'], short: 'PWITD HEROIN', substance: 'heroin', threshold: { grams: 100, words: mixture('100 grams', 'heroin') }, limits: [60, 480], classOf: 'B' },
  { statute: '21 U.S.C. 841(a)(1)', penalty: '841(b)(1)(C)', printed: ['21 U.S.C. §§ 841(a)(1) and (b)(1)(C)', '21 U.S.C. § 841(a)(1) & (b)(1)(C)', '21:841(a)(1) and 841(b)(1)(C)'], sentry: '21:841(A)(1) & (B)(1)(C)', code: '391', nature: ['Distribution of Cocaine', 'Possession with intent to distribute cocaine'], short: 'DISTRIBUTION OF COCAINE', substance: 'cocaine', limits: [0, 240], classOf: 'C' },
  { statute: '21 U.S.C. 841(a)(1)', penalty: '841(b)(1)(A)(viii)', printed: ['21 U.S.C. §§ 841(a)(1) and (b)(1)(A)(viii)', '21 U.S.C. § 841(a)(1), 841(b)(1)(A)(viii)'], sentry: '21:841(A)(1) & 841(B)(1)(A)(VIII)', code: '391', nature: ['Possession with Intent to Distribute 500 Grams or More of Methamphetamine', 'Distribution of Methamphetamine'], short: 'PWITD METHAMPHETAMINE', substance: 'methamphetamine (mixture)', threshold: { grams: 500, words: mixture('500 grams', 'methamphetamine') }, limits: [120, 'life'], classOf: 'A' },
  { statute: '21 U.S.C. 846', penalty: '841(b)(1)(B)', printed: ['21 U.S.C. §§ 846 and 841(b)(1)(B)', '21 U.S.C. § 846 and 21 U.S.C. § 841(b)(1)(B)'], sentry: '21:846, 21:841(B)(1)(B)', code: '391', nature: ['Conspiracy to Manufacture and Distribute Marijuana', 'Conspiracy to Possess with Intent to Distribute 100 Kilograms or More of Marijuana'], short: 'CONSP TO DIST MARIJUANA', substance: 'marihuana', threshold: { grams: 100_000, words: mixture('100 kilograms', 'marijuana') }, limits: [60, 480], classOf: 'B' },
]

export const firearmOffenses: readonly MadeOffense[] = [
  { statute: '18 U.S.C. 924(c)(1)(A)', printed: ['18 U.S.C. § 924(c)(1)(A)', '18 USC § 924(c)(1)(A)'], sentry: '18:924(C)(1)(A)', code: '130', nature: ['Possession of a Firearm in Furtherance of a Drug Trafficking Crime', 'Use of a firearm during a drug trafficking crime'], short: 'POSS FIREARM IN FURTH OF DRUG TRAFF', limits: [60, 'life'], classOf: 'A', firearm: true },
  { statute: '18 U.S.C. 922(g)(1)', printed: ['18 U.S.C. § 922(g)(1)', '18 USC § 922(g)(1)'], sentry: '18:922(G)(1)', code: '136', nature: ['Felon in Possession of a Firearm', 'Possession of a Firearm by a Convicted Felon'], short: 'FELON IN POSS OF FIREARM', limits: [0, 120], classOf: 'C', firearm: true },
]

export const otherOffenses: readonly MadeOffense[] = [
  { statute: '18 U.S.C. 1343', printed: ['18 U.S.C. § 1343', '18 USC § 1343'], sentry: '18:1343', code: '154', nature: ['Wire Fraud'], short: 'WIRE FRAUD', limits: [0, 240], classOf: 'C', loss: true },
  { statute: '18 U.S.C. 1349', printed: ['18 U.S.C. § 1349'], sentry: '18:1349', code: '154', nature: ['Conspiracy to Commit Mail Fraud and Wire Fraud', 'Conspiracy to commit health care fraud'], short: 'CONSP TO COMMIT WIRE FRAUD', limits: [0, 240], classOf: 'C', loss: true },
  { statute: '18 U.S.C. 2113(a)', printed: ['18 U.S.C. § 2113(a)', '18 USC § 2113(a)'], sentry: '18:2113(A)', code: '551', nature: ['Bank Robbery'], short: 'BANK ROBBERY', limits: [0, 240], classOf: 'C' },
  { statute: '18 U.S.C. 1956(h)', printed: ['18 U.S.C. § 1956(h)'], sentry: '18:1956(H)', code: '160', nature: ['Conspiracy to Commit Money Laundering'], short: 'CONSP TO LAUNDER MONEY', limits: [0, 240], classOf: 'C', loss: true },
  { statute: '18 U.S.C. 1951(a)', printed: ['18 U.S.C. § 1951(a)'], sentry: '18:1951(A)', code: '550', nature: ['Interference with Commerce by Robbery', 'Hobbs Act Robbery'], short: 'INTERFERENCE W/COMMERCE BY ROBBERY', limits: [0, 240], classOf: 'C' },
]

/** Earlier offenses, whether they were violent, and what the courts of a state give for them, in months. */
export const earlierOffenses: readonly { readonly offense: string; readonly violent: boolean; readonly months: readonly number[] }[] = [
  { offense: 'Possession of Cocaine', violent: false, months: [0, 6, 12, 24, 36] },
  { offense: 'Possession of Marijuana', violent: false, months: [0, 0, 1] },
  { offense: 'Burglary of a Habitation', violent: false, months: [18, 36, 60] },
  { offense: 'Theft by Receiving', violent: false, months: [0, 3, 12] },
  { offense: 'Aggravated Assault', violent: true, months: [24, 36, 60] },
  { offense: 'Robbery', violent: true, months: [36, 48, 60] },
  { offense: 'Driving Under the Influence', violent: false, months: [0, 0, 2] },
  { offense: 'Delivery of a Controlled Substance', violent: false, months: [12, 24, 48] },
  { offense: 'Unauthorized Use of a Motor Vehicle', violent: false, months: [0, 6, 15] },
  { offense: 'Forgery', violent: false, months: [0, 8, 18] },
  { offense: 'Criminal Trespass', violent: false, months: [0, 0] },
]
