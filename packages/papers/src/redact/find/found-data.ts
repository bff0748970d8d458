import type { DataKind, Page } from '@lenity/casefile'

/** A stretch of a page's text that holds data of a kind. */
export interface FoundData {
  readonly kind: DataKind
  readonly start: number
  readonly end: number
  readonly why: string
}

export type Finder = (page: Page) => readonly FoundData[]

/** What a pattern matches in the page's text; the group `data` when it has one. `fits` may refuse a match. */
export function matches(page: Page, kind: DataKind, pattern: RegExp, why: string, fits: (words: string) => boolean = () => true): readonly FoundData[] {
  const every = new RegExp(pattern.source, [...new Set(`${pattern.flags}dg`)].join(''))
  return Array.from(page.text.matchAll(every)).flatMap((match): FoundData[] => {
    const [start, end] = match.indices?.groups?.['data'] ?? [match.index, match.index + match[0].length]
    return fits(page.text.slice(start, end)) ? [{ kind, start, end, why }] : []
  })
}
