import type { Page, RedactionMark } from '@lenity/casefile'

/** A paper as it was read, and what is to be removed from it. */
export interface RedactTask {
  readonly bytes: Uint8Array
  readonly mediaType: string
  /** What opens it, when it is locked. */
  readonly password?: string | undefined
  readonly pages: readonly Page[]
  readonly marks: readonly RedactionMark[]
}

/** A copy is drawn page by page, and each page with a bar is read back. */
export type CopyStep = 'drawing' | 'reading back'

/** A copy that was read back and found clean. */
export interface MadeCopy {
  readonly bytes: Uint8Array
  readonly mediaType: 'application/pdf' | 'text/plain'
  readonly pages: number
  /** How many of its pages were recognised from their picture to see that nothing is left. */
  readonly recognised: number
}
