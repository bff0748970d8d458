/** A row of a file: its cells as text, or why it cannot be read as a whole. */
export interface PeopleRow {
  /** As a spreadsheet numbers it, the headings being row 1; of lines of JSON, the line. */
  readonly number: number
  readonly cells: readonly string[]
  readonly wrong?: string
}

/** The rows of a file behind one and up to another, so that several can share its rows among them. */
export interface Stretch {
  /** Its first row is the one behind this number; 0 is the beginning. */
  readonly after: number
  /** Its last row, by number; without one it goes to the end. */
  readonly upTo?: number | undefined
  /** Where its first row begins, where the file can be opened there; else it is read from the first and passed over up to it. */
  readonly at?: PlaceInFile | undefined
}

/** How many bytes of a file, and how many of its lines, lie before a row. */
export interface PlaceInFile {
  readonly byte: number
  readonly line: number
}

/** A row behind which a stretch can begin. */
export type Mark = Omit<Stretch, 'upTo'>

/** A file of people, opened: its headings, and its rows as often as they are asked for. */
export interface PeopleFile {
  readonly headings: readonly string[]
  /** How it is written, in words. */
  readonly how: string
  /** In bytes. */
  readonly size: number
  /** Every row in order, of the whole file or a stretch of it; `seen` hears how many bytes of the file were read. Throws `Unreadable`. */
  rows(seen?: (bytes: number) => void, stretch?: Stretch): AsyncGenerator<PeopleRow>
  /** Goes over the file once, without reading its cells, and says where a stretch can begin about every so many rows, in order, and the number of the last row. Throws `Unreadable`. */
  marks(every: number): Promise<{ readonly last: number; readonly marks: readonly Mark[] }>
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
