import type { Answer, Need } from '../../core/answer.ts'
import { addDays, type CivilDate } from '../../core/civil-date.ts'
import type { Finding, Step } from '../../core/finding.ts'
import { known, type Leaf } from '../../core/leaf.ts'
import { leafShapeAt } from '../../facts/assemble.ts'
import type { CaseFacts } from '../../facts/case-facts.ts'
import { custodyDatesOf, projectedReleaseOf, type TermDetails } from './case-dates.ts'
import type { CustodyDates } from './custody-dates.ts'
import { ineligible } from './custody-sources.ts'
import { earnsTimeCredits } from './earns-time-credits.ts'
import type { MeasuredTime } from './measure-time.ts'
import { describeTime, timeServed } from './time-served.ts'

/** One day of a custody and how it was counted; without a day, what would settle it. */
export interface CustodyDay {
  readonly id: string
  readonly what: string
  readonly on: CivilDate | undefined
  /** What is to be known about it beyond the steps. */
  readonly about?: string
  readonly steps: readonly Step[]
  /** Facts of the case it was taken from as it stands. */
  readonly read: readonly string[]
  readonly needs: readonly Need[]
}

/** The days that matter in a custody, as of one day, each with the steps and the facts it rests on. */
export interface DaysOfCustody {
  readonly today: CivilDate
  /** In the order in which they are explained: from the first day that counts to the earliest day outside. */
  readonly days: readonly CustodyDay[]
  /** What had been served through `today`. */
  readonly served: Finding<MeasuredTime>
  /** Whether the sentence may earn time credits at all. */
  readonly mayEarn: Answer
  /** Why no day of release can be given, for a life sentence, and what to ask for instead. */
  readonly endless: { readonly why: string; readonly instead: string } | undefined
}

/**
 * Every day of a case's custody, each with its own steps, as far as the facts go: one that is missing leaves open only the days that rest on
 * it, and nothing unknown is taken as none. Where no time credits may be earned at all (18 U.S.C. 3632(d)(4)(D)), and none are recorded, none
 * are counted.
 */
export function daysOfCustody(facts: CaseFacts, today: CivilDate, details: TermDetails = {}): DaysOfCustody {
  const mayEarn = earnsTimeCredits(facts)
  const excluded = mayEarn.truth === 'not met' && facts.custody.timeCreditDays.is === 'unknown'
  const whole = projectedReleaseOf(withCustody(facts, { goodTimeLostDays: known(0) }), details)
  const projected = projectedReleaseOf(facts, details)
  const dates = custodyDatesOf(excluded ? withCustody(facts, { timeCreditDays: known(0) }) : facts, details)
  const served = servedBefore(timeServed(facts, today), facts, today, projected.status === 'computed' ? projected.value.releaseOn : undefined)
  const end = { whole, projected, dates, excluded: excluded ? excludedStep(mayEarn) : [] }
  return { today, served, mayEarn, endless: whole.status === 'out of scope' ? { why: whole.why, instead: whole.instead } : undefined, days: [...startOf(facts), todayOf(served, today), ...(whole.status === 'out of scope' ? [] : endOf(facts, end))] }
}

function withCustody(facts: CaseFacts, custody: Partial<CaseFacts['custody']>): CaseFacts {
  return { ...facts, custody: { ...facts.custody, ...custody } }
}

function startOf({ conviction, custody }: CaseFacts): readonly CustodyDay[] {
  const [start, credit] = [valueOf(custody.commencedOn), valueOf(custody.priorCreditDays)]
  return [
    {
      id: 'first day', what: 'First day that counts, by credit for prior custody', on: start === undefined || credit === undefined ? undefined : addDays(start, -credit), steps: [], read: ['custody.commencedOn', 'custody.priorCreditDays'],
      ...(credit === undefined ? {} : { about: `${credit} days before the sentence commenced, as credited; where they were several spans, they are counted as one.` }),
      needs: [...needsOf('custody.commencedOn', custody.commencedOn), ...needsOf('custody.priorCreditDays', custody.priorCreditDays)],
    },
    asTold('imposed', 'Sentence imposed', 'conviction.sentencedOn', conviction.sentencedOn),
    asTold('commenced', 'Sentence commenced', 'custody.commencedOn', custody.commencedOn),
  ]
}

