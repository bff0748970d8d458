import type { CivilDate } from '../src/core/civil-date.ts'
import { addDays, dayNumber } from '../src/core/civil-date.ts'
import { additionalFive, equalToRemainder, ineligible, notBefore, notBeforeCommencement, tenDays } from '../src/federal/custody/custody-sources.ts'
import { conditionalDates } from '../src/federal/custody/conditional-dates.ts'
import { drugProgramMonths, releaseAfterProgram } from '../src/federal/custody/drug-program.ts'
import { earningStarts, revisedRule } from '../src/federal/custody/earning-starts.ts'
import { applyTimeCredits, creditsAtFullRate, creditsCanApply, daysRemaining, earnsFullRate, firstStepActDay, mostToSupervisedRelease, timeCreditsEarned, type RecidivismRisk } from '../src/federal/custody/time-credits.ts'
import type { Part } from './aggregate-credits.ts'
import { numberAt, OneOf, textAt, truthOf, type Facts } from './case.ts'
import { isReleaseSupervised, releaseDay } from './good-time-credits.ts'
import type { CustodySpan } from '../src/federal/custody/prior-custody-credit.ts'
import { readDate } from './partial-date.ts'
import { commencementIn, day, spansIn } from './read-custody.ts'
import { anyExcluded } from './read-offenses.ts'
import { readTerm } from './read-term.ts'

const risks = ['minimum', 'low', 'medium', 'high'] as const

/** The risk named, alone or in words; undefined where none or more than one is. */
function riskIn(facts: Facts): RecidivismRisk | undefined {
  const named = risks.filter((risk) => new RegExp(`\\b${risk}\\b`, 'i').test(textAt(facts, 'risk') ?? ''))
  return named.length === 1 || (named.length === 2 && named.every(earnsFullRate)) ? named[0] : undefined
}

/** Whether the words say that the risk has been low over two assessments already, so that the additional five days are earned from the first. */
function fromTheFirst(facts: Facts): boolean {
  const words = `${textAt(facts, 'risk') ?? ''} ${textAt(facts, 'rule') ?? ''}`
  return /\b(two|2|both|second|consecutive)\b.*assessments?|\b(maintain|consistent)|additional (five|5)|\(c\)\(2\)|\(A\)\(ii\)|15 (days )?per/i.test(words)
}

/** Months the drug program takes off: those given, or the most for the length of the sentence; undefined when it was not completed. */
export function programMonths(facts: Facts): number | undefined {
  const completed = facts['residential_drug_program_completed']
  if (truthOf(completed) === false) return undefined
  const months = readTerm(facts['sentence_months'])?.months ?? readTerm(facts['sentence'])?.months
  const most = months === undefined ? undefined : drugProgramMonths(months)
  const given = numberAt(facts, 'residential_drug_program_months')
  if (given !== undefined) return most === undefined ? given : Math.min(given, most)
  return truthOf(completed) === true || day(facts, 'residential_drug_program_completed') !== undefined ? most : undefined
}

/** Whether an offense of the sentence ends time credits for the whole. */
export function isExcluded(facts: Facts): boolean {
  return anyExcluded([facts['component_offenses'], facts['components']]) === 'met'
}

/** The day from which programs earn, as far as the case says when the sentence commenced or the person arrived. */
function earnsFrom(facts: Facts): CivilDate | undefined {
  const [commenced, arrived] = [commencementIn(facts), day(facts, 'arrival_at_designated_facility')]
  const start = commenced === undefined ? undefined : arrived === undefined ? commenced : earningStarts(commenced, arrived)
  return start !== undefined && start < firstStepActDay ? firstStepActDay : start
}

