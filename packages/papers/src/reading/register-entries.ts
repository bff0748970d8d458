import type { CivilDate } from '@lenity/law'
import { day, monthWords, parseDay } from './dates.ts'

/** An entry of a register of a case within a text: from its beginning to its end, and where its day stands. In UTF-16 units, the ends not included. */
export interface RegisterEntry {
  readonly start: number
  readonly end: number
  readonly dayStart: number
  readonly dayEnd: number
  /** Where what was filed or held begins. */
  readonly said: number
  /** Whether the day may as well be that of the entry beside it: it stands alone between two. */
  readonly unsure?: true
  /** The day, where its year stands over the entries and not among its own words. */
  readonly date?: CivilDate
}

/** Fewer lines of a form are chance. */
const fewest = 3
const weekday = '(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}\\.?,?[^\\S\\n]+)?'
const number = '(?:(?:(?:ECF|Dkt|Doc|Docket|D\\.?\\s?E|Entry|Item|No)\\.?[^\\S\\n]*(?:No\\.?|#)?[^\\S\\n]*)?[\\[(#]?\\d{1,4}[\\])#.:]?[^\\S\\n]{1,3}(?:[-–|][^\\S\\n]*)?)??'
const labels = '(?:date|day|filed|held|entered|docketed|on)'
const label = `(?:${labels}\\b:?[^\\S\\n]+)?`
const dayFirst = new RegExp(`^[^\\S\\n]*${number}${label}${weekday}(?<on>${day})\\s*[|:,–-]?\\s+(?:(?:\\d{1,4}|\\(\\d+\\))\\s+(?:\\|\\s*)?)?(?=[A-Z])`, 'dgim')
const bracketed = /^[^\S\n]*\[\d{1,4}\]\s+(?=[A-Z])/dgm
const inBrackets = new RegExp(`\\((?:(?:entered|filed|held|signed)\\s*:?\\s+(?:on\\s+)?)?(?<on>${day})\\)`, 'di')
const dayLast = new RegExp(`^[^\\S\\n]*(?!${labels}\\b[:\\s]*(?:${day}))(?=[^\\n]*[A-Za-z]{3})[^\\n]{3,140}?(?:[^\\S\\n]|[.…_|,;:(–-]|\\b(?:on|filed|entered|held))+(?<on>${day})[).]?[^\\S\\n]*$`, 'dgim')

const alone = new RegExp(`^[^\\S\\n]*[(\\[]?${number}${label}${weekday}(?<on>${day})(?<rest>[^\\n]{0,30})$`, 'dgim')
/** A day behind which a bracket closes that the line before opened: `[Entry date` over `05/26/1999]`. */
const closes = /^[^([]*[\])]/
/** What is filed or held in a case. */
export const inRegister = /\b(?:order|motion|indictment|judgment|notice|minutes?|arraign\w*|appearance|verdict|transcript|mandate|information|plea|hearing|sentenc\w+|ind|arr|mot|ord|sent|png|j&c|opinion)\b/i

/**
 * The entries of a register in the way of it that has by far most: each behind its day, each with its number in brackets and its day at its end, a day at the end of each
 * line, or the month and day of each under a year that stands once. `year` is the last that stood over the entries of the page before.
 */
export function registerEntries(text: string, year?: number): readonly RegisterEntry[] {
  const ways = [daysAlone(text) ?? behindDays(text), inNumbers(text), beforeDays(text), underYears(text, year)]
  return ways.reduce((best, way) => (way.length >= fewest && way.length > 2 * best.length ? way : best))
}

/** A day that its column breaks: its year begins the next line, below it. */
const brokenDay = new RegExp(`^[^\\S\\n]*${number}${label}${weekday}(?<on>(?:${monthWords})\\s+\\d{1,2}),[^\\S\\n]+(?:\\d{1,4}[^\\S\\n]+)?(?=[A-Z])(?=[^\\n]*\\n[^\\S\\n]*(?<year>(?:19|20)\\d{2})\\b)`, 'dgim')

function behindDays(text: string): RegisterEntry[] {
  const whole = [...text.matchAll(dayFirst)]
  // Days that are all broken are those under their years.
  const broken = whole.length < fewest ? [] : [...text.matchAll(brokenDay)]
  const heads = [...whole, ...broken].toSorted((a, b) => a.index - b.index)
  return heads.map((head, i) => {
    const date = head.groups?.['year'] === undefined ? undefined : withYear(head.groups['on'] ?? '', Number(head.groups['year']))
    return { start: head.index, end: heads[i + 1]?.index ?? text.length, ...placeOf(head, 'on'), said: head.index + head[0].length, ...(date !== undefined && { date }) }
  })
}

