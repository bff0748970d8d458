import type { Series } from '../../../core/dated.ts'
import { readAt } from '../../statutes/code-sources.ts'
import { checkedThrough, manual } from '../cite.ts'

/** What fails a criterion of 4C1.1(a), in the order and with the numbers of the manual. (1), no points, stands apart. */
export const zeroPointCriteria = ['terrorism', 'violence', 'death or serious bodily injury', 'sex offense', 'substantial financial hardship', 'weapon', 'individual rights offense', 'hate crime or vulnerable victim, or serious human rights offense', 'aggravating role', 'continuing criminal enterprise'] as const
/** One criterion of 4C1.1(a) by what fails it. */
export type ZeroPointCriterion = (typeof zeroPointCriteria)[number]

export interface ZeroPointList {
  /** The number of each in (a). How the manual of 2023 defined a sex offense has not been read. */
  readonly numbers: Readonly<Record<ZeroPointCriterion, number>>
}

const common = { 'terrorism': 2, 'violence': 3, 'death or serious bodily injury': 4, 'sex offense': 5, 'substantial financial hardship': 6, 'weapon': 7, 'individual rights offense': 8, 'hate crime or vulnerable victim, or serious human rights offense': 9, 'aggravating role': 10 } as const

export const zeroPointLists: Series<ZeroPointList | undefined> = {
  of: 'the criteria for zero-point offenders (4C1.1(a))',
  entries: [
    { from: '1987-11-01', to: '2023-10-31', value: undefined, source: manual(2025, '§4C1.1, Historical Note', 'Effective November 1, 2023 (amendment 821).') },
    {
      from: '2023-11-01', to: '2024-10-31', value: { numbers: { ...common, 'continuing criminal enterprise': 10 } },
      source: readAt('U.S.S.G. §4C1.1(a)(10) (Nov. 1, 2023), in United States v. Morales, 122 F.4th 590 (5th Cir. 2024)', 'https://klfirm.law/fifth-circuit-blog/us-v-enrique-morales', 'the defendant did not receive an adjustment under § 3B1.1 (Aggravating Role) and was not engaged in a continuing criminal enterprise, as defined in 21 U.S.C. § 848.'),
    },
    { from: '2024-11-01', checkedThrough, value: { numbers: { ...common, 'continuing criminal enterprise': 11 } }, source: manual(2025, '§4C1.1(a)(11)', 'the defendant was not engaged in a continuing criminal enterprise, as defined in 21 U.S.C. § 848;') },
  ],
}
