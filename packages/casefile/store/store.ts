import type { Filings } from './filing-shapes.ts'
import type { DraftStore } from './draft-shapes.ts'
import type { Narrative, NarrativeGiven } from './narrative-shapes.ts'
import type { Redactions } from './redaction-shapes.ts'
import type { BulkStore } from './bulk/bulk-shapes.ts'
import type { DocketStore } from './docket/docket-shapes.ts'
import type { ViewStore } from './docket/view-shapes.ts'
import type { MergeStore } from './merge/merge-shapes.ts'
import type { Exports } from './export/case-content.ts'
import type { Imports } from './import/import-shapes.ts'
import type { Arrivals, AskForWork, WaitingWork } from './arrival-shapes.ts'
import type { Papers } from './paper-shapes.ts'
import type { RelationStore } from './paper-relations.ts'
import type { GrantLists } from './grant-lists.ts'
import type { UpkeepLine } from './upkeep-shapes.ts'
import type { Voices } from './voices.ts'
import type { Models } from './models.ts'
import type { MailOutbox, MailStore } from './mail/mail-shapes.ts'
import type { SupportDoor, SupportOutbox, SupportStore } from './support/support-shapes.ts'
import type { Populations } from './populations/population-shapes.ts'
import type { Outbox, Webhooks } from './webhooks/webhook-shapes.ts'
import type { IntakeDoor, IntakeStore } from './intake/intake-shapes.ts'
import type { PaperRequests } from './paper-request-shapes.ts'
import type { Search } from './search/found.ts'
import type { CaseContents } from './case-contents.ts'
import type { Invitations, Members } from './people-of-office.ts'
import type { Limits } from './limits-of-case.ts'
import type { Retention } from './retention-shapes.ts'
import type { SettleFacts } from './settle-shapes.ts'
import type { Statistics } from './statistics.ts'
import type { Signatures } from './signed-work.ts'
import type { Walls } from './walls-of-case.ts'
import type { CivilDate } from '@lenity/law'
import type { CaseRole, Decision, DueTypeName, Fact, PaperId, ProposedFact, RecordFields, RecordKind, RecordTypeName, Result } from '../src/index.ts'

/** Who asks. `name` is written beside what the person signs; without it the id stands there. */
export interface Asker {
  readonly userId: string
  readonly name?: string
}

export interface Office {
  readonly id: string
  readonly name: string
}

export interface NewCase {
  readonly title: string
  /** A made-up person, or a real one. */
  readonly madeUp: boolean
  /** The day the case is computed for, instead of today. */
  readonly asOf?: CivilDate | undefined
  /** Set when there is nothing left to do: the day, and what happened. */
  readonly closed?: { readonly on: CivilDate; readonly why: string } | undefined
  /** Needed only by someone who is a member of several offices. */
  readonly office?: string | undefined
}

export interface CaseFile {
  readonly id: string
  readonly office: string
  readonly title: string
  readonly madeUp: boolean
  readonly asOf: CivilDate | undefined
  readonly closed: { readonly on: CivilDate; readonly why: string } | undefined
  /** An instant, ISO 8601. */
  readonly createdAt: string
  /** What the asker is on this case. */
  readonly role: CaseRole
  /** How much was done to it that the asker may know of; while it is the same, nothing they can see has changed. */
  readonly changes: number
}

export interface NewPacket {
  readonly name: string
  readonly mediaType: string
  /** Which packet this is, such as `for the Pardon Attorney`. */
  readonly variant: string
  readonly bytes: Uint8Array
}

export interface PacketRecord {
  readonly id: string
  readonly name: string
  readonly mediaType: string
  readonly variant: string
  /** SHA-256 of the bytes, lower-case hex. */
  readonly sha256: string
  readonly size: number
  readonly madeBy: string
  readonly madeAt: string
  /** When its bytes were erased, with a paper it was built of. */
  readonly erasedAt?: string
}

export interface TeamMember {
  readonly userId: string
  readonly role: CaseRole
  /** Instants, ISO 8601. */
  readonly since: string
  readonly leftAt: string | undefined
}

export interface TeamChange {
  readonly userId: string
  readonly role: CaseRole
  readonly what: 'added' | 'role changed' | 'left' | 'came back'
  readonly why: string | undefined
  readonly by: string
  readonly at: string
}

export interface Share {
  readonly kind: RecordKind
  readonly recordId: string
  readonly by: string
  readonly at: string
}

