import type { CaseRole, RecordTypeName, Result } from '../../src/index.ts'

/** How many things come from the second case, and how many the first has already. */
export interface Coming {
  readonly come: number
  readonly both: number
}

/** What a merge would do, or did. */
export interface MergeSummary {
  readonly first: { readonly id: string; readonly title: string }
  readonly second: { readonly id: string; readonly title: string }
  /** Why the two may be the same person; empty when nothing in them says so. */
  readonly alike: readonly string[]
  readonly papers: Coming & {
    /** Erased from the first case for good: they and what was read from them stay away. */
    readonly erased: number
  }
  readonly facts: Coming
  /** `both`: decided in both cases, where the decision of the first stands. */
  readonly decisions: Coming
  /** `both`: answered in both, where the answer of the first stands and the others are its earlier versions. */
  readonly answers: Coming
  readonly records: Readonly<Partial<Record<RecordTypeName, number>>>
  /** Confirmed signatures of those who side with the person. */
  readonly signatures: number
  readonly packets: number
  /** Redacted copies. */
  readonly copies: number
  /** Everyone on the case afterwards. */
  readonly team: readonly { readonly userId: string; readonly role: CaseRole; readonly comes: boolean }[]
  /** People whom a wall keeps from the case afterwards, and whether they are on the first case now. */
  readonly walls: readonly { readonly userId: string; readonly from: 'first' | 'second' | 'both'; readonly onFirst: boolean }[]
  /** Things that were shared with family in the second case: they are not in the first until counsel shares them there. */
  readonly sharesDropped: number
  /** Signatures under the work of students: they are given anew. */
  readonly signaturesDropped: number
  /** Redacted copies of papers that were erased from the first for good, and stay away with them. */
  readonly copiesDropped: number
}

/** A case that went into this one. */
export interface MergedCase {
  readonly id: string
  readonly title: string
  readonly why: string
  readonly by: string
  readonly at: string
  /** For counsel: what came with it. */
  readonly items: readonly { readonly kind: 'paper' | 'fact' | 'record' | 'packet' | 'answer'; readonly id: string }[]
}

export interface MergeStore {
  /** What merging `second` into the case would do. Whoever leads or supervises both may ask; to anyone else one of them is not there. */
  preview(caseId: string, second: string): Promise<Result<MergeSummary>>
  /** Does it, for good. `name` is what the second case is called, typed as a confirmation. */
  merge(caseId: string, second: string, confirmed: { readonly name: string; readonly why: string }): Promise<Result<MergeSummary>>
  /** The cases that went into this one, oldest first. */
  list(caseId: string): Promise<Result<readonly MergedCase[]>>
  /** The case that one went into, for those who are on it. */
  into(caseId: string): Promise<Result<string>>
}
