import { underLaw } from '../../core/changed-law.ts'
import type { CivilDate } from '../../core/civil-date.ts'
import { servedFrom } from '../custody/time-served.ts'
import type { CaseFacts } from '../../facts/case-facts.ts'
import type { Term, TermRange } from '../../facts/shape.ts'
import { allOf } from '../../core/combine.ts'
import type { Answer } from '../../core/answer.ts'
import { checkSupport } from '../routes/check-support.ts'
import { decide, read } from '../routes/ask.ts'
import { oldEnough } from '../routes/old-enough.ts'
import { reachesAge } from '../routes/time-and-age.ts'
import { servedLongEnough } from '../routes/served-long-enough.ts'
import { sentenceRun } from '../then-and-now/then-and-now.ts'
import type { RunName, SentenceRun } from '../then-and-now/sentence-run.ts'
import { wholeRange } from '../then-and-now/whole-range.ts'
import type { ReformedLaw } from './law-of-reform.ts'
import type { SecondLook } from './reform.ts'
import { isUntouched } from './untouched.ts'

/** Whether a reform reaches a person. `possibly`: the papers can be read two ways, and not every reading is lowered. */
export type Reach = 'surely' | 'possibly' | 'not' | 'cannot say' | 'not encoded' | 'not in prison' | 'out of scope'

/** What a reform comes to for one person. */
export interface Weighed {
  readonly reach: Reach
  /**
   * By how many months the term exceeds the range under the reform: over its highest end (`least`) and over its lowest (`most`), over every
   * reading. For a second look 0 and what is left of the term. Undefined where the person is not reached, the term is not known or is life.
   */
  readonly least?: number
  readonly most?: number
  /** A life term that lies above a range that ends, or that a court may look at again. */
  readonly life?: true
  /** Reached, and the term is not known. */
  readonly termUnknown?: true
  /** The facts that are missing, by path, where it cannot be said. */
  readonly needs: readonly string[]
}

const none: readonly never[] = []

/** What a change of the law comes to for one person on a day. Nothing is assumed of a judge: a term above a range is measured against its ends. */
export function weighLaw(facts: CaseFacts, { changes, law, measured }: ReformedLaw, today: CivilDate): Weighed {
  const outside = standing(facts)
  if (outside !== undefined) return outside
  if (changes.every((change) => isUntouched(facts, change))) return { reach: 'not', needs: none }
  const name = measured === 'today' ? 'now, same offense sentenced today' : 'then, computed'
  const before = asItIs(facts, today, name)
  const after = rangesOf(underLaw(law, () => sentenceRun(facts, today, name)))
  if (!('ranges' in before)) return before
  if (!('ranges' in after)) return after
  const reach = compare(before.ranges, after.ranges)
  if (reach === 'not') return { reach, needs: none }
  const term = facts.conviction.term.is === 'known' ? facts.conviction.term.value : undefined
  if (term === undefined) return { reach, termUnknown: true, needs: ['conviction.term'] }
  const [low, high] = [shortest(after.ranges.map(([least]) => least)), shortest(after.ranges.map(([, most]) => most), -1)]
  if (term === 'life') return high === 'life' && low === 'life' ? { reach: 'not', needs: none } : { reach: high === 'life' ? 'possibly' : reach, life: true, needs: none }
  const over = (end: Term): number => (end === 'life' ? 0 : Math.max(0, term - end))
  // Where the term is no longer than the reform would have it, nothing is left to lower.
  return over(low) === 0 ? { reach: 'not', needs: none } : { reach, least: over(high), most: over(low), needs: none }
}

const abouts = {
  whole: { id: 'second look', question: 'May a court look at the sentence again?', sources: [] },
  served: { id: 'second look served', question: 'Served long enough?', sources: [] },
  young: { id: 'second look young', question: 'Young enough at the time of the offense?', sources: [] },
  old: { id: 'second look old', question: 'Old enough now?', sources: [] },
} as const

