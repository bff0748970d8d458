import { addDays, addMonths, daysInMonth, parseCivilDate, type CivilDate } from '@lenity/law'
import type { ArticleDate } from './article.ts'
import { monthNumber, monthWord, spanishMonth, spanishMonths } from './months.ts'
import { countWord, numberWord } from './numbers.ts'

type Days = { readonly from: CivilDate; readonly to: CivilDate }
interface Form {
  readonly pattern: RegExp
  /** The days meant, given the day of publication for forms that need it. */
  readonly read: (match: RegExpExecArray, published: CivilDate) => Days | undefined
  readonly relative: boolean
}

const day = (year: number, month: number, of: number): CivilDate | undefined => parseCivilDate(`${year}-${two(month)}-${two(of)}`)
const two = (n: number): string => String(n).padStart(2, '0')
const one = (on: CivilDate | undefined): Days | undefined => on && { from: on, to: on }
const yearOf = (on: CivilDate): number => Number(on.slice(0, 4))
const monthOf = (on: CivilDate): number => Number(on.slice(5, 7))
const wholeMonth = (year: number, month: number): Days | undefined => spread(day(year, month, 1), day(year, month, daysInMonth(year, month)))
const wholeYear = (year: number): Days | undefined => spread(day(year, 1, 1), day(year, 12, 31))
const spread = (from: CivilDate | undefined, to: CivilDate | undefined): Days | undefined => from && to && { from, to }
const weekdays = ['Thursday', 'Friday', 'Saturday', 'Sunday', 'Monday', 'Tuesday', 'Wednesday']

/** The month of that name that is last past on a day, or the month of the day itself. */
function lastMonthNamed(month: number, published: CivilDate): Days | undefined {
  return wholeMonth(monthOf(published) >= month ? yearOf(published) : yearOf(published) - 1, month)
}

function lastWeekday(name: string, published: CivilDate): Days | undefined {
  for (let back = 0; back < 7; back++) {
    const on = addDays(published, -back)
    const number = Math.round(Date.parse(`${on}T00:00:00Z`) / 86_400_000)
    if (weekdays[((number % 7) + 7) % 7] === name) return one(on)
  }
  return undefined
}

function nextWeekday(name: string, published: CivilDate): Days | undefined {
  const last = lastWeekday(name, published)
  return last && one(addDays(last.from, 7))
}

const seasonBegins: Readonly<Record<string, number>> = { spring: 3, summer: 6, fall: 9, autumn: 9 }

/** The three months of a season. Winter is not among them: it has days of two years, and a year alone does not say which. */
function season(name: string, year: number): Days | undefined {
  const month = seasonBegins[name.toLowerCase()] ?? 0
  return spread(day(year, month, 1), day(year, month + 2, daysInMonth(year, month + 2)))
}

/** The season of that name that was over on a day. */
function lastSeason(name: string, published: CivilDate): Days | undefined {
  const own = season(name, yearOf(published))
  return own !== undefined && own.to < published ? own : season(name, yearOf(published) - 1)
}

function ago(count: number, unit: string, published: CivilDate): Days | undefined {
  if (unit === 'day') return one(addDays(published, -Math.round(count)))
  if (unit === 'week') { const on = addDays(published, -Math.round(count * 7)); return { from: addDays(on, -3), to: addDays(on, 3) } }
  const months = Math.round(unit === 'year' ? count * 12 : count)
  const on = addMonths(published, -months)
  return unit === 'year' && Number.isInteger(count) ? wholeYear(yearOf(on)) : wholeMonth(yearOf(on), monthOf(on))
}

/** `about seven months ago`: one more of what is counted on each side. */
function widened(days: Days | undefined, unit: string): Days | undefined {
  if (days === undefined) return undefined
  if (unit === 'day') return { from: addDays(days.from, -1), to: addDays(days.to, 1) }
  if (unit === 'week') return { from: addDays(days.from, -7), to: addDays(days.to, 7) }
  const by = unit === 'year' ? 12 : 1
  const [from, to] = [addMonths(days.from, -by), addMonths(days.to, by)]
  return spread(day(yearOf(from), monthOf(from), 1), day(yearOf(to), monthOf(to), daysInMonth(yearOf(to), monthOf(to))))
}

