import { numberWords, parseCount } from './figures.ts'

// Numerals are in capitals, which `parseRoman` sees to: with a group of its own flags in the pattern, V8 read the same words one way and another.
/** A figure in words ends with its last word: `One and one hundred twenty-one months` names no count but the first. */
const inWords = `${numberWords}\\b(?![\\s-]+(?:${numberWords})\\b)`
/** Before `U.S.C.` a figure is that of a title, before the label `U.S. Code Title & Section` it is none. */
const number = `(?:\\d{1,3}s{0,4}(?:\\(s\\))?|[IVX]{1,5}\\b|${inWords})(?!\\d|:\\s?\\d{2}|[\\s-]*(?:\\(\\s*\\d{1,4}\\s*\\)|months?\\b|years?\\b|days?\\b|dollars?\\b|levels?\\b|points?\\b|U\\.?\\s?S\\.?\\s?C(?!ode\\s+Title\\s+(?:&|and)\\s+Section)))`

/** Numbers of counts, as the source of a pattern: `1`, `1s, 3 and 5`, `2-4`, `One through Three`. */
export const countList = `${number}(?:\\s?(?:,\\s?and|,|and|&|-|–|through|thru|to)\\s?${number})*`

/** The hyphen of `twenty-one` is none. */
const rangeSign = /\s*(?:(?<!\b(?:twen|thir|for|fif|six|seven|eigh|nine)ty)-|-(?!(?:one|two|three|four|five|six|seven|eight|nine)\b)|–|through|thru|\bto\b)\s*/i

/** The numbers of the counts the words name, in order, as they are written; the ends of a range give figures. Undefined when they name none, or more than a hundred. */
export function parseCounts(words: string): string[] | undefined {
  const text = words.trim().replace(/\(s\)/gi, '')
  const out: string[] = []
  for (const piece of text.split(/\s*(?:,\s*and|,|\band\b|&)\s*/i)) {
    if (piece === '') continue
    const ends = piece.split(rangeSign).filter((part) => part !== '')
    const numbers = ends.map(one)
    const [first, last] = numbers
    if (first === undefined || numbers.some((part) => part === undefined)) return undefined
    if (last === undefined || ends.length === 1) out.push(first.text)
    else for (let i = first.value; i <= last.value && out.length <= 100; i++) out.push(`${i}${first.letters}`)
  }
  return out.length > 0 && out.length <= 100 ? out : undefined
}

function one(text: string): { text: string; value: number; letters: string } | undefined {
  const parts = /^(\d{1,3})(s{0,4})$/i.exec(text)
  const value = parts ? Number(parts[1]) : (parseRoman(text) ?? parseCount(text))
  if (value === undefined || value === 0 || value > 500) return undefined
  const letters = (parts?.[2] ?? '').toLowerCase()
  return { text: parts ? `${value}${letters}` : text, value, letters }
}

/** A number below forty in Roman capitals. */
function parseRoman(text: string): number | undefined {
  if (!/^(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})$/.test(text)) return undefined
  const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 }
  const each = [...text].map((sign) => values[sign] ?? 0)
  return each.reduce((sum, value, i) => sum + (value < (each[i + 1] ?? 0) ? -value : value), 0)
}

/** A count's number in figures, without the letters of a superseding indictment: by which counts named in two ways are matched. */
export function countKey(text: string): string {
  return String(one(text.trim())?.value ?? text)
}
