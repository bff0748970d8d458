import { describe, expect, it } from 'vitest'
import { lastWholeQuarter, officeStatistics, type FateCount } from './office-statistics.ts'

const asOf = '2026-09-30'
const count = (year: number, fate: string, many: number): FateCount => ({ year, fate, many })
const took = (step: string, measured: number) => ({ step, measured, quarter: 10, half: 24.4, threeQuarters: 60 })
const row = (statistics: ReturnType<typeof officeStatistics>, fate: string) => statistics.rows.find((one) => one.fate === fate)

describe('the numbers of an office', () => {
  it('stand still between the ends of quarters', () => {
    expect(['2026-01-01', '2026-03-31', '2026-04-01', '2026-11-29', '2027-01-01'].map((day) => lastWholeQuarter(day as '2026-01-01'))).toEqual(['2025-12-31', '2025-12-31', '2026-03-31', '2026-09-30', '2026-12-31'])
  })

  it('add up from the end of each branch to everyone who came', () => {
    const shown = officeStatistics(asOf, [count(2025, 'waiting', 12), count(2025, 'turned down', 30), count(2025, 'nothing filed yet', 8), count(2025, 'closed before filing', 6), count(2025, 'not decided yet', 11), count(2025, 'granted', 7), count(2025, 'denied', 9), count(2025, 'closed without action or withdrawn', 5)], [])
    expect(shown.periods).toEqual(['2025'])
    expect(shown.rows.map(({ fate, level, all }) => [fate, level, all])).toEqual([
      ['came', 0, 88], ['waiting', 1, 12], ['screened', 1, 76], ['turned down', 2, 30], ['taken on', 2, 46], ['nothing filed yet', 3, 8], ['closed before filing', 3, 6],
      ['filed', 3, 32], ['not decided yet', 4, 11], ['decided', 4, 21], ['granted', 5, 7], ['denied', 5, 9], ['closed without action or withdrawn', 5, 5],
    ])
  })

  it('never say that all who were decided on were denied: beside a number that small, the large one is hidden too', () => {
    const shown = officeStatistics(asOf, [count(2025, 'turned down', 40), count(2025, 'denied', 9), count(2025, 'waiting', 20)], [])
    expect(row(shown, 'came')?.all).toBe(69)
    for (const fate of ['granted', 'denied', 'closed without action or withdrawn']) expect(row(shown, fate)).toMatchObject({ values: [undefined], all: undefined })
  })

  it('show nothing of an office to which four people came', () => {
    const shown = officeStatistics(asOf, [count(2026, 'waiting', 1), count(2026, 'denied', 3)], [])
    for (const fate of ['came', 'waiting', 'screened', 'taken on', 'filed', 'decided', 'denied', 'granted']) expect(row(shown, fate)).toMatchObject({ values: [undefined], all: undefined })
    expect(officeStatistics(asOf, [], [])).toMatchObject({ periods: [], times: [] })
  })

  it('put years long gone together, and leave a year in which nobody came its zeros', () => {
    const shown = officeStatistics(asOf, [count(2009, 'turned down', 9), count(2014, 'turned down', 9), count(2026, 'turned down', 50)], [])
    expect(shown.periods).toEqual(['2018 and before', '2019', '2020', '2021', '2022', '2023', '2024', '2025', '2026'])
    expect(row(shown, 'came')?.values).toEqual([18, 0, 0, 0, 0, 0, 0, 0, 50])
  })

  it('tell a time in whole weeks, of ten people at least and only where the number of those who took the step is shown', () => {
    const many = [count(2025, 'waiting', 10), count(2025, 'turned down', 30), count(2025, 'nothing filed yet', 9), count(2025, 'not decided yet', 9)]
    const times = [took('from the request to the decision on it', 30), took('from opening the case to the first filing', 9), took('from the first filing to the first decision', 12)]
    expect(officeStatistics(asOf, many, times).times).toEqual([{ step: 'from the request to the decision on it', quarter: 1, half: 3, threeQuarters: 9 }])
    expect(officeStatistics(asOf, [count(2025, 'waiting', 2), count(2025, 'turned down', 9)], [took('from the request to the decision on it', 30)]).times).toEqual([])
  })
})
