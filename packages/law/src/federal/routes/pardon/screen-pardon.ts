import type { Answer } from '../../../core/answer.ts'
import { addMonths, type CivilDate } from '../../../core/civil-date.ts'
import type { CaseFacts } from '../../../facts/case-facts.ts'
import { decide, layOut, read } from '../ask.ts'
import { advisory } from '../clemency-sources.ts'
import { pardonWords } from '../relief-sources.ts'
import type { RouteScreen } from '../route-screen.ts'

const waiting = { id: 'pardon waiting period', question: 'Five years since release from confinement?', sources: [pardonWords.waiting] }
const supervision = { id: 'pardon no supervision', question: 'No longer on probation, parole or supervised release?', sources: [pardonWords.supervision] }
const conduct = { id: 'pardon conduct', question: 'Good conduct for a substantial time since?', sources: [pardonWords.factors] }
const decision: Answer = {
  id: 'pardon decision', question: 'Will a pardon be granted?', decides: 'discretion', truth: 'cannot say', sources: [advisory], needs: [], gaps: [], parts: [],
  reasons: [{ text: 'The rules do not bind the President. A waiver of the waiting period can be asked for, and is rarely given.', read: [], source: pardonWords.waiver }],
}

/** The earliest day on which the rules expect a petition for pardon: five years after release from confinement. */
export function pardonFrom(releasedOn: CivilDate): CivilDate {
  return addMonths(releasedOn, 60)
}

/** Pardon after completion of sentence. The rules are advisory and close this way to no one. */
export function screenPardon(facts: CaseFacts, today: CivilDate): RouteScreen {
  const { releasedOn, status } = facts.custody
  return {
    id: 'pardon', name: 'Pardon by the President', source: pardonWords.waiting, beside: true, to: 'the Pardon Attorney',
    about: 'For people who have completed their sentence. The rules are advisory: someone they do not yet provide for may ask for a waiver.',
    answers: [waitingPeriod(facts, today), offSupervision(facts), layOut(conduct, {}, () => []), decision],
    deadlines: [{ what: 'First day the rules provide for a petition', on: releasedOn.is === 'known' && status.is === 'known' && out(status.value) ? pardonFrom(releasedOn.value) : undefined, source: pardonWords.waiting }],
  }
}

function out(status: string): boolean {
  return status !== 'in prison' && status !== 'in prerelease custody'
}

function waitingPeriod(facts: CaseFacts, today: CivilDate): Answer {
  const { status, releasedOn, projectedReleaseOn } = facts.custody
  const { term, convictedOn } = facts.conviction
  if (term.is === 'known' && term.value === 0) {
    return decide(waiting, { convicted: read('conviction.convictedOn', convictedOn) }, ({ convicted }) => {
      if (convicted === undefined) return { truth: 'cannot say', text: 'No prison sentence was imposed; the five years begin with the conviction, whose day is not known.' }
      const from = pardonFrom(convicted)
      return today >= from ? { truth: 'met', text: `No prison sentence was imposed; five years since the conviction were over on ${from}.` } : { truth: 'not met', text: `No prison sentence was imposed; five years since the conviction are over on ${from}.`, metOn: from }
    })
  }
  return decide(waiting, { status: read('custody.status', status), released: read('custody.releasedOn', releasedOn) }, ({ status: where, released }) => {
    if (where !== undefined && !out(where)) {
      const projected = projectedReleaseOn.is === 'known' ? projectedReleaseOn.value : undefined
      return { truth: 'not met', text: projected === undefined ? `The person is ${where}; the five years begin with release.` : `The person is ${where}; the five years begin with release, projected for ${projected}.`, ...(projected === undefined ? {} : { metOn: pardonFrom(projected) }) }
    }
    if (where === undefined || released === undefined) return { truth: 'cannot say', text: 'Where the person is now, or the day of release, is not known.' }
    const from = pardonFrom(released)
    return today >= from ? { truth: 'met', text: `Released on ${released}; the five years were over on ${from}.` } : { truth: 'not met', text: `Released on ${released}; the five years are over on ${from}.`, metOn: from }
  })
}

function offSupervision(facts: CaseFacts): Answer {
  return decide(supervision, { status: read('custody.status', facts.custody.status) }, ({ status }) =>
    status === undefined ? { truth: 'cannot say', text: 'Where the person is now is not known.' } : { truth: status === 'released' ? 'met' : 'not met', text: `The person is ${status}.` })
}
