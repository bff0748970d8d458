import type { CivilDate } from '../../core/civil-date.ts'
import type { CaseFacts } from '../../facts/case-facts.ts'
import { checkSupport } from './check-support.ts'
import { screenCommutation } from './commutation/screen-commutation.ts'
import { nextPapers } from './next-papers.ts'
import type { Screening } from './route-screen.ts'

/**
 * Screens a case on a day: first whether the program covers it at all, then each route. Every question is answered as far as the facts
 * go; nothing is left out because an earlier answer was clear, so that `nextPapers` weighs everything that is missing.
 */
export function screen(facts: CaseFacts, today: CivilDate): Screening {
  const outOfScope = checkSupport(facts)
  if (outOfScope !== undefined) return { outOfScope, routes: [], nextPapers: [] }
  const routes = [screenCommutation(facts, today)]
  return { outOfScope: undefined, routes, nextPapers: nextPapers(routes.flatMap(({ answers }) => answers)) }
}
