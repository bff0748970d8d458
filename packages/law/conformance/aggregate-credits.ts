import type { CivilDate } from '../src/core/civil-date.ts'
import type { Source } from '../src/core/source.ts'
import { adjustedTerm, aggregateConcurrent, aggregateConsecutive, aggregatePartly, consecutivePartStarts, type AggregateTerm } from '../src/federal/custody/aggregate-terms.ts'
import { adjustedForUndischarged, aggregateRule } from '../src/federal/custody/custody-sources.ts'
import { fullTermDate, type ImposedTerm } from '../src/federal/custody/good-conduct-time.ts'
import { measureTime } from '../src/federal/custody/measure-time.ts'
import { isRecord, numberAt, truthOf, type Facts } from './case.ts'
import { commencementIn, day, spansIn } from './read-custody.ts'
import { readTerm } from './read-term.ts'
import { firearmCounts } from './read-offenses.ts'

/** What one rule computes of a case, by the names a case may ask for. */
export interface Part {
  readonly values: Readonly<Record<string, unknown>>
  readonly law: Source
  /** Why a value could not be computed. */
  readonly why?: string
}

/** The single term that several make, and the day it commences where that is known. */
export interface Aggregate extends Part {
  readonly term: AggregateTerm
  readonly commencedOn: CivilDate | undefined
}

/** The single term that several make, as far as the case names them: two sentences, components, or one adjusted under 5G1.3(b). */
export function aggregateIn(facts: Facts): Aggregate | undefined {
  const pronounced = readTerm(facts['pronounced_months'])
  if (pronounced !== undefined) return adjusted(pronounced.months, facts)
  const [first, second] = [facts['sentence_1'], facts['sentence_2']]
  return first !== undefined && second !== undefined ? ofTwo(first, second, facts) : ofComponents(facts)
}

function adjusted(pronounced: number, facts: Facts): Aggregate | undefined {
  const served = servedIn(facts['state_sentence_served'])
  if (served === undefined || (served.days ?? 0) > 0) return undefined
  const term = { months: adjustedTerm(pronounced, served.months), days: 0 }
  return { law: adjustedForUndischarged, term, commencedOn: commencementIn(facts), values: { effective_term: term.months } }
}

/** Time served on another term: a term, or the span of days in which it was served. */
function servedIn(value: unknown): ImposedTerm | undefined {
  const term = readTerm(value)
  if (term !== undefined) return term
  const [span, ...more] = spansIn(value) ?? []
  const time = span === undefined || more.length > 0 ? undefined : measureTime(span.from, span.through)
  return time && { months: time.years * 12 + time.months, days: time.restDays }
}

const record = (value: unknown): Facts => (isRecord(value) ? value : {})

/** Terms imposed at different times run one after the other unless the court orders otherwise, terms imposed together at once (18 U.S.C. 3584(a)). */
function ofTwo(first: unknown, second: unknown, facts: Facts): Aggregate | undefined {
  const [one, two] = [record(first), record(second)]
  const [term, later] = [readTerm(first), readTerm(second)]
  if (term === undefined || later === undefined || (later.days ?? 0) > 0) return undefined
  const imposedFirst = day(one, 'imposed', 'sentenced', 'sentencing_date')
  const commencedOn = day(one, 'commencement', 'commenced', 'from') ?? imposedFirst ?? commencementIn(facts)
  const imposedOn = day(two, 'imposed', 'sentenced', 'sentencing_date', 'commencement', 'from')
  const part = numberAt(two, 'consecutive') ?? numberAt(two, 'consecutive_months') ?? numberAt(facts, 'consecutive')
  if (part !== undefined && part > 1 && (term.days ?? 0) === 0) {
    return commencedOn === undefined || imposedOn === undefined || part > later.months ? undefined : told(aggregatePartly({ commencedOn, months: term.months }, { imposedOn, months: later.months, consecutiveMonths: part }), commencedOn, consecutivePartStarts(commencedOn, term))
  }
  const concurrent = truthOf(two['concurrent']) ?? not(truthOf(two['consecutive'])) ?? truthOf(facts['concurrent']) ?? not(truthOf(facts['consecutive'])) ?? (imposedFirst !== undefined && imposedOn !== undefined ? imposedFirst === imposedOn : undefined)
  if (concurrent === undefined) return undefined
  if (!concurrent) return told(aggregateConsecutive([term, later]), commencedOn, commencedOn && consecutivePartStarts(commencedOn, term))
  if ((term.days ?? 0) > 0) return undefined
  if (imposedFirst !== undefined && imposedFirst === imposedOn) return told({ months: Math.max(term.months, later.months), days: 0 }, commencedOn, undefined)
  return commencedOn === undefined || imposedOn === undefined ? undefined : told(aggregateConcurrent({ commencedOn, months: term.months }, { imposedOn, months: later.months }), commencedOn, undefined)
}

const not = (truth: boolean | undefined): boolean | undefined => (truth === undefined ? undefined : !truth)

/**
 * Components imposed together: consecutive ones add up, concurrent ones run from the same day; a number of consecutive months comes on top, and so does
 * a term under 18 U.S.C. 924(c), which runs with no other.
 */
function ofComponents(facts: Facts): Aggregate | undefined {
  const given = facts['components']
  const list: readonly unknown[] = Array.isArray(given) ? given : isRecord(given) ? Object.entries(given).map(([offense, months]) => ({ ...(isRecord(months) ? months : { months }), offense })) : []
  const terms = list.flatMap((each) => readTerm(each) ?? [])
  if (terms.length === 0 || terms.length !== list.length) return undefined
  const commencedOn = commencementIn(facts)
  const starts = (before: AggregateTerm): CivilDate | undefined => commencedOn && consecutivePartStarts(commencedOn, before)
  const all = truthOf(facts['consecutive'])
  if (all === true) return told(aggregateConsecutive(terms), commencedOn, starts({ months: terms[0]?.months ?? 0, days: terms[0]?.days ?? 0 }))
  if (terms.some(({ days }) => (days ?? 0) > 0)) return undefined
  const firearms = firearmCounts(list)
  const onTop = list.map((each, i) => truthOf(record(each)['consecutive']) ?? not(truthOf(record(each)['concurrent'])) ?? (firearms[i] === true ? true : undefined))
  const more = numberAt(facts, 'consecutive')
  if (all === undefined && more === undefined && !onTop.some((one) => one !== undefined)) return undefined
  const longest = Math.max(0, ...terms.filter((_, i) => onTop[i] !== true).map(({ months }) => months))
  const added = [...terms.filter((_, i) => onTop[i] === true), ...(more === undefined || more <= 1 ? [] : [{ months: more }])]
  return told(aggregateConsecutive([{ months: longest }, ...added]), commencedOn, added.length === 0 ? undefined : starts({ months: longest, days: 0 }))
}

function told(term: AggregateTerm, commencedOn: CivilDate | undefined, secondStarts: CivilDate | undefined): Aggregate {
  return {
    law: aggregateRule, term, commencedOn,
    values: { aggregate_months: term.months, aggregate_days: term.days, consecutive_part_starts: secondStarts, ...(commencedOn === undefined ? {} : { full_term_date: fullTermDate(commencedOn, term) }) },
  }
}
