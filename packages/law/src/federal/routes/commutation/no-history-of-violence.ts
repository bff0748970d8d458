import type { Answer } from '../../../core/answer.ts'
import type { CaseFacts } from '../../../facts/case-facts.ts'
import { decide, read, readComplete, type Read } from '../ask.ts'
import { factors } from '../clemency-sources.ts'

/**
 * The sixth factor. A history of violence found as such decides; else one violent prior does, and none can be said only of a list that
 * is known to be whole, with no incident report in prison to look into.
 */
export function noHistoryOfViolence(facts: CaseFacts): Answer {
  const { priors, violence } = facts.history
  const { incidents } = facts.custody
  const each: Record<string, Read<boolean>> = Object.fromEntries(priors.items.map((prior, i) => [`prior${i}`, read(`history.priors.${i}.violent`, prior.violent)]))
  const reads: Record<string, Read<boolean>> = { violence: read('history.violence', violence), priors: readComplete('history.priors', priors), incidents: readComplete('custody.incidents', incidents), ...each }
  return decide({ id: 'factor no violence', question: 'No history of violence before or during imprisonment?', sources: [factors.violence] }, reads, (values) => {
    if (values['violence'] !== undefined) return values['violence'] ? { truth: 'not met', text: 'A history of violence is found.' } : { truth: 'met', text: 'No history of violence is found.' }
    const known = priors.items.map((_, i) => values[`prior${i}`])
    if (known.includes(true)) return { truth: 'not met', text: 'A prior conviction was for a violent offense.' }
    if (values['priors'] === true && known.every((one) => one === false) && values['incidents'] === true && incidents.items.length === 0) {
      return { truth: 'met', text: 'No prior conviction was violent and there is no incident report; both lists are whole.' }
    }
    return { truth: 'cannot say', text: incidents.items.length > 0 ? 'The incident reports in prison must be looked into.' : 'Whether all prior convictions and incident reports are known, and whether any was violent, is not settled.' }
  })
}
