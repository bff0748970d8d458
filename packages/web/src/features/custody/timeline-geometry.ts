import { dayNumber, type CivilDate, type CustodyDay, type DaysOfCustody } from '@lenity/law'

export interface Mark {
  /** As in the table, from 1. */
  readonly number: number
  readonly date: CustodyDay & { readonly on: CivilDate }
  readonly x: number
  /** How many marks stand above the line below this one; marks too close to each other are stacked. */
  readonly lane: number
  /** A word or two beside the mark, and the side it stands on. */
  readonly label: string
  readonly side: 'right' | 'left'
}

export const drawing = { width: 900, left: 24, right: 24, line: 118, mark: 11 } as const

/** The dates that are known in the order of the calendar, numbered; the others follow with no number. */
export function inOrder(timeline: DaysOfCustody): { readonly known: readonly (CustodyDay & { readonly on: CivilDate })[]; readonly open: readonly CustodyDay[] } {
  const known = timeline.days.flatMap((date) => (date.on === undefined ? [] : [{ ...date, on: date.on }]))
  return { known: known.toSorted((a, b) => a.on.localeCompare(b.on)), open: timeline.days.filter(({ on }) => on === undefined) }
}

/** Where a day stands on the line. */
export function scaleOf(days: readonly CivilDate[]): (day: CivilDate) => number {
  const numbers = days.map(dayNumber)
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)]
  const inner = drawing.width - drawing.left - drawing.right
  return (day) => drawing.left + (last === first ? 0 : ((dayNumber(day) - first) / (last - first)) * inner)
}

const labels: Readonly<Record<string, string>> = {
  'first day': 'credit begins', 'imposed': 'imposed', 'commenced': 'commenced', 'today': 'as of here', 'full term': 'full term', 'projected': 'good conduct time', 'bureau': 'the Bureau’s date',
  'program': 'drug program', 'earliest release': 'earliest release', 'community': 'community facility', 'home': 'home confinement', 'outside': 'earliest outside',
}
/** How wide a letter of a label is, at most, in the units of the drawing. */
const letter = 6.9

/** The marks of the drawing with their labels; no two in one lane touch. A label that would run out of the drawing stands on the left. */
export function marksOf(known: readonly (CustodyDay & { readonly on: CivilDate })[], at: (day: CivilDate) => number): readonly Mark[] {
  const lanes: (readonly [from: number, to: number])[][] = []
  return known.map((date, index) => {
    const [x, label] = [at(date.on), labels[date.id] ?? '']
    const wide = drawing.mark + 5 + label.length * letter
    const side = x + wide > drawing.width ? 'left' : 'right'
    const [from, to] = side === 'right' ? [x - drawing.mark - 3, x + wide] : [x - wide, x + drawing.mark + 3]
    const free = lanes.findIndex((taken) => taken.every(([start, end]) => to < start || from > end))
    const lane = free === -1 ? lanes.length : free
    lanes[lane] = [...(lanes[lane] ?? []), [from, to]]
    return { number: index + 1, date, x, lane, label, side }
  })
}

/** The first days of the years written under the line: every year, or every second, fifth or tenth, so that they can be read. */
export function yearsOf(first: CivilDate, last: CivilDate): readonly CivilDate[] {
  const [from, to] = [Number(first.slice(0, 4)) + 1, Number(last.slice(0, 4))]
  const every = [1, 2, 5, 10].find((n) => (to - from) / n <= 13) ?? 20
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i).filter((year) => year % every === 0).map((year) => `${year}-01-01` as CivilDate)
}
