/** A page of a paper as it is kept. */
export interface ArchivedPage {
  readonly number: number
  readonly text: string
}

/** The text of an article as its paper keeps it, which every offset counts in: its pages in order, a line break between two. It never changes while the paper is there. */
export function archivedText(pages: readonly ArchivedPage[]): string {
  return pages.map(({ text }) => text).join('\n')
}

/** The page on which an offset of the archived text lies; the last one behind its end, and 1 where there are no pages. */
export function pageAt(pages: readonly ArchivedPage[], offset: number): number {
  let end = 0
  for (const { number, text } of pages) {
    end += text.length + 1
    if (offset < end) return number
  }
  return pages.at(-1)?.number ?? 1
}
