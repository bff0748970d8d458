import type { Paper, ProposedFact } from '@lenity/casefile'
import type { Problem } from '../problem.ts'

/** A file's name and content, as it came. */
export interface PaperFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Files in which there are others that become papers of their own: archives, of which nothing else is read, and messages with what came with them. */
export type ContainerType = 'application/zip' | 'application/mbox' | 'message/rfc822'

/** `opens` when there are files in it that become papers of their own. `passing` when it was not the file alone: the reading process was ended, or died, and another try may come through. */
export type ReadResult = { readonly ok: true; readonly paper: Paper; readonly proposals: readonly ProposedFact[]; readonly opens?: ContainerType } | { readonly ok: false; readonly problem: Problem; readonly passing?: true; readonly opens?: ContainerType }
export type RenderResult = { readonly ok: true; readonly png: Uint8Array } | { readonly ok: false; readonly problem: Problem }

/** Work given to the reading process. */
export type Task = { readonly do: 'read'; readonly file: PaperFile } | { readonly do: 'render'; readonly bytes: Uint8Array; readonly mediaType: string; readonly page: number; readonly scale: number }

export interface Request {
  readonly id: number
  readonly task: Task
}

/** What the reading process says: that it has started, which page it has come to, or what came of the work. */
export type Report = { readonly ready: true } | ({ readonly id: number } & ({ readonly page: number; readonly of: number } | { readonly result: ReadResult | RenderResult }))
