import { parseCivilDate, type CivilDate } from '@lenity/law'

export const monthNames = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']

/** A day as lists write it: `2022-04-26`, `April 26, 2022`, `26 April 2022`, `4/26/2022`. Undefined when it is none, or none on the calendar. */
export function readDay(words: string): CivilDate | undefined {
  const text = words.trim()
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})/.exec(text)
  const american = /^([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/.exec(text)
  const british = /^(\d{1,2}) ([A-Za-z]{3,9})\.? (\d{4})$/.exec(text)
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text)
  const [year, month, day] = iso ? [iso[1], iso[2], iso[3]] : american ? [american[3], numberOf(american[1]), american[2]] : british ? [british[3], numberOf(british[2]), british[1]] : slashed ? [slashed[3], slashed[1], slashed[2]] : []
  return year === undefined || month === undefined || day === undefined ? undefined : parseCivilDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
}

function numberOf(name: string | undefined): string | undefined {
  const at = monthNames.findIndex((month) => name !== undefined && month.startsWith(name.toLowerCase()))
  return at < 0 ? undefined : String(at + 1)
}
