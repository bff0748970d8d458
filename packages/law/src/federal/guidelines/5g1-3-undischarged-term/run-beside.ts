import type { CivilDate } from '../../../core/civil-date.ts'
import type { Finding } from '../../../core/finding.ts'
import { Trace } from '../../../core/trace.ts'
import { undischargedRules, type UndischargedRule } from './undischarged-terms.table.ts'

/** Another term of imprisonment at the time of sentence, and what the offense has to do with it. What the manual of the day goes by and is not given is asked for. */
export interface OtherTerm {
  readonly term: 'undischarged' | 'anticipated, of a state'
  readonly committed: 'while serving it' | 'after being sentenced to it, before serving' | 'before'
  /** The other offense arose from the same transaction: until October 1989. */
  readonly sameTransaction?: boolean
  /** Its conduct was fully taken into account in the offense level: November 1991 to October 2003. */
  readonly fullyTakenIntoAccount?: boolean
  /** It was imposed by a federal court under the guidelines: November 1991 to October 1992. */
  readonly underTheGuidelines?: boolean
  /** It is relevant conduct under 1B1.3(a)(1), (2) or (3): since November 2003. */
  readonly relevantConduct?: boolean
  /** And was the basis for an increase of the level: November 2003 to October 2014. */
  readonly raisedLevel?: boolean
}

/** How the sentence runs beside the other term, and whether time served on it is taken off. */
export interface RunBeside {
  readonly runs: 'consecutively' | 'concurrently' | 'to what both would have been together' | 'consecutively as far as a reasonable incremental punishment asks' | 'concurrently, partially concurrently or consecutively'
  /** Time already served on the other term is taken off where the Bureau of Prisons will not credit it (`adjustForServed`). */
  readonly adjusts: boolean
}

/** How a sentence runs beside another term (5G1.3) under the manual in force on a day. A discharged term is no part of it. */
export function runBeside(other: OtherTerm, on: CivilDate): Finding<RunBeside> {
  const trace = new Trace()
  const title = 'How the sentence runs beside another term'
  const found = trace.look(undischargedRules, on)
  if (!found) return trace.finish<RunBeside>('5G1.3', title, undefined)
  const value = decide(other, found.value, trace)
  if (value) trace.step({ id: '5G1.3', rule: title, source: found.source, read: ['otherTerm'], applied: true, change: value.runs, ...(value.adjusts ? { note: 'time served on it is taken off, as far as the Bureau of Prisons does not credit it' } : {}) })
  return trace.finish('5G1.3', title, value)
}

const asked = {
  sameTransaction: 'whether the other offense arose from the same transaction', fullyTakenIntoAccount: 'whether its conduct was fully taken into account in the offense level', underTheGuidelines: 'whether it was a federal sentence under the guidelines',
  relevantConduct: 'whether the other offense is relevant conduct', raisedLevel: 'whether it raised the offense level',
} as const

function decide(other: OtherTerm, rule: UndischargedRule, trace: Trace): RunBeside | undefined {
  const need = (path: keyof typeof asked): undefined => {
    trace.needs.push({ path: `otherTerm.${path}`, label: asked[path], because: 'unknown', papers: ['presentence report'] })
    return undefined
  }
  const { committed, term } = other
  if (term === 'undischarged' && rule.consecutiveAfter !== undefined && (committed === 'while serving it' || (committed !== 'before' && rule.consecutiveAfter !== 'while serving'))) return { runs: 'consecutively', adjusts: false }
  if (term !== 'undischarged' && !rule.anticipated) return { runs: 'concurrently, partially concurrently or consecutively', adjusts: false }
  const [whether, lacking] = isConcurrent(other, rule)
  if (whether === undefined) {
    for (const path of lacking) need(path)
    return undefined
  }
  if (!whether) return { runs: rule.otherwise, adjusts: false }
  return rule.asIfTogether ? { runs: 'to what both would have been together', adjusts: true } : { runs: 'concurrently', adjusts: rule.concurrentFor !== 'same transaction' && term === 'undischarged' }
}

/** Whether the other offense makes the sentence concurrent, and the facts that are not known where that is open. */
function isConcurrent({ sameTransaction, fullyTakenIntoAccount, underTheGuidelines, relevantConduct, raisedLevel }: OtherTerm, { concurrentFor, asIfTogether }: UndischargedRule): readonly [boolean | undefined, readonly (keyof typeof asked)[]] {
  if (asIfTogether) {
    const either = fullyTakenIntoAccount === true || underTheGuidelines === true
    const lacking = [...(fullyTakenIntoAccount === undefined ? ['fullyTakenIntoAccount' as const] : []), ...(underTheGuidelines === undefined ? ['underTheGuidelines' as const] : [])]
    return [either ? true : lacking.length > 0 ? undefined : false, lacking]
  }
  if (concurrentFor === undefined) return [false, []]
  if (concurrentFor === 'same transaction') return [sameTransaction, ['sameTransaction']]
  if (concurrentFor === 'fully taken into account') return [fullyTakenIntoAccount, ['fullyTakenIntoAccount']]
  if (concurrentFor === 'relevant conduct') return [relevantConduct, ['relevantConduct']]
  const lacking = [...(relevantConduct === undefined ? ['relevantConduct' as const] : []), ...(raisedLevel === undefined ? ['raisedLevel' as const] : [])]
  return [relevantConduct === false || raisedLevel === false ? false : lacking.length > 0 ? undefined : true, lacking]
}
