import type { RecordFields } from '@lenity/casefile'
import { linkPeople, type Article, type KnownPerson } from '@lenity/outreach'
import type { PressOfCase } from './articles-of-case.ts'

/** Someone an article names, and the contact that is. */
export interface PersonInPress {
  readonly name: string
  readonly aliases: readonly string[]
  readonly role: string | undefined
  readonly contact: { readonly id: string; readonly name: string } | undefined
}

/** The contacts of a case as names are linked to them. */
export function knownPeople({ contacts }: Pick<PressOfCase, 'contacts'>): readonly KnownPerson[] {
  return contacts.flatMap(({ id, type, fields }) => (type === 'contact' ? [{ id, name: (fields as RecordFields<'contact'>).name, alsoCalled: (fields as RecordFields<'contact'>).alsoCalled }] : []))
}

/** The people of an article in the order it names them, each linked to the contact it is where that can be told. */
export function peopleOf(article: Article, known: readonly KnownPerson[]): readonly PersonInPress[] {
  const links = linkPeople(article.people, known)
  const nameOf = new Map(known.map(({ id, name }) => [id, name]))
  return article.people.map(({ name, aliases, role }) => {
    const id = links.get(name)
    return { name, aliases, role, contact: id === undefined ? undefined : { id, name: nameOf.get(id) ?? name } }
  })
}
