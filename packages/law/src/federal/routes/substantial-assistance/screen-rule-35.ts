import type { Answer } from '../../../core/answer.ts'
import { addMonths, type CivilDate } from '../../../core/civil-date.ts'
import type { CaseFacts } from '../../../facts/case-facts.ts'
import { decide, read } from '../ask.ts'
import { rule35 } from '../relief-sources.ts'
import type { RouteScreen } from '../route-screen.ts'

const within = { id: 'rule 35(b)(1)', question: 'Within a year of sentencing?', sources: [rule35.within] }
const motion: Answer = {
  id: 'rule 35 motion', question: 'Will the government move for a reduction?', decides: 'discretion', truth: 'cannot say', sources: [rule35.within, rule35.later], needs: [], gaps: [], parts: [],
  reasons: [
    { text: 'Only the government can move. Counsel may ask the prosecutor.', read: [], source: rule35.within },
    { text: 'After a year the rule asks for information that was not known, not yet useful, or whose use could not be foreseen before.', read: [], source: rule35.later },
  ],
}

/**
 * Reduction for substantial assistance after sentencing, Rule 35(b): a request to the prosecutor, for counsel's eyes alone. It reads no fact
 * of cooperation, so that it says the same of everyone.
 */
export function screenRule35(facts: CaseFacts, today: CivilDate): RouteScreen {
  const { sentencedOn } = facts.conviction
  return {
    id: 'rule 35(b)', name: 'Request to the prosecutor, Rule 35(b)', source: rule35.within, sealed: true, beside: true, to: 'the prosecutor, by counsel', about: 'Only the government can move for it. For counsel alone.',
    answers: [
      decide(within, { sentenced: read('conviction.sentencedOn', sentencedOn) }, ({ sentenced }) =>
        sentenced === undefined ? { truth: 'cannot say', text: 'The day of sentencing is not known.' } : { truth: today <= addMonths(sentenced, 12) ? 'met' : 'not met', text: `Sentenced on ${sentenced}; the year ends on ${addMonths(sentenced, 12)}.` }),
      motion,
    ],
    deadlines: [{ what: 'Last day of the year from sentencing', on: sentencedOn.is === 'known' ? addMonths(sentencedOn.value, 12) : undefined, source: rule35.within }],
  }
}
