import type { Answer } from '../../core/answer.ts'
import type { Source } from '../../core/source.ts'
import type { PaperKind } from '../../facts/paper-kind.ts'

/** One route to relief, screened. A route of clemency is never "closed" to anyone: 28 CFR 1.11 makes its rules advisory. */
export interface RouteScreen {
  readonly id: string
  readonly name: string
  readonly about: string
  readonly source: Source
  readonly answers: readonly Answer[]
}

/** The papers that would settle most, best first: how many questions each would help to answer, and the facts it holds. */
export interface NextPaper {
  readonly paper: PaperKind
  readonly settles: number
  readonly paths: readonly string[]
}

export interface Screening {
  /** Set when the case is outside what the program covers: named, with where to go instead. Then `routes` is empty. */
  readonly outOfScope: { readonly why: string; readonly instead: string; readonly source: Source } | undefined
  readonly routes: readonly RouteScreen[]
  readonly nextPapers: readonly NextPaper[]
}
