import { describe, expect, it } from 'vitest'
import { quantityOfSale } from './quantity-of-sale.ts'

describe('an agreement to sell', () => {
  it('the example of the manual: 500 g agreed, 480 g delivered and none to follow count as 480', () => {
    for (const on of ['1995-11-01', '2025-11-01'] as const) expect(quantityOfSale({ agreedGrams: 500, deliveredGrams: 480, completed: true }, on)).toMatchObject({ status: 'computed', value: 480 })
  })

  it('counts as agreed in a reverse sting or where it was not completed', () => {
    expect(quantityOfSale({ agreedGrams: 500, deliveredGrams: 480, completed: false }, '2025-11-01')).toMatchObject({ value: 500 })
    expect(quantityOfSale({ agreedGrams: 500, deliveredGrams: undefined, completed: true }, '2025-11-01')).toMatchObject({ value: 500 })
  })

  it('is not encoded before November 1995', () => expect(quantityOfSale({ agreedGrams: 500, deliveredGrams: 480, completed: true }, '1995-10-31').status).toBe('not encoded'))
})
