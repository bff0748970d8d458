import type { Series } from '../../../core/dated.ts'
import { amendment, checkedThrough, manual } from '../cite.ts'

/** Before 1 November 1995 the note spoke of the weight under negotiation and of completed sales not at all: not encoded. */
export const saleRules: Series<'agreed unless completed'> = {
  of: 'the weight of an agreement to sell',
  entries: [
    { from: '1995-11-01', to: '2018-10-31', value: 'agreed unless completed', source: amendment(518, 'unless the sale is completed and the amount delivered more accurately reflects the scale of the offense.') },
    { from: '2018-11-01', checkedThrough, value: 'agreed unless completed', source: manual(2025, '§2D1.1, comment. (n.5)', 'unless the sale is completed and the amount delivered more accurately reflects the scale of the offense.') },
  ],
}
