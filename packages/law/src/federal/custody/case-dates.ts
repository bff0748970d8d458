import type { Need } from '../../core/answer.ts'
import type { CivilDate } from '../../core/civil-date.ts'
import type { Finding } from '../../core/finding.ts'
import type { Leaf } from '../../core/leaf.ts'
import { leafShapeAt } from '../../facts/assemble.ts'
import type { CaseFacts } from '../../facts/case-facts.ts'
import { creditsOutlook, type CreditsOutlook } from './credits-outlook.ts'
import { custodyDates, type CustodyDates, type CustodyInputs } from './custody-dates.ts'
import { notForLife } from './custody-sources.ts'
import { earnsTimeCredits } from './earns-time-credits.ts'
import { projectRelease, type ProjectedRelease, type ReleaseInputs } from './project-release.ts'
import type { RecidivismRisk } from './time-credits.ts'

/** What the papers of a case may say of its sentence beyond the case facts, as far as it is known. */
export type TermDetails = Partial<Pick<ReleaseInputs, 'termDays' | 'restoredDays' | 'method' | 'daysPerYear'>>

type Leaves<I> = { readonly [K in keyof I]: readonly [path: string, leaf: Leaf<I[K]>] }

/**
 * The projected release of a case: the end of the term, less prior custody credit and good conduct time by the method of the First Step Act,
 * which holds for earlier sentences as well. `cannot say` while a fact it rests on is unknown, or readings of one lead to different days.
 */
export function projectedReleaseOf(facts: CaseFacts, details: TermDetails = {}): Finding<ProjectedRelease> {
  return overReadings(releaseLeaves(facts), { id: 'projected release', title: 'Projected release by good conduct time' }, (inputs) => projectRelease({ ...inputs, method: 'per year imposed', ...details }))
}

/** Full term, projected and earliest dates of a case, with every step. Time credits and the drug program count as recorded. */
export function custodyDatesOf(facts: CaseFacts, details: TermDetails = {}): Finding<CustodyDates> {
  const { conviction, custody } = facts
  const leaves: Leaves<Omit<CustodyInputs, keyof TermDetails>> = {
    ...releaseLeaves(facts),
    timeCredits: ['custody.timeCreditDays', custody.timeCreditDays],
    drugProgramCompleted: ['custody.drugProgramCompleted', custody.drugProgramCompleted],
    supervisedReleaseImposed: ['conviction.supervisedReleaseMonths', map(conviction.supervisedReleaseMonths, (months) => months > 0)],
  }
  return overReadings(leaves, { id: 'custody dates', title: 'Full term, projected and earliest dates' }, (inputs) => custodyDates({ ...inputs, method: 'per year imposed', ...details }))
}

/**
 * Where time credits lead if the person goes on in programs from `today`. The credits recorded are taken as those of today. `out of scope`
 * where a count is known to be on the list of offenses that earn none.
 */
export function creditsOutlookOf(facts: CaseFacts, today: CivilDate, details: TermDetails = {}): Finding<CreditsOutlook> {
  const head = { id: 'credits outlook', title: 'Where time credits lead if programs go on' }
  const earns = earnsTimeCredits(facts)
  if (earns.truth === 'not met') return { ...head, steps: [], status: 'out of scope', why: earns.reasons.map(({ text }) => text).join(' '), instead: 'count good conduct time and placement by 18 U.S.C. 3624(c) only' }
  const { conviction, custody } = facts
  const leaves: Leaves<Omit<CustodyInputs, keyof TermDetails | 'timeCredits'> & { readonly earned: number; readonly risk: RecidivismRisk }> = {
    ...releaseLeaves(facts),
    drugProgramCompleted: ['custody.drugProgramCompleted', custody.drugProgramCompleted],
    supervisedReleaseImposed: ['conviction.supervisedReleaseMonths', map(conviction.supervisedReleaseMonths, (months) => months > 0)],
    earned: ['custody.timeCreditDays', custody.timeCreditDays], risk: ['custody.risk', custody.risk],
  }
  return overReadings(leaves, head, ({ earned, risk, ...inputs }) => {
    const dates = custodyDates({ ...inputs, timeCredits: 0, method: 'per year imposed', ...details })
    return dates.status === 'computed' ? creditsOutlook({ releaseOn: dates.value.afterProgramOn, asOf: today, earned, risk, supervisedReleaseImposed: inputs.supervisedReleaseImposed }) : { ...dates, ...head } as Finding<CreditsOutlook>
  })
}

function releaseLeaves({ conviction, custody }: CaseFacts): Leaves<Omit<ReleaseInputs, keyof TermDetails>> {
  return {
    term: ['conviction.term', conviction.term], commencedOn: ['custody.commencedOn', custody.commencedOn], priorCreditDays: ['custody.priorCreditDays', custody.priorCreditDays],
    lostDays: ['custody.goodTimeLostDays', custody.goodTimeLostDays],
  }
}

function map<T, U>(leaf: Leaf<T>, to: (value: T) => U): Leaf<U> {
  return leaf.is === 'known' ? { is: 'known', value: to(leaf.value) } : leaf.is === 'rival' ? { is: 'rival', readings: leaf.readings.map(to) } : leaf
}

/** Computes under every choice among rival readings; one value where all agree, else what must be known or decided. */
function overReadings<I extends { readonly term: unknown }, T>(leaves: Leaves<I>, head: { readonly id: string; readonly title: string }, compute: (inputs: I) => Finding<T>): Finding<T> {
  const entries = Object.entries(leaves) as [string, readonly [string, Leaf<unknown>]][]
  const [, term] = leaves.term
  if (term.is === 'known' && term.value === 'life') {
    return { ...head, steps: [{ id: '3624(b)', rule: 'Good conduct time is not earned on a life sentence', source: notForLife, read: ['conviction.term'], applied: true, change: 'none' }], status: 'out of scope', why: 'a life sentence has no date of release', instead: 'ask for commutation, or for a reduction under 18 U.S.C. 3582(c)' }
  }
  const missing = entries.flatMap(([, [path, leaf]]) => (leaf.is === 'unknown' ? [need(path, 'unknown')] : []))
  if (missing.length > 0) return { ...head, steps: [], status: 'cannot say', needs: [...missing, ...rivals(entries)] }
  const all = entries.reduce<readonly Readonly<Record<string, unknown>>[]>((choices, [key, [, leaf]]) => choices.flatMap((one) => (leaf.is === 'rival' ? leaf.readings : leaf.is === 'known' ? [leaf.value] : []).map((value) => ({ ...one, [key]: value }))), [{}])
  const findings = all.map((inputs) => compute(inputs as unknown as I))
  const values = new Set(findings.map((finding) => JSON.stringify(finding.status === 'computed' ? finding.value : finding.status)))
  const [first] = findings
  return first === undefined || values.size > 1 ? { ...head, steps: [], status: 'cannot say', needs: rivals(entries) } : first
}

function rivals(entries: readonly [string, readonly [string, Leaf<unknown>]][]): readonly Need[] {
  return entries.flatMap(([, [path, leaf]]) => (leaf.is === 'rival' ? [{ ...need(path, 'rival readings'), question: `Which is right: ${leaf.readings.map(String).join(', or ')}?` }] : []))
}

function need(path: string, because: Need['because']): Need {
  const shape = leafShapeAt(path)
  return { path, label: shape?.label ?? path, because, papers: shape?.papers ?? [] }
}
