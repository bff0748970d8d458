import { parseCivilDate, type CivilDate } from '@lenity/law'

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
/** A month by its name, as the source of a pattern. */
export const monthWords = 'Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?'

/** A day as papers write it, as the source of a pattern: `May 5, 2015`, `5 May 2015`, `5th day of May, 2015`, `05/05/2015`, `05-05-15`, `2015-05-05`. */
export const day = `(?:(?:${monthWords})\\s+\\d{1,2}(?:st|nd|rd|th)?\\s?,?\\s+\\d{4}|\\d{1,2}(?:st|nd|rd|th)?\\s+(?:day\\s+of\\s+)?(?:${monthWords}),?\\s+\\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}\\s?[/-]\\s?\\d{1,2}\\s?[/-]\\s?(?:\\d{4}|\\d{2})(?!\\d))`

/** The month and day of a date whose year stands on the next line of its cell. */
export const dayWithoutYear = `(?:${monthWords})\\s+\\d{1,2},`

/** A day read from a paper; `guessed` when its year had two digits. */
export interface ReadDay {
  readonly date: CivilDate
  readonly guessed: boolean
}

/** The day the words name, when it exists on the calendar. Months come before days, as in the United States. A two-digit year up to 40 is of this century. */
export function parseDay(words: string): ReadDay | undefined {
  const text = words.trim().toLowerCase()
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (iso) return made(Number(iso[1]), Number(iso[2]), Number(iso[3]), false)
  const figures = /^(\d{1,2})\s?[/-]\s?(\d{1,2})\s?[/-]\s?(\d{4}|\d{2})$/.exec(text)
  if (figures) {
    const short = (figures[3] as string).length === 2
    const year = Number(figures[3])
    return made(short ? (year <= 40 ? 2000 + year : 1900 + year) : year, Number(figures[1]), Number(figures[2]), short)
  }
  const month = months.findIndex((name) => new RegExp(`(?:^|\\s)${name.slice(0, 3)}`).test(text)) + 1
  const year = /\b(\d{4})\b/.exec(text)?.[1]
  const date = /\b(\d{1,2})(?:st|nd|rd|th)?\b/.exec(text)?.[1]
  if (month === 0 || !year || !date) return undefined
  return made(Number(year), month, Number(date), false)
}

function made(year: number, month: number, date: number, guessed: boolean): ReadDay | undefined {
  if (year < 1880 || year > 2150) return undefined
  const found = parseCivilDate(`${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`)
  return found === undefined ? undefined : { date: found, guessed }
}

/** What to check when the year had two digits. */
export const shortYear = 'The year is written with two digits.'
