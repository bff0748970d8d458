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
  return text.normalize('NFKD').replace(marks, '').toLowerCase()
}

/** The words of a text in their order. */
export function foldedWords(text: string): readonly FoldedWord[] {
  return Array.from(text.matchAll(run), ({ 0: found, index }) => ({ word: fold(found), start: index, end: index + found.length }))
}

/** Numbers written with signs between, as one word without them, so that a docket number or a section is found however it is typed. */
export function signedNumbers(text: string): readonly FoldedWord[] {
  return Array.from(text.matchAll(signed), ({ 0: found, index }) => ({ word: fold(found).replaceAll(/[^\p{L}\p{N}]+/gu, ''), start: index, end: index + found.length })).filter(({ word }) => word.length > 2)
}

/** A text to search in: its words with one space before and after each, then its signed numbers. */
export function foldText(text: string): string {
  return ` ${[...foldedWords(text), ...signedNumbers(text)].map(({ word }) => word).join(' ')} `
}
