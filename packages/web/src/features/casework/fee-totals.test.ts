import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CaseRecord } from '../../api/shapes.ts'
import { costOf, feeTotals } from './fee-totals.ts'

let n = 0
function record(type: string, fields: Record<string, unknown>): CaseRecord {
  return { type, fields, id: String(n++), version: 1, kind: 'fees', removed: false, by: 'Ruth', at: '2026-11-28T12:00:00Z' } as unknown as CaseRecord
}
const time = (who: string, on: string, minutes: number, centsAnHour?: number) => record('time', { who, on, minutes, what: 'x', ...(centsAnHour === undefined ? {} : { centsAnHour }) })

describe('fees and time', () => {
  it('are added up by person and month, with what is paid for by the hour', () => {
    const totals = feeTotals([time('ruth', '2026-10-31', 90, 10_000), time('ruth', '2026-11-01', 30), time('sam', '2026-11-30', 60, 5000), record('expense', { cents: 1250 }), record('fund', { cents: 50_000 }), record('disbursement', { cents: 9900 })])
    expect(totals).toMatchObject({ worked: { minutes: 180, cents: 20_000 }, expenses: 1250, received: 50_000, paidOut: 9900 })
    expect(totals.people).toEqual([{ who: 'ruth', worked: { minutes: 120, cents: 15_000 } }, { who: 'sam', worked: { minutes: 60, cents: 5000 } }])
    expect(totals.months.map(({ month, worked }) => [month, worked.minutes])).toEqual([['2026-11', 90], ['2026-10', 90]])
  })
  it.each([[1, 3000, 50], [1, 30, 1], [1, 29, 0], [7, 12_345, 1440], [60, undefined, 0]])('%i minutes at %s cents an hour are %i cents', (minutes, rate, cents) => expect(costOf(minutes, rate)).toBe(cents))
  it('by month and by person both come to the whole', () => {
    const entry = fc.record({ who: fc.constantFrom('a', 'b', 'c'), month: fc.constantFrom('2026-01', '2026-02', '2025-12'), minutes: fc.integer({ min: 1, max: 1440 }), rate: fc.option(fc.integer({ min: 0, max: 100_000 }), { nil: undefined }) })
    fc.assert(fc.property(fc.array(entry), (entries) => {
      const totals = feeTotals(entries.map(({ who, month, minutes, rate }) => time(who, `${month}-05`, minutes, rate)))
      for (const part of [totals.people, totals.months]) {
        expect(part.reduce((sum, each) => sum + each.worked.minutes, 0)).toBe(totals.worked.minutes)
        expect(part.reduce((sum, each) => sum + each.worked.cents, 0)).toBe(totals.worked.cents)
      }
    }))
  })
})
