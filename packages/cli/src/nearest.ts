import { edits } from '@lenity/casefile'

/** The word among several that was probably meant: no more than two slips away, of equals the one that begins alike the longest; or undefined. */
export function nearest(word: string, among: readonly string[]): string | undefined {
  const ranked = among.map((one) => ({ one, slips: edits(word.toLowerCase(), one, 2) })).sort((a, b) => a.slips - b.slips || alike(word, b.one) - alike(word, a.one))
  const best = ranked[0]
  return best !== undefined && best.slips <= Math.min(2, best.one.length - 1) ? best.one : among.find((one) => word.length > 2 && one.startsWith(word.toLowerCase()))
}

/** How many letters two words have in common at their beginning. */
function alike(word: string, other: string): number {
  const end = [...word.toLowerCase()].findIndex((letter, i) => letter !== other[i])
  return end === -1 ? word.length : end
}
