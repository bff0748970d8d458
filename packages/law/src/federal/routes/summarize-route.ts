import type { Answer } from '../../core/answer.ts'
import type { CivilDate } from '../../core/civil-date.ts'
import { nextPapers } from './next-papers.ts'
import type { NextPaper, RouteScreen } from './route-screen.ts'

/** A route at a glance: how many of its questions stand how, what time alone will change, and the papers that would settle most of it. */
export interface RouteSummary {
  readonly met: number
  readonly notMet: number
  readonly cannotSay: number
  /** For a person to judge, or lying in discretion. */
  readonly judged: number
  /** Questions not met yet that time alone will meet, all else staying as it is, the earliest first. */
  readonly becomes: readonly { readonly question: string; readonly on: CivilDate }[]
  readonly nextPapers: readonly NextPaper[]
}

/** Counts the questions that are asked of the case itself: an answer made of others counts by them. */
export function summarizeRoute({ answers }: Pick<RouteScreen, 'answers'>): RouteSummary {
  const asked = answers.flatMap(leaves)
  const of = (truth: Answer['truth']): number => asked.filter((answer) => answer.decides === 'data' && answer.truth === truth).length
  const becomes = unique(answers.flatMap(every).flatMap(({ question, metOn }) => (metOn === undefined ? [] : [{ question, on: metOn }])))
  return {
    met: of('met'), notMet: of('not met'), cannotSay: of('cannot say'), judged: asked.filter(({ decides }) => decides !== 'data').length,
    becomes: becomes.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)), nextPapers: nextPapers(answers),
  }
}

function leaves(answer: Answer): readonly Answer[] {
  return answer.parts.length === 0 ? [answer] : answer.parts.flatMap(leaves)
}

/** An answer and all it is made of, the parts first: a whole that waits for one of them says nothing of its own. */
function every(answer: Answer): readonly Answer[] {
  return [...answer.parts.flatMap(every), answer]
}

/** Each day once, under the first question that names it. */
function unique(all: RouteSummary['becomes']): RouteSummary['becomes'] {
  return all.filter(({ on }, at) => all.findIndex((other) => other.on === on) === at)
}