/** Where each day has a line of its own, whether it stands over its entry or under it: by the end of the list on which nothing is told. None where days stand otherwise. */
function daysAlone(text: string): RegisterEntry[] | undefined {
  const days = [...text.matchAll(alone)].filter(({ 0: words, groups }) => !inRegister.test(groups?.['rest'] ?? '') && !closes.test(words))
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined || days.length < fewest || days.length < [...text.matchAll(dayFirst)].length / 2) return undefined
  const above = inRegister.test(text.slice(0, first.index).trimEnd().split('\n').slice(-2).join(' '))
  const below = inRegister.test(text.slice(last.index + last[0].length).trimStart().split('\n').slice(0, 2).join(' '))
  const ends = days.map(({ index, 0: words }) => index + words.length)
  if (above && !below) {
    const starts = [text.lastIndexOf('\n', text.slice(0, first.index).trimEnd().length - 1) + 1, ...ends]
    return days.map((own, i) => ({ start: starts[i] ?? 0, end: ends[i] ?? 0, ...placeOf(own, 'on'), said: starts[i] ?? 0 }))
  }
  return days.map((own, i) => ({ start: own.index, end: days[i + 1]?.index ?? text.length, ...placeOf(own, 'on'), said: ends[i] ?? 0, ...(above && { unsure: true }) }))
}

function inNumbers(text: string): RegisterEntry[] {
  const heads = [...text.matchAll(bracketed)]
  return heads.flatMap((head, i) => {
    const [start, end] = [head.index + head[0].length, heads[i + 1]?.index ?? text.length]
    const on = inBrackets.exec(text.slice(start, end))
    return on === null ? [] : [{ start, end, ...placeOf(on, 'on', start), said: start }]
  })
}

/** A line goes on in the next that begins small; what else stands without a day is of no entry. */
function beforeDays(text: string): RegisterEntry[] {
  return [...text.matchAll(dayLast)].map((line) => {
    const more = /^(?:\n[^\S\n]*[a-z(][^\n]*)*/.exec(text.slice(line.index + line[0].length))?.[0] ?? ''
    return { start: line.index, end: line.index + line[0].length + (new RegExp(day, 'i').test(more) ? 0 : more.length), ...placeOf(line, 'on'), said: line.index }
  })
}

const partly = `(?:(?:${monthWords})\\s+\\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}[\\s-](?:${monthWords})|\\d{1,2}\\s?[/-]\\s?\\d{1,2})(?![\\d/-]|,?\\s+(?:19|20)\\d{2}\\b)`
const yearLine = new RegExp(`^[^\\S\\n]*[-–—(]*[^\\S\\n]*(?:(?:year|calendar\\s+year)\\s+)?(?<year>(?:19|20)\\d{2})[^\\S\\n]*[-–—:)]*(?:[^\\S\\n]*$|[^\\S\\n]+(?=${partly}))`, 'i')
const partLine = new RegExp(`^[^\\S\\n]*${number}${weekday}(?<on>${partly})(?<comma>,)?(?:[^\\S\\n]|[^\\w\\s/]|\\b\\d{1,4}\\b){1,12}(?:[A-Za-z]|$)`, 'di')
/** A day among them whose year its column does not break. */
const wholeLine = new RegExp(dayFirst.source, 'di')

function underYears(text: string, before: number | undefined): RegisterEntry[] {
  let year = before
  const out: RegisterEntry[] = []
  let at = 0
  const lines = text.split('\n')
  for (const [i, line] of lines.entries()) {
    const head = yearLine.exec(line)
    if (head !== null) year = Number(head.groups?.['year'])
    const from = at + (head?.[0].length ?? 0)
    const own = partLine.exec(line.slice(from - at))
    const whole = own === null && out.length > 0 ? wholeLine.exec(line.slice(from - at)) : null
    const on = whole === null ? undefined : parseDay(whole.groups?.['on'] ?? '')?.date
    if (whole !== null && on !== undefined) out.push({ start: from, end: text.length, ...placeOf(whole, 'on', from), said: from + whole[0].length, date: on })
    if (own !== null) {
      // A month and day that end in a comma have their year below them in their column.
      const below = own.groups?.['comma'] === undefined ? undefined : lines.slice(i + 1, i + 4).map((next) => /^[^\S\n]*((?:19|20)\d{2})\b/.exec(next)?.[1]).find((one) => one !== undefined)
      if (below !== undefined) year = Number(below)
      const date = year === undefined ? undefined : withYear(own.groups?.['on'] ?? '', year)
      const place = placeOf(own, 'on', from)
      if (date !== undefined) out.push({ start: from, end: text.length, ...place, said: place.dayEnd, date })
    }
    at += line.length + 1
  }
  return out.map((entry, i) => ({ ...entry, end: out[i + 1]?.start ?? text.length }))
}

function withYear(said: string, year: number): CivilDate | undefined {
  return parseDay(/[a-z]/i.test(said) ? `${said} ${year}` : `${said.replaceAll(/\s/g, '').replace('-', '/')}/${year}`)?.date
}

/** Whether days that stand without their years go one way only, as those of a register do. */
export function goOneWay(dates: readonly CivilDate[]): boolean {
  return dates.every((date, i) => i === 0 || date >= (dates[i - 1] ?? date)) || dates.every((date, i) => i === 0 || date <= (dates[i - 1] ?? date))
}

function placeOf(match: RegExpExecArray | RegExpMatchArray, group: string, offset = 0): Pick<RegisterEntry, 'dayStart' | 'dayEnd'> {
  const [start, end] = match.indices?.groups?.[group] ?? [0, 0]
  return { dayStart: offset + start, dayEnd: offset + end }
}
