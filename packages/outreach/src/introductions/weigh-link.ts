import { dayNumber, type CivilDate } from '@lenity/law'
import type { Acquaintance, AskedOf, Evidence, PersonAround, Strength } from './circle.ts'
import { recentAsks } from './what-stands-against.ts'

const byStrength: Readonly<Record<Strength, number>> = { 'close': 2, 'knows well': 3, 'has met': 6, 'knows of': 20 }
const byEvidence: Readonly<Record<Evidence, number>> = { 'one of them said so': 1, 'public record': 1.25, 'someone else said so': 1.5, 'guessed': 3 }
/** What asking someone weighs beside the link: counsel first, asked lately, a promise broken within a year. */
const burdens = { counselFirst: 2, askedLately: 4, broken: 3 } as const

/** How far it is over a link: the less, the closer two people are and the surer it is that they are. It tells ways apart and nothing about anyone. */
export function weighLink({ strength, evidence }: Acquaintance): number {
  return byStrength[strength] * byEvidence[evidence]
}

/** What it weighs to ask someone for an introduction. */
export function weighAsking(person: PersonAround, asks: readonly AskedOf[], today: CivilDate): number {
  return (person.approach === 'ask counsel first' ? burdens.counselFirst : 0)
    + (recentAsks(person.id, asks, today).length > 0 ? burdens.askedLately : 0)
    + (brokenLately(person.id, asks, today) ? burdens.broken : 0)
}

/** Whether someone broke a promise within the last year. */
export function brokenLately(person: string, asks: readonly AskedOf[], today: CivilDate): boolean {
  return asks.some((ask) => ask.contact === person && ask.which === 'they promised' && ask.state === 'broken' && dayNumber(today) - dayNumber(ask.on) <= 365)
}
