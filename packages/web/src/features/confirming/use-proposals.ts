import { useMemo, useState } from 'react'
import type { FactsOfCase, PaperSummary } from '../../api/shapes.ts'
import { keptProposals } from './kept-proposals.ts'
import { isOpenProposal, type Proposal } from './proposals.ts'

/** Which proposal is in hand, and where its paper is shown. `only`: the one paper that is gone through. */
export function useProposals(facts: FactsOfCase, papers: readonly PaperSummary[], only: string | undefined) {
  const [proposals] = useState(() => keptProposals())
  const groups = useMemo(() => proposals(facts, papers, only), [proposals, facts, papers, only])
  const all = groups.flatMap(({ proposals }) => proposals)
  const [held, setHeld] = useState(() => all.find(isOpenProposal)?.id ?? all[0]?.id)
  const [place, setPlace] = useState(0)
  const at = Math.max(all.findIndex(({ id }) => id === held), 0)
  const inHand = all[at]
  const take = (proposal: Proposal | undefined) => {
    if (proposal === undefined) return
    setHeld(proposal.id)
    setPlace(0)
  }
  const openAfter = [...all.slice(at + 1), ...all.slice(0, at)].filter(isOpenProposal)
  return {
    groups,
    all,
    inHand,
    group: groups.find(({ proposals }) => proposals.some(({ id }) => id === inHand?.id)),
    shown: inHand?.facts[place % Math.max(inHand.facts.length, 1)],
    /** Those that come up next when each is decided, the first first. */
    coming: openAfter,
    take,
    takeId: (id: string) => take(all.find((each) => each.facts.some((fact) => fact.id === id))),
    step: (by: 1 | -1) => take(all[at + by]),
    nextOpen: () => take(openAfter[0] ?? all[at + 1]),
    nextPaper: (by: 1 | -1) => {
      const i = groups.findIndex(({ proposals }) => proposals.some(({ id }) => id === inHand?.id))
      const other = groups[i + by]
      take(other?.proposals.find(isOpenProposal) ?? other?.proposals[0])
    },
    otherPlace: () => setPlace(place + 1),
  }
}
