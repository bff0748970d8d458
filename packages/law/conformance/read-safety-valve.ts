import type { CivilDate } from '../src/core/civil-date.ts'
import { judgeSafetyValve, type CountedPrior, type SafetyValveFacts } from '../src/federal/statutes/18-usc-3553/judge-safety-valve.ts'
import type { Truth } from '../src/core/answer.ts'
import { isRecord, type Facts } from './case.ts'
import { yearsBefore } from './partial-date.ts'

const names = ['prior_points', 'prior_2_point_violent', 'other_safety_valve_conditions_met'] as const

/** What the facts say of the safety valve on a day of sentencing; undefined where they say nothing of it. */
export function safetyValveOf(facts: Facts, sentencedOn: CivilDate | undefined): Truth | undefined {
  if (!names.some((name) => name in facts)) return undefined
  const truths = new Set(daysOfConviction(sentencedOn).map((convictedOn) => judgeSafetyValve({ ...factsOf(facts), convictedOn, sentencedOn: sentencedOn ?? convictedOn }).truth))
  const [only] = truths
  return truths.size === 1 ? only : 'cannot say'
}

/** A conviction is entered within the year before the sentence; without a day the present text is meant. */
function daysOfConviction(sentencedOn: CivilDate | undefined): readonly CivilDate[] {
  return sentencedOn === undefined ? ['2018-12-21'] : [yearsBefore(sentencedOn, 1), sentencedOn]
}

function factsOf(facts: Facts): Omit<SafetyValveFacts, 'convictedOn' | 'sentencedOn'> {
  const violent = facts['prior_2_point_violent']
  const other = facts['other_safety_valve_conditions_met']
  const { points, priors, complete } = historyOf(facts['prior_points'], typeof violent === 'boolean' ? violent : undefined, other === true)
  return { points, priors, priorsComplete: complete, otherCriteria: typeof other === 'boolean' ? other : undefined }
}

interface History {
  readonly points: number | undefined
  readonly priors: readonly CountedPrior[]
  readonly complete: boolean | undefined
}

const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0)

/**
 * Points given prior by prior are the whole record. A number alone is the points that count: more than four of them bar. Up to four,
 * "the other conditions" include that none was for a 3-point offense, unless the number is three, which may be just such an offense.
 */
function historyOf(given: unknown, violent: boolean | undefined, others: boolean): History {
  const each = Array.isArray(given) ? given.map((one) => (isRecord(one) ? one['points'] : one)) : typeof given === 'string' ? inWords(given) : undefined
  if (each !== undefined && each.length > 0 && each.every((one) => typeof one === 'number')) {
    return { points: sum(each), priors: each.map((points) => ({ points, violent: points === 2 ? violent : false })), complete: true }
  }
  if (violent === true) return { points: typeof given === 'number' ? given : undefined, priors: [{ points: 2, violent: true }], complete: undefined }
  if (typeof given !== 'number') return { points: undefined, priors: [], complete: undefined }
  if (given > 4) return { points: given, priors: [{ points: given, violent: false }], complete: true }
  if (given === 3 || !others) return { points: given, priors: [], complete: undefined }
  return { points: given, priors: Array.from({ length: Math.ceil(given / 2) }, (_, i) => ({ points: i === 0 && given % 2 === 1 ? 1 : 2, violent: violent ?? false })), complete: true }
}

const figures: Readonly<Record<string, number>> = { a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6 }

/** `two 3-point offenses and one 1-point offense` is 3, 3 and 1. */
function inWords(text: string): readonly number[] | undefined {
  const found = [...text.toLowerCase().matchAll(/(\w+)\s+(\w+)-point/g)].flatMap(([, many = '', each = '']) => {
    const [count, points] = [figures[many] ?? Number(many), figures[each] ?? Number(each)]
    return Number.isInteger(count) && Number.isInteger(points) && count < 20 ? Array.from({ length: count }, () => points) : [Number.NaN]
  })
  return found.length === 0 || found.some(Number.isNaN) ? undefined : found
}
