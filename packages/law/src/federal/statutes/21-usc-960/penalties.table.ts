import type { Series } from '../../../core/dated.ts'
import { firstStepAct, ryanHaight, type TierPenalty } from '../21-usc-841/penalties.table.ts'
import { checkedThrough, code2007, currentCode } from '../code-sources.ts'
import type { Quantities, Quantity } from '../21-usc-841/quantities.table.ts'
import type { Dated } from '../../../core/dated.ts'

/**
 * 21 U.S.C. 960(b)(1), import and export: the terms of 841(b)(1)(A), but a second prior conviction adds nothing: the paragraph has no
 * step for two.
 */
export const penalty1Before: Series<TierPenalty> = {
  of: '21 U.S.C. 960(b)(1) for a sentence before 21 December 2018',
  entries: [{
    from: '1986-10-27', to: '2018-12-20',
    value: { plain: [120, 'life'], death: [240, 'life'], onePrior: [240, 'life'], twoPriors: [240, 'life'], deathAndPrior: ['life', 'life'], supervised: { plain: 5, prior: 10 }, predicate: 'felony drug offense' },
    source: code2007('21 U.S.C. 960(b)(1) (2006)', 'after a prior conviction for a felony drug offense has become final, such person shall be sentenced to a term of imprisonment of not less than 20 years and not more than life imprisonment'),
  }],
}

export const penalty1Since: Series<TierPenalty> = {
  of: '21 U.S.C. 960(b)(1)',
  entries: [{
    from: firstStepAct, checkedThrough,
    value: { plain: [120, 'life'], death: [240, 'life'], onePrior: [180, 'life'], twoPriors: [180, 'life'], deathAndPrior: ['life', 'life'], supervised: { plain: 5, prior: 10 }, predicate: 'serious drug felony or serious violent felony' },
    source: currentCode(21, '960', '(b)(1)', 'after a prior conviction for a serious drug felony or serious violent felony has become final, such person shall be sentenced to a term of imprisonment of not less than 15 years and not more than life imprisonment'),
  }],
}

export const penalty2Before: Series<TierPenalty> = {
  of: '21 U.S.C. 960(b)(2) for a sentence before 21 December 2018',
  entries: [{
    from: '1986-10-27', to: '2018-12-20',
    value: { plain: [60, 480], death: [240, 'life'], onePrior: [120, 'life'], twoPriors: [120, 'life'], deathAndPrior: ['life', 'life'], supervised: { plain: 4, prior: 8 }, predicate: 'felony drug offense' },
    source: code2007('21 U.S.C. 960(b)(2) (2006)', 'of imprisonment of not less than 5 years and not more than 40 years and if death or serious bodily injury results from the use of such substance shall be sentenced to'),
  }],
}

export const penalty2Since: Series<TierPenalty> = {
  of: '21 U.S.C. 960(b)(2)',
  entries: [{
    from: firstStepAct, checkedThrough,
    value: { plain: [60, 480], death: [240, 'life'], onePrior: [120, 'life'], twoPriors: [120, 'life'], deathAndPrior: ['life', 'life'], supervised: { plain: 4, prior: 8 }, predicate: 'serious drug felony or serious violent felony' },
    source: currentCode(21, '960', '(b)(2)', 'after a prior conviction for a serious drug felony or serious violent felony has become final, such person shall be sentenced to a term of imprisonment of not less than 10 years and not more than life imprisonment'),
  }],
}

export const penalty3: Series<TierPenalty> = {
  of: '21 U.S.C. 960(b)(3)',
  entries: [{
    from: '1986-10-27', checkedThrough,
    value: { plain: [0, 240], death: [240, 'life'], onePrior: [0, 360], twoPriors: [0, 360], deathAndPrior: ['life', 'life'], supervised: { plain: 3, prior: 6 }, predicate: 'felony drug offense' },
    source: currentCode(21, '960', '(b)(3)', 'after a prior conviction for a felony drug offense has become final, such person shall be sentenced to a term of imprisonment of not more than 30 years'),
  }],
}

/**
 * Little marihuana, 960(b)(4). Until the Ryan Haight Act the paragraph had a term of its own, for schedule III as well, which section
 * 962 doubled after a prior conviction; since then it refers to 841(b)(1)(D), whose terms after a prior conviction come to the same.
 */
export const penalty4: Series<TierPenalty> = {
  of: '21 U.S.C. 960(b)(4)',
  entries: [
    {
      from: '1986-10-27', to: ryanHaight.lastDayBefore,
      value: { plain: [0, 60], death: undefined, onePrior: [0, 120], twoPriors: [0, 120], deathAndPrior: undefined, supervised: { plain: 2, prior: 4 }, predicate: 'felony drug offense' },
      source: code2007('21 U.S.C. 960(b)(4) (2006)', 'the person committing such violation shall be imprisoned not more than five years, or be fined not to exceed the greater of that authorized'),
    },
    {
      from: ryanHaight.firstDayAfter, checkedThrough,
      value: { plain: [0, 60], death: undefined, onePrior: [0, 120], twoPriors: [0, 120], deathAndPrior: undefined, supervised: { plain: 2, prior: 4 }, predicate: 'felony drug offense' },
      source: currentCode(21, '960', '(b)(4)', 'the person committing such violation shall be sentenced in accordance with section 841(b)(1)(D) of this title'),
    },
  ],
}

/** A second drug conviction doubles what the import laws authorize; of (1) to (3) the paragraph itself says what it adds. */
export const secondOffense = currentCode(21, '962', '(a)', 'is, if the offense is a second or subsequent offense, punishable by a term of imprisonment twice that otherwise authorized, by twice the fine otherwise authorized, or by both')

const since1998 = (value: Quantity): Dated<Quantity> => ({
  from: '1998-10-21', checkedThrough, value,
  source: code2007('21 U.S.C. 960 note (1998 amendments), Pub. L. 105-277', 'substituted "50 grams" and "500 grams" for "100 grams" and "1 kilogram", respectively'),
})
const added1990 = (value: Quantity): Dated<Quantity> => ({
  from: '1990-11-29', to: '1998-10-20', value,
  source: code2007('21 U.S.C. 960 note (1990 amendments), Pub. L. 101-647, 1204', 'Subsec. (b)(1)(H). Pub. L. 101-647, Sec. 1204(a), added subpar. (H)'),
})

/** Where section 960 differs from 841: methamphetamine came in on 29 November 1990, and plants have no amount of their own. */
export const importQuantities: ReadonlyMap<string, Quantities> = new Map([
  ['methamphetamine (actual)', { of: '21 U.S.C. 960(b), methamphetamine (actual)', by: 'offense', entries: [added1990({ A: 100, B: 10 }), since1998({ A: 50, B: 5 })] }],
  ['methamphetamine (mixture)', { of: '21 U.S.C. 960(b), methamphetamine (mixture)', by: 'offense', entries: [added1990({ A: 1000, B: 100 }), since1998({ A: 500, B: 50 })] }],
  ['marihuana plants', { of: '21 U.S.C. 960(b), marihuana plants', by: 'offense', entries: [] }],
])

/** Marihuana below which 960(b)(4) governs: 50 kg, unless a hundred plants, where 841 says fifty. */
export const smallImports: Series<{ readonly grams: number; readonly plants: number }> = {
  of: '21 U.S.C. 960(b)(4), marihuana',
  entries: [{
    from: '1986-10-27', checkedThrough, value: { grams: 50_000, plants: 100 },
    source: currentCode(21, '960', '(b)(4)', 'with respect to less than 50 kilograms of marihuana, except in the case of 100 or more marihuana plants regardless of weight'),
  }],
}
