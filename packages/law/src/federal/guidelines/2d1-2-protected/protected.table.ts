import type { Series } from '../../../core/dated.ts'
import { amendment, checkedThrough, manual } from '../cite.ts'

/** 2D1.2(a): what is added to the drug level for the amount at the protected place and for the whole, and the two fixed levels. */
export interface ProtectedLevels {
  readonly near: number
  /** Undefined while the first alternative was of the whole amount. */
  readonly whole: number | undefined
  readonly underEighteen: number
  readonly otherwise: number
}

/** Before 1 November 1989 the guidelines multiplied amounts: `multipliedAmounts`. */
export const protectedLevels: Series<ProtectedLevels> = {
  of: 'drug offenses near protected places (2D1.2)',
  entries: [
    {
      from: '1989-11-01', to: '1990-10-31', value: { near: 2, whole: undefined, underEighteen: 26, otherwise: 13 },
      source: amendment(319, 'inserting "applicable to the quantity of controlled substances directly involving a protected location or an underage or pregnant individual" immediately following "§2D1.1".'),
    },
    {
      from: '1990-11-01', checkedThrough, value: { near: 2, whole: 1, underEighteen: 26, otherwise: 13 },
      source: amendment(319, '(2) 1 plus the offense level from §2D1.1 applicable to the total quantity of controlled substances involved in the offense; or'),
    },
  ],
}

export const protectedWords = {
  near: manual(2025, '§2D1.2(a)(1)', '(1) 2 plus the offense level from §2D1.1 applicable to the quantity of controlled substances directly involving a protected location or an underage or pregnant individual; or'),
  whole: manual(2025, '§2D1.2(a)(2)', '(2) 1 plus the offense level from §2D1.1 applicable to the total quantity of controlled substances involved in the offense; or'),
  underEighteen: manual(2025, '§2D1.2(a)(3)', '(3) 26, if the offense involved a person less than eighteen years of age; or'),
  otherwise: manual(2025, '§2D1.2(a)(4)', '(4) 13, otherwise.'),
}

/** Who or what was involved, as 2D1.2 and 2D1.3 told it apart until October 1989; both of the last two count twice. */
export type Involved = 'a juvenile of fourteen or less' | 'a juvenile of fifteen to seventeen' | 'a pregnant woman' | 'someone under twenty-one or a school' | 'a pregnant woman under twenty-one or near a school'

export interface MultipliedAmount {
  readonly times: number
  readonly atLeast?: number
}

/** 2D1.2 and 2D1.3 until 1 November 1989. Their wording of the first ten weeks, before Amendment 22, is not encoded. */
export const multipliedAmounts: Series<Readonly<Record<Involved, MultipliedAmount>>> = {
  of: 'drugs near protected places before November 1989 (2D1.2, 2D1.3)',
  entries: [
    {
      from: '1988-01-15', to: '1989-10-31',
      value: {
        'a juvenile of fourteen or less': { times: 3, atLeast: 13 }, 'a juvenile of fifteen to seventeen': { times: 2 }, 'a pregnant woman': { times: 2, atLeast: 13 },
        'someone under twenty-one or a school': { times: 2, atLeast: 13 }, 'a pregnant woman under twenty-one or near a school': { times: 4, atLeast: 13 },
      },
      source: amendment(135, '(1) Level from §2D1.1, corresponding to triple the drug amount involved, but in no event less than level 13, for involving an individual fourteen years of age or less; or'),
    },
  ],
}
