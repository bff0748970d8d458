import { memo, useEffect, useMemo, useRef } from 'react'
import { isSealed } from '../facts/is-sealed.ts'
import { scrollSoon } from '../papers/scroll-within.ts'
import { pathInWords } from '../words/path-in-words.ts'
import { valueInWords } from '../words/value-in-words.ts'
import look from './proposal-list.module.css'
import { isOpenProposal, type Proposal } from './proposals.ts'

interface ProposalListProps {
  readonly proposals: readonly Proposal[]
  readonly inHand: string | undefined
  /** The same at every rendering, or every row is drawn again. */
  readonly onTake: (proposal: Proposal) => void
}

/** The proposals of a paper as they stand in it, under what they concern. */
export const ProposalList = memo(function ProposalList({ proposals, inHand, onTake }: ProposalListProps) {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const current = () => list.current?.querySelector<HTMLElement>('[aria-current]') ?? null
    // Whoever walks the list with its own buttons in focus walks on with them.
    if (list.current?.contains(document.activeElement)) current()?.focus({ preventScroll: true })
    return scrollSoon(current, 'nearest')
  }, [inHand])
  const runs = useMemo(() => inRuns(proposals), [proposals])
  return (
    <div ref={list}>
      {runs.map(({ concern, of }) => (
        <section key={of[0]?.id} className={look.run}>
          <h4>{concern}</h4>
          <ul>{of.map((proposal) => <Row key={proposal.id} proposal={proposal} current={proposal.id === inHand} onTake={onTake} />)}</ul>
        </section>
      ))}
    </div>
  )
})

interface RowProps {
  readonly proposal: Proposal
  readonly current: boolean
  readonly onTake: (proposal: Proposal) => void
}

const Row = memo(function Row({ proposal, current, onTake }: RowProps) {
  const { path } = proposal
  return (
    <li className={look.row}>
      <button type="button" aria-current={current || undefined} data-open={isOpenProposal(proposal) || undefined} onClick={() => onTake(proposal)}>
        <span className={look.name}>{pathInWords(path)}{isSealed(path) ? ' (sealed)' : ''}</span>
        <span className={look.value}>{valueOf(proposal)}</span>
        <span className={look.state}>{shortState(proposal)}</span>
      </button>
    </li>
  )
})

function valueOf({ path, value, instead, state }: Proposal): string {
  return state === 'corrected' ? instead.map((fact) => valueInWords(fact.path, fact.value)).join('; ') : valueInWords(path, value)
}

function shortState({ state, instead, disagreement }: Proposal): string {
  if (disagreement !== undefined && disagreement.settled === undefined && state !== 'rejected' && state !== 'corrected') return 'papers disagree'
  return state === 'corrected' && instead.length > 1 ? 'parted' : state
}

/** What stands together and concerns the same, in the order of the paper. */
function inRuns(proposals: readonly Proposal[]): readonly { readonly concern: string; readonly of: readonly Proposal[] }[] {
  const runs: { concern: string; of: Proposal[] }[] = []
  for (const proposal of proposals) {
    const last = runs.at(-1)
    if (last?.concern === proposal.concern) last.of.push(proposal)
    else runs.push({ concern: proposal.concern, of: [proposal] })
  }
  return runs
}
