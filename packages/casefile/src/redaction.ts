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
