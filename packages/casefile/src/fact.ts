import type { Box, PaperId } from './paper.ts'

/** Words on a page of a paper. `words` is exactly `page.text.slice(start, end)`. */
export interface OnPaper {
  readonly from: 'paper'
  readonly paper: PaperId
  /** From 1. */
  readonly page: number
  readonly start: number
  readonly end: number
  readonly words: string
  readonly boxes: readonly Box[]
  /** The least confidence of the words, 0 to 100. */
  readonly confidence: number
}

/** What a person said, and when. */
export interface FromPerson {
  readonly from: 'person'
  readonly who: string
  /** `YYYY-MM-DD`. */
  readonly on: string
  readonly words: string
}

/** A public record that is cited and not held as a paper. */
export interface FromPublicRecord {
  readonly from: 'public record'
  readonly cite: string
  readonly link: string
  readonly words: string
  /** The day it was read. */
  readonly on: string
}

export type FactSource = OnPaper | FromPerson | FromPublicRecord

/**
 * Why a reading is doubtful: words recognised with less confidence than 80; a statute, day, number or the like that was recognised
 * from a picture, however sure; a form that such a value does not have; a value that does not fit another one read beside it; words
 * that may mean more than one value; writing by hand; a language model that proposed it.
 */
export const flagReasons = ['doubtful words', 'recognised figures', 'format', 'does not fit', 'ambiguous', 'handwriting', 'language model'] as const
export type FlagReason = (typeof flagReasons)[number]

/** A doubt about a reading, as a person should read it. */
export interface Flag {
  readonly reason: FlagReason
  readonly says: string
}

/** A value for one path of the case facts, as a source gives it, before anyone has looked. */
export interface ProposedFact {
  /** A path of `caseShape`, such as `conviction.counts.0.statute`. */
  readonly path: string
  /** Of the type the path's shape says; dates `YYYY-MM-DD`, weights in grams, terms in months or `life`. */
  readonly value: unknown
  readonly source: FactSource
  /** What a person must weigh before it is relied on, however well it was read: what the paper's word is worth. */
  readonly check?: string
  /** Doubts whether it was read right. While there are any a person looks at it by itself. */
  readonly flags?: readonly Flag[]
}

/** A proposal with its fate. Facts are added, never edited: a correction is a new fact beside the rejected one. */
export interface Fact extends ProposedFact {
  readonly id: string
  readonly standing: 'proposed' | 'confirmed' | 'rejected'
  /** Who confirmed or rejected it and when (an instant, ISO 8601), once someone has. */
  readonly decidedBy?: string
  readonly decidedAt?: string
  /** The act that gave it its standing, once someone has; several facts can stand as they do by one act. */
  readonly act?: string
  /** Why it was rejected, in the words of the one who did. */
  readonly why?: string
  /** When it was added (an instant, ISO 8601). */
  readonly addedAt?: string
  /** The fact this one corrects. That one is rejected and keeps the paper's page, words and boxes. */
  readonly corrects?: string
}

/** A person's choice between facts that disagree on one path, signed. */
export interface Decision {
  readonly path: string
  readonly fact: string
  readonly by: string
  /** An instant, ISO 8601. */
  readonly at: string
  readonly why: string
}
