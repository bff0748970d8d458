import type { CivilDate } from '../../../core/civil-date.ts'
import type { Finding } from '../../../core/finding.ts'
import { Trace } from '../../../core/trace.ts'
import { saleRules } from './sale.table.ts'

/** An agreement to sell. Weights in grams. */
export interface Sale {
  readonly agreedGrams: number
  readonly deliveredGrams: number | undefined
  /** The sale was completed, no further delivery is scheduled, and the amount delivered was the seller's to set (not a reverse sting). */
  readonly completed: boolean
}

/** The weight an agreement to sell counts as (2D1.1 note 5, formerly 12): the agreed one, unless the sale is completed by another. Grams. */
export function quantityOfSale(sale: Sale, on: CivilDate): Finding<number> {
  const trace = new Trace()
  const rule = trace.look(saleRules, on)
  const delivered = sale.completed && sale.deliveredGrams !== undefined
  const grams = delivered ? sale.deliveredGrams : sale.agreedGrams
  if (rule) {
    trace.step({
      id: '2D1.1 agreement to sell', rule: 'The amount agreed on, unless the amount delivered reflects the scale of the offense', source: rule.source, read: ['drugs'], applied: true,
      change: `${grams} gm`, note: delivered ? 'the amount delivered' : 'the amount agreed on',
    })
  }
  return trace.finish('2D1.1 agreement to sell', 'Weight of an agreement to sell', rule ? grams : undefined)
}
