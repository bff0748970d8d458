import type { CivilDate } from '@lenity/law'
import { namesIn, us, type Acquaintance, type Circle } from './circle.ts'
import { nearestWays, wayTo, type Reached, type WayOn } from './nearest-ways.ts'
import { cautionsOf, sayStep } from './say-step.ts'
import { weighAsking, weighLink } from './weigh-link.ts'
import { againstLink, againstPerson } from './what-stands-against.ts'

/** One step of a way: over which link, and in a sentence. */
export interface IntroductionStep {
  readonly from: string
  readonly to: string
  readonly link: string
  readonly says: string
}

/** The way to a person, or why there is none and what is missing, in sentences. */
export type Introduction =
  | { readonly found: true; readonly steps: readonly IntroductionStep[]; readonly cautions: readonly string[] }
  | { readonly found: false; readonly why: string; readonly missing: readonly string[] }

/**
 * The shortest respectful way from the team to someone around the case. People who must not be asked, or were asked often lately, are nobody’s way, nor are
 * links that ended or between people who only know of one another. Among the ways that are left it is the one whose links are closest and
 * surest. It says who could open a door; it says nothing about the case, and no case is compared by it.
 */
export function findIntroduction(circle: Circle, to: string, today: CivilDate): Introduction {
  const [nameOf, people] = [namesIn(circle), new Map(circle.people.map((person) => [person.id, person]))]
  const target = people.get(to)
  if (target === undefined) return { found: false, why: 'They are not among the contacts of this case.', missing: ['Write them down first, with where their name stands.'] }
  if (target.approach === 'do not ask') return { found: false, why: againstPerson(target, circle.asks, today) ?? '', missing: ['Only counsel should change that, and write down why.'] }

  const respectful = wayTo(nearestWays(us, waysOver(circle, today, 'only those that may be asked')), to)
  if (respectful.length > 0) {
    const steps = respectful.map(({ from, to: next, over }) => ({ from, to: next, link: over.id, says: sayStep(from, next, over, nameOf) }))
    return { found: true, steps, cautions: steps.flatMap(({ to: next }) => { const person = people.get(next); return person === undefined ? [] : cautionsOf(person, circle, today) }) }
  }
  const any = nearestWays(us, waysOver(circle, today, 'all'))
  const barred = wayTo(any, to)
  if (barred.length > 0) return { found: false, why: `There is a way to ${target.name}, and it cannot be gone today.`, missing: obstaclesOn(barred, circle, today) }
  return { found: false, why: `Nobody we know leads to ${target.name}.`, missing: whatIsMissing(circle, to, any) }
}

/** The ways on from someone: over all their links, or only over those that carry an introduction, through people who may be asked. */
function waysOver(circle: Circle, today: CivilDate, which: 'all' | 'only those that may be asked'): (from: string) => readonly WayOn<Acquaintance>[] {
  const people = new Map(circle.people.map((person) => [person.id, person]))
  const links = Map.groupBy(circle.links.flatMap((link) => [{ at: link.one, to: link.other, link }, { at: link.other, to: link.one, link }]), ({ at }) => at)
  const nameOf = namesIn(circle)
  return (from) => {
    const person = people.get(from)
    const respectful = which !== 'all'
    if (from !== us && (person === undefined || (respectful && againstPerson(person, circle.asks, today) !== undefined))) return []
    const asking = person === undefined ? 0 : weighAsking(person, circle.asks, today)
    return (links.get(from) ?? [])
      .filter(({ to, link }) => people.has(to) && (!respectful || againstLink(link, today, nameOf) === undefined))
      .map(({ to, link }) => ({ to, over: link, weight: weighLink(link) + asking }))
  }
}

/** What stands against a way, in the order of its steps: of each link, and of each person who would have to be asked. */
function obstaclesOn(way: readonly (Reached<Acquaintance> & { readonly to: string })[], circle: Circle, today: CivilDate): readonly string[] {
  const [nameOf, people] = [namesIn(circle), new Map(circle.people.map((person) => [person.id, person]))]
  return way.flatMap(({ from, over }) => [from === us ? undefined : againstPerson(people.get(from), circle.asks, today), againstLink(over, today, nameOf)].filter((one) => one !== undefined))
}

/** Who is on our side of the gap and who on theirs, and that a link between them is wanted. */
function whatIsMissing(circle: Circle, to: string, ours: ReadonlyMap<string, unknown>): readonly string[] {
  const nameOf = namesIn(circle)
  const sides = new Map(circle.people.map(({ id }) => [id, id]))
  const theirs = nearestWays(to, (from) => circle.links.flatMap((link) => (link.one === from ? [{ to: link.other, over: link, weight: 1 }] : link.other === from ? [{ to: link.one, over: link, weight: 1 }] : [])).filter((way) => sides.has(way.to)))
  const near = [...theirs.keys()].filter((id) => id !== us)
  return [
    ours.size === 0 ? 'Nobody is linked to us yet: say whom the team knows.' : `We reach ${listed([...ours.keys()].map(nameOf))}.`,
    near.length === 0 ? `Nobody is known who knows ${nameOf(to)}.` : `${nameOf(to)} is known by ${listed(near.map(nameOf))}.`,
    near.length === 0 ? `Find one person who knows ${nameOf(to)}, and write down on whose word.` : 'One link between the two sides is missing.',
  ]
}

function listed(names: readonly string[]): string {
  const shown = names.toSorted((one, other) => one.localeCompare(other)).slice(0, 6)
  const more = names.length - shown.length
  const last = more > 0 ? `${more} more` : shown.pop()
  return shown.length === 0 ? last ?? '' : `${shown.join(', ')} and ${last}`
}
