import type { Answer, Reason, Truth } from '../../core/answer.ts'
import { kleeneAnd, opposite } from '../../core/combine.ts'
import { pardonWords } from './relief-sources.ts'
import type { RouteScreen } from './route-screen.ts'

/**
 * Whether a route is open as far as its questions go: closed by one that is not met and that time alone does not meet, open when all that do
 * not lie in discretion are met.
 */
export function isOpen(route: RouteScreen): Truth {
  if (route.lapsed !== undefined) return 'not met'
  return kleeneAnd(route.answers.filter(({ decides }) => decides !== 'discretion').map(({ truth, metOn }) => (truth === 'not met' && metOn !== undefined ? 'cannot say' : truth)))
}

const words: Readonly<Record<Truth, string>> = { 'met': 'open, as far as its questions go', 'not met': 'not open', 'cannot say': 'cannot be said yet' }

/**
 * 28 CFR 1.3: whether no other relief, by a court or the Bureau, is there to be asked for first. Answered from the other routes; where they
 * leave it open a person must judge. Exceptional circumstances may be shown in any case, and the rule is advisory.
 */
export function otherRelief(routes: readonly RouteScreen[]): Answer {
  const truth = kleeneAnd(routes.map((route) => opposite(isOpen(route))))
  const reasons = routes.map((route): Reason => ({ text: `${route.name}: ${route.lapsed === undefined ? words[isOpen(route)] : `lapsed on ${route.lapsed.on}`}.`, read: [], source: route.source }))
  return {
    id: 'other relief', question: 'Is there no other relief to ask for first, or are there exceptional circumstances?', decides: truth === 'cannot say' ? 'person' : 'data', truth, sources: [pardonWords.otherRelief],
    reasons, needs: [], gaps: [], parts: [],
  }
}
