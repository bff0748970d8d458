import type { Answer } from '../../../core/answer.ts'
import { addDays, type CivilDate } from '../../../core/civil-date.ts'
import type { CaseFacts } from '../../../facts/case-facts.ts'
import { decide, read } from '../ask.ts'
import { compassionate } from '../relief-sources.ts'

const about = { id: 'compassionate exhaustion', question: 'Have thirty days passed since the warden received a request?', sources: [compassionate.exhausted] }

/** The first day on which the person may bring the motion: thirty days after the warden received the request. An appeal within the Bureau that is over may open it earlier. */
export function motionFrom(receivedOn: CivilDate): CivilDate {
  return addDays(receivedOn, 30)
}

/** Before a person may bring the motion, the warden must have had thirty days, or every appeal within the Bureau must be over. */
export function exhaustion(facts: CaseFacts, today: CivilDate): Answer {
  return decide(about, { received: read('custody.wardenRequestOn', facts.custody.wardenRequestOn) }, ({ received }) => {
    if (received === undefined) return { truth: 'cannot say', text: 'Whether and when the warden received a request is not known. Without one no motion can be brought by the person.' }
    const from = motionFrom(received)
    if (received > today) return { truth: 'not met', text: `The request is dated ${received}, which lies ahead.`, metOn: from }
    return today >= from ? { truth: 'met', text: `The warden received a request on ${received}; the thirty days were over on ${from}.` } : { truth: 'not met', text: `The warden received a request on ${received}; the thirty days are over on ${from}.`, metOn: from }
  })
}
