import { dateInWords } from '@lenity/casefile'
import { addDays, dayNumber, type CivilDate } from '@lenity/law'
import { us, type Acquaintance, type AskedOf, type PersonAround } from './circle.ts'

/** So often someone is asked at most within so many days; then they are left in peace. The house’s own habit, and no rule of law. */
export const restAfter = { asks: 2, days: 60 } as const

/** Why a link cannot carry an introduction today; undefined when it can. */
export function againstLink(link: Acquaintance, today: CivilDate, nameOf: (id: string) => string): string | undefined {
  const [first, second] = link.one === us || link.other === us ? [nameOf(link.one === us ? link.other : link.one), us] : [nameOf(link.one), nameOf(link.other)]
  if (link.until !== undefined && link.until < today) return `What linked ${first} and ${second} ended on ${dateInWords(link.until)}.`
  if (link.since !== undefined && link.since > today) return `What links ${first} and ${second} begins only on ${dateInWords(link.since)}.`
  if (link.strength !== 'knows of') return undefined
  return second === us ? `We and ${first} only know of one another: who knows them?` : `${first} and ${second} only know of one another, and cannot introduce anyone: who knows them both?`
}

/** Why someone cannot be asked for an introduction today; undefined when they can. */
export function againstPerson(person: PersonAround | undefined, asks: readonly AskedOf[], today: CivilDate): string | undefined {
  if (person === undefined) return 'Someone on the way is not among the contacts any more.'
  if (person.approach === 'do not ask') return `${person.name} must not be asked${person.approachWhy === undefined ? '' : `: ${person.approachWhy}`}.`
  const recent = recentAsks(person.id, asks, today)
  const [first, freed] = [recent[0], recent[recent.length - restAfter.asks]]
  if (first === undefined || freed === undefined) return undefined
  return `${person.name} was asked ${recent.length === 2 ? 'twice' : `${recent.length} times`} since ${dateInWords(first.on)}: leave them in peace until ${dateInWords(addDays(freed.on, restAfter.days))}.`
}

/** What we asked of someone in the days that count, the earliest first. */
export function recentAsks(person: string, asks: readonly AskedOf[], today: CivilDate): readonly AskedOf[] {
  return asks.filter((ask) => ask.contact === person && ask.which === 'we asked' && ask.on <= today && dayNumber(today) - dayNumber(ask.on) < restAfter.days).toSorted((one, other) => one.on.localeCompare(other.on))
}
