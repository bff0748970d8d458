import type { Page } from '@lenity/casefile'
import { whyGarbled } from './garbled.ts'

/** So much of the text that was not taken is kept beside the one that was. */
const mostKept = 20_000
/** What a scanner recognised says nothing of how sure it was: its words are doubtful, every one. */
const doubtful = 60

/**
 * The page as it was recognised, with why it was, and the text layer's text beside it. Where recognition found less than half of what
 * a sound layer has, as on a page too faint for it, the layer's words are taken, as doubtful, and the recognised text is kept beside.
 */
export function keepBoth(recognised: Page, layered: Page, why: string): Page {
  const other = layered.text.trim()
  if (other === '') return { ...recognised, why }
  const sound = whyGarbled(layered.words.map(({ text }) => text)) === undefined
  if (sound && lettersOf(recognised) < lettersOf(layered) / 2) {
    return { ...layered, origin: 'optical recognition', words: layered.words.map((word) => ({ ...word, confidence: doubtful })), why: `${why} Recognising the page found less than half of its words, so that the layer’s were taken.`, ...kept(recognised.text), ...(recognised.penned && { penned: recognised.penned }) }
  }
  return { ...recognised, why, ...kept(layered.text) }
}

function kept(text: string): { readonly otherText?: string } {
  return text.trim() === '' ? {} : { otherText: text.slice(0, mostKept) }
}

function lettersOf(page: Page): number {
  return page.words.reduce((sum, word) => sum + (word.confidence > 50 ? word.text.length : 0), 0)
}
