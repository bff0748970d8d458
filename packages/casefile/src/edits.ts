/**
 * The least number of letters added, left out, changed, or swapped with their neighbour that makes one word the other; `most + 1`
 * when it is more than `most`. Without `swaps`, as for words a machine read, two swapped letters are two.
 */
export function edits(one: string, other: string, most: number, { swaps = true } = {}): number {
  if (Math.abs(one.length - other.length) > most) return most + 1
  let [before, last]: [number[], number[]] = [[], Array.from({ length: other.length + 1 }, (_, j) => j)]
  for (let i = 1; i <= one.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same)
      if (swaps && i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      row.push(cost)
      least = Math.min(least, cost)
    }
    // A swap reaches back two rows.
    if (least > most + 1) return most + 1
    ;[before, last] = [last, row]
  }
  return Math.min(last[other.length] ?? 0, most + 1)
}
