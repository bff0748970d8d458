import type { CivilDate } from '../src/core/civil-date.ts'
import { judgeSafetyValve, type CountedPrior, type SafetyValveFacts } from '../src/federal/statutes/18-usc-3553/judge-safety-valve.ts'
import type { Truth } from '../src/core/answer.ts'
import { isRecord, numberAt, truthOf, type Facts } from './case.ts'
import { readFigure } from './read-term.ts'
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
  const other = truthOf(facts['other_safety_valve_conditions_met'])
  const { points, priors, complete } = historyOf(facts['prior_points'], violent === null ? false : truthOf(violent) ?? (typeof violent === 'number' ? violent > 0 : undefined), other === true)
  return { points, priors, priorsComplete: complete, otherCriteria: other }
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
function historyOf(value: unknown, violent: boolean | undefined, others: boolean): History {
  const each = pointsByPrior(value)
  if (each !== undefined) return { points: sum(each), priors: each.map((points) => ({ points, violent: points === 2 ? violent : false })), complete: true }
  const given = numberAt({ value }, 'value') ?? (isRecord(value) ? numberAt(value, 'total') ?? numberAt(value, 'points') : undefined)
  if (violent === true) return { points: given, priors: [{ points: 2, violent: true }], complete: undefined }
  if (given === undefined) return { points: undefined, priors: [], complete: undefined }
  if (given > 4) return { points: given, priors: [{ points: given, violent: false }], complete: true }
  if (given === 3 || !others) return { points: given, priors: [], complete: undefined }
  return { points: given, priors: Array.from({ length: Math.ceil(given / 2) }, (_, i) => ({ points: i === 0 && given % 2 === 1 ? 1 : 2, violent: violent ?? false })), complete: true }
}

/** The points prior by prior: a list, `3, 2, 1`, words, or how many there are of each; undefined where they are not given so. */
function pointsByPrior(value: unknown): readonly number[] | undefined {
  if (Array.isArray(value)) {
    const each = value.map((one) => (isRecord(one) ? numberAt(one, 'points') : numberAt({ one }, 'one')))
    return each.every((one) => one !== undefined) ? each.flatMap((one) => one ?? []) : undefined
  }
  if (typeof value === 'string') return /^\d+(\s*[,;+]\s*\d+)+$/.test(value.trim()) ? value.split(/[,;+]/).map(Number) : inWords(value)
  return isRecord(value) ? byPoints(value) : undefined
}

/** `{ three_point: 1, two_point: 2 }` is 3, 2 and 2. */
function byPoints(value: Readonly<Record<string, unknown>>): readonly number[] | undefined {
  const found = Object.entries(value).map(([key, many]) => {
    const points = readFigure(/^(one|two|three|[123])(?=[_\s-]|$)/i.exec(key)?.[1])
    const count = numberAt({ many }, 'many')
    return points === undefined || count === undefined || count > 20 ? undefined : Array.from({ length: count }, () => points)
  })
  return found.length > 0 && found.every((one) => one !== undefined) ? found.flatMap((one) => one ?? []) : undefined
}

/** `two 3-point offenses and one 1-point offense` is 3, 3 and 1. */
function inWords(text: string): readonly number[] | undefined {
  const found = [...text.toLowerCase().matchAll(/(?:(\w+)\s+)?\b(\w+)-point/g)].flatMap(([, many = '', each = '']) => {
    const [count, points] = [readFigure(many) ?? (/^(and|a|the|prior|,|)$/.test(many) ? 1 : Number.NaN), readFigure(each) ?? Number.NaN]
    return Number.isInteger(count) && Number.isInteger(points) && count < 20 ? Array.from({ length: count }, () => points) : [Number.NaN]
  })
  return found.length === 0 || found.some(Number.isNaN) ? undefined : found
}
