import { addDays, dayNumber, fromDayNumber, type CivilDate } from '../../core/civil-date.ts'
import type { Finding } from '../../core/finding.ts'
import { lessWhenAnotherSentence, priorCustody } from './custody-sources.ts'

/** Days in custody, from the first through the last, both included. */
export interface CustodySpan {
  readonly from: CivilDate
  readonly through: CivilDate
}

/** Days in detention that count toward a term under 18 U.S.C. 3585(b). */
export interface PriorCustodyCredit {
  readonly days: number
  /** The spans that count, in order, none touching another. */
  readonly spans: readonly CustodySpan[]
}

/**
 * Days of official detention before a sentence commences that count toward it: each day once, and none that was credited against another
 * sentence. Whether detention was for this offense, or for a charge arrested on after it, is for whoever names the spans.
 */
export function creditPriorCustody(commencedOn: CivilDate, detained: readonly CustodySpan[], creditedElsewhere: readonly CustodySpan[]): PriorCustodyCredit {
  const last = addDays(commencedOn, -1)
  const before = detained.map(({ from, through }) => ({ from, through: through > last ? last : through })).filter(({ from, through }) => from <= through)
  const spans = creditedElsewhere.reduce<readonly CustodySpan[]>((left, taken) => left.flatMap((span) => without(span, taken)), unite(before))
  return { days: spans.reduce((sum, { from, through }) => sum + dayNumber(through) - dayNumber(from) + 1, 0), spans }
}

/** The same with its steps: what was named, and what another sentence took. */
export function explainPriorCustody(commencedOn: CivilDate, detained: readonly CustodySpan[], creditedElsewhere: readonly CustodySpan[]): Finding<PriorCustodyCredit> {
  const [named, value] = [creditPriorCustody(commencedOn, detained, []), creditPriorCustody(commencedOn, detained, creditedElsewhere)]
  return {
    id: 'prior custody credit', title: 'Credit for custody before the sentence commenced', status: 'computed', value,
    steps: [
      { id: '3585(b)', rule: 'Official detention before the sentence commenced, each day once', source: priorCustody, read: [], applied: named.days > 0, change: `${named.days} days`, total: named.days },
      { id: '3585(b) once', rule: 'Not what was credited against another sentence', source: lessWhenAnotherSentence, read: [], applied: value.days < named.days, change: `-${named.days - value.days} days`, total: value.days },
    ],
  }
}

function unite(spans: readonly CustodySpan[]): readonly CustodySpan[] {
  const united: { from: CivilDate; through: CivilDate }[] = []
  for (const { from, through } of spans.toSorted((a, b) => a.from.localeCompare(b.from))) {
    const previous = united.at(-1)
    if (previous !== undefined && dayNumber(from) <= dayNumber(previous.through) + 1) previous.through = through > previous.through ? through : previous.through
    else united.push({ from, through })
  }
  return united
}

function without(span: CustodySpan, taken: CustodySpan): readonly CustodySpan[] {
  if (taken.through < span.from || taken.from > span.through) return [span]
  const [first, last] = [dayNumber(span.from), dayNumber(span.through)]
  const parts = [[first, dayNumber(taken.from) - 1], [dayNumber(taken.through) + 1, last]] as const
  return parts.flatMap(([from, through]) => (from > through ? [] : [{ from: fromDayNumber(from), through: fromDayNumber(through) }]))
}
