import { addDays, type CivilDate } from '../src/core/civil-date.ts'
import { drugProgram, earningOnceCommenced, equalToRemainder, ineligible, notBefore, onlyIfSupervisedRelease, perYearImposed, perYearServed, priorCustody, recalculated, tenDays } from '../src/federal/custody/custody-sources.ts'
import { drugProgramMonths, releaseAfterProgram } from '../src/federal/custody/drug-program.ts'
import { earningStarts } from '../src/federal/custody/earning-starts.ts'
import { excludedOffense } from '../src/federal/custody/excluded-offense.ts'
import { daysThrough, earnsGoodTime, fullTermDate, goodTimeKept, goodTimeOfPart, goodTimePerYearImposed, goodTimePerYearServed, yearsBeforeLastPart, type ImposedTerm } from '../src/federal/custody/good-conduct-time.ts'
import { creditsAtFullRate, creditsCanApply, daysRemaining, firstStepActDay, mostToSupervisedRelease, timeCreditsEarned, type RecidivismRisk } from '../src/federal/custody/time-credits.ts'
import { aggregateIn, type Part } from './aggregate-credits.ts'
import { nothing, numberAt, textAt, type CaseFile, type Facts, type Results } from './case.ts'
import { commencementIn, day, priorCustodyIn, spansOf, termOf } from './read-custody.ts'

/** The facts that are read. A case that names another is not computed: what it says might change everything. */
const read: ReadonlySet<string> = new Set([
  'arrest', 'arrival_at_designated_facility', 'as_of', 'commencement', 'component_offenses', 'components', 'consecutive', 'credits_claimed_for', 'days', 'exemplary', 'extra_days', 'federal_detainer_from',
  'federal_sentence_commenced', 'federal_sentencing', 'fsa_credits_earned', 'gct_days_per_year', 'gct_disallowed_days', 'gct_method', 'in_custody_since', 'partial_days_served', 'participation_date',
  'pretrial_custody', 'prior_custody_credit_days', 'program_days', 'projected_release_gct', 'pronounced_months', 'residential_drug_program_completed', 'residential_drug_program_months', 'risk', 'rule',
  'sentence', 'sentence_1', 'sentence_2', 'sentence_days', 'sentence_months', 'sentenced', 'sentencing_date', 'state_sentence_served', 'still_in_custody', 'supervised_release_imposed',
])

type Values = Readonly<Record<string, unknown>>
/** A published computation of custody time as inputs of the engine: every rule whose facts the case names is run. */
export function translateCredits(file: CaseFile): Results {
  const { facts, kind = '' } = file
  const other = Object.keys(facts).filter((key) => !read.has(key))
  if (other.length > 0) return nothing(`no rule for this is encoded: ${kind}, with ${other.join(', ')}`)
  const parts = [aggregateIn(facts), priorCredit(facts, kind), goodTime(facts, kind), partOfYear(facts, kind), application(facts), earning(facts, kind), supervisedRelease(facts), programRelease(facts, kind), effectiveDates(facts)].filter((part) => part !== undefined)
  const values = new Map(parts.toReversed().flatMap((part) => Object.entries(part.values)).filter(([, value]) => value !== undefined))
  const why = parts.flatMap((part) => part.why ?? [])
  if (values.size === 0) return nothing(why[0] ?? `no rule for this is encoded: ${kind}, with ${Object.keys(facts).join(', ')}`)
  return { values, why, law: parts.map(({ law }) => `${law.cite}: "${law.quote}"`) }
}

function priorCredit(facts: Facts, kind: string): Part | undefined {
  if (!/prior custody/.test(kind) || 'prior_custody_credit_days' in facts) return undefined
  const credit = priorCustodyIn(facts)
  if (credit === undefined) return undefined
  const named = credit.spans.map(({ from, through }) => [`of_which_${from.replaceAll('-', '_')}_to_${through.slice(5).replaceAll('-', '_')}`, daysThrough(from, through)])
  return { law: priorCustody, values: { prior_custody_credit_days: credit.days, commencement: commencementIn(facts), ...Object.fromEntries(named) } }
}

/** Without a commencement, every day of four years is tried: a result counts when all of them lead to it. */
function commencements(given: CivilDate | undefined): readonly CivilDate[] {
  return given === undefined ? Array.from({ length: 1461 }, (_, i) => addDays('2001-01-01', i)) : [given]
}