/** What time credits a case says were earned, or lets be counted, and what they lead to. `release` is the one by good conduct time. */
export function timeCreditsIn(facts: Facts, kind: string, release: CivilDate | undefined): readonly Part[] {
  if (!/FSA|3621\(e\)/.test(kind)) return []
  if (isExcluded(facts)) return [{ law: ineligible, values: { credits: 0, credits_applicable_now: false, projected_release: release === undefined ? undefined : releaseDay(release) } }]
  const months = programMonths(facts)
  const after = release === undefined || months === undefined ? release : releaseAfterProgram(release, months)
  return [earning(facts, kind), application(facts, kind, after), planned(facts, kind, after)].filter((part) => part !== undefined)
}

function application(facts: Facts, kind: string, release: CivilDate | undefined): Part | undefined {
  const [earned, asOf, risk] = [numberAt(facts, 'fsa_credits_earned'), day(facts, 'as_of'), riskIn(facts)]
  if (earned === undefined) return undefined
  const imposed = isReleaseSupervised(facts, kind)
  const most = imposed ? mostToSupervisedRelease : 0
  const remaining = release === undefined || asOf === undefined ? undefined : daysRemaining(asOf, release)
  const allowed = risk === undefined || earnsFullRate(risk)
  const applicable = remaining === undefined ? undefined : allowed && creditsCanApply(earned, remaining)
  const moved = release === undefined || applicable === false ? undefined : applyTimeCredits(allowed ? earned : 0, release, imposed, asOf ?? addDays(release, -earned)).releaseOn
  const by = release === undefined || !allowed ? undefined : addDays(release, -earned)
  return {
    law: equalToRemainder,
    values: {
      days_remaining: remaining, credits_applicable_now: applicable, max_to_supervised_release_days: Math.min(earned, most), credits_left_for_prerelease: Math.max(0, earned - most),
      prerelease_placement: by, prerelease_placement_as_printed: by, projected_release: moved === undefined || release === undefined ? undefined : releaseDay(moved, byDays(release, moved)),
    },
  }
}

/** Twelve months with a leap day among them are 366 days; the Bureau speaks of the first 365, and computations count either. */
function byDays(release: CivilDate, moved: CivilDate): CivilDate {
  const most = addDays(release, -mostToSupervisedRelease)
  return moved < most ? most : moved
}

/** The dates the Bureau calls conditional, for someone whose risk and first day are known and whose credits are not counted yet. */
function planned(facts: Facts, kind: string, release: CivilDate | undefined): Part | undefined {
  const [risk, earningFrom] = [riskIn(facts), earnsFrom(facts)]
  const counted = ['fsa_credits_earned', 'program_days', 'days', 'as_of', 'participation_date', 'credits_claimed_for'].some((key) => key in facts)
  if (counted || risk === undefined || release === undefined || earningFrom === undefined) return undefined
  const imposed = isReleaseSupervised(facts, kind)
  const dates = conditionalDates({ earningFrom, releaseOn: release, risk, supervisedReleaseImposed: imposed })
  const most = imposed ? mostToSupervisedRelease : 0
  return {
    law: equalToRemainder,
    values: {
      credits: dates.credits, max_to_supervised_release_days: Math.min(dates.credits, most), credits_left_for_prerelease: Math.max(0, dates.credits - most), projected_release: releaseDay(dates.releaseOn, byDays(release, dates.releaseOn)),
      prerelease_placement: dates.placedOn === dates.placedByCountOn ? dates.placedOn : undefined, prerelease_placement_once_earned: dates.placedOn, prerelease_placement_as_printed: dates.placedByCountOn,
    },
  }
}

