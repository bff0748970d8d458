import { foldedWords } from './fold-words.ts'

/** Folded words in a row, the last of which may be the beginning of a longer one unless it is `whole`. */
export interface Way {
  readonly words: readonly string[]
  readonly whole: boolean
}

/** One thing that must be found: a word, the beginning of one, or words in a row. Any of `ways` will do. */
export interface Term {
  readonly typed: string
  readonly ways: readonly Way[]
}

const most = 12

/**
 * What is asked for. Words in quotation marks must stand in a row; other words of three letters or more may be the beginning of a
 * longer one; a number with signs in it is found with or without them. Everything asked for must be there.
 */
export function searchTerms(asked: string): readonly Term[] {
  const terms: Term[] = []
  for (const [, quoted, plain] of asked.matchAll(/["“]([^"“”]+)["”]|(\S+)/gu)) {
    const typed = quoted ?? plain ?? ''
    const words = foldedWords(typed).map(({ word }) => word)
    if (words.length === 0) continue
    const joined = words.join('')
    if (quoted !== undefined) terms.push({ typed, ways: [{ words, whole: true }] })
    else if (words.length > 1) terms.push({ typed, ways: [{ words, whole: false }, ...(/\p{N}/u.test(joined) ? [{ words: [joined], whole: false }] : [])] })
    else terms.push({ typed, ways: [{ words, whole: joined.length < 3 }] })
  }
  return terms.slice(0, most)
}

/** The same term, with words that are near to the one typed. */
export function nearTerm(term: Term, near: readonly string[]): Term {
  return { typed: term.typed, ways: near.map((word) => ({ words: [word], whole: true })) }
}

/** The one word of a term that may have been mistyped. */
export function oneWord({ ways }: Term): string | undefined {
  const [way, ...others] = ways
  return others.length > 0 || way?.words.length !== 1 ? undefined : way.words[0]
}
