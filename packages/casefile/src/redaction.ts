import type { Box } from './paper.ts'

/** What is removed from papers before they are shared. */
export const dataKinds = [
  'Social Security number', 'taxpayer number', 'birth date', 'name of a minor', 'name of a victim', 'account number', 'home address',
  'register number', 'telephone number', 'mail address', 'by hand',
] as const
export type DataKind = (typeof dataKinds)[number]

/**
 * A place that is removed from a page: the words of its text from `start` up to `end`, whole words always, or a box drawn by hand. `keep` is
 * printed in its place, such as the last four digits.
 */
export interface RedactionMark {
  readonly page: number
  readonly kind: DataKind
  readonly start?: number | undefined
  readonly end?: number | undefined
  readonly box?: Box | undefined
  readonly keep?: string | undefined
}

/** A mark a person may accept or leave: the words it stands on, and why it is proposed. */
export interface ProposedMark extends RedactionMark {
  readonly start: number
  readonly end: number
  readonly words: string
  readonly why: string
}

/** Someone whose name is kept out of papers that are shared. */
export interface ProtectedName {
  readonly name: string
  readonly who: 'minor' | 'victim'
}

/** A mark and what a person decided about it; its words and the reason it was proposed for, where there are any. */
export interface DraftMark {
  readonly mark: RedactionMark
  readonly words?: string | undefined
  readonly why: string
  readonly state: 'proposed' | 'accepted' | 'left'
}

/** One step of a person's work on the marks: what it changed, and the mark it added after the others. */
export interface DraftStep {
  readonly changes: readonly { readonly at: number; readonly from: DraftMark['state']; readonly to: DraftMark['state'] }[]
  readonly added?: DraftMark | undefined
}

/** The marks as they stand, and the steps that led there: the first `done` are done, the others were taken back and can be done again. */
export interface DraftMarks {
  readonly marks: readonly DraftMark[]
  readonly steps: readonly DraftStep[]
  readonly done: number
}
