import type { CivilDate } from '../src/core/civil-date.ts'
import type { Source } from '../src/core/source.ts'
import { adjustedTerm, aggregateConcurrent, aggregateConsecutive, consecutivePartStarts, type AggregateTerm } from '../src/federal/custody/aggregate-terms.ts'
import { adjustedForUndischarged, aggregateRule } from '../src/federal/custody/custody-sources.ts'
import { fullTermDate } from '../src/federal/custody/good-conduct-time.ts'
import { isRecord, numberAt, type Facts } from './case.ts'
import { commencementIn, day } from './read-custody.ts'

/** What one rule computes of a case, by the names a case may ask for. */
export interface Part {
  readonly values: Readonly<Record<string, unknown>>
  readonly law: Source
  /** Why a value could not be computed. */
  readonly why?: string
}

/** The single term that several make, as far as the case names them: two sentences, components, or one adjusted under 5G1.3(b). */
export function aggregateIn(facts: Facts): Part | undefined {
  const pronounced = numberAt(facts, 'pronounced_months')
  if (pronounced !== undefined) return adjusted(pronounced, facts)
  const sentences = [facts['sentence_1'], facts['sentence_2']].filter(isRecord)
  if (sentences.length === 2) return ofTwo(sentences[0] ?? {}, sentences[1] ?? {}, facts)
  return ofComponents(facts)
}

function adjusted(pronounced: number, facts: Facts): Part | undefined {
  const served = facts['state_sentence_served']
  const months = typeof served === 'number' ? served : typeof served === 'string' ? Number(/(\d+)\s+months/.exec(served)?.[1] ?? Number.NaN) : Number.NaN
  return Number.isNaN(months) ? undefined : { law: adjustedForUndischarged, values: { effective_term: adjustedTerm(pronounced, months) } }
}

function ofTwo(one: Facts, two: Facts, facts: Facts): Part | undefined {
  const [commencedOn, months, second] = [day(one, 'commencement') ?? day(one, 'imposed') ?? commencementIn(facts), numberAt(one, 'months'), numberAt(two, 'months')]
  if (months === undefined || second === undefined) return undefined
  if (two['concurrent'] === true) {
    const imposedOn = day(two, 'imposed', 'commencement')
    return commencedOn === undefined || imposedOn === undefined ? undefined : told(aggregateConcurrent({ commencedOn, months }, { imposedOn, months: second }), commencedOn, undefined)
  }
  const consecutive = two['consecutive'] === true || two['concurrent'] === false || facts['consecutive'] === true
  return consecutive ? told(aggregateConsecutive([months, second]), commencedOn, commencedOn && consecutivePartStarts(commencedOn, { months })) : undefined
}

/** Components imposed together: consecutive ones add up, concurrent ones run from the same day; a number of consecutive months comes on top. */
function ofComponents(facts: Facts): Part | undefined {
  const list: readonly unknown[] = Array.isArray(facts['components']) ? facts['components'] : []
  const months = list.flatMap((each) => (typeof each === 'number' ? [each] : isRecord(each) ? numberAt(each, 'months') ?? [] : []))
  if (months.length === 0 || months.length !== list.length) return undefined
  const { consecutive } = facts
  const commencedOn = commencementIn(facts)
  const own = list.map((each) => isRecord(each) && each['consecutive'] === true)
  const longest = Math.max(0, ...months.filter((_, i) => own[i] !== true))
  if (consecutive === true) return told(aggregateConsecutive(months), commencedOn, commencedOn && consecutivePartStarts(commencedOn, { months: months[0] ?? 0 }))
  const onTop = own.includes(true) ? months.filter((_, i) => own[i] === true) : typeof consecutive === 'number' ? [consecutive] : []
  if (onTop.length === 0 && consecutive !== false) return undefined
  return told(aggregateConsecutive([longest, ...onTop]), commencedOn, onTop.length === 0 ? undefined : commencedOn && consecutivePartStarts(commencedOn, { months: longest }))
}

function told(term: AggregateTerm, commencedOn: CivilDate | undefined, secondStarts: CivilDate | undefined): Part {
  return {
    law: aggregateRule,
    values: { aggregate_months: term.months, aggregate_days: term.days, consecutive_part_starts: secondStarts, ...(commencedOn === undefined ? {} : { full_term_date: fullTermDate(commencedOn, term) }) },
  }
}
