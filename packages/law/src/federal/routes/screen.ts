import type { CivilDate } from '../../core/civil-date.ts'
import type { CaseFacts } from '../../facts/case-facts.ts'
import { thenAndToday } from '../then-and-now/then-and-now.ts'
import type { ThenAndToday } from '../then-and-now/sentence-run.ts'
import { checkSupport } from './check-support.ts'
import { screenCommutation } from './commutation/screen-commutation.ts'
import { screenCompassionateRelease } from './compassionate-release/screen-compassionate-release.ts'
import { screenDnaTesting } from './dna-testing/screen-dna-testing.ts'
import { screenElderly } from './elderly-home-detention/screen-elderly.ts'
import { screenSection404 } from './first-step-act-404/screen-section-404.ts'
import { nextPapers } from './next-papers.ts'
import { otherRelief } from './other-relief.ts'
import { screenMarihuanaPardon } from './pardon/screen-marihuana-pardon.ts'
import { screenPardon } from './pardon/screen-pardon.ts'
import { screenTransfer } from './prisoner-transfer/screen-transfer.ts'
import { screenPriorities } from './published-priorities/screen-priorities.ts'
import type { RouteScreen, Screening } from './route-screen.ts'
import { screenRemission, screenReprieve } from './screen-other-clemency.ts'
import { screenTraffickingSurvivors } from './trafficking-survivors/screen-trafficking-survivors.ts'
import { screenCollateral } from './section-2255/screen-collateral.ts'
import { screenSentenceReduction } from './sentence-reduction/screen-sentence-reduction.ts'
import { screenRule35 } from './substantial-assistance/screen-rule-35.ts'

/**
 * Screens a case on a day: first whether the program covers it at all, then each route. Every question is answered as far as the facts
 * go; nothing is left out because an earlier answer was clear, so that `nextPapers` weighs everything that is missing. Commutation comes
 * first, and what 28 CFR 1.3 asks of it is answered from the routes to relief by a court or the Bureau. Sealed routes are not among them.
 * Whoever has compared then and now for the same facts and day gives it along, and spares doing it again.
 */
export function screen(facts: CaseFacts, today: CivilDate, compared?: ThenAndToday): Screening {
  const outOfScope = checkSupport(facts)
  if (outOfScope !== undefined) return { outOfScope, routes: [], nextPapers: [] }
  const relief = [screenCompassionateRelease(facts, today), screenSentenceReduction(facts, today), screenSection404(facts), screenElderly(facts, today), screenCollateral(facts, today)]
  const commutation = screenCommutation(facts, today, compared ?? thenAndToday(facts, today))
  const answers = [...commutation.answers.slice(0, -1), otherRelief(relief), ...commutation.answers.slice(-1)]
  const routes = [
    { ...commutation, answers }, screenPriorities(facts, today), screenPardon(facts, today), screenMarihuanaPardon(facts), screenRemission(facts), screenReprieve(),
    ...relief, screenTraffickingSurvivors(facts, today), screenDnaTesting(facts, today), screenTransfer(facts, today),
  ]
  return { outOfScope: undefined, routes, nextPapers: nextPapers(answers) }
}

/** The sealed routes, for counsel's eyes alone: never in mail, a family's view, a public page, a search, an export, a job or a notification. */
export function screenForCounsel(facts: CaseFacts, today: CivilDate): readonly RouteScreen[] {
  return checkSupport(facts) === undefined ? [screenRule35(facts, today)] : []
}
