import type { Cuts, Fact, Page, Paper, PaperId, PaperOutline, ProposedFact, Result } from '../src/index.ts'
import type { ToRead } from './arrival-shapes.ts'

/** Where a file is to be cut. `version` is the one that was looked at, 0 when it was not cut. */
export interface NewCuts extends Cuts {
  /** What the parts propose. */
  readonly proposals: readonly ProposedFact[]
}

/**
 * The papers of a case. Several papers in one file are listed each by itself, under an id of its own (`partId`), with their pages as they are numbered in the
 * file; what is asked of such an id is told of these pages, and the file itself can be asked for by its own.
 */
export interface Papers {
  /** Cuts a file anew, or says that its cuts are right. A newer version is a conflict. */
  cut(caseId: string, file: PaperId, cuts: NewCuts): Promise<Result<PaperOutline>>
  /**
   * Keeps a paper and the facts read from it, both or neither. `paper.id` is the SHA-256 of `bytes`; the bytes are on disk,
   * fsynced, before this resolves. `arrival` is the id under which it came and waited to be read, which it then was. `already` when the case had them: then nothing is added, and `proposed` is empty.
   */
  add(caseId: string, input: { bytes: Uint8Array; paper: Paper; proposals?: readonly ProposedFact[]; arrival?: string }): Promise<Result<{ paper: Paper; already: boolean; proposed: readonly Fact[] }>>
  /** In the order they were added, without words on pages (`pages[].words` is empty; `text` is there); `pages` is empty when they are not wanted. */
  list(caseId: string, want?: { readonly pages?: false }): Promise<Result<readonly Paper[]>>
  /** The same with what each page is and nothing of what stands on it, which is not opened. */
  outlines(caseId: string): Promise<Result<readonly PaperOutline[]>>
  /** When each file came, an instant, by the id of the file. */
  came(caseId: string): Promise<Result<ReadonlyMap<PaperId, string>>>
  outline(caseId: string, paperId: PaperId): Promise<Result<PaperOutline>>
  get(caseId: string, paperId: PaperId): Promise<Result<Paper>>
  /** Pages of a file from one to another, with their words. */
  pages(caseId: string, file: PaperId, want: { readonly from: number; readonly to: number }): Promise<Result<readonly Page[]>>
  /** One page with its words. */
  page(caseId: string, paperId: PaperId, number: number): Promise<Result<Page>>
  /** The original bytes piece by piece, as `Arrivals.look` gives them. */
  look(caseId: string, paperId: PaperId): Promise<Result<Omit<ToRead, 'kept' | 'inside' | 'soFar'> & { readonly mediaType: string }>>
  /** The original bytes, checked against their hash. */
  bytes(caseId: string, paperId: PaperId): Promise<Result<Uint8Array>>
}
