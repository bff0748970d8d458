import { dateInWords } from '@lenity/casefile'
import type { CivilDate } from '@lenity/law'
import { us, type Acquaintance, type Circle, type PersonAround } from './circle.ts'
import { brokenLately } from './weigh-link.ts'
import { recentAsks } from './what-stands-against.ts'

const knowing = { 'close': 'are close', 'knows well': 'know one another well', 'has met': 'have met', 'knows of': 'know of one another' } as const
const word = { 'one of them said so': 'one of them said so', 'public record': 'it stands in a public record', 'someone else said so': 'someone else said so', 'guessed': 'this is a guess: ask before you rely on it' } as const

/** One step of a way in a sentence: who asks whom to be introduced to whom, and on what it rests. */
export function sayStep(from: string, to: string, link: Acquaintance, nameOf: (id: string) => string): string {
  const rests = `${sentenceEnd(link.how)} (${word[link.evidence]}: ${sentenceEnd(link.basis)})`
  if (from === us) return `We and ${nameOf(to)} ${knowing[link.strength]}: ${rests}.`
  return `${nameOf(from)} can introduce us to ${nameOf(to)}; they ${knowing[link.strength]}: ${rests}.`
}

/** What to mind before someone on a way is asked or met, each in a sentence. */
export function cautionsOf(person: PersonAround, { terms, asks }: Circle, today: CivilDate): readonly string[] {
  const held = terms.filter((term) => term.contact === person.id)
  const over = held.filter(({ to }) => to !== undefined && to < today).toSorted((one, other) => (other.to ?? '').localeCompare(one.to ?? ''))[0]
  const holds = held.some(({ from, to }) => (from === undefined || from <= today) && (to === undefined || to >= today))
  const [asked] = recentAsks(person.id, asks, today)
  return [
    person.approach === 'ask counsel first' ? `Ask counsel before you ask ${person.name}${person.approachWhy === undefined ? '' : `: ${person.approachWhy}`}.` : '',
    over?.to !== undefined && !holds ? `${person.name} has not been ${over.office} since ${dateInWords(over.to)}: what they can do is what they can do without that office.` : '',
    asked === undefined ? '' : `${person.name} was asked something on ${dateInWords(asked.on)}; thank them, and say what came of it, before you ask again.`,
    brokenLately(person.id, asks, today) ? `${person.name} promised something within the last year that did not come.` : '',
  ].filter((one) => one !== '')
}

/** What someone typed, without the stop at its end. */
function sentenceEnd(text: string): string {
  return text.trim().replace(/[.;,\s]+$/, '')
}
