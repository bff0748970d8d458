/** Why a file could not be read: what happened, where in it, and what to do next. */
export interface Problem {
  readonly what: string
  readonly where: string
  readonly next: string
}

/** Thrown inside the reading process only, and turned into a result at its edge. */
export class Unreadable extends Error {
  readonly problem: Problem
  /** It opens with a password. */
  readonly locked: boolean
  constructor(problem: Problem, locked = false) {
    super(problem.what)
    this.problem = problem
    this.locked = locked
  }
}
