/** What is wrong with a cell, or with the row as a whole, and what to do. */
export interface Refusal {
  readonly heading: string
  readonly cell: string
  readonly what: string
  readonly next: string
}
