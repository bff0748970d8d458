import type { Need } from '../../core/answer.ts'
import { addDays, type CivilDate } from '../../core/civil-date.ts'
import type { Finding, Step } from '../../core/finding.ts'
import type { Leaf } from '../../core/leaf.ts'
import { leafShapeAt } from '../../facts/assemble.ts'
import type { CaseFacts } from '../../facts/case-facts.ts'
import { commencement, priorCustody } from './custody-sources.ts'
import { measureTime, type MeasuredTime } from './measure-time.ts'

/**
 * The time served through the end of a day: from the day the sentence commenced, that day included, with the days of prior custody
 * credited before it. Good conduct time is no time served. `cannot say` while the commencement or the credit is unknown, or while
 * readings of them lead to different times; `out of scope` once the person is no longer in custody, for the day of release is not
 * among the facts.
 */
export function timeServed(facts: CaseFacts, on: CivilDate): Finding<MeasuredTime> {
  const head = { id: 'time served', title: 'Time served' }
  const { status, commencedOn, priorCreditDays } = facts.custody
  if (status.is === 'known' && status.value !== 'in prison' && status.value !== 'in prerelease custody') {
    return { ...head, steps: [], status: 'out of scope', why: `the person is no longer in custody (${status.value})`, instead: 'count by hand from the day of commencement through the day of release' }
  }
  const needs = [...needsOf('custody.commencedOn', commencedOn), ...needsOf('custody.priorCreditDays', priorCreditDays)]
  const times = readings(commencedOn).flatMap((start) => readings(priorCreditDays).map((credit) => ({ start, credit, time: servedFrom(start, credit, on) })))
  const [first] = times
  if (first?.time === undefined || times.some(({ time }) => time?.days !== first.time?.days)) return { ...head, steps: [], status: 'cannot say', needs: needs.length > 0 ? needs : [need('custody.commencedOn', 'unknown')] }
  return { ...head, steps: steps(first.start, first.credit, first.time, on), status: 'computed', value: first.time }
}

/** The time through a day since a commencement and days credited before it; undefined when the sentence had not commenced. */
export function servedFrom(commencedOn: CivilDate, creditDays: number, on: CivilDate): MeasuredTime | undefined {
  return on < commencedOn ? undefined : measureTime(addDays(commencedOn, -creditDays), on)
}

function readings<T>(leaf: Leaf<T>): readonly T[] {
  return leaf.is === 'known' ? [leaf.value] : leaf.is === 'rival' ? leaf.readings : []
}

function needsOf(path: string, leaf: Leaf<unknown>): readonly Need[] {
  return leaf.is === 'known' ? [] : [need(path, leaf.is === 'rival' ? 'rival readings' : 'unknown')]
}

function need(path: string, because: Need['because']): Need {
  const shape = leafShapeAt(path)
  return { path, label: shape?.label ?? path, because, papers: shape?.papers ?? [] }
}

function steps(start: CivilDate, credit: number, time: MeasuredTime, on: CivilDate): readonly Step[] {
  return [
    { id: '3585(a)', rule: 'The sentence commences', source: commencement, read: ['custody.commencedOn'], applied: true, change: start },
    { id: '3585(b)', rule: 'Credit for prior custody', source: priorCustody, read: ['custody.priorCreditDays'], applied: credit > 0, change: credit > 0 ? `+${credit} days` : 'none' },
    { id: 'time served', rule: 'From the first day counted through the day asked about, both included', source: commencement, read: [], applied: true, change: describeTime(time), total: time.days, note: `through ${on}` },
  ]
}

/** `21 years, 7 months and 5 days`. */
export function describeTime({ years, months, restDays }: MeasuredTime): string {
  const parts = [count(years, 'year'), count(months, 'month'), count(restDays, 'day')].filter((part) => part !== undefined)
  return parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}` : (parts[0] ?? 'less than a day')
}

function count(value: number, unit: string): string | undefined {
  return value === 0 ? undefined : `${value} ${unit}${value === 1 ? '' : 's'}`
}
