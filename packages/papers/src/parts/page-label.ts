import type { Page } from '@lenity/casefile'

/** What a page says of its own place: its number, of how many, and the entry of the docket it is stamped with. */
export interface PageLabel {
  readonly number: number
  readonly of?: number
  /** The document number of the stamp a court's filing system puts at the head of each page. */
  readonly document?: string
}

const stamp = /document\s+(\d+(?:-\d+)?)\s+filed\b.{0,60}?page\s+(\d+)\s+of\s+(\d+)/i
const ofMany = /\b(?:page|pg\.?|p\.|p[aá]gina)\s*[:#]?\s*(\d{1,4})\s*(?:of|\/|de)\s*(\d{1,4})\b/i
const bareOf = /^\s*[-–—]?\s*(\d{1,4})\s+(?:of|de)\s+(\d{1,4})\s*[-–—]?\s*$/i
const numbered = /\bpage\s*[:#]?\s*0*(\d{1,4})\b/i
const slash = /(?:^|\s)(\d{1,3})\s?\/\s?(\d{1,3})\s*$/
const alone = /^\s*(?:page\s+)?[-–—]?\s*(\d{1,4})\s*[-–—]?\s*$/i

/** The label of a page, from its first and last lines; undefined when it has none. */
export function pageLabel(page: Page): PageLabel | undefined {
  const lines = page.text.split('\n')
  const edges = [...lines.slice(0, 4), ...lines.slice(-4)]
  const stamped = edges.map((line) => stamp.exec(line)).find((match) => match !== null)
  if (stamped) return { number: Number(stamped[2]), of: Number(stamped[3]), document: stamped[1] ?? '' }
  for (const pattern of [ofMany, bareOf, slash]) {
    const match = edges.map((line) => pattern.exec(line)).find((found) => found !== null)
    if (match && Number(match[1]) > 0 && Number(match[1]) <= Number(match[2])) return { number: Number(match[1]), of: Number(match[2]) }
  }
  const paged = lines.slice(0, 3).map((line) => numbered.exec(line)).find((match) => match !== null)
  if (paged) return { number: Number(paged[1]) }
  const bare = [...lines.slice(-2), ...lines.slice(0, 2)].map((line) => alone.exec(line)).find((match) => match !== null)
  return bare ? { number: Number(bare[1]) } : undefined
}
