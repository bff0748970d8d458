import type { NarrativeQuestion } from '../compose/input.ts'
import type { FormId } from './form.ts'

/**
 * Which field of an official PDF takes which answer. It holds for one file only, told by the SHA-256 of its bytes: a file with another
 * sum may have other fields, and is not filled.
 */
export interface FieldMap {
  /** SHA-256 of the file, 64 lower-case hexadecimal digits. */
  readonly sha256: string
  readonly form: FormId
  /** Which file it is, in words. */
  readonly of: string
  readonly fields: readonly MappedField[]
}

export type MappedField =
  /** A text field; what does not fit goes on a continuation sheet under the name of the question. */
  | { readonly is: 'text'; readonly field: string; readonly question: string; readonly take: Take }
  /** A box that is checked where the fact matches; `on` names the box in a field of several. */
  | { readonly is: 'box'; readonly field: string; readonly question: string; readonly on?: string; readonly path: string; readonly matches: string }

/** What a field takes: the value of one fact, in one of these shapes, or an answer in the applicant's own words. */
export type Take = { readonly path: string; readonly as?: TakeAs } | { readonly words: NarrativeQuestion }

export const takesAs = ['words', 'first name', 'middle name', 'last name', 'month/day/year', 'side of the district', 'state of the district'] as const
export type TakeAs = (typeof takesAs)[number]
