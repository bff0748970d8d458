import type { Series } from '../../../core/dated.ts'
import { amendment, manual } from '../cite.ts'

/** Which conviction of a continuing criminal enterprise it is, as 2D1.5 told them apart in its first year. */
export type EnterpriseConviction = 'first' | 'second or later' | 'principal of a great enterprise'

/** 2D1.5(a) until 14 October 1988; since then a level of its own or four above the drugs (`followingLevels`). */
export const firstEnterpriseLevels: Series<Readonly<Record<EnterpriseConviction, number>>> = {
  of: 'a continuing criminal enterprise of the first year (2D1.5)',
  entries: [
    { from: '1987-11-01', to: '1988-10-14', value: { 'first': 32, 'second or later': 38, 'principal of a great enterprise': 43 }, source: amendment(66, '(1) 32, for the first conviction of engaging in a continuing criminal enterprise; or (2) 38, for the second or any subsequent conviction of engaging in a continuing criminal enterprise') },
  ],
}

/** In every edition: 2D1.5 n.1. */
export const noRoleAdjustment = manual(2025, '§2D1.5, comment. (n.1)', 'Do not apply any adjustment from Chapter Three, Part B (Role in the Offense).')
