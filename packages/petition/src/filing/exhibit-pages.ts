import type { Paper } from '@lenity/casefile'
import type { Packet } from '../packet.ts'

/** A sheet of an exhibit with what was read on it. */
export interface ExhibitPage {
  readonly bates: string
  /** Its place among all sheets, from 0. */
  readonly order: number
  /** The words that stand on it, as far as they were read; of a redacted copy none, for what was removed is not on it. */
  readonly text: string
  /** Whether it was read: a page set aside was not. */
  readonly read: boolean
  readonly scanned: boolean
  /** The mean confidence of its words, 0 to 100; undefined where nobody can say. */
  readonly confidence: number | undefined
}

/** Every sheet of the exhibits, in order. */
export function exhibitPages(packet: Packet, papers: readonly Paper[]): readonly ExhibitPage[] {
  const byId = new Map(papers.map((paper) => [paper.id, paper]))
  let order = -1
  return packet.exhibits.flatMap(({ paper, redacted, sheets }) => sheets.map((sheet): ExhibitPage => {
    const page = byId.get(paper)?.pages.find(({ number }) => number === sheet.page)
    const words = page?.words ?? []
    const scanned = page?.origin === 'optical recognition'
    return {
      bates: sheet.bates, order: order += 1, scanned, read: redacted !== undefined || (page !== undefined && page.setAside === undefined),
      text: redacted === undefined ? sheet.text ?? page?.text.slice(sheet.start, sheet.end) ?? '' : sheet.text ?? '',
      confidence: !scanned || words.length === 0 ? undefined : words.reduce((sum, { confidence }) => sum + confidence, 0) / words.length,
    }
  }))
}

/** The pages by their numbers, the first dozen of many. */
export function pagesSay(pages: readonly ExhibitPage[]): string {
  const [first, rest] = [pages.slice(0, 12), pages.length - 12]
  return `${first.map(({ bates }) => bates).join(', ')}${rest > 0 ? ` and ${String(rest)} more` : ''}`
}
