import { day, spanishDay } from '../../reading/dates.ts'
import { matches, type Finder } from './found-data.ts'

const label = '(?:date\\s+of\\s+birth|birth\\s*-?\\s*date|d\\.?\\s?o\\.?\\s?b\\b\\.?|\\b(?:was\\s+)?born|birthday|fecha\\s+de\\s+nacimiento|\\bnaci(?:ó|do|da))'
const anyDay = `(?:${day}|${spanishDay}|\\d{1,2}\\.\\d{1,2}\\.\\d{2,4})`

/** A day that stands near the words for a birth: after them, in the column below them, or before them. */
export const birthDates: Finder = (page) => [
  ...matches(page, 'birth date', new RegExp(`${label}[^\\d]{0,60}?(?<data>${anyDay})`, 'i'), 'It stands after the words for a birth date.'),
  ...matches(page, 'birth date', new RegExp(`(?<data>${anyDay})\\s*\\(?\\s*(?:date\\s+of\\s+birth|d\\.?o\\.?b\\.?|birth\\s*date)`, 'i'), 'It stands before the words for a birth date.'),
]