function goodTime(facts: Facts, kind: string): Part | undefined {
  const term = termOf(facts)
  const method = textAt(facts, 'gct_method')
  const perServed = method === 'old' || (method === undefined && /old GCT|pre-First/.test(kind))
  if (term === undefined || facts['exemplary'] === false || !(/GCT/.test(kind) || method !== undefined)) return undefined
  const rate = numberAt(facts, 'gct_days_per_year') ?? 54
  if (rate !== 54) return (term.days ?? 0) === 0 && term.months > 12 && term.months % 12 === 0 ? { law: perYearImposed, values: { gct_total_days: (rate * term.months) / 12, gct_days: (rate * term.months) / 12 } } : undefined
  const start = commencementIn(facts)
  const imposed = one(commencements(start).map((from) => goodTimePerYearImposed(from, term)))
  const served = one(commencements(start).map((from) => goodTimeServed(from, term, numberAt(facts, 'sentence_days'))))
  const total = perServed ? served : imposed
  const disallowed = numberAt(facts, 'gct_disallowed_days')
  const kept = total === undefined ? undefined : goodTimeKept(total, { disallowedDays: disallowed ?? 0, forfeitedDays: 0, restoredDays: 0 })
  return {
    law: perServed ? perYearServed : perYearImposed, ...(total === undefined ? { why: 'the days of the last part of a year depend on the day the sentence commenced' } : {}),
    values: {
      gct_total_days: total, gct_days: total, gct_first_step_act_days: imposed, gct_days_fsa_method: imposed, ...(disallowed === undefined ? {} : { gct_after_disallowance: kept }),
      ...lastYear(term, facts, perServed), ...(start === undefined ? {} : dates(facts, start, term, total, kept)),
    },
  }
}

function goodTimeServed(from: CivilDate, term: ImposedTerm, days: number | undefined): number {
  return earnsGoodTime(term) ? goodTimePerYearServed(days ?? daysThrough(from, fullTermDate(from, term))) : 0
}

function lastYear(term: ImposedTerm, facts: Facts, perServed: boolean): Values {
  const days = numberAt(facts, 'sentence_days')
  if (!perServed || days === undefined || !earnsGoodTime(term)) return {}
  const [total, { years, accumulated }] = [goodTimePerYearServed(days), yearsBeforeLastPart(days)]
  return { [`accumulated_end_year_${years}`]: accumulated, final_partial_year_gct_days: total - accumulated, final_partial_year_served_days: days - total - years * 365, served_days: days - total }
}

function dates(facts: Facts, start: CivilDate, term: ImposedTerm, total: number | undefined, kept: number | undefined): Values {
  const given = numberAt(facts, 'prior_custody_credit_days')
  const credit = given ?? priorCustodyIn(facts)?.days ?? 0
  const whole = fullTermDate(start, term)
  const end = addDays(whole, -credit)
  return {
    commencement: start, full_term_date_before_credit: whole, full_term_less_jail_credit: end, ...(given === undefined || credit === 0 ? { full_term_date: end, prior_custody_credit_days: credit } : {}),
    ...(total === undefined ? {} : { projected_release_undisturbed: addDays(end, -total), projected_release: addDays(end, -(kept ?? total)) }),
  }
}

/** Days of a last part of a year by themselves, which earn their share of 54. */
function partOfYear(facts: Facts, kind: string): Part | undefined {
  const days = numberAt(facts, 'partial_days_served') ?? (termOf(facts) === undefined ? numberAt(facts, 'days') : undefined) ?? numberAt(facts, 'extra_days')
  if (days === undefined || !/GCT/.test(kind) || days > 365) return undefined
  const earned = goodTimeOfPart(days)
  return { law: perYearImposed, values: { [`gct_for_${days}_days`]: earned, final_partial_year_gct_days: earned, ...(termOf(facts) === undefined ? { gct_days: earned, gct_total_days: earned } : {}) } }
}

function application(facts: Facts): Part | undefined {
  const [earned, asOf, given] = [numberAt(facts, 'fsa_credits_earned'), day(facts, 'as_of'), day(facts, 'projected_release_gct')]
  if (earned === undefined) return undefined
  const months = programMonths(facts)
  const release = given === undefined || months === undefined ? given : releaseAfterProgram(given, months)
  const most = facts['supervised_release_imposed'] === false ? 0 : mostToSupervisedRelease
  const remaining = release === undefined || asOf === undefined ? undefined : daysRemaining(asOf, release)
  return {
    law: equalToRemainder,
    values: {
      days_remaining: remaining, credits_applicable_now: remaining === undefined ? undefined : creditsCanApply(earned, remaining),
      max_to_supervised_release_days: Math.min(earned, most), credits_left_for_prerelease: Math.max(0, earned - most), ...(release === undefined ? {} : { prerelease_placement: addDays(release, -earned), prerelease_placement_once_earned: addDays(release, -earned) }),
    },
  }
}

