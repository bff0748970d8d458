import { fileOfPaper, partNamed, type Page, type Paper, type PaperId } from '@lenity/casefile'
import type { PacketVariant, Sheet } from '../packet.ts'
import { layOutText } from './lay-out-text.ts'

/** A redacted copy of a paper of the case, which may stand among the exhibits in its place. */
export interface RedactedPaper {
  readonly copy: string
  /** The file, or the part of one, it was made from. */
  readonly paper: PaperId
  /** What it was made for, such as `for prison mail`. */
  readonly purpose: string
  readonly mediaType: string
  /** The words of each of its pages, for a copy that is words alone. */
  readonly texts?: readonly string[] | undefined
}

/** The copies best made for where a packet goes come first; of several the newest, which is given first, counts. */
const bestFor: Readonly<Record<PacketVariant, readonly string[]>> = {
  'person by mail': ['for prison mail', 'for the public', 'for filing in court'],
  'pardon attorney': ['for filing in court', 'for the public', 'for prison mail'],
}

/** The copy that stands for a paper in a packet: of the paper itself rather than of the file it lies in. */
export function copyFor(paper: Paper, copies: readonly RedactedPaper[], variant: PacketVariant): RedactedPaper | undefined {
  const rank = ({ purpose }: RedactedPaper) => { const place = bestFor[variant].indexOf(purpose); return place < 0 ? Number.POSITIVE_INFINITY : place }
  for (const id of new Set([paper.id, fileOfPaper(paper.id)])) {
    const [best] = copies.filter((copy) => copy.paper === id).toSorted((one, other) => rank(one) - rank(other))
    if (best !== undefined) return best
  }
  return undefined
}

/** The page of the file that is the first of a copy. */
export function firstPageOf(copy: RedactedPaper): number {
  return partNamed(copy.paper)?.first ?? 1
}

/** The sheets of a page as a copy shows it. `start` and `end` are of the words of the paper itself, so that a citation finds its sheet. */
export function sheetsOfCopy(page: Page, copy: RedactedPaper, next: () => string): readonly Sheet[] {
  const text = copy.texts?.[page.number - firstPageOf(copy)]
  if (copy.texts === undefined) return [{ bates: next(), page: page.number, text: undefined, start: 0, end: page.text.length }]
  const sheets = layOutText(text ?? '')
  const starts = sheets.map(({ start }, index) => (index === 0 ? 0 : placeInPaper(text ?? '', start, page.text)))
  return sheets.map((sheet, index) => ({ bates: next(), page: page.number, text: sheet.text, start: starts[index] ?? 0, end: starts[index + 1] ?? page.text.length }))
}

/** Where in the words of a page a place in those of its copy is: what stands between two blocks stands in both, in the same order. */
function placeInPaper(text: string, place: number, original: string): number {
  let [from, found] = [0, 0]
  for (const piece of text.split('█████')) {
    const at = original.indexOf(piece, found)
    // Behind a block something that was kept may be printed, which stands in the paper in other words.
    const begin = at < 0 ? found : at
    if (place <= from + piece.length) return Math.min(original.length, begin + Math.max(0, place - from))
    found = begin + (at < 0 ? 0 : piece.length)
    from += piece.length + '█████'.length
  }
  return original.length
}
