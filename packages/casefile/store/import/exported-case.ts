import type { CivilDate } from '@lenity/law'
import type { Decision, Fact, Page, Paper, Result } from '../../src/index.ts'
import type { DraftEntry } from '../draft-shapes.ts'
import type { CheckAnswered, Filing } from '../filing-shapes.ts'
import type { Narrative } from '../narrative-shapes.ts'
import type { CarriedSignature } from '../support/carry-signatures.ts'
import type { CaseRecord, PacketRecord } from '../store.ts'

/** A case as an export of Lenity tells it; bytes and pages are read when their turn comes. */
export interface ExportedCase {
  readonly title: string
  readonly madeUp: boolean
  readonly asOf: CivilDate | undefined
  readonly closed: { readonly on: CivilDate; readonly why: string } | undefined
  /** The name of the office it came from, and the SHA-256 of its manifest. */
  readonly from: string
  readonly manifest: string
  /** Each after the fact it corrects. */
  readonly facts: readonly Fact[]
  readonly decisions: readonly Decision[]
  readonly words: readonly Omit<Narrative, 'savedAt'>[]
  readonly records: readonly (Pick<CaseRecord, 'id' | 'version' | 'type' | 'removed' | 'why' | 'by'> & { readonly fields: unknown })[]
  readonly papers: readonly { readonly head: Omit<Paper, 'pages'>; bytes(): Promise<Result<Uint8Array>>; pages(): Promise<Result<readonly Page[]>> }[]
  /** Versions of the draft, wordings, comments and what was signed in it, oldest first; each after the comment it is about. */
  readonly draft: readonly Omit<DraftEntry, 'byUser'>[]
  /** Each after the one it puts right. */
  readonly filings: readonly Filing[]
  readonly checks: readonly CheckAnswered[]
  readonly signatures: readonly CarriedSignature[]
  readonly packets: readonly { readonly head: Pick<PacketRecord, 'name' | 'mediaType' | 'variant'>; bytes(): Promise<Result<Uint8Array>> }[]
}
