import type { Answer } from '../../../core/answer.ts'
import type { CivilDate } from '../../../core/civil-date.ts'
import type { CaseFacts } from '../../../facts/case-facts.ts'
import { mayReduceCase } from '../../guidelines/1b1-10-reduction/reduce-case.ts'
import { askForSomething } from '../ask-for-something.ts'
import { inPrisonNow } from '../in-prison-now.ts'
import { amendments } from '../relief-sources.ts'
import type { RouteScreen } from '../route-screen.ts'

const serving = { id: '3582(c)(2) serving', question: 'Serving the term?', sources: [amendments.lowered] }
const decision: Answer = {
  id: '3582(c)(2) decision', question: 'Will the court reduce the term?', decides: 'discretion', truth: 'cannot say', sources: [amendments.listed], needs: [], gaps: [], parts: [],
  reasons: [{ text: 'That the range was lowered opens the way; whether to reduce, and how far, is for the court.', read: [], source: amendments.lowered }],
}

/** Reduction after a retroactive amendment of the guidelines, 18 U.S.C. 3582(c)(2). No sealed fact is read. */
export function screenSentenceReduction(facts: CaseFacts, today: CivilDate): RouteScreen {
  return {
    id: '3582(c)(2)', name: 'Reduction after a retroactive guideline amendment', source: amendments.lowered, beside: true, to: 'the court that imposed the sentence',
    about: 'For a range that an amendment listed in 1B1.10(d) has lowered since. The drug tables and Amendment 821 are compared here; any other listed amendment is to be checked by hand.',
    answers: [inPrisonNow(serving, facts), askForSomething(mayReduceCase(facts, today, false)), decision],
  }
}
