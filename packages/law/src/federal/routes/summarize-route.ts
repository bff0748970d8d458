import type { Answer } from '../../core/answer.ts'
import type { CivilDate } from '../../core/civil-date.ts'
import { nextPapers } from './next-papers.ts'
import type { NextPaper, RouteScreen } from './route-screen.ts'

/** How many questions of a route stand how. */
export interface RouteCounts {
  readonly met: number
  readonly notMet: number
  readonly cannotSay: number
  /** For a person to judge, or lying in discretion. */
  readonly judged: number
  /** The first day on which time alone will meet one that is not met, all else staying as it is. */
  readonly becomesOn: CivilDate | undefined
}

/** A route at a glance: how many of its questions stand how, what time alone will change, and the papers that would settle most of it. */
export interface RouteSummary extends Omit<RouteCounts, 'becomesOn'> {
  /** Questions not met yet that time alone will meet, all else staying as it is, the earliest first. */
  readonly becomes: readonly { readonly question: string; readonly on: CivilDate }[]
  readonly nextPapers: readonly NextPaper[]
}

/** Counts the questions that are asked of the case itself: an answer made of others counts by them. */
export function countQuestions({ answers }: Pick<RouteScreen, 'answers'>): RouteCounts {
  const counts = { met: 0, notMet: 0, cannotSay: 0, judged: 0, becomesOn: undefined as CivilDate | undefined }
  count(answers, counts)
  return counts
}

function count(answers: readonly Answer[], counts: { -readonly [K in keyof RouteCounts]: RouteCounts[K] }): void {
  for (const { parts, decides, truth, metOn } of answers) {
    if (metOn !== undefined && (counts.becomesOn === undefined || metOn < counts.becomesOn)) counts.becomesOn = metOn
    if (parts.length > 0) count(parts, counts)
    else if (decides !== 'data') counts.judged++
    else if (truth === 'met') counts.met++
    else if (truth === 'not met') counts.notMet++
    else counts.cannotSay++
  }
}

/** The counts of a route, with each question that time alone will meet and the papers that would settle most. */
export function summarizeRoute({ answers }: Pick<RouteScreen, 'answers'>): RouteSummary {
  const { met, notMet, cannotSay, judged } = countQuestions({ answers })
  const becomes = unique(answers.flatMap(every).flatMap(({ question, metOn }) => (metOn === undefined ? [] : [{ question, on: metOn }])))
  return { met, notMet, cannotSay, judged, becomes: becomes.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)), nextPapers: nextPapers(answers) }
}

/** An answer and all it is made of, the parts first: a whole that waits for one of them says nothing of its own. */
function every(answer: Answer): readonly Answer[] {
  return [...answer.parts.flatMap(every), answer]
}

/** Each day once, under the first question that names it. */
function unique(all: RouteSummary['becomes']): RouteSummary['becomes'] {
  return all.filter(({ on }, at) => all.findIndex((other) => other.on === on) === at)
}
