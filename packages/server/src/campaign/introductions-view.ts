import { done, reach, refused, type CaseRole, type RecordKind, type Result } from '@lenity/casefile'
import type { StoreForUser } from '@lenity/casefile/store'
import type { CivilDate } from '@lenity/law'
import { againstLink, againstPerson, circleOf, findIntroduction, namesIn, ringsOf, type Circle, type Introduction } from '@lenity/outreach'

/** The people around a case as they are drawn: how many introductions away each is, what links them and what stands against it, and the way to one of them. */
export interface IntroductionsView {
  readonly people: readonly { readonly id: string; readonly name: string; readonly role: string; readonly standsAs: string | undefined; readonly office: string | undefined; readonly ring: number | undefined; readonly against: string | undefined }[]
  readonly links: readonly { readonly id: string; readonly one: string; readonly other: string; readonly strength: string; readonly evidence: string; readonly against: string | undefined }[]
  readonly way: Introduction | undefined
}

/** The circle of a case, and the way to `to` where it is given, as of a day. For those who see contacts as a whole. */
export async function introductionsOf(store: StoreForUser, caseId: string, to: string | undefined, today: CivilDate): Promise<Result<IntroductionsView>> {
  const circle = await circleOfCase(store, caseId)
  if (!circle.ok) return circle
  const { people, links, terms, asks } = circle.value
  const [rings, nameOf] = [ringsOf(circle.value), namesIn(circle.value)]
  const officeOf = (id: string) => terms.filter((term) => term.contact === id && (term.from === undefined || term.from <= today) && (term.to === undefined || term.to >= today)).map(({ office }) => office).join('; ') || undefined
  return done({
    people: people.map((person) => ({ id: person.id, name: person.name, role: person.role, standsAs: person.standsAs, office: officeOf(person.id), ring: rings.get(person.id), against: againstPerson(person, asks, today) })).toSorted((one, other) => (one.ring ?? 99) - (other.ring ?? 99) || one.name.localeCompare(other.name)),
    links: links.map((link) => ({ id: link.id, one: link.one, other: link.other, strength: link.strength, evidence: link.evidence, against: againstLink(link, today, nameOf) })),
    way: to === undefined ? undefined : findIntroduction(circle.value, to, today),
  })
}

/** The contacts of a case, what links them and what was asked of them. */
export async function circleOfCase(store: StoreForUser, caseId: string): Promise<Result<Circle>> {
  const there = await store.cases.get(caseId)
  if (!there.ok) return there
  if (!seesAll(there.value.role, 'contacts')) return nothingHere('the people around the case')
  const records = await store.records.list(caseId, 'contacts')
  return records.ok ? done(circleOf(records.value)) : records
}

/** Whether a part sees all of a kind, and not only what is shared. */
export function seesAll(role: CaseRole, kind: RecordKind): boolean {
  return ['read', 'write'].includes(reach(role, kind))
}

export function nothingHere(where: string): Result<never> {
  return refused('not found', 'There is nothing here that you can open.', where, 'Ask counsel on the case.')
}
