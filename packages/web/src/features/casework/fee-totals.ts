import type { CaseRecord } from '../../api/shapes.ts'
import { monthOf } from '../due/month-weeks.ts'

export interface Worked {
  readonly minutes: number
  readonly cents: number
}

export interface FeeTotals {
  readonly worked: Worked
  /** The people who worked, who worked most first. */
  readonly people: readonly { readonly who: string; readonly worked: Worked }[]
  /** The months in which anyone worked, the newest first; `YYYY-MM`. */
  readonly months: readonly { readonly month: string; readonly worked: Worked; readonly people: ReadonlyMap<string, Worked> }[]
  readonly expenses: number
  readonly received: number
  readonly paidOut: number
}

const nothing: Worked = { minutes: 0, cents: 0 }

/** What an entry of time costs: to the cent, half a cent up, as it would stand on a bill. */
export function costOf(minutes: number, centsAnHour: number | undefined): number {
  return Math.floor((minutes * (centsAnHour ?? 0) * 2 + 60) / 120)
}

/** Hours and money of a case added up. Minutes and cents are whole numbers throughout, so nothing is lost in adding. */
export function feeTotals(records: readonly CaseRecord[]): FeeTotals {
  const people = new Map<string, Worked>()
  const months = new Map<string, Map<string, Worked>>()
  let [worked, expenses, received, paidOut] = [nothing, 0, 0, 0]
  for (const record of records) {
    if (record.type === 'expense') expenses += record.fields.cents
    if (record.type === 'fund') received += record.fields.cents
    if (record.type === 'disbursement') paidOut += record.fields.cents
    if (record.type !== 'time') continue
    const { who, on, minutes, centsAnHour } = record.fields
    const entry: Worked = { minutes, cents: costOf(minutes, centsAnHour) }
    worked = plus(worked, entry)
    people.set(who, plus(people.get(who) ?? nothing, entry))
    const month = months.get(monthOf(on)) ?? new Map<string, Worked>()
    months.set(monthOf(on), month.set(who, plus(month.get(who) ?? nothing, entry)))
  }
  return {
    worked, expenses, received, paidOut,
    people: [...people].map(([who, sum]) => ({ who, worked: sum })).toSorted((one, other) => other.worked.minutes - one.worked.minutes || one.who.localeCompare(other.who)),
    months: [...months].map(([month, each]) => ({ month, people: each, worked: [...each.values()].reduce(plus, nothing) })).toSorted((one, other) => other.month.localeCompare(one.month)),
  }
}

function plus(one: Worked, other: Worked): Worked {
  return { minutes: one.minutes + other.minutes, cents: one.cents + other.cents }
}
