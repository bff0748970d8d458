import type { Result } from '../src/index.ts'

/** A wall between one person and one case. It stands unless `lifted`. */
export interface Wall {
  readonly id: string
  readonly userId: string
  readonly why: string
  readonly by: string
  readonly at: string
  readonly liftAsked: { readonly by: string; readonly why: string; readonly at: string } | undefined
  readonly lifted: { readonly by: string; readonly at: string } | undefined
}

/** What happens to a wall, and in which case. */
export interface WallNews {
  readonly caseId: string
  readonly caseTitle: string
  readonly wall: Wall
}

/** Somebody asks that a wall be lifted, and nobody else on the case could agree. */
export interface LoneLift {
  readonly office: string
  readonly wallId: string
  /** Whom the wall names. */
  readonly userId: string
  readonly by: string
  readonly why: string
  readonly at: string
}

/** What can be done about the walls of a case, by whoever leads or supervises it. */
export interface Walls {
  /** Keeps someone of the office from the case, from the next request on, whether or not they are on it. Nobody walls off themselves. */
  raise(caseId: string, userId: string, why: string): Promise<Result<Wall>>
  list(caseId: string): Promise<Result<readonly Wall[]>>
  /** Asks for a wall to be lifted; it stands until another person agrees. */
  askToLift(caseId: string, wallId: string, why: string): Promise<Result<Wall>>
  /** Lifts it: someone else than who asked, and not the person it names. */
  agreeToLift(caseId: string, wallId: string): Promise<Result<Wall>>
  /** Lifts that wait for a second person, or were agreed to in the last thirty days, in the cases the asker leads or supervises; newest first. */
  news(): Promise<Result<readonly WallNews[]>>
  /** Lifts to which nobody else on the case could agree, for administrators of its office, who learn nothing of the case. */
  alone(): Promise<Result<readonly LoneLift[]>>
  /** Agrees to one of those. */
  agreeAlone(wallId: string): Promise<Result<true>>
}
