import { addDays, type CivilDate } from '../src/core/civil-date.ts'
import { notForLife, perYearImposed, perYearServed, weekendRule } from '../src/federal/custody/custody-sources.ts'
import { daysThrough, earnsGoodTime, fullTermDate, goodTimeKept, goodTimeOfPart, goodTimePerYearImposed, goodTimePerYearServed, onWeekday, yearsBeforeLastPart, type DaysPerYear, type ImposedTerm } from '../src/federal/custody/good-conduct-time.ts'
import { firstStepActDay } from '../src/federal/custody/time-credits.ts'
import type { Aggregate, Part } from './aggregate-credits.ts'
import { numberAt, OneOf, textAt, truthOf, type Facts } from './case.ts'
import { commencementIn, day, priorCustodyIn } from './read-custody.ts'
import { isForLife, termOf } from './read-term.ts'

/** The day the method of the First Step Act came into effect for everyone still in custody. */
const methodInEffect: CivilDate = '2019-07-19'

export interface GoodTime extends Part {
  /** The release by good conduct time, where the case lets it be computed. */
  readonly release: CivilDate | undefined
}

/** Whether supervised release follows: as the case or its kind says; a case of time credits that says nothing of it takes it for granted, as the Bureau's examples do. */
export function isReleaseSupervised(facts: Facts, kind: string): boolean {
  return truthOf(facts['supervised_release_imposed']) ?? !/no supervised release/.test(kind)
}

/** Whether the case is of one of the kinds that say how time credits or a program move the release: its release is not that by good conduct time. */
function isOfCredits(kind: string): boolean {
  return /FSA time credits|3621\(e\)/.test(kind)
}

/** Good conduct time and the dates it leads to. `aggregate` is the single term of several, where the case names several. */
export function goodTimeIn(facts: Facts, kind: string, aggregate: Aggregate | undefined): GoodTime | undefined {
  if (isForLife(facts)) return { law: notForLife, release: undefined, values: { gct_total_days: 0, gct_days: 0, gct_first_step_act_days: 0, gct_days_fsa_method: 0 } }
  const term = termOf(facts, isOfCredits(kind) || 'risk' in facts ? 0 : numberAt(facts, 'days') ?? 0) ?? aggregate?.term
  if (term === undefined || truthOf(facts['exemplary']) === false || !Number.isInteger(term.months)) return undefined
  const rate = numberAt(facts, 'gct_days_per_year') ?? 54
  const start = commencementIn(facts) ?? aggregate?.commencedOn
  if (rate !== 54 && rate !== 42) return undefined
  const imposed = distinct(commencements(start).map((from) => goodTimePerYearImposed(from, term, rate)))
  const served = distinct(commencements(start).map((from) => goodTimeServed(from, term, numberAt(facts, 'sentence_days'), rate)))
  const method = methodOf(facts, kind, start, term)
  const totals = method === 'served' ? served : method === 'imposed' ? imposed : []
  const [total] = totals.length === 1 ? totals : []
  const disallowed = numberAt(facts, 'gct_disallowed_days')
  const kept = total === undefined ? undefined : goodTimeKept(total, { disallowedDays: disallowed ?? 0, forfeitedDays: 0, restoredDays: 0 })
  const credit = creditDays(facts)
  const end = start === undefined || credit === undefined ? undefined : addDays(fullTermDate(start, term), -credit)
  const release = end === undefined || kept === undefined ? undefined : addDays(end, -kept)
  return {
    law: release !== undefined && onWeekday(release) !== release ? weekendRule : method === 'served' ? perYearServed : perYearImposed, release,
    ...(total === undefined ? { why: method === undefined ? 'by which method good conduct time is counted is not said' : `${totals.join(' or ')} days by the day the sentence commenced, which is not given` } : {}),
    values: {
      gct_total_days: eitherOf(totals), gct_days: eitherOf(totals), gct_first_step_act_days: eitherOf(imposed), gct_days_fsa_method: eitherOf(imposed), ...(disallowed === undefined ? {} : { gct_after_disallowance: kept }),
      ...lastYear(term, facts, method), ...(start === undefined || end === undefined ? {} : dates(facts, kind, start, term, end, total, kept)),
    },
  }
}

function goodTimeServed(from: CivilDate, term: ImposedTerm, days: number | undefined, rate: DaysPerYear): number {
  return earnsGoodTime(term) ? goodTimePerYearServed(days ?? daysThrough(from, fullTermDate(from, term)), rate) : 0
}

/** Without a commencement, every day of four years is tried. */
function commencements(given: CivilDate | undefined): readonly CivilDate[] {
  return given === undefined ? Array.from({ length: 1461 }, (_, i) => addDays('2001-01-01', i)) : [given]
}

/**
 * How good conduct time is counted: as the case or its kind says; else by the day it speaks of. Whoever was still in custody on the day
 * the First Step Act's method took effect has it, whenever the sentence was imposed; a term that had ended before has the earlier one.
 */
