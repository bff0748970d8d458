import type { CivilDate } from '../../../core/civil-date.ts'
import type { Series } from '../../../core/dated.ts'
import type { TermRange } from '../../../facts/shape.ts'
import { amendment } from '../../guidelines/cite.ts'
import { checkedThrough, code2007, currentCode, readAt } from '../code-sources.ts'

/** Subparagraphs (A) to (E) of 841(b)(1), and paragraphs (2) and (3), which are of schedules IV and V. */
export type DrugTier = 'A' | 'B' | 'C' | 'D' | 'E' | 'IV' | 'V'

/** Terms in months, and the least supervised release in years; for (A) to (C) after a death, and after one or two prior convictions. */
export interface TierPenalty {
  readonly plain: TermRange
  /** `undefined` where the subparagraph says nothing of death or injury. */
  readonly death: TermRange | undefined
  readonly onePrior: TermRange
  readonly twoPriors: TermRange
  readonly deathAndPrior: TermRange | undefined
  readonly supervised: { readonly plain: number; readonly prior: number }
  /** The predicate that a prior conviction must be. */
  readonly predicate: 'felony drug offense' | 'serious drug felony or serious violent felony' | 'drug crime'
}

/**
 * The First Step Act governs by the day of sentencing: it reaches an offense committed earlier when no sentence for it had been
 * imposed on 21 December 2018, a vacated one counting as none. Everything else in these tables goes by the day of the offense.
 */
export const firstStepAct: CivilDate = '2018-12-21'

export const firstStepActReach = readAt(
  'Pub. L. 115-391, 401(c) and 403(b) (notes to 21 U.S.C. 802 and 18 U.S.C. 924)', 'https://supreme-court-news.com/2025/08/01/hewitt-v-united-states',
  'shall apply to any offense that was committed before the date of enactment of this Act, if a sentence for the offense has not been imposed as of such date of enactment.',
)

const supervisedA = { plain: 5, prior: 10 } as const
const supervisedB = { plain: 4, prior: 8 } as const
const felony = 'felony drug offense' as const
const serious = 'serious drug felony or serious violent felony' as const

/**
 * 21 U.S.C. 841(b)(1)(A) for sentences imposed before 21 December 2018, by the day of the offense. The notes to the Code name each
 * change since the Act of 27 October 1986 wrote the subparagraph anew, and none touches the terms other than those below.
 */
export const penaltyABefore: Series<TierPenalty> = {
  of: '21 U.S.C. 841(b)(1)(A) for a sentence before 21 December 2018',
  entries: [
    {
      from: '1986-10-27', to: '1988-11-17',
      value: { plain: [120, 'life'], death: [240, 'life'], onePrior: [240, 'life'], twoPriors: [240, 'life'], deathAndPrior: ['life', 'life'], supervised: supervisedA, predicate: felony },
      source: code2007('21 U.S.C. 841 note (1988 amendments)', 'added provisions relating to sentencing for a person who violates this subpar. or section 485, 485a, or 485b of this title after two or more prior convictions for a felony drug offense have become final'),
    },
    {
      from: '1988-11-18', to: '2018-12-20',
      value: { plain: [120, 'life'], death: [240, 'life'], onePrior: [240, 'life'], twoPriors: ['life', 'life'], deathAndPrior: ['life', 'life'], supervised: supervisedA, predicate: felony },
      source: code2007('21 U.S.C. 841(b)(1)(A) (2006)', 'after two or more prior convictions for a felony drug offense have become final, such person shall be sentenced to a mandatory term of life imprisonment without release'),
    },
  ],
}

/** 21 U.S.C. 841(b)(1)(A) for sentences imposed on or after 21 December 2018. */
export const penaltyASince: Series<TierPenalty> = {
  of: '21 U.S.C. 841(b)(1)(A)',
  entries: [{
    from: firstStepAct, checkedThrough,
    value: { plain: [120, 'life'], death: [240, 'life'], onePrior: [180, 'life'], twoPriors: [300, 'life'], deathAndPrior: ['life', 'life'], supervised: supervisedA, predicate: serious },
    source: currentCode(21, '841', '(b)(1)(A)', 'after 2 or more prior convictions for a serious drug felony or serious violent felony have become final, such person shall be sentenced to a term of imprisonment of not less than 25 years'),
  }],
}