/** Whether a second look would be open to a person on a day, and how much of the term it could be about. */
export function weighSecondLook(facts: CaseFacts, { afterMonths, youngerThan, atLeastAged }: SecondLook, today: CivilDate): Weighed {
  const outside = standing(facts)
  if (outside !== undefined) return outside
  const answer = allOf(abouts.whole, [
    servedLongEnough(abouts.served, facts, today, () => afterMonths),
    ...(youngerThan === undefined ? [] : [youngThen(facts, youngerThan)]),
    ...(atLeastAged === undefined ? [] : [oldEnough(abouts.old, facts, today, atLeastAged)]),
  ])
  if (answer.truth === 'not met') return { reach: 'not', needs: none }
  if (answer.truth === 'cannot say') return { reach: 'cannot say', needs: answer.needs.map(({ path }) => path) }
  const { commencedOn, priorCreditDays } = facts.custody
  const { term } = facts.conviction
  if (term.is !== 'known') return { reach: 'surely', termUnknown: true, needs: ['conviction.term'] }
  if (term.value === 'life') return { reach: 'surely', life: true, needs: none }
  const served = commencedOn.is === 'known' ? servedFrom(commencedOn.value, priorCreditDays.is === 'known' ? priorCreditDays.value : 0, today) : undefined
  const left = served === undefined ? term.value : Math.max(0, term.value - served.years * 12 - served.months)
  return left === 0 ? { reach: 'not', needs: none } : { reach: 'surely', least: 0, most: left, needs: none }
}

function youngThen(facts: CaseFacts, years: number): Answer {
  return decide(abouts.young, { born: read('person.dateOfBirth', facts.person.dateOfBirth), ended: read('conviction.offenseEndedOn', facts.conviction.offenseEndedOn) }, ({ born, ended }) => {
    if (born === undefined || ended === undefined || ended < born) return { truth: 'cannot say', text: 'The date of birth or the last day of the offense is not known.' }
    const reached = reachesAge(born, years)
    return { truth: ended < reached ? 'met' : 'not met', text: `${years} on ${reached}.` }
  })
}

/** Who is not weighed at all. Where a person is not known to be, they count as one a reform may reach. */
function standing(facts: CaseFacts): Weighed | undefined {
  if (checkSupport(facts) !== undefined) return { reach: 'out of scope', needs: none }
  const { status } = facts.custody
  return status.is === 'known' && status.value !== 'in prison' ? { reach: 'not in prison', needs: none } : undefined
}

type Ranges = ReturnType<typeof rangesOf>
const last = new WeakMap<CaseFacts, { readonly today: CivilDate; readonly name: RunName; readonly ranges: Ranges }>()

/** The ranges under the law as it is: the same for a person whatever reform is weighed. */
function asItIs(facts: CaseFacts, today: CivilDate, name: RunName): Ranges {
  const before = last.get(facts)
  if (before?.today === today && before.name === name) return before.ranges
  const ranges = rangesOf(sentenceRun(facts, today, name))
  last.set(facts, { today, name, ranges })
  return ranges
}

function rangesOf({ readings }: SentenceRun): { readonly ranges: readonly TermRange[] } | Weighed {
  const ranges: TermRange[] = []
  for (const { guideline } of readings) {
    if (guideline.status === 'computed') ranges.push(wholeRange(guideline.value))
    else return { reach: guideline.status, needs: guideline.status === 'cannot say' ? guideline.needs.map(({ path }) => path) : none }
  }
  return ranges.length === 0 ? { reach: 'cannot say', needs: none } : { ranges }
}

/** Lowered surely where every reading of after lies below every reading of before; possibly where some reading changed. */
function compare(before: readonly TermRange[], after: readonly TermRange[]): 'surely' | 'possibly' | 'not' {
  if (after.every((one) => before.every((other) => isBelow(one, other)))) return 'surely'
  const same = before.length === after.length && before.every(([low, high], i) => after[i]?.[0] === low && after[i]?.[1] === high)
  return same || !after.some((one) => before.some((other) => isBelow(one, other))) ? 'not' : 'possibly'
}

/** A range lies below another when its low end does, or its high end with the low ends the same. */
function isBelow([low, high]: TermRange, [otherLow, otherHigh]: TermRange): boolean {
  return size(low) < size(otherLow) || (low === otherLow && size(high) < size(otherHigh))
}

function size(term: Term): number {
  return term === 'life' ? Number.POSITIVE_INFINITY : term
}

/** The shortest of some terms, or with `-1` the longest. */
function shortest(terms: readonly Term[], sign: 1 | -1 = 1): Term {
  return terms.reduce((best, term) => ((size(term) - size(best)) * sign < 0 ? term : best), terms[0] ?? 'life')
}
