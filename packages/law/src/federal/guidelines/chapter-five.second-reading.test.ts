import { describe, expect, it } from 'vitest'
import { fineRange, releaseRange, type CivilDate } from '../../index.ts'

// Chapter Five, Parts D and E, read once more: Amendments 52, 281, 529, 664, 756 and 791, the manuals of 2016 and 2025.
describe('the fine table, read a second time', () => {
  // The last level of each line, then column A and column B of 1989 and of 2015.
  const lines = [
    [3, 100, 5000, 200, 9500], [5, 250, 5000, 500, 9500], [7, 500, 5000, 1000, 9500], [9, 1000, 10_000, 2000, 20_000], [11, 2000, 20_000, 4000, 40_000], [13, 3000, 30_000, 5500, 55_000], [15, 4000, 40_000, 7500, 75_000],
    [17, 5000, 50_000, 10_000, 95_000], [19, 6000, 60_000, 10_000, 100_000], [22, 7500, 75_000, 15_000, 150_000], [25, 10_000, 100_000, 20_000, 200_000], [28, 12_500, 125_000, 25_000, 250_000],
    [31, 15_000, 150_000, 30_000, 300_000], [34, 17_500, 175_000, 35_000, 350_000], [37, 20_000, 200_000, 40_000, 400_000], [43, 25_000, 250_000, 50_000, 500_000],
  ] as const
  const fine = (offenseLevel: number, on: CivilDate) => {
    const found = fineRange({ offenseLevel, offenseOn: on, ownGain: 0, gain: 0, loss: 0 }, on)
    return found.status === 'computed' ? found.value : found.status
  }

  it.each([['1989-11-01', 0], ['1991-11-01', 0], ['2015-10-31', 0], ['2015-11-01', 2], ['2025-11-01', 2]] as const)('has on %s every level in its line', (on, column) => {
    for (let level = 1; level <= 43; level++) {
      const line = lines.find(([upTo]) => level <= upTo) as (typeof lines)[number]
      expect([level, fine(level, on)]).toEqual([level, [line[1 + column], line[2 + column]]])
    }
  })

  it('began lower in 1987: $25 to $250, $100 to $1,000, $250 to $2,500', () => {
    for (const on of ['1987-11-01', '1989-10-31'] as const) expect([1, 2, 3, 4, 5, 6, 38].map((level) => fine(level, on))).toEqual([[25, 250], [100, 1000], [100, 1000], [250, 2500], [250, 2500], [500, 5000], [25_000, 250_000]])
  })
})

describe('the term of supervised release, read a second time', () => {
  it('in years, for Class A, C and E, without and with three and with eight years by statute', () => {
    const years = (on: CivilDate) => (['A', 'C', 'E'] as const).map((offenseClass) => [0, 36, 96].map((statutoryLeast) => {
      const found = releaseRange({ offenseClass, statutoryLeast }, on)
      return found.status === 'computed' ? found.value.range.map((months) => Number(months) / 12) : found.status
    }))
    expect(years('1987-11-01')).toEqual([[[3, 3], [3, 5], [8, 8]], [[2, 2], [3, 5], [8, 8]], [[1, 1], [3, 5], [8, 8]]])
    expect(years('1988-01-15')).toEqual([[[3, 5], [3, 5], [8, 8]], [[2, 3], [3, 5], [8, 8]], [[1, 1], [3, 5], [8, 8]]])
    expect(years('1995-11-01')).toEqual([[[3, 5], [3, 5], [8, 8]], [[2, 3], [3, 3], [8, 8]], [[1, 1], [3, 3], [8, 8]]])
    expect(years('2011-11-01')).toEqual([[[2, 5], [3, 5], [8, 8]], [[1, 3], [3, 3], [8, 8]], [[1, 1], [3, 3], [8, 8]]])
    expect(years('2025-11-01')).toEqual([[[0, 5], [3, 5], [8, 8]], [[0, 3], [3, 3], [8, 8]], [[0, 1], [3, 3], [8, 8]]])
  })
})
