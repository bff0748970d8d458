import type { CivilDate } from '@lenity/law'
import type { Problem, Result } from '../../src/index.ts'

/** A list of many people as it came to an office. What it holds is for those who read the office’s requests. */
export interface Population {
  readonly id: string
  readonly office: string
  /** Of its file; empty when it was erased. */
  readonly name: string
  /** Its people are made up, all of them: it was made here, or says so of itself. */
  readonly madeUp: boolean
  /** It came as a file, and was not made here. */
  readonly brought: boolean
  /** In bytes. */
  readonly size: number
  readonly keptUntil: CivilDate
  readonly by: string
  /** Instants, ISO 8601. */
  readonly at: string
  readonly erased: { readonly why: 'by hand' | 'its day was over' | 'it did not come whole'; readonly at: string } | undefined
}

export type PopulationRunKind = 'screen' | 'triage' | 'weigh'

/** One pass over a list, from when it was asked for. */
export interface PopulationRun {
  readonly id: string
  readonly kind: PopulationRunKind
  /** `stopped` was stopped by a person and can go on; `refused` is a list that cannot be read from some row on; `failed` is work that was tried often enough. */
  readonly state: 'waiting' | 'done' | 'stopped' | 'refused' | 'failed'
  /** What was asked for, and what came of it in sum; whoever asks says what these hold. */
  readonly asked: unknown
  readonly told: unknown
  readonly problem: Omit<Problem, 'kind'> | undefined
  /** The last row that is kept, and how many were read and refused up to it. */
  readonly row: number
  readonly screened: number
  readonly refusedRows: number
  /** Of the file, 0 to 1. */
  readonly share: number
  /** Into how many parts it is split, each of them work of its own, how many are done, and how many moved within fifteen seconds: a process is at one part at a time. Undefined where it is one piece of work, and when it is done. */
  readonly parts: { readonly of: number; readonly done: number; readonly underWay: number } | undefined
  /** Where the stretch that is being worked on began; undefined while nobody works on it. */
  readonly stretch: { readonly at: string; readonly rows: number; readonly share: number } | undefined
  /** When it moved last. */
  readonly movedAt: string | undefined
  readonly by: string
  readonly at: string
  readonly endedAt: string | undefined
  readonly outputs: readonly { readonly name: string; readonly size: number }[]
}

/** A stretch of the rows of a list, as a part of a run that is to be done. */
export interface PartToDo {
  /** Its rows are those behind this number, and up to this one; without one to the end of the file. */
  readonly after: number
  readonly upTo?: number | undefined
  /** How many bytes and lines of the file lie before its first row, where that is known. */
  readonly at?: { readonly byte: number; readonly line: number } | undefined
  /** How many rows it has, empty ones among them. */
  readonly rows: number
}

/** The same while it is worked on: how far it is, and what stands for what is known of it, where a pass makes no files. */
export interface PopulationPart extends Omit<PartToDo, 'rows'> {
  /** From 0, in the order of the rows. */
  readonly number: number
  readonly row: number
  readonly screened: number
  readonly refusedRows: number
  readonly told: unknown
}

/** What was done with a list: words of the program and ids, never content. */
export interface PopulationStep {
  readonly what: string
  readonly subject: string
  readonly by: string
  readonly at: string
}

/** Bytes that are kept in pieces, read here and there; few pieces are in memory at a time. Throws what reading throws, and when they are gone. */
export interface PiecesAtHand {
  readonly size: number
  read(at: number, length: number): Promise<Buffer>
  /** From a byte on, or from the first, to the last. */
  all(from?: number): AsyncGenerator<Buffer>
}

/** How far a pass is, kept with what it made up to there, together or not at all. */
export interface PassKept {
  /** The part it is of, where a run is split. */
  readonly part?: number | undefined
  /** The row up to which it was kept before; when another process has kept more meanwhile, nothing is kept. */
  readonly from: number
  readonly row: number
  readonly screened: number
  readonly refusedRows: number
  readonly share: number
  /** What is added to each file. */
  readonly adds: readonly { readonly name: string; readonly bytes: Uint8Array }[]
  /** What stands for what is known so far, where a pass makes no files. */
  readonly told?: unknown
}

