import type { Term } from '@lenity/law'
import type { GrantIndex } from './grant-index.ts'
import { isNear, type ReadGrant } from './likeness.ts'
import type { PublishedGrant } from './published-grant.ts'

/** What grants are asked for; what is not given is not asked. */
export interface GrantQuery {
  readonly granted?: PublishedGrant['kind']
  /** A drug or a kind of offense as `substances` and `kindsOfOffense` name them. */
  readonly drug?: string
  readonly offense?: string
  /** Terms no more than a fifth apart, as the rule of likeness has it; what names no term is not found. */
  readonly term?: Term
  /** A part of the president’s name. */
  readonly president?: string
  /** Words that all stand in the offense, the sentence or the terms, in any order. */
  readonly words?: readonly string[]
}

/** The grants of which all that is asked holds, the newest first, then by name. */
export function searchGrants<G extends PublishedGrant>({ all }: GrantIndex<G>, { granted, drug, offense, term, president, words = [] }: GrantQuery): readonly ReadGrant<G>[] {
  return all.filter(({ grant, substances, kinds, term: theirs }) => {
    const text = `${grant.offense} ${grant.sentence ?? ''} ${grant.terms ?? ''}`.toLowerCase()
    return (granted === undefined || grant.kind === granted) && (drug === undefined || substances.includes(drug)) && (offense === undefined || kinds.includes(offense))
      && (term === undefined || isNear(term, theirs) === true) && (president === undefined || (grant.president ?? '').toLowerCase().includes(president.toLowerCase()))
      && words.every((word) => text.includes(word.toLowerCase()))
  })
}
