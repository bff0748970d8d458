import { day } from '../../reading/dates.ts'
import { matches, type Finder } from './found-data.ts'

const label = '(?:date\\s+of\\s+birth|birth\\s*-?\\s*date|d\\.?\\s?o\\.?\\s?b\\b\\.?|\\b(?:was\\s+)?born|birthday|fecha\\s+de\\s+nacimiento|\\bnaci(?:ó|do|da))'
const spanishMonths = 'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre'
const anyDay = `(?:${day}|\\d{1,2}\\s+de\\s+(?:${spanishMonths})\\s+(?:de|del)\\s+\\d{4}|\\d{1,2}\\.\\d{1,2}\\.\\d{2,4})`

/** A day that stands near the words for a birth: after them, in the column below them, or before them. */
export const birthDates: Finder = (page) => [
  ...matches(page, 'birth date', new RegExp(`${label}[^\\d]{0,60}?(?<data>${anyDay})`, 'i'), 'It stands after the words for a birth date.'),
  ...matches(page, 'birth date', new RegExp(`(?<data>${anyDay})\\s*\\(?\\s*(?:date\\s+of\\s+birth|d\\.?o\\.?b\\.?|birth\\s*date)`, 'i'), 'It stands before the words for a birth date.'),
]
