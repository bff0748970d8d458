import type { CivilDate } from './civil-date.ts'
import type { Gap } from './dated.ts'
import type { Source } from './source.ts'

/** `cannot say` is an answer of its own: it is never read as one of the other two. */
export type Truth = 'met' | 'not met' | 'cannot say'

/**
 * Who decides: `data` when the facts do, `person` when someone must judge the material laid out, `discretion` when it lies with
 * the one who grants. The program answers the first kind only; for the others the answer stays `cannot say` and `reasons` hold
 * the material.
 */
export type Decides = 'data' | 'person' | 'discretion'

/** A fact that is missing, or of which readings differ, and the kinds of paper that would hold it, best first. */
export interface Need {
  /** The path of the fact in the case facts, such as `sentence.imposedOn` or `counts.0.statute`. */
  readonly path: string
  readonly label: string
  readonly because: 'unknown' | 'rival readings' | 'list not known to be complete'
  readonly papers: readonly string[]
  /** The question that decides, when the readings of this fact lead to different answers. */
  readonly question?: string
}

/** Why an answer is what it is, in one sentence, with the facts it was read from. */
export interface Reason {
  readonly text: string
  /** Paths of the case facts this reason was read from. */
  readonly read: readonly string[]
  readonly source?: Source
}

/** A three-valued answer to one question of law, with everything it rests on. */
export interface Answer {
  readonly id: string
  readonly question: string
  readonly decides: Decides
  readonly truth: Truth
  readonly reasons: readonly Reason[]
  readonly sources: readonly Source[]
  /** Every fact that is missing, not only the first; empty unless `truth` is `cannot say`. */
  readonly needs: readonly Need[]
  /** The law that is not encoded and was asked for. */
  readonly gaps: readonly Gap[]
  /** Set when a value was used past the day it was last checked. */
  readonly verifiedThrough?: CivilDate
  /** For what is not met yet and time alone will meet: the first day on which it is, all else staying as it is. */
  readonly metOn?: CivilDate
  /** The answers this one is made of. */
  readonly parts: readonly Answer[]
}
