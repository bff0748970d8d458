import type { Page, Word } from '@lenity/casefile'
import { packedSize, packPage } from '../pages/packed-page.ts'
import type { Spot } from './spot.ts'

/** A page without some of its words, and the way back to the page it was made from. */
export interface Stripped {
  readonly page: Page
  /** The place on the page as it was of a place on the stripped one. */
  back(spot: Spot): Spot
}

/** The page without the words at these places in its list. */
export function stripWords(page: Page, gone: ReadonlySet<number>): Stripped {
  if (gone.size === 0) return { page, back: (spot) => spot }
  const words: Word[] = []
  const origins: number[] = []
  let text = ''
  let end = 0
  page.words.forEach((word, i) => {
    const between = page.text.slice(end, word.start)
    end = word.start + word.text.length
    if (gone.has(i)) {
      if (between.includes('\n') && !text.endsWith('\n') && text !== '') text += '\n'
      return
    }
    const joint = between.includes('\n') ? (text.endsWith('\n') ? between.slice(1) : between) : text === '' || text.endsWith('\n') ? '' : ' '
    text += joint
    words.push({ ...word, start: text.length })
    origins.push(word.start)
    text += word.text
  })
  const made: Page = { ...page, text, words }
  const stripped = packedSize(page) === undefined ? made : packPage(made)
  const from = Uint32Array.from(origins)
  return { page: stripped, back: (spot) => backTo(page, stripped, from, spot) }
}

function backTo(page: Page, stripped: Page, origins: Uint32Array, spot: Spot): Spot {
  if (spot.page !== stripped) return spot
  const first = stripped.words.findIndex((word) => word.start + word.text.length > spot.start)
  const last = stripped.words.findLastIndex((word) => word.start < spot.end)
  const [from, to] = [stripped.words[first], stripped.words[last]]
  if (!from || !to || last < first) return { page, start: 0, end: 0 }
  return {
    page,
    start: (origins[first] as number) + Math.max(0, spot.start - from.start),
    end: (origins[last] as number) + Math.min(to.text.length, spot.end - to.start),
  }
}
