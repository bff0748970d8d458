import { daysUntil } from '../words/day-distance.ts'

export interface DueGroup<T> {
  readonly title: string
  readonly items: readonly T[]
}

const groups = [
  { title: 'Overdue', holds: (days: number) => days < 0 },
  { title: 'Today', holds: (days: number) => days === 0 },
  { title: 'Within a week', holds: (days: number) => days > 0 && days <= 7 },
  { title: 'Within a month', holds: (days: number) => days > 7 && days <= 31 },
  { title: 'Later', holds: (days: number) => days > 31 },
] as const

/** What has a day, by how near it is, the earliest first; groups with nothing in them are left out. */
export function groupDue<T>(items: readonly T[], dayOf: (item: T) => string, today: string): readonly DueGroup<T>[] {
  const sorted = items.toSorted((one, other) => dayOf(one).localeCompare(dayOf(other)))
  return groups.map(({ title, holds }) => ({ title, items: sorted.filter((item) => holds(daysUntil(dayOf(item), today))) })).filter(({ items }) => items.length > 0)
}

const small = ['nothing', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

function said(n: number): string {
  return small[n] ?? String(n)
}

/** `Two overdue, one due today, three within a week.` One sentence on what is due. */
export function dueSentence(days: readonly string[], today: string): string {
  const count = (holds: (n: number) => boolean) => days.filter((day) => holds(daysUntil(day, today))).length
  const [late, now, soon, later] = [count((n) => n < 0), count((n) => n === 0), count((n) => n > 0 && n <= 7), count((n) => n > 7)]
  if (days.length === 0) return 'Nothing is due.'
  const parts = [late > 0 ? `${said(late)} overdue` : '', now > 0 ? `${said(now)} due today` : '', soon > 0 ? `${said(soon)} within a week` : '', later > 0 ? `${said(later)} later` : ''].filter((part) => part !== '')
  const sentence = late === 0 ? `nothing overdue; ${parts.join(', ')}` : parts.join(', ')
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`
}
