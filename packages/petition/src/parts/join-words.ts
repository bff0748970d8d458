/** `a, b and c`; with semicolons where an item has a comma. */
export function joinWords(words: readonly string[]): string {
  const comma = words.some((word) => word.includes(',')) ? '; ' : ', '
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(comma)} and ${words.at(-1) ?? ''}`
}
