import { edits } from '@lenity/casefile'
import type { Gray } from '../image/gray.ts'
import { labelWords } from '../reading/label-words.table.ts'
import { readAlone } from './read-alone.ts'
import type { ReadLine, ReadWord } from './read-lines.ts'

/** A word recognised with less, or with an accent, may be a name with a letter that English has not. */
const doubtful = 80
/** What the English model makes of `ñ` between vowels, and is sure of. */
const asTwo = /(?<=[aeiouáéíóú])fi(?=[aeoáéó])/giu
/** No more lines of a page are read in Spanish. */
const mostLines = 10
const accented = /[áéíóúüñ]/i
const known = new Set(labelWords)

/**
 * The lines of a page in English, with the letters of Spanish in its names: the English model knows none, and reads `Núñez` as `Nufiez`, unsure of it. A
 * line with a doubtful name is read by the Spanish model as well, and of that the accented word is taken where it is surer and much the same. Of `Quifiones` it is sure:
 * where the Spanish model sees `ñ` in the place of `fi`, that is taken all the same.
 */
export async function readAccents(lines: readonly ReadLine[], page: Gray): Promise<ReadLine[]> {
  const named = lines.filter(({ words }) => words.some(mayBeAccented)).slice(0, mostLines)
  const read = new Map<ReadLine, ReadLine>()
  for (const line of named) {
    const spanish = (await readAlone(line, page, 'spa')).words.filter(({ text }) => accented.test(text))
    read.set(line, { ...line, words: line.words.map((word) => (mayBeAccented(word) ? spanish.find((other) => isSame(word, other)) : undefined) ?? word) })
  }
  return lines.map((line) => read.get(line) ?? line)
}

function mayBeAccented({ text, confidence }: ReadWord): boolean {
  return (confidence < doubtful || accented.test(text) || isAsTwo(text)) && /^\P{L}?\p{Lu}[\p{L}'’-]{2,}\P{L}?$/u.test(text) && !known.has(text.replaceAll(/\P{L}/gu, '').toLowerCase())
}

function isAsTwo(text: string): boolean {
  return text.search(asTwo) >= 0
}

/** The words without the accents of their vowels. */
function plain(text: string): string {
  return text.toLowerCase().replaceAll('ñ', '\u0001').normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('\u0001', 'ñ')
}

/** In one place, surer, and with no more letters changed than the accents and the sign beside each. */
function isSame(english: ReadWord, spanish: ReadWord): boolean {
  const [one, other] = [english, spanish].map(({ bbox: { x0, x1 } }) => [x0, x1] as const) as [readonly [number, number], readonly [number, number]]
  const shared = Math.min(one[1], other[1]) - Math.max(one[0], other[0])
  if (shared < 0.8 * Math.max(one[1] - one[0], other[1] - other[0])) return false
  if (isAsTwo(english.text) && plain(english.text).replaceAll(asTwo, 'ñ') === plain(spanish.text)) return true
  if (spanish.confidence <= english.confidence) return false
  const most = 2 * (spanish.text.match(new RegExp(accented, 'gi')) ?? []).length
  return edits(english.text.toLowerCase(), spanish.text.toLowerCase(), most, { swaps: false }) <= most
}