/** One version of a task, a fee, a letter and so on. */
export interface CaseRecord {
  readonly id: string
  /** From 1; the highest is how the record stands. */
  readonly version: number
  readonly kind: RecordKind
  readonly type: RecordTypeName
  readonly fields: RecordFields
  readonly removed: boolean
  /** Why this version was made, where someone said so. */
  readonly why?: string
  readonly by: string
  readonly at: string
}

/** A record by which something is to be done, and the case it is of. */
export interface DueRecord<F = RecordFields> {
  readonly caseId: string
  readonly caseTitle: string
  readonly id: string
  readonly version: number
  readonly type: DueTypeName
  readonly on: CivilDate
  readonly fields: F
  /** When this version was made, an instant. */
  readonly at: string
}

/** Something that was said of a fact or of a path of the case. */
export interface FactEvent {
  readonly what: 'read' | 'told' | 'corrected' | 'confirmed' | 'rejected' | 'reopened' | 'decided'
  readonly path: string
  readonly fact: string
  /** The value of the fact it is about. */
  readonly value: unknown
  readonly source: Fact['source']
  /** The fact a correction takes the place of. */
  readonly corrects?: string
  readonly why?: string
  /** The name signed, or the id of whoever added it. */
  readonly by: string
  readonly at: string
}

/** That a case be erased, and what became of it. */
export interface Erasure {
  readonly id: string
  readonly office: string
  readonly caseId: string
  readonly why: string
  readonly by: string
  readonly at: string
  readonly end: { readonly what: 'agreed' | 'withdrawn'; readonly by: string; readonly at: string } | undefined
}

export interface AuditEntry {
  /** Rises along the chain; numbers may be left out. */
  readonly seq: number
  readonly at: string
  readonly by: string
  /** What was done, such as `paper added`. */
  readonly what: string
  /** What it was done to: an id, never content. */
  readonly to: string
}

export interface FeedLine extends AuditEntry {
  readonly chain: 'change' | 'read'
  /** Where the line stands in the feed. */
  readonly place: string
}

/**
 * Everything one user can do. Each call is one transaction under that user's row-level security. A case the user is not on, a
 * case that does not exist and an id that is not one give the same `not found`.
 */
