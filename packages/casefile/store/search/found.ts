import type { PaperId, Result } from '../../src/index.ts'

/** Where a text that can be searched stands in a case. */
export type TextPlace =
  | { readonly in: 'case' }
  | { readonly in: 'paper'; readonly paper: PaperId }
  | { readonly in: 'page'; readonly paper: PaperId; readonly page: number }
  | { readonly in: 'fact'; readonly fact: string }
  | { readonly in: 'record'; readonly record: string }
  | { readonly in: 'words'; readonly question: string }

/** A piece of a text with what was searched for. */
export interface FoundText {
  readonly case: string
  /** Of the case. */
  readonly title: string
  readonly place: TextPlace
  /** The name of the paper, the label of the fact, the question answered. */
  readonly called: string
  readonly text: string
  /** [start, end) in `text`, in order, not overlapping. */
  readonly marks: readonly (readonly [number, number])[]
}

export interface Found {
  readonly texts: readonly FoundText[]
  /** There are more than were asked for. */
  readonly more: boolean
  /** How many cases are still to be read into memory: ask again. */
  readonly unread: number
  /** What was found in the place of words that none of the cases has. */
  readonly instead: readonly { readonly typed: string; readonly near: readonly string[] }[]
}

export interface Search {
  /**
   * Looks through names, papers, pages, facts, records and answers of the cases the asker is on, for texts that have all the words;
   * the nearest spelling where none has one. At most 50.
   */
  find(words: string, options?: { readonly inCase?: string | undefined; readonly kinds?: readonly TextPlace['in'][] | undefined; readonly most?: number }): Promise<Result<Found>>
}
