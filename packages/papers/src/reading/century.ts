import type { Flag, Page } from '@lenity/casefile'
import { day, parseDay } from './dates.ts'
import { findAll, wordsAt, type Spot } from './spot.ts'

export const eitherCentury: readonly Flag[] = [{ reason: 'ambiguous', says: 'The year is written with two digits, and no other year on the paper tells of which century it is.' }]

/** A year that is told as one: the number of a house or of a form stands behind other words. */
const toldYear = /\b(?:in|since|until|till|from|during|before|after|by|of|early|late|year|spring|summer|fall|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december)\s+(?:the\s+year\s+)?(?<value>(?:19|20)\d{2})(?![\d-])/i
const halfCentury = 50

/** Whether a day whose year has two digits is of the century it was read in: by all the years in full that the paper tells, which are nearer to it than to the same year of another. */
export function isCenturyProved(spot: Spot, pages: readonly Page[]): boolean {
  const read = parseDay(wordsAt(spot))
  if (read === undefined || !read.guessed) return read !== undefined
  const year = Number(read.date.slice(0, 4))
  const days = findAll(pages, new RegExp(day, 'i')).flatMap(({ words }) => parseDay(words) ?? []).filter(({ guessed }) => !guessed).map(({ date }) => Number(date.slice(0, 4)))
  const years = [...days, ...findAll(pages, toldYear).map((hit) => Number(hit.get('value')))]
  return years.length > 0 && years.every((other) => Math.abs(other - year) < halfCentury)
}