const forms: readonly Form[] = [
  { relative: false, pattern: new RegExp(`\\b(${monthWord})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'g'), read: (m) => one(day(Number(m[3]), monthNumber(m[1] as string), Number(m[2]))) },
  { relative: false, pattern: new RegExp(`\\b(\\d{1,2}) (${monthWord})\\.? (\\d{4})\\b`, 'g'), read: (m) => one(day(Number(m[3]), monthNumber(m[2] as string), Number(m[1]))) },
  { relative: false, pattern: new RegExp(`\\b(\\d{1,2}|1\\.?º) de (${spanishMonths.join('|')}) (?:de|del) (\\d{4})\\b`, 'gi'), read: (m) => one(day(Number(m[3]), spanishMonth(m[2] as string), Number.parseInt(m[1] as string, 10))) },
  { relative: false, pattern: new RegExp(`\\b(${spanishMonths.join('|')}) (?:de|del) (\\d{4})\\b`, 'gi'), read: (m) => wholeMonth(Number(m[2]), spanishMonth(m[1] as string)) },
  { relative: true, pattern: new RegExp(`\\b(\\d{1,2}) de (${spanishMonths.join('|')})\\b`, 'gi'), read: (m, p) => { const on = day(yearOf(p), spanishMonth(m[2] as string), Number(m[1])); return one(on !== undefined && on > p ? day(yearOf(p) - 1, spanishMonth(m[2] as string), Number(m[1])) : on) } },
  { relative: false, pattern: /\b(\d{4})-(\d{2})-(\d{2})\b/g, read: (m) => one(parseCivilDate(m[0])) },
  { relative: false, pattern: new RegExp(`\\b(${monthWord})\\.?(?: of)? ((?:19|20)\\d{2})\\b`, 'g'), read: (m) => wholeMonth(Number(m[2]), monthNumber(m[1] as string)) },
  { relative: true, pattern: new RegExp(`\\b(${monthWord})\\.? (\\d{1,2})(?:st|nd|rd|th)?\\b(?!,? \\d{4})`, 'g'), read: (m, p) => { const month = monthNumber(m[1] as string); const on = day(yearOf(p), month, Number(m[2])); return one(on !== undefined && on > p ? day(yearOf(p) - 1, month, Number(m[2])) : on) } },
  { relative: false, pattern: /\b(?:the )?(spring|summer|fall|autumn)(?: of|,)? ((?:19|20)\d{2})\b/gi, read: (m) => season(m[1] as string, Number(m[2])) },
  { relative: true, pattern: /\blast (spring|summer|fall|autumn)\b/gi, read: (m, p) => lastSeason(m[1] as string, p) },
  { relative: false, pattern: /\b(?:in|since|until|by|of|from|to|through|during|before|after|en|desde|hasta) ((?:19|20)\d{2})\b/gi, read: (m) => wholeYear(Number(m[1])) },
  { relative: true, pattern: new RegExp(`\\b((?:about|around|nearly|almost|roughly|some|over|more than) )?(${countWord}|several|a few) (day|week|month|year)s? ago\\b`, 'gi'), read: (m, p) => { const n = numberWord(m[2] as string); return n === undefined ? undefined : m[1] === undefined ? ago(n, (m[3] as string).toLowerCase(), p) : widened(ago(n, (m[3] as string).toLowerCase(), p), (m[3] as string).toLowerCase()) } },
  { relative: true, pattern: /\b(?:earlier |later )?this (week|month|year)\b/gi, read: (m, p) => (m[1] === 'week' ? { from: addDays(p, -6), to: p } : m[1] === 'month' ? { from: `${p.slice(0, 8)}01` as CivilDate, to: p } : { from: `${p.slice(0, 4)}-01-01` as CivilDate, to: p }) },
  { relative: true, pattern: /\b(?:early |late )?last (week|month|year)\b/gi, read: (m, p) => (m[1] === 'week' ? { from: addDays(p, -13), to: addDays(p, -1) } : m[1] === 'month' ? wholeMonth(yearOf(addMonths(p, -1)), monthOf(addMonths(p, -1))) : wholeYear(yearOf(p) - 1)) },
  { relative: true, pattern: new RegExp(`\\b(?:in |last |since |until |by |(?:in )?(?:early |late |mid-))(${monthWord})\\b(?!\\.? \\d)`, 'g'), read: (m, p) => lastMonthNamed(monthNumber(m[1] as string), p) },
  { relative: true, pattern: /(?:\b(?:on )?next |(?<=\b(?:will|scheduled|set (?:for|to)|due to|slated)\b[^.!?\n“”"]{0,80})\b(?:on |for )?)\b(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/g, read: (m, p) => nextWeekday(m[1] as string, p) },
  { relative: true, pattern: /\b(?:on |last )?(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/g, read: (m, p) => lastWeekday(m[1] as string, p) },
  { relative: true, pattern: /\b(?:este|el|el pasado) (lunes|martes|miércoles|jueves|viernes|sábado|domingo)(?! pr[oó]ximo)\b/gi, read: (m, p) => lastWeekday(weekdays[['jueves', 'viernes', 'sábado', 'domingo', 'lunes', 'martes', 'miércoles'].indexOf((m[1] as string).toLowerCase())] as string, p) },
  { relative: true, pattern: /\b(?:next) (week|month|year)\b/gi, read: (m, p) => (m[1] === 'week' ? { from: addDays(p, 1), to: addDays(p, 13) } : m[1] === 'month' ? wholeMonth(yearOf(addMonths(p, 1)), monthOf(addMonths(p, 1))) : wholeYear(yearOf(p) + 1)) },
  { relative: true, pattern: /\b(yesterday|today)\b/gi, read: (m, p) => one((m[1] as string).toLowerCase() === 'today' ? p : addDays(p, -1)) },
]

/**
 * The dates an article gives. A date that counts from the day of publication is resolved only when that day is known; `about seven
 * months ago` is resolved to more days than it says, and marked.
 */
export function findDates(text: string, published: CivilDate | undefined): ArticleDate[] {
  const found: ArticleDate[] = []
  for (const form of forms) {
    for (const match of text.matchAll(form.pattern)) {
      const [start, end] = [match.index, match.index + match[0].length]
      if (found.some((d) => start < d.end && end > d.start)) continue
      const resolved = form.relative && published === undefined ? undefined : form.read(match, published ?? '0000-01-01')
      if (!form.relative && resolved === undefined) continue
      found.push({
        text: match[0], start, end,
        ...(resolved && { resolved }),
        ...(resolved && form.relative && /^(?:about|around|nearly|almost|roughly|some|over|more than) /i.test(match[0]) && { approximate: true as const }),
        ...(form.relative && { relativeTo: published ?? 'the day of publication, which the article does not give' as const }),
      })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}
