/** The word among several that was probably meant: no more than two slips away, of equals the one that begins alike the longest; or undefined. */
export function nearest(word: string, among: readonly string[]): string | undefined {
  const ranked = among.map((one) => ({ one, slips: slipsBetween(word.toLowerCase(), one) })).sort((a, b) => a.slips - b.slips || alike(word, b.one) - alike(word, a.one))
  const best = ranked[0]
  return best !== undefined && best.slips <= Math.min(2, best.one.length - 1) ? best.one : among.find((one) => word.length > 2 && one.startsWith(word.toLowerCase()))
}

/** How many letters two words have in common at their beginning. */
function alike(word: string, other: string): number {
  const end = [...word.toLowerCase()].findIndex((letter, i) => letter !== other[i])
  return end === -1 ? word.length : end
}

/** Letters to put in, take out, change or swap to make one word of the other. */
function slipsBetween(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)]
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const above = rows[i - 1] as number[]
      const change = (above[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? ((rows[i - 2] as number[])[j - 2] as number) + 1 : Number.POSITIVE_INFINITY
      row.push(Math.min((above[j] as number) + 1, (row[j - 1] as number) + 1, change, swap))
    }
    rows.push(row)
  }
  return (rows[a.length] as number[])[b.length] as number
}
