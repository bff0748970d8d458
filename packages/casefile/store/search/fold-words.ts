/** A word as it is compared, and where it stands in the text it was taken from (UTF-16 units, `end` not included). */
export interface FoldedWord {
  readonly word: string
  readonly start: number
  readonly end: number
}

const run = /[\p{L}\p{N}\p{M}]+/gu
const marks = /\p{M}+/gu
// Numbers with signs between: 4:08-cr-00123, 841(b)(1)(A), 12345-678.
const signed = /(?=\S*\p{N})[\p{L}\p{N}][^\s,;“”"]*[^\p{L}\p{N}\s][^\s,;“”"]*/gu

/** Without capitals and accents. */
export function fold(text: string): string {
  if (isPlain(text)) return text.toLowerCase()
  return text.normalize('NFKD').replace(marks, '').toLowerCase()
}

function isPlain(text: string): boolean {
  // eslint-disable-next-line no-control-regex
  return !/[^\0-\x7f]/.test(text)
}

/** The words of a text in their order. */
export function foldedWords(text: string): readonly FoldedWord[] {
  return Array.from(text.matchAll(run), ({ 0: found, index }) => ({ word: fold(found), start: index, end: index + found.length }))
}

/** Numbers written with signs between, as one word without them, so that a docket number or a section is found however it is typed. */
export function signedNumbers(text: string): readonly FoldedWord[] {
  const found: FoldedWord[] = []
  // None reaches over white space, and where there is no digit there is none.
  for (const { 0: piece, index: from } of text.matchAll(/\S+/gu)) {
    if (!/\p{N}/u.test(piece)) continue
    for (const { 0: number, index } of piece.matchAll(signed)) {
      const word = fold(number).replaceAll(/[^\p{L}\p{N}]+/gu, '')
      if (word.length > 2) found.push({ word, start: from + index, end: from + index + number.length })
    }
  }
  return found
}

/** What a text is found by: its words in their order, then its signed numbers. */
export function wordsOf(text: string): readonly string[] {
  const words = isPlain(text) ? text.toLowerCase().match(/[a-z0-9]+/g) ?? [] : foldedWords(text).map(({ word }) => word)
  return [...words, ...signedNumbers(text).map(({ word }) => word)]
}
