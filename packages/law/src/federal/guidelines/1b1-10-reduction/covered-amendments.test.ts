import { describe, expect, it } from 'vitest'
import { coveredAmendments, wholeLists } from './covered-amendments.table.ts'
import { earliestOrder, isListed, listedOn, orderMayTakeEffect } from './find-covered.ts'

const numbersOn = (on: Parameters<typeof listedOn>[0]): readonly number[] => [...new Set(listedOn(on).map(({ number }) => number))]
/** The numbers a quoted list names after its colon. */
const numbersIn = (quote: string): readonly number[] => (quote.split('follows:')[1] ?? '').match(/\d{3}/g)?.map(Number) ?? []

describe('the list of retroactive amendments', () => {
  it('of 2007 is the one the Commission struck out in 2008, no more and no less', () => {
    expect(numbersOn('2008-03-02')).toEqual(numbersIn(wholeLists.in2007.quote))
  })

  it('of today begins with the numbers of the manual and ends with 706 as amended by 711, 715, 750, 782 and 821', () => {
    const printed = numbersIn(wholeLists.now.quote)
    expect(numbersOn('2025-11-01').slice(0, printed.length)).toEqual(printed)
    expect(numbersOn('2025-11-01').slice(printed.length)).toEqual([706, 711, 715, 750, 782, 821])
  })

  it('only ever grew, from five amendments in 1989', () => {
    const days = ['1989-10-31', '1989-11-01', '1990-11-01', '1991-11-01', '1992-11-01', '1993-11-01', '1994-11-01', '1995-11-01', '2000-11-01', '2003-11-05', '2007-11-01', '2008-03-03', '2008-05-01', '2011-11-01', '2014-11-01', '2023-11-01'] as const
    expect(days.map((on) => listedOn(on).length)).toEqual([0, 5, 7, 9, 11, 16, 18, 20, 23, 24, 25, 27, 28, 30, 31, 33])
    expect(listedOn('2003-11-04').length).toBe(23)
  })

  it('stands in the order of the numbers, each listed on or after the day it took effect', () => {
    const numbers = coveredAmendments.map(({ number }) => number)
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b))
    for (const one of coveredAmendments) expect(one.listedFrom >= one.effectiveFrom, String(one.number)).toBe(true)
  })

  it('holds parts A and C of 750 and parts A and B, subpart 1, of 821, and no other part', () => {
    const listed = (number: number, part?: string) => isListed({ reducedOn: '2025-11-01', amendments: [{ number, ...(part === undefined ? {} : { part }) }] }).truth
    expect([listed(750), listed(750, 'A'), listed(750, 'B'), listed(750, 'C')]).toEqual(['met', 'met', 'not met', 'met'])
    expect([listed(821), listed(821, 'A'), listed(821, 'B'), listed(821, 'B, subpart 1'), listed(821, 'B, subpart 2'), listed(821, 'C')]).toEqual(['met', 'met', 'met', 'met', 'not met', 'not met'])
  })

  it('does not hold amendments that lowered ranges for later cases only', () => {
    for (const number of [640, 742, 794, 798]) expect(isListed({ reducedOn: '2025-11-01', amendments: [{ number }] }).reasons[0]?.text).toContain('is not on the list')
    expect(isListed({ reducedOn: '2008-03-02', amendments: [{ number: 706 }] }).reasons[0]?.text).toContain('2008-03-03')
  })
})

describe('the first day of an order', () => {
  it('is a year after the listing for 782, three months for 821, and the listing for the others', () => {
    const first = (number: number) => {
      const found = earliestOrder({ number })
      return found.status === 'computed' ? found.value : found.status
    }
    expect([706, 750, 782, 821, 640].map(first)).toEqual(['2008-03-03', '2011-11-01', '2015-11-01', '2024-02-01', 'out of scope'])
  })

  it('is met on the day itself and not the day before', () => {
    const on = (number: number, effectiveOn: '2015-10-31' | '2015-11-01' | '2024-01-31' | '2024-02-01') => orderMayTakeEffect({ reducedOn: effectiveOn, amendments: [{ number }] }).truth
    expect([on(782, '2015-10-31'), on(782, '2015-11-01'), on(821, '2024-01-31'), on(821, '2024-02-01')]).toEqual(['not met', 'met', 'not met', 'met'])
  })

  it('of one amendment does not hold back an order that another one carries', () => {
    expect(orderMayTakeEffect({ reducedOn: '2014-12-01', amendments: [{ number: 782 }, { number: 750 }] }).truth).toBe('met')
    expect(orderMayTakeEffect({ reducedOn: '2014-12-01' }).truth).toBe('met')
  })
})
