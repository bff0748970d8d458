import type { Fact, FactsOfCase, PaperSummary } from '../../api/shapes.ts'
import { proposalsOf, type PaperProposals, type Proposal } from './proposals.ts'

interface Kept {
  readonly paper: PaperSummary | undefined
  readonly facts: readonly Fact[]
  readonly disagreements: FactsOfCase['disagreements']
  readonly instead: readonly Fact[]
  readonly group: PaperProposals
}

/**
 * The proposals of a case, computed again only for the papers something changed of; a proposal that is as it was is the very same object, so that
 * nothing of it is drawn again. Facts are never changed in place. Within a paper those a person must look at come first.
 */
export function keptProposals(): (of: FactsOfCase, papers: readonly PaperSummary[], only: string | undefined) => readonly PaperProposals[] {
  let before = new Map<string | undefined, Kept>()
  return (of, papers, only) => {
    const instead = of.facts.filter(({ corrects, standing }) => corrects !== undefined && standing !== 'rejected')
    const replacing = Map.groupBy(instead, ({ corrects }) => corrects)
    const byPaper = Map.groupBy(of.facts.filter(({ corrects }) => corrects === undefined), ({ source }) => (source.from === 'paper' ? source.paper : undefined))
    const now = new Map<string | undefined, Kept>()
    for (const paper of [...papers, undefined]) {
      const facts = byPaper.get(paper?.id)
      if (facts === undefined || (only !== undefined && paper?.id !== only)) continue
      const was = before.get(paper?.id)
      const ofThese = facts.flatMap(({ id }) => replacing.get(id) ?? [])
      now.set(paper?.id, was !== undefined && was.paper === paper && was.disagreements === of.disagreements && same(was.facts, facts) && same(was.instead, ofThese) ? was
        : { paper, facts, disagreements: of.disagreements, instead: ofThese, group: { paper, proposals: asBefore(proposalsOf(paper?.id, facts, of, replacing), was?.group.proposals ?? []) } })
    }
    before = now
    return [...now.values()].map(({ group }) => group)
  }
}

function asBefore(now: readonly Proposal[], before: readonly Proposal[]): readonly Proposal[] {
  const known = new Map(before.map((proposal) => [proposal.id, proposal]))
  const kept = now.map((proposal) => {
    const was = known.get(proposal.id)
    return was !== undefined && unchanged(was, proposal) ? was : proposal
  })
  return [...kept.filter(({ reasons }) => reasons.length > 0), ...kept.filter(({ reasons }) => reasons.length === 0)]
}

function unchanged(a: Proposal, b: Proposal): boolean {
  return same(a.facts, b.facts) && same(a.instead, b.instead) && a.disagreement === b.disagreement && a.concern === b.concern && a.paper === b.paper
}

function same(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((one, i) => one === b[i])
}
