import type { Press } from '../../api/shapes.ts'

type Entry = Press['timeline'][number]

export interface TimelineMark {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly entry: Entry
}

const [wide, row, least] = [760, 13, 9]

/**
 * Lays the days of a story along a line on which each year that has any is as wide as any other. Marks that would lie over one another are put in
 * rows. Lengths are those of the drawing; what has no days is left out.
 */
export function layTimeline(timeline: readonly Entry[]): { readonly marks: readonly TimelineMark[]; readonly years: readonly { readonly year: string; readonly x: number; readonly width: number }[]; readonly width: number; readonly height: number } {
  const dated = timeline.flatMap((entry) => (entry.days === undefined ? [] : [{ entry, from: entry.days.from, to: entry.days.to }]))
  const names = [...new Set(dated.flatMap(({ from, to }) => [from.slice(0, 4), to.slice(0, 4)]))].toSorted()
  const each = wide / Math.max(1, names.length)
  const place = (day: string) => (Math.max(0, names.indexOf(day.slice(0, 4))) + (Number(day.slice(5, 7)) - 1 + (Number(day.slice(8, 10)) - 1) / 31) / 12) * each
  const ends: number[] = []
  const marks = dated.map(({ entry, from, to }) => {
    const x = Math.min(place(from), wide - least)
    const width = Math.max(least, place(to) - place(from))
    const free = ends.findIndex((end) => end + 2 <= x)
    const at = free < 0 ? ends.length : free
    ends[at] = x + width
    return { entry, x, width, at }
  })
  const height = ends.length * row + 32
  return { marks: marks.map(({ at, ...mark }) => ({ ...mark, y: height - 22 - (at + 1) * row })), years: names.map((year, i) => ({ year, x: i * each, width: each })), width: wide, height }
}
