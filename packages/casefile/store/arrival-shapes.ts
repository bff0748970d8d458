import type { KindGuess, Page, PaperId, PaperPart, Problem, ProposedFact, Result } from '../src/index.ts'
import type { FileThatCame } from './keep-arrival.ts'
import type { FileAtHand } from './keys/open-sealed-file.ts'
import type { PageRead } from './reading-rows.ts'
import type { Session } from './within-transaction.ts'

/** Pages of a paper on its way that are read, of one origin. */
export interface ArrivalPace {
  readonly origin: Page['origin']
  readonly pages: number
  /** Of these, how many are among the last fifty. */
  readonly lately: number
  /** What reading one took on average. */
  readonly seconds: number
}

/** What the first pages of a paper seem to say of it while the rest is read: later ones can overturn all of it. */
export interface SoFar {
  /** It is told of so many pages, from the first on. */
  readonly upTo: number
  /** The papers it seems to hold, the last of them open still; one when it seems to be one. */
  readonly parts: readonly Pick<PaperPart, 'first' | 'last' | 'kind'>[]
  readonly proposals: readonly (Pick<ProposedFact, 'path' | 'value'> & { readonly page: number })[]
  /** Whether there are more of them. */
  readonly more: boolean
}

/** A paper on its way, to be read page by page. */
export interface ToRead {
  readonly name: string
  readonly size: number
  readonly sha256: PaperId
  /** What opens it, when it is locked. */
  readonly password?: string | undefined
  /** The pages that were read before, by their numbers. */
  readonly kept: readonly number[]
  /** Of what lies in it: how many files were dealt with before, and those of them that were left out. */
  readonly inside: InsideSoFar
  /** What was told before of the pages that are kept. */
  readonly soFar?: SoFar | undefined
  /** The bytes piece by piece. Throws when the file is missing or is not what was kept. */
  chunks(): AsyncIterable<Buffer>
  /** The same to be read here and there. Throws likewise. */
  openAt(): Promise<FileAtHand>
}

/** How far an archive or a message was taken apart: how many files, and those of them that were not taken in, with the reason. */
export interface InsideSoFar {
  readonly files: number
  readonly leftOut: Arrival['leftOut']
}

/** What the pages of a paper say of it. */
export interface PaperFound {
  readonly mediaType: string
  readonly kind: KindGuess
  readonly warnings: readonly string[]
  /** The papers it holds, when it seems to hold several. */
  readonly parts?: readonly PaperPart[]
  /** How many pages there are; all of them are kept. */
  readonly pages: number
  /** Whether a page of a paper of another kind is a presentence report or a statement of reasons by its heading. */
  readonly confidential: boolean
  readonly proposals: readonly ProposedFact[]
}

/** A paper that came and was not read yet, or what became of it. */
export interface Arrival {
  readonly id: string
  /** What it will be called among the papers. */
  readonly paper: PaperId
  /** As it was brought; empty once it was read or taken out. */
  readonly name: string
  readonly size: number
  /**
   * `waiting` for its turn or being read; `held back` by someone, with the pages that are ready; `locked` until someone gives its password; `read`, and among the papers; `refused` because it cannot be read; `failed` after several tries;
   * `stopped` because whoever asked may no longer add papers; `taken out` by someone; `opened`, an archive whose files came in its place.
   */
  readonly state: 'waiting' | 'held back' | 'locked' | 'read' | 'refused' | 'failed' | 'stopped' | 'taken out' | 'opened'
  /** The arrival it came inside: an archive, or a message it was attached to. */
  readonly cameIn: string | undefined
  /** Of an archive that was opened: the files that were not taken in, each with the reason. */
  readonly leftOut: readonly ({ readonly name: string } & Omit<Problem, 'kind' | 'where'>)[]
  /** How far reading is, from the first page on; of an archive, how many files were taken out. */
  readonly page: number | undefined
  readonly pages: number | undefined
  /** The pages that are ready, by how their words were had. */
  readonly ready: readonly ArrivalPace[]
  /** How many processes read it just now; undefined when none does. */
  readonly atOnce: number | undefined
  readonly problem: Omit<Problem, 'kind'> | undefined
  /** For counsel, asked for by itself and while it is not read to its end: what its first pages seem to say. */
  readonly soFar?: SoFar | undefined
  readonly by: string
  /** An instant, ISO 8601. */
  readonly at: string
}

/** One piece of work for later: ids only, never content. `user` is whose rights it is done under. */
export interface Work {
  readonly what: 'read paper' | 'make copy' | 'send webhook' | 'send mail' | 'send to supporter' | 'pass over people'
  readonly id: string
  readonly office: string
  /** Not there for what is of the office. */
  readonly case?: string
  readonly subject: string
  /** A part of the subject, where several share it. */
  readonly part?: number
  readonly user: string
}

