/** How many letters may be mistyped in a word that is searched for: none in a short one or in a number. */
export function forgiven(word: string): number {
  return /\p{N}/u.test(word) || word.length < 4 ? 0 : word.length < 8 ? 1 : 2
}
