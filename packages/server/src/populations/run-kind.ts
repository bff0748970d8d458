import type { PopulationPart, PopulationRun, PopulationWork, RunHold } from '@lenity/casefile/store'
import type { PeopleFile, Threads } from '@lenity/population'

/** A run as whoever works on it has it. */
export interface RunAtHand {
  readonly work: PopulationWork
  readonly run: PopulationRun
  readonly file: PeopleFile
  readonly name: string
  /** Given up: what was done is kept, and whoever is asked returns. */
  readonly signal: AbortSignal
}

/** The rows of a run that are to be gone over: all of them, or those of one part. */
export interface StretchToDo extends RunAtHand {
  readonly part: PopulationPart | undefined
  readonly workers: number
  readonly threads: Threads | undefined
}

/** A run whose rows were all gone over. */
export interface RunToEnd extends RunAtHand {
  readonly hold: RunHold
}

/** What came of going over some rows. */
export interface RowsDone {
  readonly screened: number
  readonly refusedRows: number
  /** What stands for what is known of them, where going over them makes no files. */
  readonly told?: unknown
}

/** A kind of run: how its rows are gone over, by however many, and what is made when all of them were. What is asked is plain data. */
export interface RunKind<Asked, Told> {
  /** The files that come of going over the rows, each with what stands first in it. */
  outputs(asked: Asked): readonly { readonly name: string; readonly first: string }[]
  /** Goes over rows behind the last that is kept, and keeps what comes of them. Throws `PassEnded`, `Unreadable`. */
  pass(stretch: StretchToDo, asked: Asked): Promise<RowsDone>
  /** Makes what there is at the end, anew where an earlier try had begun; `passed` is what came of all rows, stretch by stretch. Throws `PassEnded`, `GivenUp`, `Unreadable`. */
  end(run: RunToEnd, asked: Asked, passed: readonly RowsDone[]): Promise<Told>
}
