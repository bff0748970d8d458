import type { Answer } from '../../../core/answer.ts'
import type { CivilDate } from '../../../core/civil-date.ts'
import type { CaseFacts } from '../../../facts/case-facts.ts'
import { decide, read } from '../ask.ts'
import { crackSentences } from '../relief-sources.ts'
import type { RouteScreen } from '../route-screen.ts'

const before = { id: '404 before', question: 'Committed before 3 August 2010?', sources: [crackSentences.before] }

/** Reduction of a crack sentence imposed before the Fair Sentencing Act, section 404 of the First Step Act. */
export function screenSection404(facts: CaseFacts, today: CivilDate): RouteScreen {
  return {
    id: '404', name: 'Reduction of a crack sentence, First Step Act 404', source: crackSentences.asIf, beside: true, to: 'the court that imposed the sentence', about: 'For offenses with cocaine base committed before 3 August 2010, whose statutory penalties the Act of 2010 changed.',
    answers: [
      decide(before, { ended: read('conviction.offenseEndedOn', facts.conviction.offenseEndedOn) }, ({ ended }) =>
        ended === undefined ? { truth: 'cannot say', text: 'The last day of the offense is not known.' } : { truth: ended < '2010-08-03' ? 'met' : 'not met', text: `The offense ended on ${ended}.` }),
      covered(today),
    ],
  }
}

function covered(today: CivilDate): Answer {
  return {
    id: '404 covered', question: 'Is a count for an offense whose penalties the Act of 2010 changed?', decides: 'data', truth: 'cannot say', sources: [crackSentences.asIf], needs: [], parts: [],
    reasons: [{ text: 'To be checked by hand: whether a count is for cocaine base under 21 U.S.C. 841(b)(1)(A) or (B), and whether an earlier motion was granted or denied on its merits.', read: [], source: crackSentences.asIf }],
    gaps: [{ of: 'which counts section 404 covers', on: today, why: 'the counts are not compared here' }],
  }
}
