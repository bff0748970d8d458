import type { Answer } from '../../../core/answer.ts'
import type { CivilDate } from '../../../core/civil-date.ts'
import type { CaseFacts } from '../../../facts/case-facts.ts'
import { inPrisonNow } from '../in-prison-now.ts'
import { amendments } from '../relief-sources.ts'
import type { RouteScreen } from '../route-screen.ts'

const serving = { id: '3582(c)(2) serving', question: 'Serving the term?', sources: [amendments.lowered] }

/** Reduction after a retroactive amendment of the guidelines, 18 U.S.C. 3582(c)(2). */
export function screenSentenceReduction(facts: CaseFacts, today: CivilDate): RouteScreen {
  return {
    id: '3582(c)(2)', name: 'Reduction after a retroactive guideline amendment', source: amendments.lowered, beside: true, to: 'the court that imposed the sentence', about: 'For a range that an amendment listed in 1B1.10(d) has lowered since.',
    answers: [inPrisonNow(serving, facts), lowered(today)],
  }
}

function lowered(today: CivilDate): Answer {
  return {
    id: '3582(c)(2) lowered', question: 'Has a listed amendment lowered the range?', decides: 'data', truth: 'cannot say', sources: [amendments.lowered, amendments.listed], needs: [], parts: [],
    reasons: [{ text: 'To be checked by hand: each amendment of 1B1.10(d) later than the manual the court used, above all 706, 750, 782 and 821, against the level, the points and any mandatory minimum.', read: [], source: amendments.listed }],
    gaps: [{ of: 'the range as each listed amendment would have it', on: today, why: 'the comparison amendment by amendment is not made here' }],
  }
}
