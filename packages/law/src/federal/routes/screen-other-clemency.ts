import type { Answer } from '../../core/answer.ts'
import type { CaseFacts } from '../../facts/case-facts.ts'
import { decide, layOut, read } from './ask.ts'
import { advisory } from './clemency-sources.ts'
import { pardonWords } from './relief-sources.ts'
import type { RouteScreen } from './route-screen.ts'

const unpaid = { id: 'remission unpaid', question: 'Is part of a fine or restitution still unpaid?', sources: [pardonWords.unpaid] }
const ability = { id: 'remission ability', question: 'What can the person pay, and have they tried in good faith?', sources: [pardonWords.unpaid] }

function decision(id: string, question: string): Answer {
  return { id, question, decides: 'discretion', truth: 'cannot say', sources: [advisory], needs: [], gaps: [], parts: [], reasons: [{ text: 'The rules create no rights and do not bind the President.', read: [], source: advisory }] }
}

const remissionDecision = decision('remission decision', 'Will it be remitted?')
const reprieveDecision = decision('reprieve decision', 'Will a reprieve be granted?')
const reprieveNeed = { id: 'reprieve need', question: 'Is there something that must be put off for a time: an execution, a surrender, a separation at the end of a life?', sources: [pardonWords.power] }

/** Remission of what is still unpaid of a fine or restitution. What was paid cannot be returned by it. */
export function screenRemission(facts: CaseFacts): RouteScreen {
  const { unpaid: left, fine, restitution } = facts.conviction
  return {
    id: 'remission', name: 'Remission of fine or restitution by the President', source: pardonWords.unpaid, beside: true, to: 'the Pardon Attorney', about: 'For the part of a fine or restitution that is not paid yet.',
    answers: [
      decide(unpaid, { left: read('conviction.unpaid', left) }, ({ left: dollars }) =>
        dollars === undefined ? { truth: 'cannot say', text: 'How much is still unpaid is not known.' } : dollars > 0 ? { truth: 'met', text: `Still unpaid: ${inDollars(dollars)}.` } : { truth: 'not met', text: 'Nothing is left to pay.' }),
      layOut(ability, { fine: read('conviction.fine', fine), restitution: read('conviction.restitution', restitution) }, (values) => [
        ...(values.fine === undefined ? [] : [`Fine imposed: ${inDollars(values.fine)}.`]), ...(values.restitution === undefined ? [] : [`Restitution imposed: ${inDollars(values.restitution)}.`]),
      ]),
      remissionDecision,
    ],
  }
}

/** Reprieve: a sentence put off for a time. No criteria are published for it. */
export function screenReprieve(): RouteScreen {
  return {
    id: 'reprieve', name: 'Reprieve by the President', source: pardonWords.forms, beside: true, to: 'the Pardon Attorney', about: 'Puts a sentence off for a time. No criteria are published for it.',
    answers: [layOut(reprieveNeed, {}, () => []), reprieveDecision],
  }
}

/** `$98,450`. */
function inDollars(amount: number): string {
  return `$${String(amount).replace(/\B(?=(?:\d{3})+(?!\d))/g, ',')}`
}
