import type { Answer } from '../../../core/answer.ts'
import type { CaseFacts } from '../../../facts/case-facts.ts'
import { mayReduceCrackCase } from '../../statutes/first-step-act-404/reduce-crack-case.ts'
import { section404 } from '../../statutes/first-step-act-404/section-404.table.ts'
import { askForSomething } from '../ask-for-something.ts'
import type { RouteScreen } from '../route-screen.ts'

const decision: Answer = {
  id: '404 decision', question: 'Will the court reduce the sentence?', decides: 'discretion', truth: 'cannot say', sources: [section404.nothingRequired], needs: [], gaps: [], parts: [],
  reasons: [{ text: 'Nothing in the section requires a court to reduce a sentence.', read: [], source: section404.nothingRequired }],
}

/** Reduction of a crack sentence imposed before the Fair Sentencing Act, section 404 of the First Step Act. */
export function screenSection404(facts: CaseFacts): RouteScreen {
  return {
    id: '404', name: 'Reduction of a crack sentence, First Step Act 404', source: section404.asIf, beside: true, to: 'the court that imposed the sentence',
    about: 'For offenses with cocaine base committed before 3 August 2010, whose statutory penalties the Act of 2010 changed.',
    // One answer for all counts: the parts are the same questions again for each.
    answers: [askForSomething({ ...mayReduceCrackCase(facts), parts: [] }), decision],
  }
}