export const penaltyBBefore: Series<TierPenalty> = {
  of: '21 U.S.C. 841(b)(1)(B) for a sentence before 21 December 2018',
  entries: [{
    from: '1986-10-27', to: '2018-12-20',
    value: { plain: [60, 480], death: [240, 'life'], onePrior: [120, 'life'], twoPriors: [120, 'life'], deathAndPrior: ['life', 'life'], supervised: supervisedB, predicate: felony },
    source: code2007('21 U.S.C. 841(b)(1)(B) (2006)', 'after a prior conviction for a felony drug offense has become final, such person shall be sentenced to a term of imprisonment which may not be less than 10 years and not more than life imprisonment'),
  }],
}

export const penaltyBSince: Series<TierPenalty> = {
  of: '21 U.S.C. 841(b)(1)(B)',
  entries: [{
    from: firstStepAct, checkedThrough,
    value: { plain: [60, 480], death: [240, 'life'], onePrior: [120, 'life'], twoPriors: [120, 'life'], deathAndPrior: ['life', 'life'], supervised: supervisedB, predicate: serious },
    source: currentCode(21, '841', '(b)(1)(B)', 'after a prior conviction for a serious drug felony or serious violent felony has become final, such person shall be sentenced to a term of imprisonment which may not be less than 10 years and not more than life imprisonment'),
  }],
}

/** (C) was left alone by the First Step Act: its predicate is still the felony drug offense, and a death is still twenty years to life. */
export const penaltyC: Series<TierPenalty> = {
  of: '21 U.S.C. 841(b)(1)(C)',
  entries: [{
    from: '1986-10-27', checkedThrough,
    value: { plain: [0, 240], death: [240, 'life'], onePrior: [0, 360], twoPriors: [0, 360], deathAndPrior: ['life', 'life'], supervised: { plain: 3, prior: 6 }, predicate: felony },
    source: currentCode(21, '841', '(b)(1)(C)', 'If any person commits such a violation after a prior conviction for a felony drug offense has become final, such person shall be sentenced to a term of imprisonment of not more than 30 years'),
  }],
}

export const penaltyD: Series<TierPenalty> = {
  of: '21 U.S.C. 841(b)(1)(D)',
  entries: [{
    from: '1986-10-27', checkedThrough,
    value: { plain: [0, 60], death: undefined, onePrior: [0, 120], twoPriors: [0, 120], deathAndPrior: undefined, supervised: { plain: 2, prior: 4 }, predicate: felony },
    source: currentCode(21, '841', '(b)(1)(D)', 'In the case of less than 50 kilograms of marihuana, except in the case of 50 or more marihuana plants regardless of weight, 10 kilograms of hashish, or one kilogram of hashish oil, such person shall'),
  }],
}

/**
 * The Ryan Haight Act of 15 October 2008 gave schedule III a subparagraph of its own, (E), and raised the terms of schedules IV and V.
 * It took effect 180 days later, on 13 April 2009: the day of the rule that carries it out, for its own sections on effect have not been
 * read.
 */
export const ryanHaight = { lastDayBefore: '2009-04-12', firstDayAfter: '2009-04-13' } as const satisfies Record<string, CivilDate>

export const ryanHaightInForce = readAt('74 FR 15596 (6 April 2009), carrying out the Ryan Haight Act', 'http://edocket.access.gpo.gov/2009/E9-7698.htm', 'This interim rule is effective April 13, 2009, except Sec. Sec. 1300.04, 1301.19, and 1304.40, which are effective April 6, 2009.', '2026-11-28')

export const ryanHaightAct = amendment(727, 'increased the statutory maximum terms of imprisonment for all Schedule III and IV controlled substance offenses and for second and subsequent Schedule V controlled substance offenses')

/** Schedule III. Until the Ryan Haight Act it was in (D). */
export const penaltyE: Series<TierPenalty> = {
  of: '21 U.S.C. 841(b)(1)(E)',
  entries: [{
    from: ryanHaight.firstDayAfter, checkedThrough,
    value: { plain: [0, 120], death: [0, 180], onePrior: [0, 240], twoPriors: [0, 240], deathAndPrior: [0, 360], supervised: { plain: 2, prior: 4 }, predicate: felony },
    source: currentCode(21, '841', '(b)(1)(E)', 'imprisonment of not more than 10 years and if death or serious bodily injury results from the use of such substance shall be sentenced to a term of imprisonment of not more than 15 years'),
  }],
}

