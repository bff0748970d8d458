import type { Answer } from '../../../core/answer.ts'
import type { CivilDate } from '../../../core/civil-date.ts'
import { anyOf } from '../../../core/combine.ts'
import type { CaseFacts } from '../../../facts/case-facts.ts'
import { inPrisonNow } from '../in-prison-now.ts'
import { compassionate } from '../relief-sources.ts'
import type { RouteScreen } from '../route-screen.ts'
import { age, seventyAndThirty } from './age.ts'
import { exhaustion, motionFrom } from './exhaustion.ts'
import { medicalCircumstances } from './medical.ts'
import { changeInLaw, familyCircumstances, forCounsel } from './other-circumstances.ts'

const serving = { id: 'compassionate serving', question: 'Serving a term of imprisonment?', sources: [compassionate.motion] }
const grounds = { id: 'compassionate grounds', question: 'Is there an extraordinary and compelling reason, or the age and time of the statute?', sources: [compassionate.grounds, compassionate.seventy] }
const danger: Answer = { id: 'compassionate danger', question: 'No danger to anyone’s safety?', decides: 'person', truth: 'cannot say', sources: [compassionate.danger], reasons: [], needs: [], gaps: [], parts: [] }
const decision: Answer = {
  id: 'compassionate decision', question: 'Will the court reduce the term?', decides: 'discretion', truth: 'cannot say', sources: [compassionate.motion], needs: [], gaps: [], parts: [],
  reasons: [
    { text: 'The court weighs the factors of 18 U.S.C. 3553(a); a ground opens the way and promises nothing.', read: [], source: compassionate.motion },
    { text: 'A reason counts although it could have been foreseen at sentencing.', read: [], source: compassionate.foreseen },
  ],
}

/** Reduction of the term by the court for extraordinary and compelling reasons, 18 U.S.C. 3582(c)(1)(A). */
export function screenCompassionateRelease(facts: CaseFacts, today: CivilDate): RouteScreen {
  const received = facts.custody.wardenRequestOn
  return {
    id: 'compassionate release', name: 'Compassionate release by the court', source: compassionate.motion, beside: true, to: 'the warden first, then the court that imposed the sentence',
    about: 'A motion to the court, after a request to the warden. A change of the law that Congress did not make retroactive is no longer a reason for it; illness, age and family are.',
    answers: [
      inPrisonNow(serving, facts), exhaustion(facts, today),
      anyOf(grounds, [...medicalCircumstances(facts), age(facts, today), familyCircumstances(facts), ...forCounsel(), changeInLaw(facts, today), seventyAndThirty(facts, today)]), danger, decision,
    ],
    deadlines: [{ what: 'First day for a motion by the person, thirty days after the warden received the request', on: received.is === 'known' ? motionFrom(received.value) : undefined, source: compassionate.exhausted }],
  }
}