export interface StoreForUser {
  readonly offices: {
    /** The asker becomes its first administrator. */
    create(office: { name: string }): Promise<Result<Office>>
    list(): Promise<readonly Office[]>
    rename(officeId: string, name: string): Promise<Result<Office>>
  }
  readonly members: Members
  readonly invitations: Invitations
  readonly team: {
    /** Those on the case now and those who left, in the order they came. */
    list(caseId: string): Promise<Result<readonly TeamMember[]>>
    /** Puts a member of the same office on the case, or gives someone on it another part; only who may write the team may. */
    put(caseId: string, userId: string, role: CaseRole, why?: string): Promise<Result<TeamMember>>
    /** Ends a part: one's own, or anybody's for who may write the team. The last lead counsel cannot leave before another leads. */
    leave(caseId: string, userId: string, why: string): Promise<Result<true>>
    /** Who came, went and changed parts, oldest first. */
    changes(caseId: string): Promise<Result<readonly TeamChange[]>>
  }
  readonly walls: Walls
  readonly records: {
    /** The records of one kind without those taken out: as they stand, or as they stood just before an instant (ISO 8601). */
    list(caseId: string, kind: RecordKind, before?: string): Promise<Result<readonly CaseRecord[]>>
    add(caseId: string, type: string, fields: unknown): Promise<Result<CaseRecord>>
    /** Adds a version with all fields anew; `version` is the one it replaces, and a newer one is a conflict. */
    change(caseId: string, recordId: string, to: { version: number; fields: unknown; why?: string | undefined }): Promise<Result<CaseRecord>>
    /** Takes it out, with the reason. */
    remove(caseId: string, recordId: string, at: { version: number; why: string }): Promise<Result<CaseRecord>>
    /** Brings back what was taken out, as it was; a later change does so too. What was not taken out stays as it is. */
    bringBack(caseId: string, recordId: string, at: { version: number; why?: string | undefined }): Promise<Result<CaseRecord>>
    /** Every version, oldest first. */
    history(caseId: string, recordId: string): Promise<Result<readonly CaseRecord[]>>
  }
  readonly draft: DraftStore
  readonly filings: Filings
  readonly paperRequests: PaperRequests
  readonly signatures: Signatures
  readonly limits: Limits
  readonly retention: Retention
  readonly due: {
    /** What is due and not done in all open cases the asker may see, the earliest first. */
    list(): Promise<Result<readonly DueRecord[]>>
    /** The same of one case. */
    ofCase(caseId: string): Promise<Result<readonly DueRecord[]>>
    /** What `list` gives, with only the fields that are kept plain, for what leaves the house: to a calendar, or in a mail of one office. */
    plain(mailOf?: string): Promise<Result<readonly DueRecord<Partial<RecordFields>>[]>>
  }
  readonly audit: {
    /** What was done to the case, oldest first; empty for whoever may not see it. */
    changes(caseId: string): Promise<Result<readonly AuditEntry[]>>
    /** What of it was read, oldest first. */
    reads(caseId: string): Promise<Result<readonly AuditEntry[]>>
    /** Both together, newest first; `after` is the `place` of the last line one has. Not found for whoever may not see it. */
    feed(caseId: string, want: { which?: FeedLine['chain'] | undefined; after?: string | undefined; most?: number | undefined }): Promise<Result<readonly FeedLine[]>>
    /** The first line of each chain that is not what was written, undefined where the chain is whole. */
    verify(caseId: string): Promise<Result<{ readonly brokenChange: number | undefined; readonly brokenRead: number | undefined }>>
  }
  readonly erasures: {
    /**
     * Erases a paper for good: its key, its pages, its bytes and every fact that quotes it, the sentences of kept drafts that rest on it, and packets that
     * were built of it; lead counsel and the supervisor may. `said` are sentences known to rest on it, which are struck from comments and wordings
     * too. What stays is the audit, the hashes of what was sent and the reason, which is not encrypted. Backups that were made before still hold it.
     */
    paper(caseId: string, paperId: PaperId, why: string, said?: readonly string[]): Promise<Result<true>>
    /** Asks for a case to be erased; nothing happens until an administrator of the office agrees. */
    askForCase(caseId: string, why: string): Promise<Result<Erasure>>
    /** What was asked of whole cases, for whoever may ask and for administrators of the office, oldest first. */
    ofCases(): Promise<Result<readonly Erasure[]>>
    withdraw(caseId: string, erasureId: string): Promise<Result<Erasure>>
    /** Erases the case. An administrator of the office, someone else than who asked unless the office is one person. */
    agree(erasureId: string): Promise<Result<Erasure>>
  }
  readonly upkeep: {
    /** Backups, checks and restores that were tried, newest first; for administrators of the office. */
    list(officeId: string): Promise<Result<readonly UpkeepLine[]>>
  }
  readonly shares: {
    /** Shows a record to family on the case, or takes it back; only counsel may. What is sealed or confidential cannot be shared. */
    set(caseId: string, kind: RecordKind, recordId: string, shared: boolean): Promise<Result<true>>
    list(caseId: string): Promise<Result<readonly Share[]>>
  }
  readonly docket: DocketStore
  readonly views: ViewStore
  readonly bulk: BulkStore
  readonly merges: MergeStore
  readonly search: Search
  readonly intake: IntakeStore
  readonly exports: Exports
  readonly imports: Imports
  readonly cases: {
    /** Newest first. */
    list(): Promise<readonly CaseFile[]>
    /** The asker is counsel on it. */
    create(input: NewCase): Promise<Result<CaseFile>>
    get(caseId: string): Promise<Result<CaseFile>>
    /**
     * The case and what its pages are made of, in one transaction; `what` is written to its audit, `case opened` unless another is given.
     * The contents are the very same object while nothing the asker may know of was done to the case.
     */
    open(caseId: string, what?: string): Promise<Result<{ readonly file: CaseFile; readonly contents: CaseContents }>>
  }
  readonly work: {
    /** Work that was asked for and is not done: of the offices one administers, of the cases one sees all of, and one's own; oldest first. */
    list(): Promise<Result<readonly WaitingWork[]>>
  }
  readonly webhooks: Webhooks
  readonly mail: MailStore
  readonly support: SupportStore
  readonly populations: Populations
  readonly statistics: Statistics
  readonly models: Models
  readonly grantLists: GrantLists
  readonly voices: Voices
  readonly arrivals: Arrivals
  readonly relations: RelationStore
  readonly papers: Papers
  readonly redactions: Redactions
  readonly facts: SettleFacts & {
    /** All or none. A proposal the case already has, from the same words of the same page, is not added again; its fact is returned. */
    propose(caseId: string, proposals: readonly ProposedFact[]): Promise<Result<readonly Fact[]>>
    /** In the order they were added. */
    list(caseId: string): Promise<Result<readonly Fact[]>>
    /** All that was ever said of the facts the asker may see, oldest first; of one path when it is given. */
    history(caseId: string, path?: string): Promise<Result<readonly FactEvent[]>>
    confirm(caseId: string, factIds: readonly string[]): Promise<Result<readonly Fact[]>>
    reject(caseId: string, factIds: readonly string[], why: string): Promise<Result<readonly Fact[]>>
    /**
     * Undoes what was said of them: each is proposed again. The correction of a rejected fact is taken back with it; a correction
     * that is named is taken back, and the fact it corrected is proposed again. Gives every fact touched.
     */
    reopen(caseId: string, factIds: readonly string[]): Promise<Result<readonly Fact[]>>
    /** Rejects the fact and adds one from the asker, confirmed, with the paper's words and `corrects` leading back to the page. */
    correct(caseId: string, factId: string, value: unknown): Promise<Result<{ rejected: Fact; added: Fact }>>
  }
  readonly decisions: {
    /** Oldest first; the last one for a path counts. */
    list(caseId: string): Promise<Result<readonly Decision[]>>
    add(caseId: string, decision: { path: string; fact: string; why: string }): Promise<Result<Decision>>
  }
  readonly narrative: {
    /** The newest version, or undefined when the question has no answer yet. */
    get(caseId: string, question: string): Promise<Result<Narrative | undefined>>
    /** The newest version of every answered question. */
    list(caseId: string): Promise<Result<readonly Narrative[]>>
    /**
     * Adds a version; earlier ones are kept. `replaces` is the version it was written over, 0 for none: a newer one is a conflict. One that was
     * signed is followed only where `newVersion` says that this is meant.
     */
    put(caseId: string, question: string, answer: NarrativeGiven): Promise<Result<Narrative>>
    versions(caseId: string, question: string): Promise<Result<readonly Narrative[]>>
  }
  readonly packets: {
    add(caseId: string, packet: NewPacket): Promise<Result<PacketRecord>>
    /** Newest first. */
    list(caseId: string): Promise<Result<readonly PacketRecord[]>>
    bytes(caseId: string, packetId: string): Promise<Result<Uint8Array>>
  }
}

