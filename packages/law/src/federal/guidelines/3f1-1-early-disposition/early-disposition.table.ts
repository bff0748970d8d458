import type { Series } from '../../../core/dated.ts'
import { amendment, checkedThrough, manual } from '../cite.ts'

/** Levels for an early disposition program, on motion of the government: a departure from the range until October 2025 (5K3.1), part of the offense level since (3F1.1). */
export interface EarlyDisposition {
  readonly at: '5K3.1' | '3F1.1'
  readonly mostLevels: 4
}

export const earlyDisposition: Series<EarlyDisposition | undefined> = {
  of: 'a decrease for an early disposition program (5K3.1, now 3F1.1)',
  entries: [
    { from: '1987-11-01', to: '2003-10-26', value: undefined, source: manual(2025, '§3F1.1, Historical Note', 'effective October 27, 2003 (amendment 651), was deleted effective November 1, 2025 (amendment 836).') },
    { from: '2003-10-27', to: '2025-10-31', value: { at: '5K3.1', mostLevels: 4 }, source: amendment(651, 'Upon motion of the Government, the court may depart downward not more than 4 levels pursuant to an early disposition program authorized by the Attorney General') },
    { from: '2025-11-01', checkedThrough, value: { at: '3F1.1', mostLevels: 4 }, source: manual(2025, '§3F1.1', 'consistent with the authorized program within the filing district and the government motion filed, but shall be not more than 4 levels.') },
  ],
}
