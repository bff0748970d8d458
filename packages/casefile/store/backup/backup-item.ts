import type { KeptPlace } from '../kept-bytes.ts'

/** What a backup is of; the first thing in it. */
export interface BackupHead {
  readonly what: 'backup'
  /** An instant, ISO 8601: everything in the backup is as it was then. */
  readonly madeAt: string
  /** Of the program that made it, such as `0.1.0`. */
  readonly release: string
  /** The server it was made on, such as `18.4`; any from 15 on can take it. */
  readonly postgres: string
  /** The steps of the database's shape, in their order. */
  readonly steps: readonly { readonly number: number; readonly sha256: string }[]
  /** Whether the bytes of papers are in the file itself or in a directory `papers` beside it. */
  readonly papers: 'inside' | 'beside'
}

/** Where the encrypted bytes of a paper or packet lie, and how many they are. */
export interface BackupPaper extends Omit<KeptPlace, 'key'> {
  readonly what: 'paper'
  readonly packet: boolean
  readonly size: number
}

/** A backup as a sequence: its head, each table with its rows, the papers, and the end with the totals. */
export type BackupItem =
  | BackupHead
  /** `name` as `schema.table`; the rows follow as PostgreSQL's COPY text. */
  | { readonly what: 'table'; readonly name: string; readonly columns: readonly string[] }
  | { readonly what: 'rows'; readonly bytes: Buffer }
  | { readonly what: 'table end'; readonly name: string; readonly rows: number; readonly sha256: string }
  | BackupPaper
  | { readonly what: 'bytes'; readonly bytes: Buffer }
  /** A paper or packet whose key was emptied: its bytes are nowhere kept. */
  | { readonly what: 'erased'; readonly office: string; readonly caseId: string; readonly sha256: string }
  | { readonly what: 'end'; readonly tables: number; readonly rows: number; readonly papers: number; readonly bytes: number }
