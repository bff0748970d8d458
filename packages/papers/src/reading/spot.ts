import type { Page } from '@lenity/casefile'

/** A stretch of one page's text: from `start` up to `end`, in UTF-16 units. */
export interface Spot {
  readonly page: Page
  readonly start: number
  readonly end: number
}

/** The words at a spot, as they stand on the page. */
export function wordsAt(spot: Spot): string {
  return spot.page.text.slice(spot.start, spot.end)
}

/** A match on a page, with the places of its named groups. */
export interface Hit extends Spot {
  readonly words: string
  /** The place of a named group, when it took part and is not empty. */
  at(group: string): Spot | undefined
  /** The words of a named group, else an empty string. */
  get(group: string): string
}

/** Every match of a pattern on the pages or within the spots given, in order. */
export function findAll(places: readonly (Page | Spot)[], pattern: RegExp): Hit[] {
  return [...hitsOf(places, pattern)]
}

/** The first match of a pattern; what stands behind it is not looked at. */
export function findFirst(places: readonly (Page | Spot)[], pattern: RegExp): Hit | undefined {
  for (const hit of hitsOf(places, pattern)) return hit
  return undefined
}

function* hitsOf(places: readonly (Page | Spot)[], pattern: RegExp): Generator<Hit> {
  const every = everyOf(pattern)
  for (const place of places) {
    const spot = 'text' in place ? { page: place, start: 0, end: place.text.length } : place
    const { page, start: offset } = spot
    for (const match of wordsAt(spot).matchAll(every)) {
      yield {
        page,
        start: offset + match.index,
        end: offset + match.index + match[0].length,
        words: match[0],
        // Where its groups stand is looked for only when someone asks: that matches once more.
        at(group) {
          const ends = match.indices?.groups?.[group]
          return ends && ends[1] > ends[0] ? { page, start: offset + ends[0], end: offset + ends[1] } : undefined
        },
        get: (group) => match.groups?.[group] ?? '',
      }
    }
  }
}

const known = new WeakMap<RegExp, RegExp>()
const made = new Map<string, RegExp>()

/** The pattern that finds every match and its places, made once of each. */
function everyOf(pattern: RegExp): RegExp {
  const there = known.get(pattern)
  if (there !== undefined) return there
  const { source, flags } = pattern
  const key = `${flags} ${source}`
  const every = made.get(key) ?? new RegExp(source, [...new Set(`${flags}dg`)].join(''))
  made.set(key, every)
  known.set(pattern, every)
  return every
}

/** The text from each heading that matches `from` to the next place that matches `to` or the end, page by page. */
export function sections(pages: readonly Page[], from: RegExp, to: RegExp): Spot[] {
  const out: Spot[] = []
  let open = false
  for (const page of pages) {
    let at = 0
    while (at < page.text.length) {
      if (!open) {
        const begin = findFirst([{ page, start: at, end: page.text.length }], from)
        if (!begin) break
        open = true
        at = begin.start
        const stop = findFirst([{ page, start: begin.end, end: page.text.length }], to)
        out.push({ page, start: begin.start, end: stop?.start ?? page.text.length })
        if (!stop) break
        open = false
        at = stop.start
      } else {
        const stop = findFirst([{ page, start: at, end: page.text.length }], to)
        out.push({ page, start: at, end: stop?.start ?? page.text.length })
        if (!stop) break
        open = false
        at = stop.start
      }
      if (at >= page.text.length) break
    }
  }
  return out.filter((spot) => spot.end > spot.start)
}

/** The spot without white space at its ends. */
export function trimSpot(spot: Spot): Spot {
  const words = wordsAt(spot)
  const start = spot.start + (words.length - words.trimStart().length)
  return { page: spot.page, start, end: Math.max(start, spot.end - (words.length - words.trimEnd().length)) }
}

/** The shortest spot that holds both, when they are on one page. */
export function spanOf(first: Spot, last: Spot): Spot {
  if (first.page !== last.page) return first
  return { page: first.page, start: Math.min(first.start, last.start), end: Math.max(first.end, last.end) }
}

/** The lines of a spot, trimmed of nothing. */
export function linesOf(spot: Spot): Spot[] {
  const out: Spot[] = []
  let start = spot.start
  for (const line of wordsAt(spot).split('\n')) {
    out.push({ page: spot.page, start, end: start + line.length })
    start += line.length + 1
  }
  return out
}
