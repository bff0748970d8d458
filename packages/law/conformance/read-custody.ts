import { addDays, parseCivilDate, type CivilDate } from '../src/core/civil-date.ts'
import { creditPriorCustody, type CustodySpan, type PriorCustodyCredit } from '../src/federal/custody/prior-custody-credit.ts'
import { isRecord, numberAt, truthOf, type Facts } from './case.ts'

/** The day a fact names; undefined where it names none or several. */
export function day(facts: Facts, ...keys: readonly string[]): CivilDate | undefined {
  return keys.map((key) => datesIn(facts[key])).find((dates) => dates.length === 1)?.[0]
}

function datesIn(value: unknown): readonly CivilDate[] {
  return (typeof value === 'string' ? value : '').match(/\d{4}-\d{2}-\d{2}/g)?.flatMap((one) => parseCivilDate(one) ?? []) ?? []
}

const endless: CivilDate = '9999-12-31'

/**
 * Spans of days however they are written: `[from, to]`, a list of such, `{ from, to }`, `{ from }` for one that lasts until the sentence, or a text with two
 * dates in it. A day by itself among spans is a span of one day. Undefined where something is said that is not read.
 */
export function spansIn(value: unknown): readonly CustodySpan[] | undefined {
  if (value === undefined || value === null || truthOf(value) === false) return []
  if (isRecord(value)) return ofRecord(value)
  if (typeof value === 'string') return ofText(value)
  if (!Array.isArray(value) || value.length === 0) return undefined
  const bare = value.map((one) => (typeof one === 'string' && datesIn(one).length === 1 ? datesIn(one)[0] : undefined))
  if (value.length === 2 && bare[0] !== undefined && bare[1] !== undefined) return [between(bare[0], bare[1])]
  if (bare.every((one) => one !== undefined)) return value.length % 2 === 0 ? undefined : bare.map((one) => between(one, one))
  const all = value.map((one, i) => (bare[i] === undefined ? spansIn(one) : [between(bare[i], bare[i])]))
  return all.every((one) => one !== undefined && one.length > 0) ? all.flatMap((one) => one ?? []) : undefined
}

function ofRecord(value: Readonly<Record<string, unknown>>): readonly CustodySpan[] | undefined {
  const dates = Object.entries(value).flatMap(([key, one]) => datesIn(one).map((date) => ({ key, date })))
  const [first, second] = dates
  if (first === undefined || dates.length > 2) return undefined
  if (second === undefined) return /from|start|since|began|begin/i.test(first.key) ? [between(first.date, endless)] : undefined
  return [between(first.date, second.date)]
}

function ofText(text: string): readonly CustodySpan[] | undefined {
  const dates = datesIn(text)
  if (dates.length === 2) return [between(dates[0] as CivilDate, dates[1] as CivilDate)]
  const parts = text.split(/[;,]|\band\b/).filter((part) => /\d/.test(part)).map(datesIn)
  return dates.length > 0 && parts.every(({ length }) => length === 1 || length === 2) ? parts.map(([from, through]) => between(from as CivilDate, through ?? (from as CivilDate))) : undefined
}

function between(one: CivilDate, other: CivilDate): CustodySpan {
  return one <= other ? { from: one, through: other } : { from: other, through: one }
}

/**
 * The day the sentence commenced: given; or the day of sentencing, of one in custody, and for a consecutive sentence not before another has
 * been served; or an arrest moved by the days credited since; or arrival.
 */
export function commencementIn(facts: Facts): CivilDate | undefined {
  const given = day(facts, 'commencement', 'federal_sentence_commenced')
  if (given !== undefined) return given
  const sentenced = day(facts, 'federal_sentencing', 'sentenced', 'sentencing_date')
  if (sentenced !== undefined) return truthOf(facts['consecutive']) === true ? afterOther(facts, sentenced) : sentenced
  const [since, credit] = [day(facts, 'arrest', 'in_custody_since'), numberAt(facts, 'prior_custody_credit_days')]
  if (since !== undefined && credit !== undefined) return addDays(since, credit)
  return day(facts, 'in_custody_since', 'arrival_at_designated_facility')
}

