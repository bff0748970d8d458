/** What a careful reader finds on a page of a paper: a path of the case facts and its value there. */
export interface PaperTruth {
  readonly path: string
  readonly value: unknown
  /** From 1. */
  readonly page: number
}
