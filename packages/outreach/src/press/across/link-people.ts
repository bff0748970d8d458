import type { ArticlePerson } from '../article.ts'
import { sameName } from '../find-people.ts'

/** A contact of the case, under every name it goes by. */
export interface KnownPerson {
  readonly id: string
  readonly name: string
  /** Other spellings, with commas between. */
  readonly alsoCalled?: string | undefined
}

/**
 * Which contact a name of an article is: the one contact that goes by it, in full or by its first and last part. Undefined where none does,
 * where more than one does, and for a name of one word only, unless a contact is called just that.
 */
export function contactNamed(name: string, contacts: readonly KnownPerson[]): string | undefined {
  const wanted = tokensOf(name)
  if (wanted.length === 0) return undefined
  const called = contacts.map((contact) => ({ id: contact.id, names: [contact.name, ...(contact.alsoCalled ?? '').split(',')].map(tokensOf).filter((one) => one.length > 0) }))
  const exact = called.filter(({ names }) => names.some((one) => one.join(' ') === wanted.join(' ')))
  if (exact.length > 0 || wanted.length < 2) return exact.length === 1 ? exact[0]?.id : undefined
  const near = called.filter(({ names }) => names.some((one) => one.length > 1 && sameName(one, wanted)))
  return near.length === 1 ? near[0]?.id : undefined
}

/** The contact each person of an article is, by the name the article uses, where it can be told. */
export function linkPeople(people: readonly ArticlePerson[], contacts: readonly KnownPerson[]): ReadonlyMap<string, string> {
  return new Map(people.flatMap(({ name, aliases }) => {
    const ids = new Set([name, ...aliases].flatMap((one) => contactNamed(one, contacts) ?? []))
    const [only] = ids
    return ids.size === 1 && only !== undefined ? [[name, only] as const] : []
  }))
}

const titles = /^(?:mr|mrs|ms|miss|dr|rev|reverend|pastor|judge|hon|sen|senator|rep|gov|governor|sheriff|prof|professor|sister|father|brother|president|mayor)\.?$/i

/** The words of a name without titles, as they are compared: `Reverend Ida Cole` is Ida Cole, `COLE, Ida` too. */
function tokensOf(name: string): readonly string[] {
  const [last, first] = name.split(/,\s+(?!jr|sr|ii)/i)
  const whole = first === undefined ? name : `${first} ${last}`
  return whole.trim().split(/\s+/).filter((word, i, all) => word !== '' && !(i < all.length - 1 && titles.test(word))).map((word) => word.charAt(0).toUpperCase() + (word === word.toUpperCase() && word.length > 2 ? word.slice(1).toLowerCase() : word.slice(1)))
}

/** Whether a name of an article can be that of the person whose case it is. */
export function isNameOf(name: string, person: string): boolean {
  const [one, other] = [tokensOf(name), tokensOf(person)]
  return one.length > 1 && other.length > 1 ? sameName(one, other) : one.length === 1 && other.at(-1) === one[0]
}
