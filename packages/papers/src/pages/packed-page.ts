import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Page, Word } from '@lenity/casefile'

/** The places of a word on its page, one number each: start, length, confidence, and the four edges of its box. */
const columns = 7
/** So many pages have their words at hand. */
const mostAtHand = 16

const atHand = new Map<Page, readonly Word[]>()
const packed = new WeakMap<Page, number>()

/** How many bytes a page takes that was packed; undefined when it was not. */
export function packedSize(page: Page): number | undefined {
  return packed.get(page)
}

/**
 * The same page with its words packed, a tenth of the memory or less: they are made again when someone asks for them. Boxes are told to a
 * ten-millionth of the page. A page whose words are no pieces of its text stays as it is.
 */
export function packPage(page: Page): Page {
  const { words, text } = page
  if (words.some((word) => !text.startsWith(word.text, word.start))) return page
  const many = words.length
  const places = new Float32Array(many * (columns - 2))
  const spans = new Uint32Array(many * 2)
  for (const [i, { start, text: { length }, confidence, box: { left, top, right, bottom } }] of words.entries()) {
    spans[i] = start
    spans[many + i] = length
    for (const [column, value] of [confidence, left, top, right, bottom].entries()) places[column * many + i] = value
  }
  const [where, what] = [squeeze(spans), squeeze(places)]
  const made = { ...page, words: [] } as Page
  Object.defineProperty(made, 'words', { enumerable: true, get: () => wordsOf(made, many, where, what) })
  packed.set(made, where.length + what.length + text.length)
  return made
}

/** The bytes of these numbers, made small, in memory of their own. */
function squeeze(numbers: Float32Array | Uint32Array): Uint8Array {
  return new Uint8Array(deflateRawSync(new Uint8Array(numbers.buffer), { level: 1 }))
}

function wordsOf(page: Page, many: number, where: Uint8Array, what: Uint8Array): readonly Word[] {
  const there = atHand.get(page)
  if (there !== undefined) return there
  const spans = new Uint32Array(new Uint8Array(inflateRawSync(where)).buffer)
  const places = new Float32Array(new Uint8Array(inflateRawSync(what)).buffer)
  const at = (column: number, i: number): number => places[column * many + i] as number
  const words = Array.from({ length: many }, (_, i): Word => {
    const start = spans[i] as number
    return { text: page.text.slice(start, start + (spans[many + i] as number)), start, confidence: at(0, i), box: { left: at(1, i), top: at(2, i), right: at(3, i), bottom: at(4, i) } }
  })
  atHand.set(page, words)
  for (const [oldest] of atHand) {
    if (atHand.size <= mostAtHand) break
    atHand.delete(oldest)
  }
  return words
}
