import type { Flag, Page } from '@lenity/casefile'
import { day, parseDay } from '../reading/dates.ts'
import type { Found } from '../reading/propose.ts'
import { findAll } from '../reading/spot.ts'

const earlier: readonly Flag[] = [{ reason: 'does not fit', says: 'An earlier day stands on the same paper: this may be the day of something else.' }]
const tooYoung: readonly Flag[] = [{ reason: 'does not fit', says: 'By this day of birth the person was a child on the next day the paper tells.' }]
const otherAge: readonly Flag[] = [{ reason: 'does not fit', says: 'On none of the days the paper tells does this day of birth give the age it states.' }]

const anyDay = new RegExp(`(?<![\\d/-])${day}(?![\\d/-])`, 'i')
const ageSaid = /(?:^|[^A-Za-z])age[^\S\n]*[:.…_]+[^\S\n]*(?<age>[1-9]\d)(?!\d)/i
const youngest = 12

/**
 * The doubt about a day of birth that the other days and the age on its paper contradict. Of a paper that tells of no one else: who writes of a family
 * gives days before the birth.
 */
export function doubtBirth(pages: readonly Page[], found: readonly Found[]): readonly Found[] {
  const birth = found.find(({ path }) => path === 'person.dateOfBirth')
  if (birth === undefined || typeof birth.value !== 'string') return found
  const flags = doubts(birth.value, pages)
  return flags === undefined ? found : found.map((one) => (one === birth ? { ...one, flags: [...(one.flags ?? []), ...flags] } : one))
}

function doubts(born: string, pages: readonly Page[]): readonly Flag[] | undefined {
  const days = findAll(pages, anyDay).flatMap(({ words }) => parseDay(words)?.date ?? []).filter((date) => date !== born)
  if (days.length === 0) return undefined
  if (days.some((date) => date < born)) return earlier
  if (yearsFrom(born, days.reduce((a, b) => (b < a ? b : a))) < youngest) return tooYoung
  const ages = new Set(findAll(pages, ageSaid).map((hit) => Number(hit.get('age'))))
  const [age] = ages
  return ages.size === 1 && age !== undefined && !days.some((date) => Math.abs(yearsFrom(born, date) - age) <= 1) ? otherAge : undefined
}

/** Whole years from the one day to the other. */
function yearsFrom(born: string, date: string): number {
  return Number(date.slice(0, 4)) - Number(born.slice(0, 4)) - (date.slice(5) < born.slice(5) ? 1 : 0)
}
