import { fold } from '@lenity/casefile'

/** Names and numbers as they are compared: without capitals and accents, and once more without the signs in numbers. */
export function searchable(names: readonly string[]): string {
  const folded = names.map(fold)
  return [...folded, ...folded.map(bare)].join('\n')
}

/** The words of what was typed, each of which must be found. */
export function wordsTyped(typed: string): readonly string[] {
  return fold(typed).split(/\s+/).filter(word => word !== '')
}

/** Whether each word stands in the text, or does without its signs: `9 cr-00123` finds `2:09-cr-00123`. */
export function hasWords(text: string, words: readonly string[]): boolean {
  return words.every(word => text.includes(word) || (bare(word).length > 2 && text.includes(bare(word))))
}

function bare(word: string): string {
  return word.replaceAll(/[^\p{L}\p{N}]+/gu, '')
}
