import type { Answer } from '../../core/answer.ts'
import type { CivilDate } from '../../core/civil-date.ts'
import type { About } from '../../core/combine.ts'
import type { CaseFacts } from '../../facts/case-facts.ts'
import type { Term } from '../../facts/shape.ts'
import { describeTime, servedFrom } from '../custody/time-served.ts'
import { decide, read } from './ask.ts'
import { servedMonthsOn } from './time-and-age.ts'

/**
 * Whether so many months of the term have been served, and else the day on which they will have been. `months` gives them for a term, in
 * months; part of a month is rounded up. Days credited for custody before commencement count; good conduct time does not.
 */
export function servedLongEnough(about: About, facts: CaseFacts, today: CivilDate, months: (term: Term) => number | undefined): Answer {
  const { commencedOn, priorCreditDays, status } = facts.custody
  const reads = { start: read('custody.commencedOn', commencedOn), credit: read('custody.priorCreditDays', priorCreditDays), status: read('custody.status', status), term: read('conviction.term', facts.conviction.term) }
  // The term is asked for only where the months depend on it.
  const fixed = months('life') === months(1) ? months('life') : undefined
  const { term, ...others } = reads
  return decide(about, fixed === undefined ? { ...others, term } : others, (values) => {
    const { start, credit, status: where } = values
    const length = 'term' in values ? (values as { readonly term: Term | undefined }).term : undefined
    if (where !== undefined && where !== 'in prison' && where !== 'in prerelease custody') return { truth: 'not met', text: `The person is no longer in custody (${where}).` }
    const asked = fixed ?? (length === undefined ? undefined : months(length))
    if (asked === undefined && length !== undefined) return { truth: 'not met', text: 'There is no such part of a life term.' }
    if (start === undefined || where === undefined || asked === undefined) return { truth: 'cannot say', text: 'The day the sentence commenced, where the person is now, or the term is not known.' }
    const on = servedMonthsOn(start, credit ?? 0, Math.ceil(asked))
    const served = servedFrom(start, credit ?? 0, today)
    const text = `Served: ${served === undefined ? 'nothing yet' : describeTime(served)}${credit === undefined ? ', prior custody not counted' : ''}`
    if (today >= on) return { truth: 'met', text: `${text}; long enough since ${on}.` }
    return credit === undefined ? { truth: 'cannot say', text: `${text}; the credit for prior custody is not known.` } : { truth: 'not met', text: `${text}; long enough on ${on}.`, metOn: on }
  })
}
