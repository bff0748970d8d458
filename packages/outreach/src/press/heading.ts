import { parseCivilDate, type CivilDate } from '@lenity/law'
import type { Block } from './blocks.ts'
import { monthNumber, monthWord } from './months.ts'

export interface Heading {
  readonly title?: string
  readonly author?: string
  readonly outlet?: string
  readonly publishedOn?: CivilDate
  /** Where it was found, when a line above it says so. */
  readonly link?: string
}

const section = /^(?:news|politics|opinion|entertainment|crime|local|national|u\.?s\.?|world|exclusive|breaking|celebrity|culture|justice|features?|archive|latest)$/i
const byline = /^(?:by|words by|story by|reported by|written by)\s+(.+)$/i
const printed = /^published by (\p{Lu}.{1,80})$/iu
const found = /^(?:from|source|link|url):\s*(https?:\/\/\S{3,2000})$/i
const dateline = new RegExp(`(${monthWord})\\.? (\\d{1,2}), (\\d{4})|(\\d{1,2}) (${monthWord})\\.? (\\d{4})|(\\d{4})-(\\d{2})-(\\d{2})`, 'i')

/** What stands over an article: its title, who wrote it, who printed it and when, as far as its first lines say. */
export function readHeading(text: string, blocks: readonly Block[]): Heading {
  const words = (block: Block) => text.slice(block.start, block.end)
  const firstBody = blocks.findIndex((b) => b.kind === 'body' && b.end - b.start > 160)
  const top = blocks.slice(0, firstBody < 0 ? Math.min(blocks.length, 6) : firstBody)
  const title = top.find((b) => (b.kind === 'heading' || (b === top[0] && b.end - b.start <= 120 && !/[.:]\s|\.$/.test(words(b)))) && !section.test(words(b)) && words(b).split(/\s+/).length >= 3)
  const heading: { -readonly [K in keyof Heading]: Heading[K] } = {}
  if (title !== undefined && title.end - title.start <= 200) heading.title = words(title)
  for (const block of top.filter((b) => b.kind === 'byline')) {
    const line = words(block)
    const signed = byline.exec(line)?.[1]
    if (signed !== undefined) {
      const [author, outlet] = signed.split(/\s*[,|•·–—]\s*(?=\p{Lu})/u).map((part) => part.trim())
      if (author !== undefined) heading.author ??= author.replace(/\s+(?:updated|published)\b.*$/i, '').replace(new RegExp(`\\s+(?:${dateline.source}).*$`, 'i'), '')
      if (outlet !== undefined && !dateline.test(outlet) && !/\b(?:writer|reporter|editor|correspondent|staff|columnist)\b/i.test(outlet)) heading.outlet ??= outlet
    }
    const by = printed.exec(line)?.[1]
    if (by !== undefined) heading.outlet ??= by
    const on = dayIn(line)
    if (on !== undefined) heading.publishedOn ??= on
  }
  for (const block of top) {
    const link = found.exec(words(block))?.[1]
    if (link !== undefined) heading.link ??= link
  }
  const place = /^[\p{Lu}][\p{Lu} .’'-]+,?(?: [\p{L}. ]+)? \(([\p{L} .&]+)\) [—–-]/u.exec(text.slice(blocks[firstBody]?.start ?? 0, (blocks[firstBody]?.start ?? 0) + 120))
  if (place?.[1] !== undefined) heading.outlet ??= place[1]
  return heading
}

function dayIn(line: string): CivilDate | undefined {
  const m = dateline.exec(line)
  if (!m) return undefined
  const [year, month, day] = m[1] ? [m[3], monthNumber(m[1]), m[2]] : m[4] ? [m[6], monthNumber(m[5] as string), m[4]] : [m[7], Number(m[8]), m[9]]
  return parseCivilDate(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)
}
