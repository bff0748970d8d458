import { pointsForSentence, type PriorSentence } from '../4a1-1-criminal-history/count-points.ts'

/** A length of imprisonment, in months and days beside them; none is a sentence without imprisonment. */
export interface Length {
  readonly months: number
  readonly days: number
}

export const noLength: Length = { months: 0, days: 0 }

export function addLengths(a: Length, b: Length): Length {
  return { months: a.months + b.months, days: a.days + b.days }
}

/** Days about a length, to tell which of two is longer: a month as 30.4 days. */
export function roughDays({ months, days }: Length): number {
  return months * 30.4375 + days
}

export function asSentence({ months, days }: Length): PriorSentence {
  return { ...(months > 0 ? { months } : {}), ...(days > 0 ? { days } : {}) }
}

/** The points a length would give alone: one, two or three. */
export function pointsOf(length: Length): 1 | 2 | 3 {
  return pointsForSentence(asSentence(length))
}

/** Whether a length is more than one year and one month. */
export function isLong(length: Length): boolean {
  return pointsOf(length) === 3
}
