import type { Page } from '@lenity/casefile'

/** Told before each page is read: the page, from 1, and how many there are. */
export type Progress = (page: number, of: number) => void

export interface ReadPages {
  readonly pages: readonly Page[]
  readonly warnings: readonly string[]
  /** Why it looks like a camera's photograph of a paper, when it does. */
  readonly photographed?: string | undefined
  /** How many files came with it that are papers of their own. */
  readonly attached?: number
}
