import { describe, expect, it } from 'vitest'
import { seededRandom } from '../../../../examples/make/seeded-random.ts'
import { hideSmall } from './hide-small.ts'

const least = 11

/** What someone who knows the sums can say of each hidden cell: its least and greatest value, by going over rows and columns until nothing changes. */
function told(table: readonly (readonly number[])[], shown: ReturnType<typeof hideSmall>): readonly (readonly [number, number])[][] {
  const bounds = table.map((row, i) => row.map((many, j): [number, number] => (shown[i]?.[j] === undefined ? [0, Number.MAX_SAFE_INTEGER] : [many, many])))
  const lines = [...table.map((row, i) => row.map((_, j) => [i, j] as const)), ...(table[0] ?? []).map((_, j) => table.map((_, i) => [i, j] as const))]
  for (let again = true; again;) {
    again = false
    for (const line of lines) {
      const sum = line.reduce((all, [i, j]) => all + (table[i]?.[j] ?? 0), 0)
      for (const [i, j] of line) {
        const bound = bounds[i]?.[j]
        if (bound === undefined) continue
        const others = line.filter(([k, l]) => k !== i || l !== j).map(([k, l]) => bounds[k]?.[l] ?? ([0, 0] as [number, number]))
        const low = Math.max(bound[0], sum - others.reduce((all, [, high]) => Math.min(Number.MAX_SAFE_INTEGER, all + high), 0))
        const high = Math.min(bound[1], sum - others.reduce((all, [some]) => all + some, 0))
        if (low > bound[0] || high < bound[1]) [again, bound[0], bound[1]] = [true, low, high]
      }
    }
  }
  return bounds
}

describe('counts so small that they could point at a person', () => {
  it('are hidden, with as many others as keep them from being subtracted', () => {
    expect(hideSmall([[40, 3, 57], [60, 20, 120]], least)).toEqual([[undefined, undefined, 57], [undefined, undefined, 120]])
    expect(hideSmall([[40, 3, 57], [60, 20, 120]], least, 2)).toEqual([[40, undefined, undefined], [60, undefined, undefined]])
    expect(hideSmall([[40, 0, 57]], least)).toEqual([[40, 0, 57]])
  })

  it('are told by no row and no column, whatever the table', () => {
    const random = seededRandom('small counts')
    const whole = (most: number): number => Math.floor(random() * (most + 1))
    for (let turn = 0; turn < 400; turn++) {
      const wide = 2 + whole(2)
      const table = Array.from({ length: 2 + whole(5) }, () => Array.from({ length: wide }, () => (random() < 0.25 ? 0 : random() < 0.4 ? whole(10) : 11 + whole(400))))
      // Sums are shown, so that a table has none that are small.
      const sums = [...table.map((row) => row.reduce((a, b) => a + b, 0)), ...Array.from({ length: wide }, (_, j) => table.reduce((all, row) => all + (row[j] ?? 0), 0))]
      if (sums.some((sum) => sum > 0 && sum < least)) continue
      const shown = hideSmall(table, least, random() < 0.5 ? 1 : undefined)
      const bounds = told(table, shown)
      table.forEach((row, i) => row.forEach((many, j) => {
        if (many === 0 || many >= least) return
        expect(shown[i]?.[j]).toBeUndefined()
        const [low, high] = bounds[i]?.[j] ?? [0, 0]
        expect(high - low, JSON.stringify({ table, i, j })).toBeGreaterThanOrEqual(1)
      }))
    }
  })
})
