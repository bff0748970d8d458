import type { CivilDate } from '../../../core/civil-date.ts'
import { allOf, anyOf } from '../../../core/combine.ts'
import type { CaseFacts } from '../../../facts/case-facts.ts'
import { decide, layOut, read, readComplete } from '../ask.ts'
import { oldEnough } from '../old-enough.ts'
import { elderly } from '../relief-sources.ts'
import type { RouteScreen } from '../route-screen.ts'
import { servedLongEnough } from '../served-long-enough.ts'

const either = { id: 'elderly or ill', question: 'Elderly with two thirds served, or terminally ill?', sources: [elderly.authorized] }
const old = { id: 'elderly', question: 'At least 60, two thirds served, and not a term of life?', sources: [elderly.sixty] }
const ill = { id: 'elderly terminally ill', question: 'Terminally ill, or in need of care at a nursing home? (No age and no time served is asked.)', sources: [elderly.terminallyIll, elderly.nursing] }
const sixty = { id: 'elderly sixty', question: 'At least 60 years old?', sources: [elderly.sixty] }
const served = { id: 'elderly two thirds', question: 'Two thirds of the term served?', sources: [elderly.served] }
const notLife = { id: 'elderly not life', question: 'A term that is not life?', sources: [elderly.offense] }
const offense = { id: 'elderly offense', question: 'No crime of violence or sex offense, now or in the past?', sources: [elderly.offense] }
const findings = { id: 'elderly findings', question: 'What the Bureau must find: no such history, no escape, a saving of cost, no substantial risk?', sources: [elderly.findings] }

/** Home detention of elderly and terminally ill people, 34 U.S.C. 60541(g). The program ran through 30 September 2023; no renewal was found. */
export function screenElderly(facts: CaseFacts, today: CivilDate): RouteScreen {
  return {
    id: 'elderly home detention', name: 'Home detention of the elderly and terminally ill', source: elderly.authorized, beside: true, to: 'the Bureau of Prisons',
    about: 'The program has lapsed: it ran through 30 September 2023, and no renewal was found. It is shown so that nobody rests a plan on it, and would matter again if renewed.',
    lapsed: { on: '2023-09-30', why: 'the law provided for fiscal years 2019 through 2023 only; no renewal was found', source: elderly.lapsed },
    answers: [
      anyOf(either, [
        allOf(old, [
          oldEnough(sixty, facts, today, 60),
          servedLongEnough(served, facts, today, (term) => (term === 'life' ? undefined : (term * 2) / 3)),
          decide(notLife, { term: read('conviction.term', facts.conviction.term) }, ({ term }) => (term === undefined ? { truth: 'cannot say', text: 'The term is not known.' } : { truth: term === 'life' ? 'not met' : 'met', text: term === 'life' ? 'The term is life.' : `The term is ${term} months.` })),
        ]),
        decide(ill, { terminal: read('health.terminal', facts.health.terminal), selfCare: read('health.cannotCareForSelf', facts.health.cannotCareForSelf) }, ({ terminal, selfCare }) => {
          if (terminal === true) return { truth: 'met', text: 'The record shows a terminal illness; a doctor the Bureau approves must find it.' }
          if (terminal === false && selfCare === false) return { truth: 'not met', text: 'The record shows neither a terminal illness nor a need of care.' }
          return { truth: 'cannot say', text: selfCare === true ? 'The person cannot care for themselves; whether they need a nursing home is for a doctor the Bureau approves.' : 'Whether the record shows a terminal illness or a need of care is not known.' }
        }),
      ]),
      layOut(offense, { violence: read('history.violence', facts.history.violence), priors: readComplete('history.priors', facts.history.priors) }, ({ violence }) => (violence === undefined ? [] : [violence ? 'A history of violence is found.' : 'No history of violence is found.'])),
      layOut(findings, {}, () => []),
    ],
  }
}
