import type { CaseRecord, RecordKind, RecordType } from '../../api/shapes.ts'

/** How a record is told in one line of a list. */
export interface DeskLine {
  /** What stands before it: a day or a part. */
  readonly lead?: string
  readonly title: string
  /** What follows the title, in small. */
  readonly details?: readonly string[]
  /** What must be seen: `3 days overdue`. */
  readonly mark?: { readonly words: string; readonly urgent: boolean } | undefined
  /** Amounts, at the end of the line. */
  readonly aside?: string
  readonly settled?: boolean
}

export interface DeskSection {
  readonly title: string
  readonly records: readonly CaseRecord[]
  /** What is said where there are none; without it the section is left out. */
  readonly empty?: string
}

/** What can be added on a page, with its key. */
export interface DeskAdd {
  readonly type: RecordType
  readonly kind: RecordKind
  readonly words: string
  readonly key: string
}

/** The one step that finishes a record: `Done` sets the day, or empties the day of a follow-up. */
export interface DeskFinish {
  readonly words: string
  readonly said: string
  readonly fields: Readonly<Record<string, unknown>>
}
