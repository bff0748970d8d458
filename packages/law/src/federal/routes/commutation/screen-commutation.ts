import type { Answer } from '../../../core/answer.ts'
import type { CivilDate } from '../../../core/civil-date.ts'
import type { CaseFacts } from '../../../facts/case-facts.ts'
import type { ThenAndToday } from '../../then-and-now/sentence-run.ts'
import { advisory, metAllSix } from '../clemency-sources.ts'
import type { RouteScreen } from '../route-screen.ts'
import { requirementsOfTheForm } from './requirements-of-the-form.ts'
import { sixFactors } from './six-factors.ts'
import { traditionalGrounds } from './traditional-grounds.ts'

/** Commutation by the President, screened: what the form asks, the factors of 2014, the traditional grounds, and what is discretion. */
export function screenCommutation(facts: CaseFacts, today: CivilDate, compared: ThenAndToday): RouteScreen {
  return {
    id: 'commutation', name: 'Commutation of sentence by the President', source: advisory,
    about: 'The rules are advisory and close this way to no one. Of 1,696 people granted under the initiative of 2014, 86 met all six of its factors.',
    answers: [requirementsOfTheForm(facts), sixFactors(facts, today, compared), traditionalGrounds(facts, today), theDecision()],
  }
}

function theDecision(): Answer {
  return {
    id: 'decision', question: 'Will the sentence be commuted?', decides: 'discretion', truth: 'cannot say', sources: [advisory, metAllSix], needs: [], gaps: [], parts: [],
    reasons: [
      { text: 'The rules create no rights and do not bind the President.', read: [], source: advisory },
      { text: 'Of 1,696 people granted under the 2014 initiative, 86 met all of its factors.', read: [], source: metAllSix },
    ],
  }
}
