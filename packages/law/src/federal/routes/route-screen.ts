import type { Answer } from '../../core/answer.ts'
import type { CivilDate } from '../../core/civil-date.ts'
import type { Source } from '../../core/source.ts'
import type { PaperKind } from '../../facts/paper-kind.ts'

/** One route to relief, screened. A route of clemency is never "closed" to anyone: 28 CFR 1.11 makes its rules advisory. */
export interface RouteScreen {
  readonly id: string
  readonly name: string
  readonly about: string
  readonly source: Source
  readonly answers: readonly Answer[]
  /** Whom to ask, in words: the court, the warden, the Pardon Attorney. */
  readonly to?: string
  readonly deadlines?: readonly Deadline[]
  /** Set when the law behind the route has run out: it is shown, and leads nowhere unless renewed. */
  readonly lapsed?: { readonly on: CivilDate; readonly why: string; readonly source: Source }
  /** A way beside the petition for commutation: shown with it, and left out of a packet. */
  readonly beside?: true
  /** Visible to counsel only, on every path. Such routes are never among `Screening.routes`. */
  readonly sealed?: true
}

/** A day by which something must be done; undefined where the case does not give the day it runs from. */
export interface Deadline {
  readonly what: string
  readonly on: CivilDate | undefined
  readonly source: Source
}

/** The papers that would settle most, best first: how many questions each would help to answer, and the facts it holds. */
export interface NextPaper {
  readonly paper: PaperKind
  readonly settles: number
  readonly paths: readonly string[]
}

/** Every route to relief of one case, screened on one day. */
export interface Screening {
  /** Set when the case is outside what the program covers: named, with where to go instead. Then `routes` is empty. */
  readonly outOfScope: { readonly why: string; readonly instead: string; readonly source: Source } | undefined
  /** Commutation first, then the other routes. None of them is sealed. */
  readonly routes: readonly RouteScreen[]
  /** Over the questions of commutation, the first route; `nextPapers` does the same for any others. */
  readonly nextPapers: readonly NextPaper[]
}
