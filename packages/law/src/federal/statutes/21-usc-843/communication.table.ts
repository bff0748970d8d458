import type { Series } from '../../../core/dated.ts'
import type { TermRange } from '../../../facts/shape.ts'
import { checkedThrough, currentCode } from '../code-sources.ts'

/**
 * 21 U.S.C. 843(d)(1), a telephone used for a drug offense and the other acts of the section: four years at most, eight after a prior
 * conviction under it or for a federal drug felony. The notes to the Code show no change of these terms since 1970.
 */
export const communication: Series<{ readonly first: TermRange; readonly after: TermRange }> = {
  of: '21 U.S.C. 843(d)(1)',
  entries: [{
    from: '1986-10-27', checkedThrough, value: { first: [0, 48], after: [0, 96] },
    source: currentCode(21, '843', '(d)(1)', 'any person who violates this section shall be sentenced to a term of imprisonment of not more than 4 years, a fine under title 18, or both'),
  }],
}

export const afterFederalPrior = currentCode(21, '843', '(d)(1)', 'other law of the United States relating to narcotic drugs, marihuana, or depressant or stimulant substances, have become final, such person shall be sentenced to a term of imprisonment of not more than 8 years')