const risks: readonly string[] = ['minimum', 'low', 'medium', 'high'] satisfies readonly RecidivismRisk[]

function earning(facts: Facts, kind: string): Part | undefined {
  const offenses = [facts['component_offenses'], facts['components']].flatMap((list): readonly unknown[] => (Array.isArray(list) ? list : [])).filter((each) => typeof each === 'string')
  const excluded = offenses.map((statute) => excludedOffense({ statute }).truth)
  if (excluded.includes('met')) return { law: ineligible, values: { credits: 0, credits_applicable_now: false } }
  const [on, start] = [day(facts, 'participation_date'), commencementIn(facts)]
  if (on !== undefined && (on < firstStepActDay || (start !== undefined && on < start))) return { law: notBefore, values: { credits: 0 } }
  const claimed = facts['credits_claimed_for']
  const before = spansOf(claimed).some(({ through }) => through < firstStepActDay || (start !== undefined && through < start)) || (typeof claimed === 'string' && /pre-?(trial|sentenc)|before sentenc|detention/i.test(claimed))
  if (before) return { law: notBefore, values: { credits: 0, credits_for_pre_sentence_period: 0 } }
  const [days, risk] = [numberAt(facts, 'program_days'), textAt(facts, 'risk')?.toLowerCase()]
  if (days === undefined || risk === undefined || !risks.includes(risk) || !/FSA/.test(kind) || excluded.includes('cannot say')) return undefined
  const whole = Number.POSITIVE_INFINITY
  const full = risk === 'minimum' || risk === 'low'
  return { law: tenDays, values: { credits: timeCreditsEarned(days, risk as RecidivismRisk), credits_if_15_rate_whole_period: creditsAtFullRate(days, full ? 0 : whole), credits_if_first_180_days_at_10: creditsAtFullRate(days, full ? 6 : whole) } }
}

function supervisedRelease(facts: Facts): Part | undefined {
  const imposed = facts['supervised_release_imposed']
  if (typeof imposed !== 'boolean') return undefined
  return { law: onlyIfSupervisedRelease, values: { early_supervised_release_days_max: imposed ? mostToSupervisedRelease : 0, prerelease_custody_only: !imposed } }
}

/** Months the drug program takes off: those given, or the most for the length of the sentence; undefined when it was not completed. */
function programMonths(facts: Facts): number | undefined {
  const given = numberAt(facts, 'residential_drug_program_months')
  const months = numberAt(facts, 'sentence_months')
  return given ?? (facts['residential_drug_program_completed'] === true && months !== undefined ? drugProgramMonths(months) : undefined)
}

function programRelease(facts: Facts, kind: string): Part | undefined {
  const months = programMonths(facts) ?? (/3621\(e\)/.test(kind) && facts['residential_drug_program_completed'] !== false && 'sentence_months' in facts ? drugProgramMonths(numberAt(facts, 'sentence_months') ?? 0) : undefined)
  if (months === undefined) return undefined
  const release = day(facts, 'projected_release_gct')
  return { law: drugProgram, values: { early_release_months: months, shortens_supervised_release: false, release_after_residential_program: release === undefined ? undefined : releaseAfterProgram(release, months) } }
}

function effectiveDates(facts: Facts): Part | undefined {
  const [commenced, arrived, rule] = [commencementIn(facts), day(facts, 'arrival_at_designated_facility'), textAt(facts, 'rule') ?? '']
  if (arrived === undefined) return /good (conduct )?time|GCT|102\(b\)/i.test(rule) ? { law: recalculated, values: { applies_retroactively_to_current_inmates: true } } : undefined
  const revised = /2026|interim|55740/i.test(rule)
  const starts = commenced === undefined ? undefined : revised ? commenced : earningStarts(commenced, arrived)
  return { law: earningOnceCommenced, values: { earning_starts: starts } }
}

/** The value all have, or undefined when they differ. */
function one<T>(values: readonly T[]): T | undefined {
  const [first] = values
  return values.every((value) => value === first) ? first : undefined
}

