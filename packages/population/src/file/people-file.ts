/** A row of a file: its cells as text, or why it cannot be read as a whole. */
export interface PeopleRow {
  /** As a spreadsheet numbers it, the headings being row 1; of lines of JSON, the line. */
  readonly number: number
  readonly cells: readonly string[]
  readonly wrong?: string
}

/** A file of people, opened: its headings, and its rows as often as they are asked for. */
export interface PeopleFile {
  readonly headings: readonly string[]
  /** How it is written, in words. */
  readonly how: string
  /** In bytes. */
  readonly size: number
  /** Every row in order, from the first; `seen` hears how many bytes of the file were read. Throws `Unreadable`. */
  rows(seen?: (bytes: number) => void): AsyncGenerator<PeopleRow>
}

/** A file that cannot be read from here on: what is wrong, where, and what to do. */
export class Unreadable extends Error {
  readonly where: string
  readonly next: string

  constructor(what: string, where: string, next: string) {
    super(what)
    this.where = where
    this.next = next
  }
}
