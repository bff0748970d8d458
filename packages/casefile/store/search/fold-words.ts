import { fold, isPlain } from '../../src/index.ts'

/** A word as it is compared, and where it stands in the text it was taken from (UTF-16 units, `end` not included). */
export interface FoldedWord {
  readonly word: string
  readonly start: number
  readonly end: number
}

const run = /[\p{L}\p{N}\p{M}]+/gu

/** The words of a text in their order. */
export function foldedWords(text: string): readonly FoldedWord[] {
  if (!isPlain(text)) return Array.from(text.matchAll(run), ({ 0: found, index }) => ({ word: fold(found), start: index, end: index + found.length }))
  const [lower, words] = [text.toLowerCase(), [] as FoldedWord[]]
  for (let start = 0, at = 0; at <= lower.length; at++) {
    const code = lower.charCodeAt(at)
    if (isLetter(code) || isDigit(code)) continue
    if (at > start) words.push({ word: lower.slice(start, at), start, end: at })
    start = at + 1
  }
  return words
}

/** Numbers written with signs between (4:08-cr-00123, 841(b)(1)(A), 12345-678), as one word without them, so that a docket number or a section is found however it is typed. */
export function signedNumbers(text: string): readonly FoldedWord[] {
  const found: FoldedWord[] = []
  // None reaches over white space, and where there is no digit there is none.
  for (const [from, to] of isPlain(text) ? piecesWithDigitAndSign(text) : Array.from(text.matchAll(/\S+/gu), ({ 0: piece, index }) => [index, index + piece.length] as const)) {
    for (const { 0: part, index } of text.slice(from, to).matchAll(/[^,;“”"]+/gu)) {
      const start = part.search(/[\p{L}\p{N}]/u)
      const number = start < 0 ? '' : part.slice(start)
      if (!/\p{N}/u.test(number) || !/[^\p{L}\p{N}]/u.test(number)) continue
      const word = fold(number).replaceAll(/[^\p{L}\p{N}]+/gu, '')
      if (word.length > 2) found.push({ word, start: from + index + start, end: from + index + part.length })
    }
  }
  return found
}

/** What a text is found by: its words in their order, then its signed numbers. */
export function wordsOf(text: string): readonly string[] {
  const words = isPlain(text) ? text.toLowerCase().match(/[a-z0-9]+/g) ?? [] : foldedWords(text).map(({ word }) => word)
  return [...words, ...signedNumbers(text).map(({ word }) => word)]
}

function isLetter(code: number): boolean {
  return (code | 32) >= 97 && (code | 32) <= 122
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** From where to where the pieces between white space stand that have both. Most pages have few, and this is asked of every letter. */
function piecesWithDigitAndSign(text: string): readonly (readonly [number, number])[] {
  const pieces: (readonly [number, number])[] = []
  let [start, digit, sign] = [0, false, false]
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 32
    if (code === 32 || (code >= 9 && code <= 13)) {
      if (digit && sign) pieces.push([start, at])
      ;[start, digit, sign] = [at + 1, false, false]
    } else if (isDigit(code)) digit = true
    else if (!isLetter(code)) sign = true
  }
  return pieces
}
