import { servedFrom, timeServed, type CaseFacts, type CivilDate, type Leaf, type MeasuredTime } from '@lenity/law'
import { monthsInWords } from './months-in-words.ts'

/** The time served through the day, in years and whole months: `21 years 7 months served`. */
export function sayServed(facts: CaseFacts, on: CivilDate): string {
  const { status, commencedOn, priorCreditDays } = facts.custody
  if (status.is === 'known' && status.value === 'commuted') return 'the sentence commuted'
  if (status.is === 'known' && (status.value === 'released' || status.value === 'on supervision')) return `now ${status.value}`
  const served = timeServed(facts, on)
  if (served.status === 'computed') return `${inWords(served.value)} served`
  const credits = readingsOf(priorCreditDays)
  const times = readingsOf(commencedOn).flatMap((start) => (credits.length > 0 ? credits : [0]).flatMap((credit) => servedFrom(start, credit, on) ?? []))
  const words = [...new Set(times.sort((a, b) => a.days - b.days).map(inWords))]
  const [least] = words
  if (least === undefined) return 'the time served cannot be said yet'
  if (credits.length === 0) return `at least ${least} served`
  return `${words.join(' or ')} served (the papers differ)`
}

function inWords({ years, months }: MeasuredTime): string {
  return monthsInWords(years * 12 + months)
}

function readingsOf<T>(leaf: Leaf<T>): readonly T[] {
  return leaf.is === 'known' ? [leaf.value] : leaf.is === 'rival' ? leaf.readings : []
}
