import type { Fact, FactsOfCase, PaperSummary } from '../../api/shapes.ts'
import { concernOf } from './concern.ts'
import { whyItWaits } from './why-it-waits.ts'

/** What a paper says once: one value of one fact, with every place of the paper that says it. */
export interface Proposal {
  /** Of its first fact; it stays the same whatever is decided. */
  readonly id: string
  readonly path: string
  readonly value: unknown
  /** As they stand in the paper, the first first. */
  readonly facts: readonly Fact[]
  /** Undefined for what was said by people or read in public records. */
  readonly paper: string | undefined
  readonly concern: string
  /** Why a person must look at it by itself; none when it is certain. */
  readonly reasons: readonly string[]
  readonly state: ProposalState
  /** What was put in its place, when it was corrected or parted. */
  readonly instead: readonly Fact[]
  /** The disagreement its path is part of, open or settled. */
  readonly disagreement: FactsOfCase['disagreements'][number] | undefined
}

export type ProposalState = 'waits' | 'confirmed' | 'rejected' | 'corrected' | 'decided'

/** The proposals of one paper: first those a person must look at by themselves, each half in the order it stands in it. */
export interface PaperProposals {
  readonly paper: PaperSummary | undefined
  readonly proposals: readonly Proposal[]
}

/** What a source proposes, as it stands in it. `ofPaper`: its facts but for those that correct one; `replacing`: what was put in the place of a fact, by its id. */
export function proposalsOf(paper: string | undefined, ofPaper: readonly Fact[], of: FactsOfCase, replacing: ReadonlyMap<string | undefined, readonly Fact[]>): readonly Proposal[] {
  const facts = ofPaper.toSorted(inOrder)
  const same = Map.groupBy(facts, ({ path, value }) => `${path} ${JSON.stringify(value)}`)
  return [...same.values()].map((places) => proposalOf(places, paper, facts, of, replacing))
}

function proposalOf(places: readonly Fact[], paper: string | undefined, ofPaper: readonly Fact[], of: FactsOfCase, replacing: ReadonlyMap<string | undefined, readonly Fact[]>): Proposal {
  const [first] = places as [Fact, ...Fact[]]
  const disagreement = of.disagreements.find(({ readings }) => readings.some(({ facts }) => places.some(({ id }) => facts.includes(id))))
  const instead = places.flatMap(({ id }) => replacing.get(id) ?? [])
  return {
    id: first.id, path: first.path, value: first.value, facts: places, paper,
    concern: concernOf(first.path, ofPaper),
    reasons: [...new Set(places.flatMap((fact) => whyItWaits(fact, disagreement !== undefined)))],
    state: stateOf(places, instead, disagreement?.settled !== undefined),
    instead,
    disagreement,
  }
}

function stateOf(places: readonly Fact[], instead: readonly Fact[], decided: boolean): ProposalState {
  if (places.some(({ standing }) => standing === 'proposed')) return decided ? 'decided' : 'waits'
  if (places.some(({ standing }) => standing === 'confirmed')) return 'confirmed'
  return instead.length > 0 ? 'corrected' : 'rejected'
}

function inOrder(a: Fact, b: Fact): number {
  if (a.source.from !== 'paper' || b.source.from !== 'paper') return 0
  return a.source.page - b.source.page || a.source.start - b.source.start
}

/** Whether there is something left to decide: nobody looked, or papers disagree and nobody chose. */
export function isOpenProposal({ state, disagreement }: Proposal): boolean {
  return state === 'waits' || (state === 'confirmed' && disagreement !== undefined && disagreement.settled === undefined)
}

/** Whether it may be accepted together with others: nobody looked yet, and nothing speaks against it. */
export function isCertain({ state, reasons }: Proposal): boolean {
  return state === 'waits' && reasons.length === 0
}
