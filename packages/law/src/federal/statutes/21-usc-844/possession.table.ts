import type { Series } from '../../../core/dated.ts'
import type { TermRange } from '../../../facts/shape.ts'
import { fairSentencing } from '../21-usc-841/quantities.table.ts'
import { amendment } from '../../guidelines/cite.ts'
import { checkedThrough, code2007, currentCode, readAt } from '../code-sources.ts'

/** The terms of simple possession: in months, with a least term counted in days. */
export interface PossessionTerms {
  readonly plain: TermRange
  readonly onePrior: TermRange
  readonly twoPriors: TermRange
  /** The least terms in days, after one prior conviction and after two or more. */
  readonly leastDays: readonly [onePrior: number, twoPriors: number]
}

const terms: PossessionTerms = { plain: [0, 12], onePrior: [0, 24], twoPriors: [0, 36], leastDays: [15, 90] }

/**
 * 21 U.S.C. 844(a), simple possession: a year at most; after one prior conviction for a drug offense, a misdemeanor too, 15 days to two
 * years, after more 90 days to three. The notes to the Code show no change of these terms since the Act of 1986 wrote them.
 */
export const possession: Series<PossessionTerms> = {
  of: '21 U.S.C. 844(a)',
  entries: [{
    from: '1986-10-27', checkedThrough, value: terms,
    source: currentCode(21, '844', '(a)', 'Any person who violates this subsection may be sentenced to a term of imprisonment of not more than 1 year, and shall be fined a minimum of $1,000, or both'),
  }],
}

export const afterOnePrior = currentCode(21, '844', '(a)', 'he shall be sentenced to a term of imprisonment for not less than 15 days but not more than 2 years, and shall be fined a minimum of $2,500')
export const afterTwoPriors = currentCode(21, '844', '(a)', 'he shall be sentenced to a term of imprisonment for not less than 90 days but not more than 3 years, and shall be fined a minimum of $5,000.')

/** Flunitrazepam: three years at most, whatever the priors. */
export const flunitrazepam: Series<TermRange> = {
  of: '21 U.S.C. 844(a), flunitrazepam',
  entries: [{
    from: '1996-10-13', checkedThrough, value: [0, 36],
    source: currentCode(21, '844', '(a)', 'any person convicted under this subsection for the possession of flunitrazepam shall be imprisoned for not more than 3 years, shall be fined as otherwise provided in this section, or both.'),
  }],
}

/** Cocaine base, by the day of the offense and, to 2 August 2010, of sentencing: five to twenty years. */
export const crackPossessionTerms: Series<TermRange> = {
  of: '21 U.S.C. 844(a), cocaine base',
  entries: [
    {
      from: '1988-11-18', to: '1990-11-28', value: [60, 240],
      source: amendment(304, 'Mandatory minimum penalties for several categories of cases, ranging from fifteen days’ to five years’ imprisonment, are set forth in 21 U.S.C. § 844(a).'),
    },
    {
      from: '1990-11-29', to: '2010-08-02', value: [60, 240],
      source: code2007('21 U.S.C. 844(a) (2006)', 'possession of a mixture or substance which contains cocaine base shall be imprisoned not less than 5 years and not more than 20 years'),
    },
  ],
}

/** The words of the first two years let a fine stand alone, if read by themselves; the Commission read a mandatory minimum in them. */
export const fineAlone = {
  until: '1990-11-28',
  source: code2007('21 U.S.C. 844 note (1990 amendments), Pub. L. 101-647, 1201', 'for "shall be fined under title 18 or imprisoned not less than 5 years and not more than 20 years, or both"'),
} as const

/** Grams: more than these bring the terms of cocaine base after none, one and two or more convictions for possessing it. */
export const crackPossession = { from: '1988-11-18', repealedOn: fairSentencing, above: [5, 3, 1] } as const

export const crackAfterPriors = code2007(
  '21 U.S.C. 844(a) (2006)',
  'if the conviction is after a prior conviction for the possession of such a mixture or substance under this subsection becomes final and the amount of the mixture or substance exceeds 3 grams',
)

/** The Fair Sentencing Act struck that sentence; like its amounts it goes by the day of sentencing. */
export const crackPossessionStruck = readAt('Pub. L. 111-220, 3, 124 Stat. 2372', 'https://www.govinfo.gov/content/pkg/STATUTE-124/html/STATUTE-124-Pg2372.htm', "Section 404(a) of the Controlled Substances Act (21 U.S.C. 844(a)) is amended by striking the sentence beginning ``Notwithstanding the preceding sentence,''.")
