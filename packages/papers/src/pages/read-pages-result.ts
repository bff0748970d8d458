import type { Page } from '@lenity/casefile'

/** Told before each page is read: the page, from 1, and how many there are. */
export type Progress = (page: number, of: number) => void

/** A file whose pages can be read one by one, in any order. It must be closed. */
export interface OpenPages {
  readonly count: number
  /** What a person should know of the file, whatever its pages say. */
  readonly warnings: readonly string[]
  /** How many files came with it that are papers of their own. */
  readonly attached?: number
  /** A page, counted from 1. What cannot be read of it is told by the page; throws `Unreadable` when the file is. */
  read(number: number): Promise<Page>
  close(): void
}