export interface Store {
  /** What someone who is not signed in can do at the door of an office. */
  readonly door: IntakeDoor
  /** What is told to the addresses of offices, for the processes that do the work. */
  readonly outbox: Outbox
  /** Messages that are to be sent, for the same. */
  readonly mailOutbox: MailOutbox
  /** What someone who signs for a person can do without signing in, and the mails to those who signed. */
  readonly supportDoor: SupportDoor
  readonly supportOutbox: SupportOutbox
  /** What `user` can see and do. Nothing is asked of the database until a method is called. */
  as(user: Asker): StoreForUser
  /** Waits for running work, then closes every connection. */
  close(): Promise<void>
}

export interface StoreOptions {
  /** Signs in as `lenity_app`, or as a role that is a member of nothing else and owns nothing. */
  readonly url: string
  /** Where the bytes of papers and packets live; made when it is not there. */
  readonly papersDir: string
  /** The secrets the keys of offices come from, 32 bytes each, the newest first; kept outside the database, the data directory and every backup. */
  readonly secrets: readonly Buffer[]
  /** Reads the secrets anew, when a case is met that is under one that was not given: the office key was changed meanwhile. */
  readonly secretsNow?: () => Promise<readonly Buffer[]>
  /** Has work done, within the transaction that needs it; without it nothing is asked, and whoever does the work looks for it. */
  readonly ask?: AskForWork
  /** Called with errors of idle connections, which are replaced by themselves. */
  readonly onError?: (error: Error) => void
}

/** Opens the store. Throws when the database cannot be reached or was not migrated to what this program knows. */
export type OpenStore = (options: StoreOptions) => Promise<Store>

/** What a migration run did: the numbers applied now, and where the database stands. */
export interface Migrated {
  readonly applied: readonly number[]
  readonly version: number
}

/**
 * Brings the database up to date, signed in as its owner. Twice is harmless, and so is twice at once. A database newer than the
 * program is refused and left as it is. `appPassword` becomes the password of `lenity_app`.
 */
export type Migrate = (ownerUrl: string, options?: { readonly appPassword?: string }) => Promise<Result<Migrated>>
