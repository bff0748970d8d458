import type { Answer } from '../../../core/answer.ts'
import type { CivilDate } from '../../../core/civil-date.ts'
import type { CaseFacts } from '../../../facts/case-facts.ts'
import { decide, layOut, readComplete } from '../ask.ts'
import { survivors } from '../relief-sources.ts'
import type { RouteScreen } from '../route-screen.ts'

/** The first day of 18 U.S.C. 3771A. */
const enacted: CivilDate = '2026-01-23'

const force = { id: '3771A in force', question: 'On or after 23 January 2026?', sources: [survivors.enacted] }
const nonviolent = { id: '3771A offense', question: 'A federal offense that is no crime of violence?', sources: [survivors.nonviolent] }
const result = { id: '3771A direct result', question: 'Committed as a direct result of the person having been a victim of trafficking?', sources: [survivors.vacate] }
const decision: Answer = {
  id: '3771A decision', question: 'Will the court vacate the conviction, or reduce the term?', decides: 'discretion', truth: 'cannot say', sources: [survivors.vacate], needs: [], gaps: [], parts: [],
  reasons: [{ text: 'Of a violent offense, except one with a child as its victim, the term may be reduced; what that asks is given from a summary.', read: [], source: survivors.reduced }],
}

/** A motion of someone who was trafficked, 18 U.S.C. 3771A. Whether they were is theirs to tell: nothing of it is among the facts. */
export function screenTraffickingSurvivors(facts: CaseFacts, today: CivilDate): RouteScreen {
  const { counts } = facts.conviction
  return {
    id: '3771A', name: 'Motion of a victim of trafficking, 18 U.S.C. 3771A', source: survivors.enacted, beside: true, to: 'the court that imposed the sentence',
    about: 'For someone whose offense was a direct result of having been trafficked: the conviction may be vacated, the arrest expunged, the term reduced. For counsel to ask about, in private.',
    answers: [
      decide(force, {}, () => (today >= enacted ? { truth: 'met', text: 'The section is law.' } : { truth: 'not met', text: 'The section is law since 23 January 2026.', metOn: enacted })),
      layOut(nonviolent, { counts: readComplete('conviction.counts', counts) }, () => counts.items.flatMap(({ statute }) => (statute.is === 'known' ? [`Convicted under ${statute.value}.`] : []))),
      layOut(result, {}, () => []), decision,
    ],
  }
}
