import type { CivilDate, Gap, Need, Source } from '@lenity/law'

declare const made: unique symbol

/** A confirmed fact as it stood when a sentence was built on it: a later change of value or standing is found by comparing. */
export interface FactUsed {
  /** Id of the `Fact`. */
  readonly id: string
  readonly path: string
  readonly value: unknown
  /** The exhibit pages that show it: Bates numbers of this packet, best first. Empty when its only source is cited in `said`. */
  readonly bates: readonly string[]
  /** Ids of the facts that said otherwise and were decided against before the sentence was built. */
  readonly overruled?: readonly string[]
  /** How the fact is cited when no exhibit shows it: a public record, or a person's statement with its day. */
  readonly said?: string
}

/** How the applicant's words were taken: by whom (undefined where the applicant wrote them), when, in what language and through whom, and the day they were read back. */
export interface WordsTaken {
  readonly takenDownBy: string | undefined
  readonly on: CivilDate
  readonly language?: string
  readonly interpretedBy?: string
  readonly readBackOn?: CivilDate
}

/**
 * What a sentence rests on. `fact` leads to exhibit pages (and to law, where the sentence applies it); `law` to a citation, with
 * the facts a computation read; `own words` to the person who took or wrote them down; `office words` to the block of the office; `open question` to the fact or the law that is missing.
 */
export type Basis =
  | { readonly is: 'fact'; readonly facts: readonly [FactUsed, ...FactUsed[]]; readonly sources: readonly Source[] }
  | { readonly is: 'law'; readonly sources: readonly [Source, ...Source[]]; readonly facts: readonly FactUsed[] }
  | ({ readonly is: 'own words' } & WordsTaken)
  | { readonly is: 'open question'; readonly needs: readonly Need[]; readonly gaps: readonly Gap[] }
  /** Words of an office that state no fact and no law, by the name of its block. */
  | { readonly is: 'office words'; readonly block: string }

/** A sentence of a packet. Only the functions of this file make one, and each demands what the sentence rests on. */
export interface Sentence {
  readonly [made]: 'sentence'
  readonly text: string
  readonly basis: Basis
}

/** A heading or a label. It can never stand where a sentence is asked for. */
export interface Label {
  readonly [made]: 'label'
  readonly text: string
  readonly link?: string
}

function sentence(text: string, basis: Basis): Sentence {
  return { text, basis } as Sentence
}

/** A sentence of fact: at least one fact, each with the exhibit page it leads to. `sources` when the sentence also states law. */
export function fact(text: string, facts: readonly [FactUsed, ...FactUsed[]], sources: readonly Source[] = []): Sentence {
  return sentence(text, { is: 'fact', facts, sources })
}

/** A sentence of law, or what a rule of law computes; `facts` are those the computation read. */
export function law(text: string, source: Source | readonly [Source, ...Source[]], facts: readonly FactUsed[] = []): Sentence {
  const sources: readonly [Source, ...Source[]] = isSources(source) ? source : [source]
  return sentence(text, { is: 'law', sources, facts })
}

function isSources(source: Source | readonly [Source, ...Source[]]): source is readonly [Source, ...Source[]] {
  return Array.isArray(source)
}

/** The applicant's own words, verbatim; who took them down (the applicant, when typed or written by their own hand) and the day. */
export function ownWords(text: string, from: WordsTaken): Sentence {
  return sentence(text, { is: 'own words', ...from })
}

/** What cannot be said: at least one fact that is missing, or one gap in the law that is encoded. */
export function openQuestion(text: string, missing: readonly [Need | Gap, ...(Need | Gap)[]]): Sentence {
  return sentence(text, { is: 'open question', needs: missing.filter(isNeed), gaps: missing.filter((entry): entry is Gap => !isNeed(entry)) })
}

/** A sentence of pure voice: it must state no fact and no law, and `block` names where the office keeps it. Throws where it gives a number. */
export function officeWords(text: string, block: string): Sentence {
  if (/\d/.test(text)) throw new Error('a number needs a fact or a law')
  return sentence(text, { is: 'office words', block })
}

function isNeed(entry: Need | Gap): entry is Need {
  return 'path' in entry
}

/** A sentence in other words of counsel: it rests on what it rested on. The applicant's own words are never put otherwise: throws. */
export function reworded({ basis }: Sentence, text: string): Sentence {
  if (basis.is === 'own words') throw new Error('the words of the applicant are theirs')
  return sentence(text, basis)
}

/** A heading or a label: it says nothing that could be true or false. With `link`, it leads to an address on the network. */
export function connective(text: string, link?: string): Label {
  return (link === undefined ? { text } : { text, link }) as Label
}
