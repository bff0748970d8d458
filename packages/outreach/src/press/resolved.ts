import type { Speaker } from './article.ts'
import type { PersonFound } from './person-found.ts'

export type Resolved = { readonly speaker: Speaker } | { readonly unsure: string }

/** A person of the article is proposed. */
export const person = (found: PersonFound, certainty: number, why: string): Resolved => ({ speaker: { name: found.name, is: 'person', certainty, why } })
/** Someone the article does not name is proposed, in its words. */
export const unnamed = (words: string, certainty: number, why: string): Resolved => ({ speaker: { name: words.trim(), is: 'unnamed', certainty, why } })
