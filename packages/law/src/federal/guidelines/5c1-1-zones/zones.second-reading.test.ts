import { describe, expect, it } from 'vitest'
import { findRange, sentenceOptions, type CivilDate } from '../../../index.ts'

// The rows of the Sentencing Table read down each category: the last level whose lowest term is zero, at most nine months, at most twelve (Amendment 738).
const last2025 = [[8, 11, 13], [5, 10, 12], [4, 9, 11], [3, 7, 9], [2, 6, 7], [1, 5, 6]] as const
// The same rows by the lowest terms Amendment 462 named in 1992: zero, at most six months, eight to ten.
const last1992 = [[8, 10, 12], [5, 9, 11], [4, 8, 10], [3, 6, 8], [2, 5, 6], [1, 4, 5]] as const

const zone = (level: number, category: number, on: CivilDate) => {
  const cell = findRange(level, category, on)
  if (cell.status !== 'computed') throw new Error(cell.status)
  const found = sentenceOptions({ range: cell.value }, on)
  return found.status === 'computed' ? found.value.zone : found.status
}

describe('the zones of the Sentencing Table, read a second time', () => {
  it.each([['2010-11-01', last2025], ['2025-11-01', last2025], ['1992-11-01', last1992], ['2010-10-31', last1992]] as const)('end on %s where the lowest terms end', (on, last) => {
    for (const [i, [a, b, c]] of last.entries()) {
      for (let level = 1; level <= 43; level++) expect([i + 1, level, zone(level, i + 1, on)]).toEqual([i + 1, level, level <= a ? 'A' : level <= b ? 'B' : level <= c ? 'C' : 'D'])
    }
  })
})
