import { summarizeRoute, type RouteSummary } from '@lenity/law'
import type { Answer, NextPaper, RouteScreen } from '../../api/shapes.ts'

export type AnswerWord = 'met' | 'not met' | 'cannot say' | 'for a person to judge' | 'lies in discretion'

/** The answer in words. What a person must judge is never shown as met or not met. */
export function answerWord(answer: Answer): AnswerWord {
  if (answer.decides === 'person') return 'for a person to judge'
  if (answer.decides === 'discretion') return 'lies in discretion'
  return answer.truth
}

/** A route at a glance, as the law counts it. */
export function summaryOf(route: RouteScreen): RouteSummary {
  return summarizeRoute(route as unknown as Parameters<typeof summarizeRoute>[0])
}

/** All routes as one, for the papers that would settle the most of any of them. */
export function summaryOfAll(routes: readonly RouteScreen[]): RouteSummary {
  return summarizeRoute({ answers: routes.flatMap(({ answers }) => answers) } as unknown as Parameters<typeof summarizeRoute>[0])
}

/** `1 met, 2 not met, 3 cannot say, 4 to judge`, without what there is none of. */
export function standingInWords({ met, notMet, cannotSay, judged }: RouteSummary): string {
  const said = [[met, 'met'], [notMet, 'not met'], [cannotSay, 'cannot say'], [judged, 'to judge']] as const
  return said.filter(([n]) => n > 0).map(([n, word]) => `${n} ${word}`).join(', ')
}

/** One sentence for the page: `Of 81 questions on 12 routes, 21 are met, …; a docket sheet would settle the most.` */
export function screeningSentence(routes: readonly RouteScreen[], next?: NextPaper): string {
  const all = routes.map(summaryOf)
  const sum = (of: (one: RouteSummary) => number) => all.reduce((total, one) => total + of(one), 0)
  const [met, notMet, cannotSay, judged] = [sum((one) => one.met), sum((one) => one.notMet), sum((one) => one.cannotSay), sum((one) => one.judged)]
  const total = met + notMet + cannotSay + judged
  if (total === 0) return 'No question of law could be asked of this case.'
  const said = [[met, 'met'], [notMet, 'not met'], [cannotSay, 'not settled yet'], [judged, 'for a person to judge']] as const
  const parts = said.filter(([n]) => n > 0).map(([n, word]) => `${n} ${n === 1 ? 'is' : 'are'} ${word}`)
  const settles = next === undefined ? '' : `; ${/^[aeiou]/.test(next.paper) ? 'an' : 'a'} ${next.paper} would settle the most`
  return `Of ${total} questions on ${routes.length === 1 ? 'one route' : `${routes.length} routes`}, ${parts.length === 1 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`}${settles}.`
}