/** Work as whoever may have to do with it sees it. */
export interface WaitingWork {
  readonly id: string
  readonly what: Work['what']
  /** `held back` and `locked` are papers that wait for a person, and no work is there for them until then. */
  readonly state: 'waiting' | 'running' | 'trying again' | 'given up' | 'held back' | 'locked'
  readonly office: string
  /** For those who see everything of the case, and whoever asked for the work. */
  readonly case: string | undefined
  /** The paper on its way, for the same people. */
  readonly arrival: string | undefined
  readonly user: string
  /** How often it was tried before, and how often it will be in all; what was given up is tried no more. */
  readonly tries: number
  readonly of: number
  /** Instants, ISO 8601: when it was asked for, and before when it is not tried again. */
  readonly since: string
  readonly notBefore: string
  /** Whether the asker may have it tried again or give it up. */
  readonly manages: boolean
}

/** Puts work into the queue, within the transaction that needs it done: both are kept, or neither. */
export type AskForWork = (session: Session, work: Work) => Promise<void>

/** Papers on their way into a case. */
export interface Arrivals {
  /**
   * Keeps a file to be read later. Its bytes are on disk, fsynced, and the work is asked for, when this resolves. One that the asker brought and
   * that still waits is not kept twice; `already` when it is among the papers they see. Bytes that come piece by piece are never held in memory together; throws what they throw.
   */
  receive(caseId: string, file: FileThatCame): Promise<Result<{ arrival: Arrival | undefined; already: boolean; paper: PaperId }>>
  /** Those that wait, or that someone has to look at, in the order they came. */
  list(caseId: string): Promise<Result<readonly Arrival[]>>
  /**
   * Keeps a file that was found in one that came, once however often that is opened, under the asker's own rights. `message` when it was
   * attached to a message of mail, which its paper will name. Refused when it lies too deep or there are too many.
   */
  receiveInside(caseId: string, within: string, file: FileThatCame & { message: boolean }): Promise<Result<'kept' | 'already'>>
  /** Says how far it is taken apart, so that a try that was cut off is taken up there; false when it is no longer to be. */
  insideSoFar(caseId: string, arrivalId: string, at: InsideSoFar): Promise<Result<boolean>>
  /** An archive was opened: what is in it was kept, but for what is named here. It is no paper, and its bytes go with `tidy`. */
  opened(caseId: string, arrivalId: string, said: { name: string; leftOut: Arrival['leftOut'] }): Promise<Result<true>>
  get(caseId: string, arrivalId: string): Promise<Result<Arrival>>
  /** The file to read, while it waits to be read; undefined when there is nothing left to do. */
  take(caseId: string, arrivalId: string): Promise<Result<ToRead | undefined>>
  /** How many pages there are and how many processes read it; false when it is no longer to be read: it was held back, taken out or read. */
  reached(caseId: string, arrivalId: string, at: { readonly page?: number; readonly pages?: number; readonly atOnce: number }): Promise<Result<boolean>>
  /** Keeps pages that were read; a page is kept once. False when it is no longer to be read. */
  keepPages(caseId: string, arrivalId: string, pages: readonly PageRead[]): Promise<Result<boolean>>
  /** Kept pages after the one of a number, some at a time. */
  pages(caseId: string, arrivalId: string, after: number): Promise<Result<readonly Page[]>>
  /** One that is kept, to be looked at. */
  page(caseId: string, arrivalId: string, number: number): Promise<Result<Page>>
  /** The bytes piece by piece, for whoever looks at a page. */
  look(caseId: string, arrivalId: string): Promise<Result<Omit<ToRead, 'kept' | 'inside' | 'soFar'>>>
  /** Keeps what its first pages seem to say, until it is read; nothing of it is a proposal. */
  foundSoFar(caseId: string, arrivalId: string, found: SoFar): Promise<Result<boolean>>
  /** Puts it among the papers with all its pages and what they propose, or nothing of it. */
  finish(caseId: string, arrivalId: string, found: PaperFound): Promise<Result<true>>
  /** Holds it back: what is ready stays, and it is read on when someone asks for it again. */
  hold(caseId: string, arrivalId: string): Promise<Result<Arrival>>
  /** Asks anew for the rest when pages were kept since the last try began, so that tries are counted from there; whether it did. */
  goOn(caseId: string, arrivalId: string): Promise<Result<boolean>>
  /** Reading ended without a paper: it cannot be read, or was tried often enough. Why is kept; with `waiting` it will be tried again; with `locked` a password that was given is forgotten. */
  ended(caseId: string, arrivalId: string, as: 'refused' | 'locked' | 'failed' | 'waiting', problem: Omit<Problem, 'kind'>): Promise<Result<true>>
  /** Has it read again, under the asker's own rights. */
  again(caseId: string, arrivalId: string): Promise<Result<Arrival>>
  /** Gives the password of what is locked, which is kept sealed with it, and has it read under the asker's own rights. */
  unlock(caseId: string, arrivalId: string, password: string): Promise<Result<Arrival>>
  /** Takes out what was not read: its bytes are removed. */
  takeOut(caseId: string, arrivalId: string): Promise<Result<Arrival>>
  /** Says that whoever asked may no longer add papers to the case; false when they may, or there is nothing to stop. */
  stop(caseId: string, arrivalId: string): Promise<Result<boolean>>
  /** Removes the file of what was read, which is among the papers now. */
  tidy(caseId: string, arrivalId: string): Promise<void>
}
