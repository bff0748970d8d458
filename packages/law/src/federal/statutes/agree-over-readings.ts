import type { Need } from '../../core/answer.ts'
import type { Gap } from '../../core/dated.ts'
import type { Finding, Step } from '../../core/finding.ts'
import type { StatutoryRange } from '../then-and-now/sentence-run.ts'
import type { LawDays, Outcome } from './outcome.ts'

/** One outcome and the choices that led to it, so that what matters among the unknown can be told. */
export interface Tried {
  readonly chosen: Chosen
  /** The days it is tried on, where these are open: two choices more. */
  readonly days?: LawDays
  readonly outcome: Outcome
}

/** What is taken of each input that is open. Readings that take the same may share it. */
export type Chosen = Readonly<Record<string, string | number | boolean>>

/** What an input is called when it is missing: its paths in the case facts, with their names and the papers that hold them. */
export type NeedsOf = (input: string) => readonly Need[]

const [id, title] = ['statutory range', 'What the statute allows']

/**
 * One finding from every reading the facts allow: a value when all lead to the same range, else what must be known. Only the unknown
 * inputs that change the range in some reading are asked for, and all of them are; where they change it only together, all that vary.
 */
export function agreeOverReadings(tried: readonly Tried[], needsOf: NeedsOf): Finding<StatutoryRange> {
  const last = tried.at(-1)?.outcome
  if (tried.length === 1 && last?.is === 'range') return computed(last.steps(), last)
  const missing: string[] = []
  for (const { outcome } of tried) if (outcome.is === 'missing') missing.push(...outcome.inputs)
  const open = openInputs(tried)
  const vary = open.map(({ input }) => input)
  const results = resultsOf(tried)
  const several = results.some((result) => result > 0)
  if (missing.length > 0 || several) {
    const alone = several ? open.filter((one) => matters(one, open, results)).map(({ input }) => input) : []
    const differing = several && alone.length === 0 ? vary : alone
    return { id, title, steps: [], status: 'cannot say', needs: needsFor([...new Set([...missing, ...differing])], vary, needsOf) }
  }
  if (last?.is === 'gap') return { id, title, steps: [], status: 'not encoded', gaps: uniqueGaps(tried) }
  if (last?.is !== 'range') return { id, title, steps: [], status: 'cannot say', needs: needsFor([], vary, needsOf) }
  const shown = sameRelease(tried) ? last : withoutRelease(last)
  const steps = shown.steps()
  const [first, ...rest] = steps
  if (first === undefined || vary.length === 0) return computed(steps, shown)
  return computed([{ ...first, note: [first.note, `the same for every value of what is unknown (${vary.join(', ')})`].filter(Boolean).join('; ') }, ...rest], shown)
}

type RangeOutcome = Extract<Outcome, { readonly is: 'range' }>

/** The finding with the day the law of its outcome was checked through, where that has passed. */
function computed(steps: readonly Step[], { range: value, verifiedThrough }: RangeOutcome): Finding<StatutoryRange> {
  return verifiedThrough === undefined ? { id, title, steps, status: 'computed', value } : { id, title, steps, status: 'computed', value, verifiedThrough }
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

/** For each reading which result it leads to: 0 for that of the first, and so on. */
function resultsOf(tried: readonly Tried[]): readonly number[] {
  const different: Outcome[] = []
  return tried.map(({ outcome }) => {
    const known = different.findIndex((other) => isSame(other, outcome))
    return known < 0 ? different.push(outcome) - 1 : known
  })
}

/** Whether two outcomes are the same range under the same provision, or neither is one, for the like reason. */
function isSame(one: Outcome, other: Outcome): boolean {
  if (one.is !== 'range' || other.is !== 'range') return one.is === other.is
  if (one.range === other.range) return true
  const { min, minDays, max, tier } = one.range
  return min === other.range.min && max === other.range.max && minDays === other.range.minDays && tier === other.range.tier
}

/** An input that is not the same in every reading. Its values are numbered: all that a reading takes is then one number, of which this is a digit. */
interface OpenInput {
  readonly input: string
  /** The digit of each reading, times its place. */
  readonly digits: readonly number[]
}

function openInputs(tried: readonly Tried[]): readonly OpenInput[] {
  const inputs: string[] = []
  let before: Chosen | undefined
  for (const { chosen, days } of tried) {
    if (chosen !== before) for (const key in chosen) if (!inputs.includes(key)) inputs.push(key)
    if (days !== undefined && !inputs.includes('offenseOn')) inputs.push('offenseOn', 'sentencedOn')
    before = chosen
  }
  const open: OpenInput[] = []
  let place = 1
  for (const input of inputs) {
    const values: unknown[] = []
    const digits = tried.map(({ chosen, days }) => {
      const value = input === 'offenseOn' ? days?.offenseOn : input === 'sentencedOn' ? days?.sentencedOn : chosen[input]
      const known = values.indexOf(value)
      return (known < 0 ? values.push(value) - 1 : known) * place
    })
    if (values.length < 2) continue
    open.push({ input, digits })
    place *= values.length
  }
  return open
}

/** Whether two readings that differ in nothing but one input lead to different results. */
function matters({ digits }: OpenInput, open: readonly OpenInput[], results: readonly number[]): boolean {
  const resultBy = new Map<number, number>()
  return results.some((result, i) => {
    let rest = -(digits[i] as number)
    for (const each of open) rest += each.digits[i] as number
    const before = resultBy.get(rest)
    if (before === undefined) resultBy.set(rest, result)
    return before !== undefined && before !== result
  })
}

function uniqueGaps(tried: readonly Tried[]): Gap[] {
  const byText = new Map<string, Gap>()
  for (const { outcome } of tried) if (outcome.is === 'gap') for (const gap of outcome.gaps) byText.set(`${gap.of} ${gap.why}`, gap)
  return [...byText.values()]
}