function afterOther(facts: Facts, sentenced: CivilDate): CivilDate {
  const ends = (spansIn(facts['state_sentence_served']) ?? []).map(({ through }) => addDays(through, 1))
  return [sentenced, ...ends, ...(ends.length === 0 ? [day(facts, 'federal_detainer_from') ?? sentenced] : [])].sort().at(-1) ?? sentenced
}

/** What another sentence was credited with: spans, all of the custody, or something said that is not read. */
function creditedElsewhere(value: unknown): readonly CustodySpan[] | 'all' | 'unread' {
  const spans = spansIn(value)
  if (spans !== undefined) return spans
  if (truthOf(value) === true) return 'all'
  return typeof value === 'string' && /\b(all|entire|whole|every)\b/i.test(value) && !/\b(not|except|but)\b/i.test(value) ? 'all' : 'unread'
}

/**
 * Custody before commencement as the case names it, less what another sentence was credited with. Where it is not read what that was, only
 * custody under a federal detainer after it counts. Undefined when the case names no custody, or it is open from when it lasted.
 */
export function priorCustodyIn(facts: Facts): PriorCustodyCredit | undefined {
  const commencedOn = commencementIn(facts)
  const counted = daysAlone(facts['pretrial_custody'])
  const [pretrial, elsewhere] = [counted === undefined ? spansIn(facts['pretrial_custody']) : [], creditedElsewhere(facts['state_sentence_served'])]
  if (commencedOn === undefined || pretrial === undefined) return undefined
  const { days, spans } = namedCustody(facts, commencedOn, pretrial, elsewhere) ?? (counted === undefined ? { days: undefined, spans: [] } : { days: 0, spans: [] })
  return days === undefined ? undefined : { days: days + (counted ?? 0), spans }
}

/** Custody given as a number of days, which are taken to be apart from every span named beside them. */
function daysAlone(value: unknown): number | undefined {
  if (isRecord(value)) return Object.keys(value).length === 1 ? numberAt(value, 'days') : undefined
  if (Array.isArray(value) && value.length > 0 && value.every((one) => daysAlone(one) !== undefined)) return value.reduce<number>((sum, one) => sum + (daysAlone(one) ?? 0), 0)
  const words = typeof value === 'string' ? /^(\d+) days?\b/.exec(value.trim())?.[1] : undefined
  return typeof value === 'number' ? value : words === undefined || datesIn(value).length > 0 ? undefined : Number(words)
}

function namedCustody(facts: Facts, commencedOn: CivilDate, pretrial: readonly CustodySpan[], elsewhere: ReturnType<typeof creditedElsewhere>): PriorCustodyCredit | undefined {
  const until = addDays(commencedOn, -1)
  const detainer = day(facts, 'federal_detainer_from')
  const [arrest, held] = [day(facts, 'arrest'), day(facts, 'in_custody_since')]
  if (pretrial.length === 0 && arrest !== undefined && held !== undefined && arrest !== held) return undefined
  const since = daysAlone(facts['pretrial_custody']) === undefined ? arrest ?? held : undefined
  const detained = [...pretrial, ...(pretrial.length === 0 && since !== undefined ? [between(since, until < since ? since : until)] : []), ...(detainer === undefined ? [] : [{ from: detainer, through: until }])]
  if (detained.length === 0) return undefined
  const federal = detainer === undefined ? [] : [{ from: detainer, through: until }]
  if (elsewhere === 'unread') return detainer === undefined ? undefined : creditPriorCustody(commencedOn, federal, [])
  return elsewhere === 'all' ? creditPriorCustody(commencedOn, federal, []) : creditPriorCustody(commencedOn, detained, elsewhere)
}
