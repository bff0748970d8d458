import { fold, foldedWords } from './fold-words.ts'

/** One thing that must be found: a word, the beginning of one, or words in a row. Any of `ways` will do. */
export interface Term {
  readonly typed: string
  readonly ways: readonly string[]
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
    const row = ` ${words.join(' ')}`
    if (quoted !== undefined) terms.push({ typed, ways: [`${row} `] })
    else if (words.length > 1) terms.push({ typed, ways: [row, ...(/\p{N}/u.test(joined) ? [` ${joined}`] : [])] })
    else terms.push({ typed, ways: [joined.length < 3 ? `${row} ` : row] })
  }
  return terms.slice(0, most)
}

/** The same term, with words that are near to the one typed. */
export function nearTerm(term: Term, near: readonly string[]): Term {
  return { typed: term.typed, ways: near.map((word) => ` ${word} `) }
}

/** The one word of a term that may have been mistyped. */
export function oneWord(term: Term): string | undefined {
  const [way = '', ...more] = term.ways
  const word = way.trim()
  return more.length > 0 || word.includes(' ') ? undefined : fold(word)
}
