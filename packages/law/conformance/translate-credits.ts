import { addDays, parseCivilDate, type CivilDate } from '../src/core/civil-date.ts'
import { aggregateConcurrent } from '../src/federal/custody/aggregate-terms.ts'
import { aggregateRule, equalToRemainder, notBefore, perYearImposed, perYearServed, tenDays } from '../src/federal/custody/custody-sources.ts'
import { daysThrough, earnsGoodTime, fullTermDate, goodTimePerYearImposed, goodTimePerYearServed, type ImposedTerm } from '../src/federal/custody/good-conduct-time.ts'
import { creditsAtTenDays, creditsCanApply, daysRemaining, firstStepActDay } from '../src/federal/custody/time-credits.ts'
import type { Source } from '../src/core/source.ts'
import { isRecord, nothing, numberAt, textAt, type CaseFile, type Facts, type Results } from './case.ts'

const read: Readonly<Record<string, readonly string[]>> = {
  goodTime: ['sentence_months', 'sentence_days', 'sentence', 'exemplary', 'commencement', 'arrest', 'prior_custody_credit_days', 'gct_method', 'gct_days_per_year'],
  application: ['fsa_credits_earned', 'as_of', 'projected_release_gct'],
  earning: ['program_days', 'risk'],
  window: ['participation_date'],
  aggregation: ['sentence_1', 'sentence_2'],
}

/** A published computation of custody time as inputs of the engine, by what its kind names. */
export function translateCredits(file: CaseFile): Results {
  const { facts, kind = '' } = file
  if (/GCT/.test(kind) && only(facts, 'goodTime')) return goodTime(facts, /FSA|First Step/.test(kind) && !/pre-First/.test(kind))
  if (/application/.test(kind) && only(facts, 'application')) return application(facts)
  if (/earning window/.test(kind) && only(facts, 'window')) return beforeTheAct(facts)
  if (/earning/.test(kind) && only(facts, 'earning')) return earning(facts)
  if (/aggregation/.test(kind) && only(facts, 'aggregation')) return aggregation(facts)
  return nothing(`no rule for this is encoded: ${kind}, with ${Object.keys(facts).join(', ')}`)
}

function only(facts: Facts, rule: keyof typeof read): boolean {
  return Object.keys(facts).every((key) => read[rule]?.includes(key))
}

function day(facts: Facts, key: string): CivilDate | undefined {
  const text = textAt(facts, key)
  return text === undefined ? undefined : parseCivilDate(text)
}

function results(values: readonly (readonly [string, unknown])[], law: Source): Results {
  return { values: new Map(values.filter(([, value]) => value !== undefined)), why: [], law: [`${law.cite}: "${law.quote}"`] }
}

/** Without a commencement, every day of four years is tried: a result counts when all of them lead to it. */
function commencements(given: CivilDate | undefined): readonly CivilDate[] {
  return given === undefined ? Array.from({ length: 1461 }, (_, i) => addDays('2001-01-01', i)) : [given]
}

function goodTime(facts: Facts, perImposed: boolean): Results {
  const term = termOf(facts)
  if (term === undefined) return nothing('the term is not given in months or days')
  const credit = numberAt(facts, 'prior_custody_credit_days') ?? 0
  const arrest = day(facts, 'arrest')
  const start = day(facts, 'commencement') ?? (arrest === undefined ? undefined : addDays(arrest, credit))
  const totals = new Set(commencements(start).map((from) => {
    const days = numberAt(facts, 'sentence_days') ?? daysThrough(from, fullTermDate(from, term))
    return !earnsGoodTime(term) ? 0 : perImposed ? goodTimePerYearImposed(from, term) : goodTimePerYearServed(days)
  }))
  const [total] = totals
  if (totals.size !== 1 || total === undefined) return nothing('the days of the last part of a year depend on the day the sentence commenced')
  const end = start === undefined ? undefined : addDays(fullTermDate(start, term), -credit)
  return results([
    ['gct_total_days', total], ['gct_days', total], [perImposed ? 'gct_first_step_act_days' : '', total],
    ['full_term_date', credit === 0 ? end : undefined], ['projected_release', end === undefined ? undefined : addDays(end, -total)],
  ], perImposed ? perYearImposed : perYearServed)
}

function termOf(facts: Facts): ImposedTerm | undefined {
  const months = numberAt(facts, 'sentence_months')
  if (months !== undefined) return { months }
  const words = /^(\d+) years? and (\d+) days?$/.exec(textAt(facts, 'sentence') ?? '')
  if (words) return { months: Number(words[1]) * 12, days: Number(words[2]) }
  const days = numberAt(facts, 'sentence_days')
  return days === undefined ? undefined : { months: 0, days }
}

function application(facts: Facts): Results {
  const [earned, asOf, release] = [numberAt(facts, 'fsa_credits_earned'), day(facts, 'as_of'), day(facts, 'projected_release_gct')]
  if (earned === undefined || asOf === undefined || release === undefined) return nothing('the credits, the day or the release is not given')
  const remaining = daysRemaining(asOf, release)
  return results([['days_remaining', remaining], ['credits_applicable_now', creditsCanApply(earned, remaining)]], equalToRemainder)
}

/** Only at the plain rate: who earns five days more, and from when, is not encoded. */
function earning(facts: Facts): Results {
  const [days, risk] = [numberAt(facts, 'program_days'), textAt(facts, 'risk')]
  if (days === undefined || (risk !== 'medium' && risk !== 'high')) return nothing('the additional five days of 18 U.S.C. 3632(d)(4)(A)(ii) are not encoded')
  return results([['credits', creditsAtTenDays(days)]], tenDays)
}

function beforeTheAct(facts: Facts): Results {
  const on = day(facts, 'participation_date')
  return on !== undefined && on < firstStepActDay ? results([['credits', 0]], notBefore) : nothing('how many credits a single day earns is not encoded')
}

function aggregation(facts: Facts): Results {
  const [one, two] = [facts['sentence_1'], facts['sentence_2']]
  if (!isRecord(one) || !isRecord(two) || two['concurrent'] !== true) return nothing('only two concurrent terms are put together')
  const [commencedOn, months, imposedOn, second] = [day(one, 'commencement'), numberAt(one, 'months'), day(two, 'imposed'), numberAt(two, 'months')]
  if (commencedOn === undefined || months === undefined || imposedOn === undefined || second === undefined) return nothing('a term or a day is not given')
  const term = aggregateConcurrent({ commencedOn, months }, { imposedOn, months: second })
  return results([['aggregate_months', term.months]], aggregateRule)
}
