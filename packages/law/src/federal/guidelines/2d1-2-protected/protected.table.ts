import type { Series } from '../../../core/dated.ts'
import { amendment, checkedThrough, manual } from '../cite.ts'

/** 2D1.2(a): what is added to the drug level for the amount at the protected place and for the whole, and the two fixed levels. */
export interface ProtectedLevels {
  readonly near: number
  readonly whole: number
  readonly underEighteen: number
  readonly otherwise: number
}

/** Before 1 November 1990 the guideline doubled or tripled amounts, or had no alternative for the whole: not encoded. */
export const protectedLevels: Series<ProtectedLevels> = {
  of: 'drug offenses near protected places (2D1.2)',
  entries: [
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
