import { addDays, parseCivilDate, type CivilDate } from '../src/core/civil-date.ts'
import type { ImposedTerm } from '../src/federal/custody/good-conduct-time.ts'
import { creditPriorCustody, type CustodySpan, type PriorCustodyCredit } from '../src/federal/custody/prior-custody-credit.ts'
import { isRecord, numberAt, textAt, type Facts } from './case.ts'

export function day(facts: Facts, ...keys: readonly string[]): CivilDate | undefined {
  return keys.map((key) => parseCivilDate(textAt(facts, key) ?? '')).find((date) => date !== undefined)
}

/** Spans of days however they are written: `[from, to]`, a list of such, `{ from, to }`, or a text with two dates in it. */
export function spansOf(value: unknown): readonly CustodySpan[] {
  if (isRecord(value)) return spansOf(Object.values(value).filter((one) => typeof one === 'string'))
  if (Array.isArray(value) && value.some((one) => typeof one !== 'string')) return value.flatMap(spansOf)
  const dates = (Array.isArray(value) ? value.join(' ') : typeof value === 'string' ? value : '').match(/\d{4}-\d{2}-\d{2}/g)?.flatMap((one) => parseCivilDate(one) ?? []) ?? []
  return dates.flatMap((from, i) => (i % 2 === 0 && dates[i + 1] !== undefined ? [{ from, through: dates[i + 1] as CivilDate }] : []))
}

/** The term in months and days: a number of months with days beside it, words, or days alone. */
export function termOf(facts: Facts): ImposedTerm | undefined {
  const months = numberAt(facts, 'sentence_months')
  const days = (numberAt(facts, 'extra_days') ?? 0) + (months === undefined ? 0 : numberAt(facts, 'days') ?? 0)
  if (months !== undefined) return { months, days }
  const words = textAt(facts, 'sentence')
  if (words !== undefined) {
    const count = (unit: string): number => Number(new RegExp(`(\\d+)\\s+${unit}`).exec(words)?.[1] ?? 0)
    const read = { months: count('year') * 12 + count('month'), days: count('day') + days }
    if (read.months + read.days > 0) return read
  }
  const whole = numberAt(facts, 'sentence_days')
  return whole === undefined ? undefined : { months: 0, days: whole + days }
}

/** The day the sentence commenced: given, or the day of sentencing of someone in custody, or an arrest moved by the days credited since. */
export function commencementIn(facts: Facts): CivilDate | undefined {
  const given = day(facts, 'commencement', 'federal_sentence_commenced')
  if (given !== undefined) return given
  const [arrest, credit] = [day(facts, 'arrest'), numberAt(facts, 'prior_custody_credit_days')]
  const sentenced = day(facts, 'federal_sentencing', 'sentenced', 'sentencing_date')
  if (sentenced !== undefined) return sentenced
  return arrest === undefined || credit === undefined ? day(facts, 'in_custody_since') : addDays(arrest, credit)
}

/** Custody before commencement as the case names it, less what another sentence was credited with; undefined when it names none. */
export function priorCustodyIn(facts: Facts): PriorCustodyCredit | undefined {
  const commencedOn = commencementIn(facts)
  if (commencedOn === undefined) return undefined
  const since = [day(facts, 'arrest'), day(facts, 'in_custody_since'), day(facts, 'federal_detainer_from')].filter((from) => from !== undefined).sort()[0]
  const pretrial = spansOf(facts['pretrial_custody'])
  const detained = pretrial.length > 0 ? pretrial : since === undefined ? [] : [{ from: since, through: addDays(commencedOn, -1) }]
  const elsewhere = spansOf(facts['state_sentence_served'])
  return detained.length === 0 ? undefined : creditPriorCustody(commencedOn, detained, elsewhere)
}