export const penaltyIV: Series<TierPenalty> = {
  of: '21 U.S.C. 841(b)(2)',
  entries: [
    {
      from: '1986-10-27', to: ryanHaight.lastDayBefore,
      value: { plain: [0, 36], death: undefined, onePrior: [0, 72], twoPriors: [0, 72], deathAndPrior: undefined, supervised: { plain: 1, prior: 2 }, predicate: felony },
      source: code2007('21 U.S.C. 841(b)(2) (2006)', 'In the case of a controlled substance in schedule IV, such person shall be sentenced to a term of imprisonment of not more than 3 years'),
    },
    {
      from: ryanHaight.firstDayAfter, checkedThrough,
      value: { plain: [0, 60], death: undefined, onePrior: [0, 120], twoPriors: [0, 120], deathAndPrior: undefined, supervised: { plain: 1, prior: 2 }, predicate: felony },
      source: currentCode(21, '841', '(b)(2)', 'In the case of a controlled substance in schedule IV, such person shall be sentenced to a term of imprisonment of not more than 5 years'),
    },
  ],
}

/** Schedule V asks for no supervised release. The earlier text counted any drug crime, a misdemeanor too. */
export const penaltyV: Series<TierPenalty> = {
  of: '21 U.S.C. 841(b)(3)',
  entries: [
    {
      from: '1986-10-27', to: ryanHaight.lastDayBefore,
      value: { plain: [0, 12], death: undefined, onePrior: [0, 24], twoPriors: [0, 24], deathAndPrior: undefined, supervised: { plain: 0, prior: 0 }, predicate: 'drug crime' },
      source: code2007('21 U.S.C. 841(b)(3) (2006)', 'have become final, such person shall be sentenced to a term of imprisonment of not more than 2 years, a fine not to exceed the greater of twice that authorized'),
    },
    {
      from: ryanHaight.firstDayAfter, checkedThrough,
      value: { plain: [0, 12], death: undefined, onePrior: [0, 48], twoPriors: [0, 48], deathAndPrior: undefined, supervised: { plain: 0, prior: 0 }, predicate: felony },
      source: currentCode(21, '841', '(b)(3)', 'after a prior conviction for a felony drug offense has become final, such person shall be sentenced to a term of imprisonment of not more than 4 years'),
    },
  ],
}

/** A prior conviction counts only where the United States attorney filed an information stating it. */
export const noticeOfPriors = currentCode(21, '851', '(a)(1)', 'shall be sentenced to increased punishment by reason of one or more prior convictions, unless before trial, or before entry of a plea of guilty, the United States attorney files an information with the court')

export const deathResults = currentCode(21, '841', '(b)(1)(C)', 'if death or serious bodily injury results from the use of such substance shall be sentenced to a term of imprisonment of not less than twenty years or more than life')

export const sameAsObject = {
  since: '1988-11-18',
  source: currentCode(21, '846', '', 'shall be subject to the same penalties as those prescribed for the offense, the commission of which was the object of the attempt or conspiracy'),
} as const

/**
 * Until that Act an attempt or a conspiracy could be punished by no more than its object, and by anything less: no least term bound it,
 * nor any least supervised release.
 */
export const noMoreThanObject = code2007(
  '21 U.S.C. 846 and 963 notes (1988 amendments), Pub. L. 100-690, 6470(a)',
  'for "is punishable by imprisonment or fine or both which may not exceed the maximum punishment prescribed for the offense"',
)

export const sameAsImport = currentCode(21, '963', '', 'shall be subject to the same penalties as those prescribed for the offense, the commission of which was the object of the attempt or conspiracy')

/** The words that send every violation to its subparagraph. */
export const sentencedAsFollows = currentCode(21, '841', '(b)', 'any person who violates subsection (a) of this section shall be sentenced as follows')
export const punishedAsProvided = currentCode(21, '960', '(a)', 'shall be punished as provided in subsection (b)')
