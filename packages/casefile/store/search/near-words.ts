import { edits } from '../../src/index.ts'
import type { KeptTexts } from './best-first.ts'
import { forgiven } from './forgiven.ts'
import { oneWord, type Term } from './search-words.ts'

const mostNear = 8

/** The words of the user's own cases that are nearest to one that none of them has. */
export function nearWords(term: Term, kept: KeptTexts): readonly string[] {
  const word = oneWord(term)
  if (word === undefined) return []
  let most = forgiven(word)
  if (most === 0) return []
  // Most cases have the same words.
  const away = new Map<string, number>()
  for (const [, texts] of kept) {
    for (const text of texts) {
      text.near(word, most, (other) => {
        if (away.has(other)) return
        const edited = edits(word, other, most)
        away.set(other, edited)
        most = Math.min(most, edited)
      })
    }
  }
  return [...away].filter(([, edited]) => edited === most).map(([other]) => other).slice(0, mostNear)
}
