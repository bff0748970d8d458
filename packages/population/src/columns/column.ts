import type { ImportField } from '@lenity/casefile'

type ImportWay = ImportField['ways'][number]

/** What one column of a file of people holds. */
export interface Column {
  /** Its place in a row, from 0. */
  readonly at: number
  readonly heading: string
  /** A path of the case facts. */
  readonly path: string
  /** In which order days stand, or what a bare number of a term counts; where a heading or a person says it. */
  readonly way?: ImportWay
  /** What a bare weight counts, where the heading says it. */
  readonly unit?: 'grams' | 'kilograms'
  /** The variable of a published codebook by whose entry its cells are read, and its label there, verbatim; the fiscal year, where a person said it for the whole file. */
  readonly codebook?: { readonly variable: string; readonly label: string; readonly fiscalYear?: number }
}

/** What the columns of a file hold, and which hold nothing that is known. */
export interface ColumnPlan {
  readonly columns: readonly Column[]
  /** Where the number or name stands by which a row is known to whoever brought it, from 0; rows go by their number besides. */
  readonly id?: number
  /** Each with a fact to be offered, or with the reason where a codebook gives one. */
  readonly unread: readonly { readonly heading: string; readonly nearest?: string; readonly why?: string }[]
  /** What the file is by its columns, where a published codebook knows it. */
  readonly knownAs?: string
}

/** What a person says of one column, by its heading: the fact it holds, or that it holds none. */
export interface SaidOfColumn {
  readonly heading: string
  readonly holds: string | null
  readonly way?: ImportWay
}
