import { parseCivilDate, type CivilDate } from '@lenity/law'
import { parseCount } from './figures.ts'

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
/** A month by its name, as the source of a pattern. */
export const monthWords = 'Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?'

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth', 'twenty-first', 'twenty-second', 'twenty-third', 'twenty-fourth', 'twenty-fifth', 'twenty-sixth', 'twenty-seventh', 'twenty-eighth', 'twenty-ninth', 'thirtieth', 'thirty-first']
const ordinalWords = [...ordinals].sort((a, b) => b.length - a.length).join('|')
const yearWord = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)'
/** A year in words, as clerks of some courts write it: `two thousand eight`, `nineteen hundred and ninety-five`. */
const wordedYear = `(?:two\\s+thousand(?:\\s+and)?(?:[\\s-]+${yearWord}){0,2}|nineteen(?:\\s+hundred(?:\\s+and)?)?(?:[\\s-]+${yearWord}){1,2}|twenty(?:[\\s-]+${yearWord}){1,2})(?![a-z])`
const nth = '\\d{1,2}(?:st|nd|rd|th)?'

/**
 * A day as papers write it, as the source of a pattern: `May 5, 2015`, `5 May 2015`, `5th day of May, 2015`, `fifth of May, 2015`, `5-MAY-2015`,
 * `5th day of May, two thousand fifteen`, `05/05/2015`, `05-05-15`, `2015-05-05`. Days with the month between dots are none: which figure is the month they do not say.
 */
export const day = `(?:(?:${monthWords})\\s+${nth}\\s?,?\\s+\\d{4}|(?:(?:the\\s+)?(?:${nth}|${ordinalWords}))\\s+(?:(?:day\\s+)?of\\s+)?(?:${monthWords}),?\\s+(?:\\d{4}|${wordedYear})|\\d{1,2}[-/]?(?:${monthWords})[-/]?(?:\\d{4}|\\d{2})(?![\\d-])|\\d{4}[-/]\\d{2}[-/]\\d{2}(?!\\d)|\\d{1,2}\\s?[/-]\\s?\\d{1,2}\\s?[/-]\\s?(?:\\d{4}|\\d{2})(?!\\d|[/-]\\d))`

/** `day` for patterns that tell capitals from small letters: `04-MAR-2010` as well. */
export const dayInAnyCase = day.replaceAll(monthWords, `${monthWords}|${monthWords.toUpperCase()}`)

const spanishMonths = ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre']
/** A day as it is written in Spanish, as the source of a pattern: `11 de octubre de 2026`, `1.º de mayo del 2026`. */
export const spanishDay = `\\d{1,2}(?:\\.?[ºo°])?\\s+de\\s+(?:${spanishMonths.join('|')}|setiembre)\\s+del?\\s+\\d{4}`

/** The month and day of a date whose year stands on the next line of its cell. */
export const dayWithoutYear = `(?:${monthWords})\\s+\\d{1,2},`

/** A day read from a paper; `guessed` when its year had two digits. */
export interface ReadDay {
  readonly date: CivilDate
  readonly guessed: boolean
}

const monthBegins = months.map((name) => new RegExp(`(?<![a-z])${name.slice(0, 3)}`))

/** The day the words name, when it exists on the calendar. Months come before days, as in the United States. A two-digit year up to 40 is of this century. In English, or in Spanish as `spanishDay` has it. */
export function parseDay(words: string): ReadDay | undefined {
  const text = words.trim().toLowerCase().replace(/^the\s+/, '')
  const iso = /^(\d{4})[-/](\d{2})[-/](\d{2})$/.exec(text)
  if (iso) return made(iso[1] as string, Number(iso[2]), Number(iso[3]))
  const figures = /^(\d{1,2})\s?[/-]\s?(\d{1,2})\s?[/-]\s?(\d{4}|\d{2})$/.exec(text)
  if (figures) return made(figures[3] as string, Number(figures[1]), Number(figures[2]))
  const [, daySaid, monthSaid, yearSaid] = /^(\d{1,2})(?:\.?[ºo°])?\s+de\s+(\p{L}+)\s+del?\s+(\d{4})$/u.exec(text) ?? []
  if (monthSaid !== undefined && yearSaid !== undefined) {
    const named = spanishMonths.indexOf(monthSaid.replace('setiembre', 'septiembre')) + 1
    return named === 0 ? undefined : made(yearSaid, named, Number(daySaid))
  }
  const month = monthBegins.findIndex((begins) => begins.test(text)) + 1
  const year = /(?<!\d)\d{4}(?!\d)/.exec(text)?.[0] ?? /(?<=[a-z.][-/]?)\d{2}$/.exec(text)?.[0] ?? yearInWords(text)
  const date = /(?<!\d)(\d{1,2})(?:st|nd|rd|th)?(?!\d)/.exec(text)?.[1]
  const spelled = ordinals.indexOf(/^[a-z]+(?:-[a-z]+)?(?=\s+(?:day|of)\b)/.exec(text)?.[0] ?? '') + 1
  if (month === 0 || !year || (!date && spelled === 0)) return undefined
  return made(year, month, date ? Number(date) : spelled)
}

function yearInWords(text: string): string | undefined {
  const [, century, rest = ''] = /\b(two\s+thousand|nineteen\s+hundred|nineteen|twenty)\b(?:[\s-]+and)?[\s-]*([a-z\s-]*)$/.exec(text) ?? []
  const last = rest === '' ? 0 : parseCount(rest)
  return century === undefined || last === undefined || last > 99 ? undefined : String((century.startsWith('nineteen') ? 1900 : 2000) + last)
}

/** A day by its year as it is written, with two digits or four. */
function made(written: string, month: number, date: number): ReadDay | undefined {
  const short = written.length === 2
  const year = short ? (Number(written) <= 40 ? 2000 : 1900) + Number(written) : Number(written)
  if (year < 1880 || year > 2150) return undefined
  const found = parseCivilDate(`${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`)
  return found === undefined ? undefined : { date: found, guessed: short }
}

/** What to check when the year had two digits. */
export const shortYear = 'The year is written with two digits.'