/** Lists of many people in an office, for those who read its requests; to everyone else there are none. */
export interface Populations {
  /** Whether the asker may have any. */
  may(officeId: string): Promise<Result<boolean>>
  /** The newest first, those that were erased last and without their names. */
  list(officeId: string): Promise<Result<readonly Population[]>>
  /** Keeps a file as it comes, encrypted; it is there when all of it is. `made` is what is to be known of people who are made up here, as plain data; `saysMadeUp` reads in a file that came whether they are, before it is there. Throws what these throw, and leaves nothing then. */
  receive(officeId: string, file: { readonly name: string; readonly keptUntil: CivilDate; readonly bytes: AsyncIterable<Uint8Array>; readonly made?: object | undefined; readonly saysMadeUp?: (file: PiecesAtHand) => Promise<boolean> }): Promise<Result<Population>>
  get(id: string): Promise<Result<{ readonly population: Population; readonly made: unknown; readonly runs: readonly PopulationRun[]; readonly steps: readonly PopulationStep[] }>>
  keepUntil(id: string, day: CivilDate): Promise<Result<Population>>
  /** Erases the file, what was asked and all that came of it, for good; that there was one stays. */
  erase(id: string): Promise<Result<true>>
  /** Its file. `what` is written down as done with it, about `subject`. */
  file(id: string, what: string, subject?: string): Promise<Result<PiecesAtHand & { readonly name: string }>>
  /** Asks for a pass over it. */
  ask(id: string, kind: PopulationRunKind, asked: unknown): Promise<Result<PopulationRun>>
  run(id: string, runId: string): Promise<Result<PopulationRun>>
  stop(id: string, runId: string): Promise<Result<PopulationRun>>
  /** Goes on with what was stopped or has failed, behind the last row that is kept. */
  goOn(id: string, runId: string): Promise<Result<PopulationRun>>
  /** One of the files that came of a pass. */
  output(id: string, runId: string, name: string, what: string): Promise<Result<PiecesAtHand & { readonly madeUp: boolean }>>
  readonly work: PopulationWork
}

export interface RunToDo {
  readonly population: Population
  readonly run: PopulationRun
  readonly part: PopulationPart | undefined
  readonly file: PiecesAtHand
}

/** Who makes the end of a run. Of two that do, as when one was slow and given up for dead, the one that began earlier keeps nothing more. */
export interface RunHold {
  readonly run: string
  readonly since: string
}

/** For the processes that do the work, under the rights of whoever asked for it. */
export interface PopulationWork {
  /** What there is to do, of a whole run or of one of its parts; undefined when nothing is left or is left to the parts, and for a job in whose place another was asked for. */
  take(runId: string, of: { readonly job: string; readonly part?: number | undefined }): Promise<Result<RunToDo | undefined>>
  /** Splits a run that nothing is done of into parts, each of them work of its own. `firsts` is what stands first in each file. False when it was stopped, or split before. */
  split(runId: string, parts: readonly PartToDo[], firsts: readonly { readonly name: string; readonly bytes: Uint8Array }[]): Promise<Result<boolean>>
  /** The parts of a run, in order. */
  parts(runId: string): Promise<Result<readonly PopulationPart[]>>
  /** A part is done; with the last one the run is asked for again, to put all of it together. False when it was stopped, or another process was faster. */
  partDone(runId: string, part: number): Promise<Result<boolean>>
  /** False when it was stopped, or another process has taken over. */
  keep(runId: string, kept: PassKept): Promise<Result<boolean>>
  /** Begins to make what there is at the end of a run whose rows were all gone over; false when it was stopped. */
  hold(runId: string): Promise<Result<RunHold | false>>
  /** Adds to a file that is made after the pass; false when it was stopped, or another process has taken over. */
  add(hold: RunHold, name: string, bytes: Uint8Array): Promise<Result<boolean>>
  /** Forgets the files whose names begin so, which an earlier try did not finish. */
  forget(hold: RunHold, names: readonly string[]): Promise<Result<boolean>>
  /** A file as it is so far; of a run in parts, what all of them made, in the order of the rows. */
  sofar(runId: string, name: string): Promise<Result<PiecesAtHand>>
  finish(hold: RunHold, told: unknown): Promise<Result<boolean>>
  ended(runId: string, as: 'refused' | 'failed', problem: Omit<Problem, 'kind'>): Promise<Result<true>>
}
