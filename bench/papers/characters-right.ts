/**
 * The share of the true signs that were read, whatever the order of the words: words that are the same are taken off on both sides, the
 * others are matched with the nearest by their edit distance. White space does not count.
 */
export function charactersRight(truth: readonly string[], read: readonly string[]): { readonly signs: number; readonly right: number } {
  const left = new Map<string, number>()
  for (const word of read) left.set(word, (left.get(word) ?? 0) + 1)
  const open: string[] = []
  let right = 0
  let signs = 0
  for (const word of truth) {
    signs += word.length
    const count = left.get(word) ?? 0
    if (count > 0) {
      left.set(word, count - 1)
      right += word.length
    } else open.push(word)
  }
  const others = [...left].flatMap(([word, count]) => Array.from({ length: count }, () => word))
  for (const word of open.sort((a, b) => b.length - a.length)) {
    let best = -1
    let least = word.length
    others.forEach((other, i) => {
      if (Math.abs(other.length - word.length) >= least) return
      const distance = editDistance(word, other)
      if (distance < least) [best, least] = [i, distance]
    })
    if (best < 0) continue
    right += word.length - least
    others.splice(best, 1)
  }
  return { signs, right }
}

function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, i) => i)
  for (let i = 1; i <= one.length; i++) {
    const next = [i]
    for (let j = 1; j <= other.length; j++) next.push(Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1)))
    row = next
  }
  return row[other.length] ?? 0
}

/** The words of text, at white space. */
export function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '')
}
