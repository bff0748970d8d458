import { commonRoutes, rightAnswer, type FlatFacts } from './common-set.ts'
import type { Peer } from './peers/peer.ts'

/** How a peer answered, route by route, over all cases. */
export interface Judgment {
  readonly answers: number
  /** Routes of which the facts settle nothing: the right answer is "cannot say". */
  readonly unknown: number
  /** Of those, called met, and called not met. */
  readonly unknownMet: number
  readonly unknownNotMet: number
  /** Wrong although the facts settle the route. */
  readonly wrongKnown: number
  /** Routes without any answer because the peer failed on the case. */
  readonly failed: number
}

export async function judgePeer(peer: Peer, cases: readonly FlatFacts[]): Promise<Judgment> {
  const sum = { answers: 0, unknown: 0, unknownMet: 0, unknownNotMet: 0, wrongKnown: 0, failed: 0 }
  for (const facts of cases) {
    const given = await peer.answer(facts)
    for (const route of commonRoutes) {
      const [right, said] = [rightAnswer(route, facts), given?.get(route.id)]
      sum.answers += 1
      if (right === 'cannot say') sum.unknown += 1
      if (said === undefined) sum.failed += 1
      else if (right === 'cannot say' && said === 'met') sum.unknownMet += 1
      else if (right === 'cannot say' && said === 'not met') sum.unknownNotMet += 1
      else if (said !== right) sum.wrongKnown += 1
    }
  }
  return sum
}
