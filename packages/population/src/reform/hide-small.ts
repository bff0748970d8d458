/** A table of counts with its sums, as it may be shown: `undefined` is a cell that is hidden. Sums of rows and of columns are shown. */
export type Shown = readonly (readonly (number | undefined)[])[]

/**
 * Hides what could point at a person: counts from 1 to less than `least`, and beside them so many more that no hidden count can be had by
 * subtracting the others from the sum of its row or column, nor told to within less than `least`. Sums are shown and must not be small themselves. A
 * column that is not shown at all may be named as `spare`: it hides first.
 */
export function hideSmall(table: readonly (readonly number[])[], least: number, spare?: number): Shown {
  const hidden = table.map((row) => row.map((many) => many > 0 && many < least))
  const lines: readonly (readonly (readonly [number, number])[])[] = [
    ...table.map((row, i) => row.map((_, j) => [i, j] as const)),
    ...(table[0] ?? []).map((_, j) => table.map((_, i) => [i, j] as const)),
  ]
  const at = (i: number, j: number): number => table[i]?.[j] ?? 0
  for (let changed = true; changed;) {
    changed = false
    for (const line of lines) {
      const out = line.filter(([i, j]) => hidden[i]?.[j] === true)
      if (out.length === 0 || (out.length > 1 && out.reduce((sum, [i, j]) => sum + at(i, j), 0) >= least)) continue
      const rest = line.filter(([i, j]) => hidden[i]?.[j] === false)
      // The smallest that is not nothing: where all others are nothing, one of these hides as well.
      const next = rest.toSorted(([a, b], [c, d]) => Number(b !== spare) - Number(d !== spare) || Number(at(a, b) === 0) - Number(at(c, d) === 0) || at(a, b) - at(c, d))[0]
      if (next === undefined) continue
      const row = hidden[next[0]]
      if (row !== undefined) row[next[1]] = true
      changed = true
    }
  }
  return table.map((row, i) => row.map((many, j) => (hidden[i]?.[j] === true ? undefined : many)))
}
