import { assembleCaseFacts, countQuestions, screen, thenAndToday, type CaseFacts, type CivilDate, type RouteScreen, known, type Screening, type Term, type ThenAndToday } from '@lenity/law'
import { spanOfRun, type RunSpan } from './spans.ts'

/** What a person's row of the result says; undefined is an empty cell, which is never zero. */
export type ResultCell = string | number | undefined

/** The routes of a screening, in their order: the columns are the same for every file. */
const routes: readonly string[] = routesOf()

function routesOf(): readonly string[] {
  return screen(assembleCaseFacts(new Map([['conviction.sovereign', known('federal')]])), '2026-01-01' as CivilDate).routes.map(({ id }) => id)
}

/**
 * The headings of a result. Per route how many of its questions are met, not met, cannot be said and are for a person to judge, and the first day on which
 * time alone will meet one that is not met. Ranges are months or `life`: `then` as the court found it, else computed for the day of sentence; `now` for the same offense
 * sentenced on the day of the screening. `over_now` is by how many months the term exceeds the highest end of now, over every reading.
 */
export const resultHeadings: readonly string[] = [
  'row', 'id', 'scope', 'term', 'then', 'then_low', 'then_high', 'now', 'now_low', 'now_high', 'over_now', 'next_paper', 'next_paper_settles',
  ...routes.flatMap((id) => [`${id}.met`, `${id}.not_met`, `${id}.cannot_say`, `${id}.judged`, `${id}.becomes`]),
]

/** Whether a column has whole numbers alone: the rest are words, days, and months that may be `life`. */
export function isNumber(heading: string): boolean {
  return heading === 'row' || heading === 'next_paper_settles' || /\.(?:met|not_met|cannot_say|judged)$/.test(heading)
}

/** What the law says of a person on a day, asked once. */
export interface LawAsked {
  readonly compared: ThenAndToday
  readonly screening: Screening
}

export function askLaw(facts: CaseFacts, on: CivilDate): LawAsked {
  const compared = thenAndToday(facts, on)
  return { compared, screening: screen(facts, on, compared) }
}

/** One person screened on a day, as the cells of `resultHeadings`. The same facts and day give the same cells. Whoever has asked the law gives that along. */
export function resultRow(row: number, id: string | undefined, facts: CaseFacts, on: CivilDate, { compared, screening }: LawAsked = askLaw(facts, on)): readonly ResultCell[] {
  const term = facts.conviction.term.is === 'known' ? facts.conviction.term.value : undefined
  if (screening.outOfScope !== undefined) return resultHeadings.map((_, i) => [row, id, screening.outOfScope?.why, term][i])
  const found = spanOfRun(compared.found)
  const then = 'low' in found ? found : spanOfRun(compared.then)
  const now = spanOfRun(compared.sameOffense)
  const [next] = screening.nextPapers
  const by = new Map<string, RouteScreen>(screening.routes.map((route) => [route.id, route]))
  return [
    row, id, 'screened', term, then === found ? 'as found' : then.status, ...ends(then), now.status, ...ends(now), over(term, now), next?.paper, next?.settles,
    ...routes.flatMap((route) => countsOf(by.get(route))),
  ]
}

function countsOf(route: RouteScreen | undefined): readonly ResultCell[] {
  if (route === undefined) return [undefined, undefined, undefined, undefined, undefined]
  const { met, notMet, cannotSay, judged, becomesOn } = countQuestions(route)
  return [met, notMet, cannotSay, judged, becomesOn]
}

function ends(span: RunSpan): readonly ResultCell[] {
  return 'low' in span ? [span.low, span.high] : [undefined, undefined]
}

/** Months over the highest end; `life` where life was imposed and today's range ends before; empty where either is not known. */
function over(term: Term | undefined, now: RunSpan): ResultCell {
  if (term === undefined || !('high' in now)) return undefined
  if (now.high === 'life') return 0
  return term === 'life' ? 'life' : Math.max(0, term - now.high)
}
