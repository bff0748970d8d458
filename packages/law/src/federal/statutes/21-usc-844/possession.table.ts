import type { Series } from '../../../core/dated.ts'
import type { TermRange } from '../../../facts/shape.ts'
import { fairSentencing } from '../21-usc-841/quantities.table.ts'
import { checkedThrough, code2007, currentCode, readAt } from '../code-sources.ts'

/** 21 U.S.C. 844(a), simple possession without a prior conviction: a year at most. */
export const possession: Series<TermRange> = {
  of: '21 U.S.C. 844(a)',
  entries: [{
    from: '1986-10-27', checkedThrough, value: [0, 12],
    source: currentCode(21, '844', '(a)', 'Any person who violates this subsection may be sentenced to a term of imprisonment of not more than 1 year, and shall be fined a minimum of $1,000, or both'),
  }],
}

/** After a prior drug conviction the least term is counted in days: 15 and 90, up to two and three years. */
export const afterPriors = currentCode(21, '844', '(a)', 'he shall be sentenced to a term of imprisonment for not less than 15 days but not more than 2 years, and shall be fined a minimum of $2,500')

/** More than five grams of cocaine base: five to twenty years, by the day of sentencing to 2 August 2010. */
export const crackPossessionTerms: Series<TermRange> = {
  of: '21 U.S.C. 844(a), cocaine base',
  entries: [{
    from: '1988-11-18', to: '2010-08-02', value: [60, 240],
    source: code2007('21 U.S.C. 844(a) (2006)', 'possession of a mixture or substance which contains cocaine base shall be imprisoned not less than 5 years and not more than 20 years'),
  }],
}

/** Grams: more than the first for any conviction; up to the second for none; between them after convictions for possessing cocaine base. */
export const crackPossession = { from: '1988-11-18', repealedOn: fairSentencing, aboveAlways: 5, neverUpTo: 1 } as const

/** The Fair Sentencing Act struck that sentence; like its amounts it goes by the day of sentencing. */
export const crackPossessionStruck = readAt('Pub. L. 111-220, 3, 124 Stat. 2372', 'https://www.govinfo.gov/content/pkg/STATUTE-124/html/STATUTE-124-Pg2372.htm', "Section 404(a) of the Controlled Substances Act (21 U.S.C. 844(a)) is amended by striking the sentence beginning ``Notwithstanding the preceding sentence,''.")
