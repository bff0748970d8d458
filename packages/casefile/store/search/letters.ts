/** Which letters a word has, one bit each; digits share five of them, and letters of other alphabets one. */
export function lettersOf(word: string): number {
  let letters = 0
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    letters |= 1 << (code >= 97 && code <= 122 ? code - 97 : code >= 48 && code <= 57 ? 26 + (code % 5) : 31)
  }
  return letters
}

/** Whether two words with these letters may be within so many edits: each edit takes one letter away at most, and brings one. */
export function maybeWithin(one: number, other: number, edits: number): boolean {
  let differ = one ^ other
  differ -= (differ >>> 1) & 0x55555555
  differ = (differ & 0x33333333) + ((differ >>> 2) & 0x33333333)
  return Math.imul((differ + (differ >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24 <= 2 * edits
}
