import type { Need } from '../../core/answer.ts'
import type { Gap } from '../../core/dated.ts'
import type { Finding, Step } from '../../core/finding.ts'
import type { StatutoryRange } from '../then-and-now/sentence-run.ts'
import type { Outcome } from './outcome.ts'

/** One outcome and the choices that led to it, so that what matters among the unknown can be told. */
export interface Tried {
  readonly chosen: Readonly<Record<string, string | number | boolean>>
  readonly outcome: Outcome
}

/** What an input is called when it is missing: its paths in the case facts, with their names and the papers that hold them. */
export type NeedsOf = (input: string) => readonly Need[]

/**
 * One finding from every reading the facts allow: a value when all lead to the same range, else what must be known. Only the unknown
 * inputs that change the range in some reading are asked for, and all of them are; where they change it only together, all that vary.
 */
export function agreeOverReadings(tried: readonly Tried[], needsOf: NeedsOf): Finding<StatutoryRange> {
  const [id, title] = ['statutory range', 'What the statute allows']
  const only = tried[0]?.outcome
  if (tried.length === 1 && only?.is === 'range') return verified({ id, title, steps: only.steps(), status: 'computed', value: only.range }, only)
  const missing: string[] = []
  for (const { outcome } of tried) if (outcome.is === 'missing') missing.push(...outcome.inputs)
  const results = tried.map(({ outcome }) => tried.findIndex((other) => isSame(other.outcome, outcome)))
  const several = results.some((result) => result > 0)
  const vary = names(tried)
  const alone = several ? keysThatMatter(tried, results, vary) : []
  const differing = alone.length > 0 || !several ? alone : vary
  if (missing.length > 0 || several) {
    return { id, title, steps: [], status: 'cannot say', needs: needsFor([...new Set([...missing, ...differing])], vary, needsOf) }
  }
  const last = tried.at(-1)?.outcome
  if (last?.is === 'gap') return { id, title, steps: [], status: 'not encoded', gaps: uniqueGaps(tried) }
  if (last?.is !== 'range') return { id, title, steps: [], status: 'cannot say', needs: needsFor([], vary, needsOf) }
  const open = vary
  const shown = sameRelease(tried) ? last : withoutRelease(last)
  const steps: readonly Step[] = open.length === 0 ? shown.steps() : shown.steps().map((step, i) => (i === 0 ? { ...step, note: [step.note, `the same for every value of what is unknown (${open.join(', ')})`].filter(Boolean).join('; ') } : step))
  return verified({ id, title, steps, status: 'computed', value: shown.range }, last)
}

type RangeOutcome = Extract<Outcome, { readonly is: 'range' }>

/** The finding with the day the law of its outcome was checked through, where that has passed. */
function verified(finding: Finding<StatutoryRange>, { verifiedThrough }: RangeOutcome): Finding<StatutoryRange> {
  return verifiedThrough === undefined ? finding : { ...finding, verifiedThrough }
}

/** Whether every reading leads to the same least supervised release. */
function sameRelease(tried: readonly Tried[]): boolean {
  const years = tried.map(({ outcome }) => (outcome.is === 'range' ? outcome.range.supervisedReleaseYears : undefined))
  return years.every((each) => each === years[0])
}

/** The range alone, where the readings agree on it and not on the supervised release. */
function withoutRelease(outcome: RangeOutcome): RangeOutcome {
  const { min, minDays, max, tier } = outcome.range
  return { ...outcome, range: { min, ...(minDays === undefined ? {} : { minDays }), max, tier }, steps: () => outcome.steps().filter(({ id }) => id !== 'statute supervised release') }
}

/** What must be known is never nothing: where the inputs that matter have no path of their own, all that vary are asked for, and at the last the days. */
function needsFor(matter: readonly string[], vary: readonly string[], needsOf: NeedsOf): readonly Need[] {
  for (const keys of [matter, vary, ['offenseOn', 'sentencedOn']]) {
    const needs = keys.flatMap(needsOf)
    if (needs.length > 0) return needs
  }
  return []
}

/** Whether two outcomes are the same range under the same provision, or neither is one, for the like reason. */
function isSame(one: Outcome, other: Outcome): boolean {
  if (one.is !== 'range' || other.is !== 'range') return one.is === other.is
  const { min, minDays, max, tier } = one.range
  return min === other.range.min && max === other.range.max && minDays === other.range.minDays && tier === other.range.tier
}

/** The inputs that are not the same in every reading. */
function names(tried: readonly Tried[]): readonly string[] {
  const first = tried[0]?.chosen ?? {}
  const keys: string[] = []
  for (const { chosen } of tried) for (const key in chosen) if (!keys.includes(key)) keys.push(key)
  return keys.filter((key) => tried.some(({ chosen }) => chosen[key] !== first[key]))
}

/** Of the inputs that vary, those for which two readings that differ in nothing else lead to different results. */
function keysThatMatter(tried: readonly Tried[], results: readonly number[], vary: readonly string[]): string[] {
  // Each reading as a number, each of its inputs a digit of it: without the digit of one input, readings that differ in nothing else are the same number.
  const whole = tried.map(() => 0)
  let place = 1
  const digits = vary.map((key) => {
    const values: unknown[] = []
    const digit = tried.map(({ chosen }) => {
      const known = values.indexOf(chosen[key])
      return (known < 0 ? values.push(chosen[key]) - 1 : known) * place
    })
    digit.forEach((value, i) => { whole[i] = (whole[i] as number) + value })
    place *= values.length
    return digit
  })
  return vary.filter((_, k) => {
    const resultBy = new Map<number, number>()
    return results.some((result, i) => {
      const rest = (whole[i] as number) - (digits[k]?.[i] as number)
      const before = resultBy.get(rest)
      if (before === undefined) resultBy.set(rest, result)
      return before !== undefined && before !== result
    })
  })
}

function uniqueGaps(tried: readonly Tried[]): Gap[] {
  const byText = new Map<string, Gap>()
  for (const { outcome } of tried) if (outcome.is === 'gap') for (const gap of outcome.gaps) byText.set(`${gap.of} ${gap.why}`, gap)
  return [...byText.values()]
}
