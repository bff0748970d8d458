import type { Decision, Fact, Paper, Result } from '../../src/index.ts'
import type { CheckAnswered, Filing } from '../filing-shapes.ts'
import type { DraftEntry } from '../draft-shapes.ts'
import type { Narrative } from '../narrative-shapes.ts'
import type { CarriedSignature } from '../support/carry-signatures.ts'
import type { AuditEntry, CaseFile, CaseRecord, FactEvent, FeedLine, PacketRecord, TeamChange, TeamMember } from '../store.ts'

/** All of a case but the pages and bytes of its papers, the bytes of its packets and the lines of its audit, as one user sees it. */
export interface CaseContent {
  readonly file: CaseFile
  readonly officeName: string
  readonly team: readonly TeamMember[]
  readonly teamChanges: readonly TeamChange[]
  readonly facts: readonly Fact[]
  readonly factEvents: readonly FactEvent[]
  readonly decisions: readonly Decision[]
  /** Every version of every answer. */
  readonly words: readonly Narrative[]
  /** Every version of every record, also of those taken out. */
  readonly records: readonly CaseRecord[]
  readonly packets: readonly PacketRecord[]
  /** Versions of the draft, what was signed in it and comments. */
  readonly draft: readonly DraftEntry[]
  /** What was sent, in the order in which it was recorded. */
  readonly filings: readonly Filing[]
  /** What was answered to checks before filing. */
  readonly checks: readonly CheckAnswered[]
  /** Signatures of those who side with the person, for whoever may see them. */
  readonly signatures: readonly CarriedSignature[]
  /** Without their pages. */
  readonly papers: readonly Paper[]
  readonly seesAudit: boolean
}

/** Taking a case away: what the asker sees of it and nothing else, each step a transaction of its own, so that a wall ends it midway. */
export interface Exports {
  /** Notes in the audit that the case is being exported, and gives what of it is small. */
  begin(caseId: string): Promise<Result<CaseContent>>
  /** Lines of one chain after the line numbered `after`, oldest first; `not found` for whoever may not see the audit. */
  auditLines(caseId: string, chain: FeedLine['chain'], after: number, most: number): Promise<Result<readonly AuditEntry[]>>
  /** Notes that all of it was handed over, under the SHA-256 of its manifest. */
  end(caseId: string, manifest: string): Promise<Result<true>>
}
