import { whyNot, type Page, type ProposedFact } from '@lenity/casefile'
import { leafShapeAt } from '@lenity/law'
import { propose, type Found } from '../reading/propose.ts'
import type { Spot } from '../reading/spot.ts'
import { mayBeQuoted } from './askable-facts.ts'
import { shownBy } from './shown-by.ts'

/** What someone who is not believed says of a page: a value, and the words of the page that say it. */
export interface Said {
  readonly page: number
  readonly path: unknown
  readonly value: unknown
  readonly quote: unknown
}

export interface Quoted {
  readonly proposals: readonly ProposedFact[]
  /** What was not kept: the words do not stand on the page, do not say the value, or it is no fact that may be proposed so. */
  readonly dropped: number
}

const [shortest, longest] = [2, 600]

/**
 * Proposals from what was said of these pages by someone who is not believed, such as a language model: each quotes words of its page, which are looked
 * for there and must say the value themselves. Each is marked with `says`, so that it waits for a person by itself.
 */
export function proposeQuoted(paper: string, pages: readonly Page[], said: readonly Said[], says: string): Quoted {
  const found = said.flatMap((one): Found[] => {
    const page = pages.find(({ number }) => number === one.page)
    const { path, value, quote } = one
    if (page === undefined || typeof path !== 'string' || typeof quote !== 'string' || path.length > 200) return []
    const shape = leafShapeAt(path)
    const spot = findQuote(page, quote)
    if (shape === undefined || !mayBeQuoted(path) || whyNot(shape, value) !== undefined || spot === undefined) return []
    return shownBy(page.text.slice(spot.start, spot.end), path, shape, value) ? [{ path, value, spot, flags: [{ reason: 'language model', says }] }] : []
  })
  const proposals = propose(paper, pages, found)
  return { proposals, dropped: said.length - proposals.length }
}

/** Where a quote stands on the page, whole words and sign for sign, but for how its lines break; undefined when it does not. */
function findQuote(page: Page, quote: string): Spot | undefined {
  const words = quote.trim().split(/\s+/)
  if (quote.trim().length < shortest || quote.length > longest) return undefined
  const pattern = words.map((word) => word.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')).join('\\s+')
  const match = new RegExp(`(?<!\\S)${pattern}(?!\\S)`, 'u').exec(page.text) ?? new RegExp(`(?<![\\p{L}\\d])${pattern}(?![\\p{L}\\d])`, 'u').exec(page.text)
  return match === null ? undefined : { page, start: match.index, end: match.index + match[0].length }
}
