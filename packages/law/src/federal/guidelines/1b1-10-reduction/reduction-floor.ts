import type { Need } from '../../../core/answer.ts'
import type { Finding } from '../../../core/finding.ts'
import { Trace } from '../../../core/trace.ts'
import type { Term } from '../../../facts/shape.ts'
import { describeTerm } from '../../statutes/describe-terms.ts'
import { isBelowMinimum, months, type AmendedRange } from './amended-range.ts'
import { need } from './need.ts'
import { reductionRules, words, type ReductionRules } from './policy-statement.table.ts'
import type { ReductionInputs } from './reduction-inputs.ts'

/** How far a term may be reduced. Months, or life. */
export interface ReductionFloor {
  /** The least term that 1B1.10(b)(2)(A) allows; undefined where its exception applies. */
  readonly minimum: Term | undefined
  /** The term that would amount to a comparable reduction, rounded to the month (b)(2)(B); undefined where there is none. */
  readonly comparable: number | undefined
  /** How far below the original minimum the term lay, in percent. */
  readonly percent: number | undefined
  /** The least term, time served taken into account (b)(2)(C). */
  readonly least: Term
  /** `least` with the months that run after it. */
  readonly total: Term
}

const papers = ['statement of reasons', 'judgment'] as const
const id = '1B1.10(b)(2)'
const title = 'How far the term may be reduced'

/**
 * The limit of a reduction on the day of the order: the minimum of the amended range or, after substantial assistance (before 1 November
 * 2011: also after a departure), a term below it by the same part of the minimum, and never less than has been served.
 */
export function reductionFloor(inputs: ReductionInputs, amended: AmendedRange): Finding<ReductionFloor> {
  const trace = new Trace()
  const rules = trace.look(reductionRules, inputs.reducedOn)
  if (!rules) return trace.finish<ReductionFloor>(id, title, undefined)
  const below = isBelowMinimum(inputs.term, amended.original[0])
  const exception = isExcepted(inputs, below, rules.value.comparable)
  if (exception === 'unknown') {
    trace.needs.push(...missing(inputs, rules.value.comparable))
    return trace.finish<ReductionFloor>(id, title, undefined)
  }
  const part = exception ? partOfMinimum(inputs, amended.original[0], trace) : undefined
  const comparable = part === undefined || amended.range[0] === 'life' ? undefined : Math.round(part * amended.range[0])
  const minimum = exception ? undefined : amended.range[0]
  if (exception && amended.range[0] === 'life') trace.gaps.push({ of: 'a comparable reduction from life', on: inputs.reducedOn, why: 'the policy statement does not say how many months life stands for' })
  const limit = minimum ?? comparable
  trace.step({
    id: '1B1.10(b)(2)(A)', rule: 'Not below the minimum of the amended range', source: below === true && !exception ? words.outside : words.floor, read: ['term', 'assistance'], applied: !exception, change: describeTerm(amended.range[0]),
    ...(exception ? { note: 'the exception of (b)(2)(B) applies' } : inputs.otherwiseBelow === 'variance' && rules.value.comparable !== 'after substantial assistance' ? { note: 'after a variance a further reduction generally would not be appropriate' } : {}),
  })
  if (comparable !== undefined && part !== undefined) {
    trace.step({
      id: '1B1.10(b)(2)(B)', rule: 'A reduction comparably less than the amended range', source: rules.value.comparable === 'after substantial assistance' ? words.comparable : rules.source, read: ['term', 'assistance', 'otherwiseBelow'], applied: true,
      change: `${comparable} months`, note: `${percentOff(part)} percent below the minimum`,
    })
  }
  if (limit === undefined) return trace.finish<ReductionFloor>(id, title, undefined)
  const served = rules.value.belowTimeServed === 'never' ? inputs.servedMonths ?? 0 : 0
  const least: Term = served > months(limit) ? served : limit
  trace.step({ id: '1B1.10(b)(2)(C)', rule: 'Not less than has been served', source: words.served, read: ['servedMonths'], applied: least !== limit, change: describeTerm(least), ...(inputs.servedMonths === undefined ? { note: 'time served not given' } : {}) })
  return trace.finish(id, title, { minimum, comparable, percent: part === undefined ? undefined : percentOff(part), least, total: least === 'life' ? 'life' : least + (inputs.consecutiveMonths ?? 0) })
}

/** Whether the exception for terms below the range applies; `unknown` where what is missing decides. */
function isExcepted(inputs: ReductionInputs, below: boolean | undefined, comparable: ReductionRules['comparable']): boolean | 'unknown' {
  if (below === false) return false
  const helped = inputs.assistance
  const byDeparture = comparable !== 'after substantial assistance'
  const reasons: readonly (boolean | undefined)[] = byDeparture ? [helped, inputs.otherwiseBelow === undefined ? undefined : inputs.otherwiseBelow === 'departure'] : [helped]
  const reason = reasons.includes(true) ? true : helped === undefined || (byDeparture && reasons.includes(undefined) && below === true) ? undefined : false
  if (reason === false) return false
  if (below === undefined) return inputs.assistancePercent !== undefined && reason === true ? true : 'unknown'
  return reason ?? 'unknown'
}

function missing(inputs: ReductionInputs, comparable: ReductionRules['comparable']): readonly Need[] {
  return [
    ...(inputs.term === undefined ? [need('term', 'term imposed', papers)] : []),
    ...(inputs.assistance === undefined ? [need('assistance', 'substantial assistance', papers)] : []),
    ...(comparable !== 'after substantial assistance' && inputs.otherwiseBelow === undefined && inputs.assistance !== true ? [need('otherwiseBelow', 'departure or variance below the range', papers)] : []),
  ]
}

/**
 * The part of the original minimum that the term was. Where something besides assistance lowered it and the part for assistance is not
 * known apart, the whole counts only under the wording before 1 November 2011.
 */
function partOfMinimum(inputs: ReductionInputs, minimum: Term, trace: Trace): number | undefined {
  if (inputs.assistancePercent !== undefined) return 1 - inputs.assistancePercent / 100
  if (inputs.term === undefined || inputs.term === 'life') return undefined
  if (inputs.otherwiseBelow !== undefined && inputs.assistance === true && inputs.reducedOn >= '2011-11-01') {
    trace.needs.push(need('assistancePercent', 'how much of the reduction was for assistance', papers))
    return undefined
  }
  if (minimum === 'life') {
    trace.gaps.push({ of: 'a comparable reduction from life', on: inputs.reducedOn, why: 'the policy statement does not say how many months life stands for' })
    return undefined
  }
  return inputs.term / minimum
}

function percentOff(part: number): number {
  return Math.round((1 - part) * 1000) / 10
}
