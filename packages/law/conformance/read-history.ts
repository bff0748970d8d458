import type { CivilDate } from '../src/core/civil-date.ts'
import { inForce } from '../src/core/dated.ts'
import { statusPoints } from '../src/federal/guidelines/4a1-1-criminal-history/status-points.table.ts'
import { categoryForPoints } from '../src/federal/guidelines/4a1-1-criminal-history/category.ts'
import { countPriorSentences, type PriorHistory, type PriorRecord } from '../src/federal/guidelines/4a1-2-prior-sentences/count-prior-sentences.ts'
import type { Length } from '../src/federal/guidelines/4a1-2-prior-sentences/sentence-length.ts'
import { lengthKeys, readLength } from './read-sentence-length.ts'
import { isRecord, numberAt, textAt, type Facts } from './case.ts'

/** Criminal history points and what they are made of, as far as a case says. */
export interface ReadPoints {
  readonly points: number | undefined
  /** Whether the case gives the points itself. */
  readonly given: boolean
  readonly values: ReadonlyMap<string, unknown>
}

const none: ReadPoints = { points: undefined, given: false, values: new Map() }

/** Points given, points before status, or, under Chapter Four, the prior sentences themselves. */
export function readPoints(facts: Facts, guideline: string, on: CivilDate): ReadPoints {
  const given = numberAt(facts, 'criminal_history_points')
  if (given !== undefined) return { ...none, points: isWithoutStatus(given, facts, on) ? undefined : given, given: true }
  const base = numberAt(facts, 'base_points')
  if (base !== undefined) return { ...none, points: withStatus(base, facts, on) }
  const each = pointsOfEach(facts)
  if (each !== undefined) return { ...none, points: withStatus(each, facts, on) }
  const history = guideline.startsWith('4A1') ? readHistory(facts, on) : undefined
  if (history === undefined) return none
  const counted = countPriorSentences(history, on)
  if (counted.status !== 'computed') return none
  const { total, a, b, c, status, violent } = counted.value
  const values = new Map<string, unknown>([['4A1_1_a', a], ['4A1_1_b', b], ['4A1_1_c', c]])
  values.set('4A1_1_d', on < '2023-11-01' ? status : violent)
  if (on < '2010-11-01') values.set('4A1_1_f', violent)
  const [only] = history.records
  if (history.records.length === 1 && only !== undefined && only.length.days === 0) values.set('stated_maximum_months', only.length.months)
  const robbery = history.records.find(({ violent: isViolent }) => isViolent === true)
  if (robbery !== undefined) {
    const alone = countPriorSentences({ records: [robbery] }, on)
    if (alone.status === 'computed') values.set('robbery_usable_as_career_predicate', alone.value.total > 0)
  }
  return { points: isMixed(history, violent) ? undefined : total, given: false, values }
}

/** Whether points given beside an offense under a sentence may be those before status, and the category with it would be another. */
function isWithoutStatus(given: number, facts: Facts, on: CivilDate): boolean {
  if (facts['under_criminal_justice_sentence'] !== true || 'status_points' in facts || 'base_points' in facts) return false
  const more = withStatus(given, facts, on)
  return more !== undefined && categoryForPoints(more) !== categoryForPoints(given)
}

/** The points a case gives each prior sentence, together. */
function pointsOfEach({ priors }: Facts): number | undefined {
  if (!Array.isArray(priors) || priors.length === 0) return undefined
  const each = priors.map((prior) => (isRecord(prior) ? numberAt(prior, 'points') : undefined))
  const single = each.filter((points) => points === 1).length
  return each.every((points) => points !== undefined) ? each.reduce((sum: number, points) => sum + (points ?? 0), 0) - Math.max(0, single - 4) : undefined
}

/** A crime of violence within a single sentence with another offense: the examples of the manual leave open whether its point is added. */
function isMixed({ records, together }: PriorHistory, violentPoints: number): boolean {
  return together === true && violentPoints > 0 && records.some(({ violent }) => violent !== true)
}

function withStatus(base: number, facts: Facts, on: CivilDate): number | undefined {
  const under = facts['under_criminal_justice_sentence'] === true || (numberAt(facts, 'status_points') ?? 0) > 0
  const rule = inForce(statusPoints, on)
  if (!rule.found) return undefined
  return base + (under && base >= rule.value.fromPoints ? rule.value.points : 0)
}

const priorKeys = new Set<string>([...lengthKeys, 'offense', 'type', 'n', 'points', 'consecutive', 'concurrent', 'state', 'date', 'sentencing_date', 'years_before_offense', 'years_ago', 'revocation_months', 'revocation_days', 'violent', 'crime_of_violence', 'juvenile', 'note'])

function readHistory(facts: Facts, on: CivilDate): PriorHistory | undefined {
  const { priors } = facts
  if (!Array.isArray(priors) || priors.length === 0) return undefined
  const records: PriorRecord[] = []
  for (const prior of priors) {
    const record = isRecord(prior) && Object.keys(prior).every((key) => priorKeys.has(key)) ? readRecord(prior, facts) : undefined
    if (record === undefined) return undefined
    records.push(record)
  }
  const together = areTogether(facts, priors, on)
  if (together === undefined) return undefined
  const shared = lengthOf(numberAt(facts, 'revocation_months'), numberAt(facts, 'revocation_days'))
  return {
    records, together, arrestBetween: facts['intervening_arrest'] === true, consecutive: priors.some((prior) => isRecord(prior) && prior['consecutive'] === true),
    sameOccasion: facts['different_occasions'] === false, underSentence: facts['under_criminal_justice_sentence'] === true || (numberAt(facts, 'status_points') ?? 0) > 0, ...(shared === undefined ? {} : { sharedRevocation: shared }),
  }
}

/** Whether the sentences were consolidated, or imposed on one day since that is the rule; undefined where the case only denies an arrest between them. */
function areTogether(facts: Facts, priors: readonly unknown[], on: CivilDate): boolean | undefined {
  const given = facts['consolidated']
  if (typeof given === 'boolean' || priors.length < 2) return given === true
  const days = new Set(priors.map((prior) => (isRecord(prior) ? textAt(prior, 'date') : undefined)))
  if (on >= '2007-11-01' && days.size === 1 && !days.has(undefined)) return true
  return facts['intervening_arrest'] === false ? undefined : false
}

const violence = /robber|murder|manslaughter|kidnap|rape|assault|carjack/i

function readRecord(prior: Facts, facts: Facts): PriorRecord | undefined {
  const words = ['offense', 'type', 'sentence', 'note'].map((key) => textAt(prior, key) ?? '').join(' ')
  const length = readLength(prior)
  if (length === undefined) return undefined
  const revocation = lengthOf(numberAt(prior, 'revocation_months'), numberAt(prior, 'revocation_days'))
  const yearsBefore = numberAt(prior, 'years_before_offense') ?? numberAt(prior, 'years_ago') ?? numberAt(facts, 'years_before_offense')
  return {
    length, violent: prior['violent'] === true || prior['crime_of_violence'] === true || violence.test(words), ...(textAt(prior, 'offense') === undefined ? {} : { offense: textAt(prior, 'offense') ?? '' }),
    ...(revocation === undefined ? {} : { revocation }), ...(yearsBefore === undefined ? {} : { yearsBefore }), ...(prior['juvenile'] === true ? { beforeEighteen: true } : {}),
  }
}

function lengthOf(months: number | undefined, days: number | undefined): Length | undefined {
  return months === undefined && days === undefined ? undefined : { months: months ?? 0, days: days ?? 0 }
}
