import type { Flag, Page } from '@lenity/casefile'
import { day, parseDay } from '../reading/dates.ts'
import type { Found } from '../reading/propose.ts'
import { findAll } from '../reading/spot.ts'

const ofEarlier: readonly Flag[] = [{ reason: 'ambiguous', says: 'The report is written before the sentence: this may be the day of an earlier one.' }]

/** A report names the day set for sentence at its head, as the day of sentencing; what was imposed or sentenced before is of another conviction. No day of the face is later than the one that is set. */
export function doubtSentencing(pages: readonly Page[], found: readonly Found[]): readonly Found[] {
  return found.map((one) => {
    if (one.path !== 'conviction.sentencedOn' || one.flags !== undefined) return one
    const { page, start } = one.spot
    const label = page.text.slice(Math.max(0, start - 90), start).replace(/\s+/g, ' ')
    return pages.indexOf(page) < 2 && /\bsentencing\b|\b(?:to|will|shall)\s+be\s+sentenced\b|\bsent\.?\s+date\b/i.test(label) || (pages.indexOf(page) === 0 && ofSentence.test(label) && isLast(page, one.value)) ? one : { ...one, flags: ofEarlier }
  })
}

const ofSentence = /\b(?:sentence\s+date|date\s+of\s+sentence|sentence\s+(?:set|due))\b[^\d]{0,20}$/i

function isLast(page: Page, value: unknown): boolean {
  const days = findAll([page], new RegExp(day, 'i')).flatMap(({ words }) => parseDay(words)?.date ?? [])
  return days.every((one) => one <= String(value))
}
