import { edits, type Page, type Word } from '@lenity/casefile'
import { labelWords } from './label-words.table.ts'
import { signMends } from './mend-signs.ts'
import type { Spot } from './spot.ts'

/** A page with some of its words read otherwise, and the way back to the page as it is. */
export interface Mended {
  readonly page: Page
  /** The place on the page as it is of a place on the mended one; whole words where a word was mended. */
  back(spot: Spot): Spot
  /** The mended words of labels within a place of the mended page, each with what it is on the page as it is. */
  mendedIn(spot: Spot): readonly { readonly was: string; readonly is: string }[]
}

const known = new Map<number, { readonly word: string; readonly shape: string }[]>()
const all = new Set(labelWords)
for (const word of labelWords) {
  const shape = shapeOf(word)
  known.set(shape.length, [...(known.get(shape.length) ?? []), { word, shape }])
}

/**
 * A page that was recognised from a picture, with the misread words of headings and labels as they must have been printed: long words
 * that are none, one sign away from a word that names a value, two when they are longer. A word that was read surely is let be, for it is another
 * word (`discussed`, `ending`); so is one that was read twice with little doubt: it is a name. Values are never touched: none of the words is one, and signs with figures are left alone.
 */
export function mendWords(page: Page): Mended {
  const isRecognised = page.origin === 'optical recognition'
  const labels = isRecognised ? labelMends(page) : new Map<number, string>()
  const mends = new Map([...labels, ...(isRecognised ? signMends(page) : [])])
  if (mends.size === 0) return { page, back: (spot) => spot, mendedIn: () => [] }
  let text = ''
  let end = 0
  const words = page.words.map((word, i): Word => {
    text += page.text.slice(end, word.start)
    end = word.start + word.text.length
    // What is left of a leader stands by the label it belongs to.
    if (mends.get(i) === ':') text = text.replace(/ $/, '')
    const made = { ...word, text: mends.get(i) ?? word.text, start: text.length }
    text += made.text
    return made
  })
  text += page.text.slice(end)
  const mended: Page = { ...page, text, words }
  const at = (spot: Spot): number[] => words.flatMap((word, i) => (word.start < spot.end && word.start + word.text.length > spot.start ? [i] : []))
  return {
    page: mended,
    back: (spot) => (spot.page === mended ? backTo(page, mended, mends, spot, at(spot)) : spot),
    mendedIn: (spot) => (spot.page === mended ? at(spot).filter((i) => labels.has(i)).map((i) => ({ was: (page.words[i] as Word).text, is: mends.get(i) as string })) : []),
  }
}

/** A text with a mended word in it as it was recognised. */
export function asRecognised(value: string, { was, is }: { readonly was: string; readonly is: string }): string {
  return value.replace(new RegExp(core(is), 'i'), (seen) => inCaseOf(seen, core(was).toLowerCase()))
}

function backTo(page: Page, mended: Page, mends: ReadonlyMap<number, string>, spot: Spot, at: readonly number[]): Spot {
  const [first, last] = [at[0], at.at(-1)]
  if (first === undefined || last === undefined) return { page, start: 0, end: 0 }
  const [from, to] = [page.words[first], page.words[last]] as [Word, Word]
  const [readFrom, readTo] = [mended.words[first], mended.words[last]] as [Word, Word]
  return {
    page,
    start: mends.has(first) ? from.start : from.start + Math.max(0, spot.start - readFrom.start),
    end: mends.has(last) ? to.start + to.text.length : to.start + Math.min(to.text.length, spot.end - readTo.start),
  }
}

/** Misreadings are recognised with less: on made scans, clean and poor, the words near a label and recognised with more were other words, and those with less misread labels. */
const surelyRead = 92

/** The words of labels to be read otherwise, by their places in the list. */
function labelMends(page: Page): Map<number, string> {
  const sure = new Map<string, number>()
  for (const { text, confidence } of page.words) if (confidence >= 80) sure.set(core(text).toLowerCase(), (sure.get(core(text).toLowerCase()) ?? 0) + 1)
  const mends = new Map<number, string>()
  page.words.forEach(({ text, confidence }, i) => {
    if (confidence >= surelyRead) return
    const [, before = '', inside = '', after = ''] = parted.exec(text) ?? []
    const low = inside.toLowerCase()
    if (inside.length < 6 || all.has(low) || (sure.get(low) ?? 0) > 1) return
    const meant = nearest(low)
    if (meant !== undefined) mends.set(i, `${before}${inCaseOf(inside, meant)}${after}`)
  })
  return mends
}

/** A word with what stands before and after its letters. */
const parted = /^([^\p{L}\d]*)([\p{L}\d|!]*\p{L}[\p{L}\d|!]*?)([^\p{L}\d]*)$/u

function core(text: string): string {
  return parted.exec(text)?.[2] ?? text
}

/** The only known word that is near enough; none when it has a figure that is no misread letter, or when two are as near. */
function nearest(low: string): string | undefined {
  if (/[234679]/.test(low) || low.replace(/\P{L}/gu, '').length < low.length - 2) return undefined
  const shape = shapeOf(low)
  const most = shape.length >= 9 ? 2 : 1
  let [best, least, ties]: [string | undefined, number, number] = [undefined, most + 1, 0]
  for (let length = shape.length - most; length <= shape.length + most; length++) {
    for (const one of known.get(length) ?? []) {
      const distance = edits(shape, one.shape, most, { swaps: false })
      if (distance < least) [best, least, ties] = [one.word, distance, 1]
      else if (distance === least) ties++
    }
  }
  return ties === 1 && best !== undefined && !isFormOf(low, best) ? best : undefined
}

/** Another form of the same word is a word, not a misreading: `charge` and `charger`, `plead` and `pleads`. */
function isFormOf(low: string, word: string): boolean {
  if (low.length === word.length && low.slice(0, -1) === word.slice(0, -1)) return /[drsnytl]$/.test(low)
  const [short, long] = low.length < word.length ? [low, word] : [word, low]
  return long.startsWith(short) && /^(?:s|d|r|ed|es|er|ly|al|or|y|n|st)$/.test(long.slice(short.length))
}

/** Signs that recognition takes for one another made one. */
function shapeOf(word: string): string {
  return word.replaceAll('rn', 'm').replaceAll('cl', 'd').replaceAll('vv', 'w').replaceAll(/[1l|!]/g, 'i').replaceAll('0', 'o').replaceAll('5', 's').replaceAll('8', 'b')
}

function inCaseOf(written: string, word: string): string {
  if (written === written.toUpperCase()) return word.toUpperCase()
  return /^\p{Lu}/u.test(written) ? `${word.charAt(0).toUpperCase()}${word.slice(1)}` : word
}