function methodOf(facts: Facts, kind: string, start: CivilDate | undefined, term: ImposedTerm): 'served' | 'imposed' | undefined {
  const said = textAt(facts, 'gct_method')
  if (said !== undefined) return methodIn(said)
  if (/old GCT|pre-First/.test(kind)) return 'served'
  if (/FSA GCT|First Step Act method/.test(kind)) return 'imposed'
  const asOf = day(facts, 'as_of')
  if (asOf !== undefined) return asOf < methodInEffect ? 'served' : 'imposed'
  if (truthOf(facts['still_in_custody']) === true || (start !== undefined && start >= firstStepActDay)) return 'imposed'
  return start !== undefined && fullTermDate(start, term) < methodInEffect ? 'served' : undefined
}

function methodIn(text: string): 'served' | 'imposed' | undefined {
  if (/\b(old|pre|prior|before|served|barber)\b/i.test(text)) return /\b(new|imposed)\b/i.test(text) ? undefined : 'served'
  return /\b(FSA|first step|new|imposed|current)\b/i.test(text) ? 'imposed' : undefined
}

const custodyFacts = ['arrest', 'in_custody_since', 'pretrial_custody', 'federal_detainer_from', 'state_sentence_served'] as const

/** Days of prior custody that count: given, or as far as the case names custody; undefined where what it names is not read. */
function creditDays(facts: Facts): number | undefined {
  const given = numberAt(facts, 'prior_custody_credit_days')
  return given ?? (custodyFacts.some((key) => key in facts) && !('pronounced_months' in facts) ? priorCustodyIn(facts)?.days : 0)
}

function lastYear(term: ImposedTerm, facts: Facts, method: string | undefined): Part['values'] {
  const days = numberAt(facts, 'sentence_days')
  if (method !== 'served' || days === undefined || !earnsGoodTime(term)) return {}
  const [total, { years, accumulated }] = [goodTimePerYearServed(days), yearsBeforeLastPart(days)]
  return { [`accumulated_end_year_${years}`]: accumulated, final_partial_year_gct_days: total - accumulated, final_partial_year_served_days: days - total - years * 365, served_days: days - total }
}

/** A release that falls on a weekend, or the weekday before it: the Bureau may choose (18 U.S.C. 3624(a)), and computations give either. */
export function releaseDay(...dates: readonly CivilDate[]): unknown {
  const all = [...new Set([...dates, ...dates.map(onWeekday)])]
  return all.length === 1 ? all[0] : new OneOf(all)
}

function dates(facts: Facts, kind: string, start: CivilDate, term: ImposedTerm, end: CivilDate, total: number | undefined, kept: number | undefined): Part['values'] {
  const whole = fullTermDate(start, term)
  const given = numberAt(facts, 'prior_custody_credit_days')
  const named = { commencement: start, full_term_date_before_credit: whole, full_term_less_jail_credit: end, full_term_date: end === whole || given === undefined ? end : new OneOf([end, whole]), prior_custody_credit_days: given === undefined ? priorCustodyIn(facts)?.days : undefined }
  if (total === undefined || kept === undefined) return named
  const release = releaseDay(addDays(end, -kept))
  const undisturbed = { projected_release_undisturbed: releaseDay(addDays(end, -total)), projected_release_gct: release }
  const moved = isOfCredits(kind) && isReleaseSupervised(facts, kind)
  return moved ? { ...named, ...undisturbed } : { ...named, ...undisturbed, projected_release: release, ...(kept === total ? {} : { projected_release_after_loss: release }) }
}

/** Days of a last part of a year by themselves, which earn their share of 54. */
export function partOfYearIn(facts: Facts, kind: string): Part | undefined {
  const alone = termOf(facts, 0) === undefined
  const days = numberAt(facts, 'partial_days_served') ?? (alone ? numberAt(facts, 'days') : undefined) ?? numberAt(facts, 'extra_days')
  if (days === undefined || !/GCT/.test(kind) || days > 365) return undefined
  const [byManual, byYear] = [goodTimeOfPart(days), Math.floor((days * 54) / 365)]
  const earned = /old GCT|pre-First/.test(kind) ? byManual : byManual === byYear ? byYear : undefined
  return { law: perYearImposed, values: { [`gct_for_${days}_days`]: earned, final_partial_year_gct_days: earned, ...(alone ? { gct_days: earned, gct_total_days: earned } : {}) } }
}

function distinct(values: readonly number[]): readonly number[] {
  return [...new Set(values)].sort((a, b) => a - b)
}

/** Good conduct time where the last part of a year makes a day's difference by the day of commencement, which is not given: a computation may have either. */
function eitherOf(totals: readonly number[]): unknown {
  return totals.length === 1 ? totals[0] : totals.length === 2 ? new OneOf(totals) : undefined
}