function todayOf(served: Finding<MeasuredTime>, today: CivilDate): CustodyDay {
  return { id: 'today', what: served.status === 'computed' ? `As computed here; ${describeTime(served.value)} served` : 'As computed here', on: today, steps: served.steps, read: [], needs: served.status === 'cannot say' ? served.needs : [] }
}

interface End {
  readonly whole: ReturnType<typeof projectedReleaseOf>
  readonly projected: ReturnType<typeof projectedReleaseOf>
  readonly dates: Finding<CustodyDates>
  readonly excluded: readonly Step[]
}

function endOf({ custody }: CaseFacts, { whole, projected, dates, excluded }: End): readonly CustodyDay[] {
  const bureau = 'Placement is for the Bureau to decide.'
  const earliest = (id: string, what: string, key: 'afterProgramOn' | 'earliestReleaseOn' | 'communityFrom' | 'homeFrom' | 'earliestOutsideOn', steps: readonly string[], about?: string): CustodyDay => ({
    id, what, on: dates.status === 'computed' ? dates.value[key] : undefined, ...(about === undefined ? {} : { about }), read: [], needs: openOf(dates),
    steps: dates.status === 'computed' ? [...(steps.includes('3632(d)(4)(C)') ? excluded : []), ...dates.steps.filter(({ id: step }) => steps.includes(step))] : [],
  })
  return [
    { id: 'full term', what: 'End of the full term', on: whole.status === 'computed' ? whole.value.fullTermOn : undefined, steps: whole.steps.filter(({ id }) => id === '3585(b)'), read: ['conviction.term', 'custody.commencedOn', 'custody.priorCreditDays'], needs: openOf(whole) },
    { id: 'projected', what: 'Release by good conduct time, if no more is lost', on: projected.status === 'computed' ? projected.value.weekdayOn : undefined, steps: projected.steps, read: [], needs: openOf(projected) },
    asTold('bureau', 'Projected release as the Bureau has it', 'custody.projectedReleaseOn', custody.projectedReleaseOn),
    earliest('program', 'Release once the drug program is counted', 'afterProgramOn', ['3621(e)']),
    earliest('earliest release', 'Earliest release, with the time credits earned so far', 'earliestReleaseOn', ['3621(e)', '3624(g)(3)', '3632(d)(4)(C)', '3624(a)'], 'What more will be earned is not assumed.'),
    earliest('community', 'First day a community facility is possible', 'communityFrom', ['3624(c)(1)'], bureau),
    earliest('home', 'First day home confinement is possible', 'homeFrom', ['3624(c)(2)'], bureau),
    earliest('outside', 'First day outside prison, by placement and time credits together', 'earliestOutsideOn', ['placement', '3632(d)(4)(C)'], bureau),
  ]
}

/** Where nobody says that the person is still held, time is not counted past the release that good conduct time gives. */
function servedBefore(served: Finding<MeasuredTime>, facts: CaseFacts, today: CivilDate, release: CivilDate | undefined): Finding<MeasuredTime> {
  if (served.status !== 'computed' || facts.custody.status.is === 'known' || release === undefined || today <= release) return served
  return { id: served.id, title: served.title, steps: [], status: 'cannot say', needs: needsOf('custody.status', facts.custody.status).map((need) => ({ ...need, question: `Good conduct time gave a release on ${release}: was the person still held on ${today}?` })) }
}

function excludedStep({ reasons }: Answer): readonly Step[] {
  const why = reasons.map(({ text }) => text).join(' ')
  return [{ id: '3632(d)(4)(D)', rule: 'No time credits may be earned on this sentence', source: reasons.find(({ source }) => source !== undefined)?.source ?? ineligible, read: ['conviction.counts'], applied: true, change: 'none', note: why }]
}

function asTold(id: string, what: string, path: string, leaf: Leaf<CivilDate>): CustodyDay {
  return { id, what, on: valueOf(leaf), steps: [], read: [path], needs: needsOf(path, leaf) }
}

function openOf(finding: Finding<unknown>): readonly Need[] {
  return finding.status === 'cannot say' ? finding.needs : []
}

function valueOf<T>(leaf: Leaf<T>): T | undefined {
  return leaf.is === 'known' ? leaf.value : undefined
}

function needsOf(path: string, leaf: Leaf<unknown>): readonly Need[] {
  if (leaf.is === 'known') return []
  const shape = leafShapeAt(path)
  return [{ path, label: shape?.label ?? path, because: leaf.is === 'rival' ? 'rival readings' : 'unknown', papers: shape?.papers ?? [] }]
}