function earning(facts: Facts, kind: string): Part | undefined {
  const start = earnsFrom(facts) ?? firstStepActDay
  const participated = participationIn(facts['participation_date'])
  if (participated !== undefined && participated.through < start) return { law: participated.through < firstStepActDay ? notBefore : notBeforeCommencement, values: { credits: 0 } }
  const claimed = facts['credits_claimed_for']
  if (isBefore(claimed, start)) return { law: notBeforeCommencement, values: { credits: 0, credits_for_pre_sentence_period: 0 } }
  const days = programDays(facts, kind, start)
  if (days === undefined || anyExcluded([facts['component_offenses'], facts['components']]) === 'cannot say') return undefined
  const risk = riskIn(facts)
  const [low, high] = [timeCreditsEarned(days, 'low', fromTheFirst(facts) ? 0 : undefined), timeCreditsEarned(days, 'high')]
  const plain = /523\.42\(c\)\(1\)|\(A\)\(i\)(?!i)/.test(textAt(facts, 'rule') ?? '')
  const credits = risk === undefined ? (plain ? high : fromTheFirst(facts) || low === high ? low : undefined) : earnsFullRate(risk) ? lowRiskCredits(facts, days, low) : high
  const full = risk !== undefined && earnsFullRate(risk)
  const never = Number.POSITIVE_INFINITY
  return { law: full ? additionalFive : tenDays, values: { credits, credits_if_15_rate_whole_period: creditsAtFullRate(days, full ? 0 : never), credits_if_first_180_days_at_10: creditsAtFullRate(days, full ? 6 : never) } }
}

/**
 * At a low risk the additional days begin with the second assessment, which the Bureau's guide puts after seven periods. Days of programs of which it is
 * not said that they are the first may all lie after it: a computation may have either.
 */
function lowRiskCredits(facts: Facts, days: number, low: number): unknown {
  const whole = timeCreditsEarned(days, 'low', 0)
  return whole === low || 'arrival_at_designated_facility' in facts || commencementIn(facts) !== undefined ? low : new OneOf([low, whole])
}

/** The days of participation: a day, a month or a year, a span, or all the time before a day. */
function participationIn(value: unknown): CustodySpan | undefined {
  const part = readDate(value)
  if (part !== undefined) return { from: part.first, through: part.last }
  const [only, ...more] = spansIn(value) ?? []
  if (only === undefined || more.length > 0) return undefined
  return typeof value === 'string' && /\b(before|prior to|until)\b/i.test(value) ? { from: only.from, through: addDays(only.through, -1) } : only
}

/** Whether all of what is claimed lies before credits can be earned: by its days, or by what it is called. */
function isBefore(claimed: unknown, start: CivilDate): boolean {
  const spans = claimed === undefined ? [] : spansIn(claimed) ?? []
  if (spans.length > 0 && spans.every(({ through }) => through < start)) return true
  return typeof claimed === 'string' && /pre-?(trial|sentenc)|(before|prior to) (federal )?(sentenc|commencement|arriv)|detention/i.test(claimed)
}

/** Days of programs: given; or those claimed from the day that counts; or from that day to the day asked about. */
function programDays(facts: Facts, kind: string, start: CivilDate): number | undefined {
  const given = numberAt(facts, 'program_days') ?? (/FSA time credits/.test(kind) ? numberAt(facts, 'days') : undefined)
  if (given !== undefined) return given
  const claimed = 'credits_claimed_for' in facts ? spansIn(facts['credits_claimed_for']) : undefined
  if (claimed !== undefined && claimed.length > 0) return sameInPeriods(claimed.reduce((sum, { from, through }) => sum + Math.max(0, dayNumber(through) - dayNumber(from < start ? start : from) + 1), 0))
  const asOf = day(facts, 'as_of')
  const known = 'arrival_at_designated_facility' in facts && !('fsa_credits_earned' in facts) && !('credits_claimed_for' in facts)
  return asOf === undefined || !known || asOf <= start ? undefined : sameInPeriods(dayNumber(asOf) - dayNumber(start))
}

/** A count of days whose first or last may or may not be one: only where it makes no difference to the periods of thirty. */
function sameInPeriods(days: number): number | undefined {
  return Math.floor(days / 30) === Math.floor((days + 1) / 30) && (days === 0 || Math.floor(days / 30) === Math.floor((days - 1) / 30)) ? days : undefined
}

/** Whether the case asks about the rule that counts from commencement, and not about what went before it. */
export function isRevisedRule(rule: string): boolean {
  return (/2026|interim|55740|revised/i.test(rule) || rule.includes(revisedRule)) && !/\b(before|until|prior|old|earlier|pre)\b/i.test(rule)
}
