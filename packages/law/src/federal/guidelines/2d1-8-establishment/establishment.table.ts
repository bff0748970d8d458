import type { Series } from '../../../core/dated.ts'
import { amendment, checkedThrough, manual } from '../cite.ts'

/** 2D1.8(b)(1) until October 1992: two levels for a weapon. Since then the level of 2D1.1, which holds its own, is taken over. */
export const establishmentWeapon: Series<number> = {
  of: 'a weapon in a drug establishment (2D1.8)',
  entries: [
    { from: '1987-11-01', to: '1992-10-31', value: 2, source: amendment(448, '(1) If a firearm or other dangerous weapon was possessed, increase by 2 levels.') },
    { from: '1992-11-01', checkedThrough, value: 0, source: manual(2025, '§2D1.8(a)(1)', '(1) The offense level from §2D1.1 applicable to the underlying controlled substance offense, except as provided below.') },
  ],
}

/** 2D1.8(b)(1) since November 1992. */
export const noMitigatingRole = manual(2025, '§2D1.8(b)(1)', '(1) If the offense level is determined under subsection (a)(2), do not apply an adjustment under §3B1.2 (Mitigating Role).')
