import type { Page, Paper, ProposedFact } from '@lenity/casefile'
import type { Problem } from '../problem.ts'
import type { CopyStep, MadeCopy, RedactTask } from '../redact/made-copy.ts'
import type { PaperTold } from '../tell-paper.ts'

/** A file's name and content, as it came. */
export interface PaperFile {
  readonly name: string
  readonly bytes: Uint8Array
  /** What opens it, when it is locked. */
  readonly password?: string | undefined
}

/** A file whose bytes are had piece by piece, as often as a reading process is given it. */
export interface FileSource {
  readonly name: string
  readonly size: number
  /** SHA-256 of the bytes: a process that holds this file already is not given it again. */
  readonly sha256: string
  /** What opens it, when it is locked. */
  readonly password?: string | undefined
  /** May throw; a file that does is not read. */
  chunks(): AsyncIterable<Uint8Array>
}

/** Files in which there are others that become papers of their own: archives, of which nothing else is read, and messages with what came with them. */
export type ContainerType = 'application/zip' | 'application/mbox' | 'message/rfc822'

/** `passing` when it was not the file alone: the reading process was ended, or died, and another try may come through. */
export interface Failed {
  readonly ok: false
  readonly problem: Problem
  readonly passing?: true
  /** It took too long on one page. */
  readonly hung?: true
  /** It opens with a password, which was not given or is another. */
  readonly locked?: true
  /** There are files in it that become papers of their own. */
  readonly opens?: ContainerType
}

/** `opens` when there are files in it that become papers of their own. */
export type ReadResult = { readonly ok: true; readonly paper: Paper; readonly proposals: readonly ProposedFact[]; readonly opens?: ContainerType } | Failed
export type RenderResult = { readonly ok: true; readonly png: Uint8Array } | Failed
export type RedactResult = { readonly ok: true; readonly copy: MadeCopy } | Failed

/** What a file is, before any page of it was read. */
export interface OpenedHead {
  readonly ok: true
  readonly mediaType: string
  readonly pages: number
  readonly warnings: readonly string[]
  readonly opens?: ContainerType
}
/** Pages were read up to the one before `next`; undefined when that was all that was asked for. */
export interface PagesRead {
  readonly ok: true
  readonly next: number | undefined
}
export interface ToldResult {
  readonly ok: true
  readonly told: PaperTold
}

/** Work given to the reading process. Tasks on a file follow the pieces of it. */
export type Task =
  | { readonly do: 'read'; readonly file: PaperFile }
  | { readonly do: 'open' }
  /** At least one page, and no more when `within` milliseconds are over. */
  | { readonly do: 'pages'; readonly from: number; readonly to: number; readonly within: number }
  | { readonly do: 'tell'; readonly paper: string; readonly mediaType: string; readonly starts?: readonly number[] | undefined }
  | { readonly do: 'render'; readonly mediaType?: string | undefined; readonly page: number; readonly scale: number }
  | ({ readonly do: 'redact' } & RedactTask)

export type Outcome = ReadResult | RedactResult | RenderResult | OpenedHead | PagesRead | ToldResult

/** What the reading process is sent: a file piece by piece, pages to tell of, that a page was taken, and tasks. */
export type Request =
  | { readonly file: { readonly name: string; readonly size: number; readonly password?: string | undefined } }
  | { readonly piece: Uint8Array }
  | { readonly page: Page }
  | { readonly taken: true }
  | { readonly id: number; readonly task: Task }

/** What the reading process says: that it has started, which page it has come to, a page it has read and how many milliseconds it took, or what came of the work. */
export type Report =
  | { readonly ready: true }
  | ({ readonly id: number } & ({ readonly page: number; readonly of: number; readonly step?: CopyStep } | { readonly read: Page; readonly took: number } | { readonly result: Outcome }))
