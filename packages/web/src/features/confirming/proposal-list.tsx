import { memo, useEffect, useRef } from 'react'
import { isSealed } from '../facts/is-sealed.ts'
import { scrollWithin } from '../papers/scroll-within.ts'
import { pathInWords } from '../words/path-in-words.ts'
import { valueInWords } from '../words/value-in-words.ts'
import look from './proposal-list.module.css'
import { isOpenProposal, type Proposal } from './proposals.ts'

interface ProposalListProps {
  readonly proposals: readonly Proposal[]
  readonly inHand: string | undefined
  readonly onTake: (proposal: Proposal) => void
}

/** The proposals of a paper as they stand in it, under what they concern. */
export function ProposalList({ proposals, inHand, onTake }: ProposalListProps) {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const current = list.current?.querySelector<HTMLElement>('[aria-current]') ?? null
    scrollWithin(current, 'nearest')
    // Whoever walks the list with its own buttons in focus walks on with them.
    if (list.current?.contains(document.activeElement)) current?.focus({ preventScroll: true })
  }, [inHand])
  return (
    <div ref={list}>
      {inRuns(proposals).map(({ concern, of }) => (
        <section key={of[0]?.id} className={look.run}>
          <h4>{concern}</h4>
          <ul>{of.map((proposal) => <Row key={proposal.id} id={proposal.id} name={pathInWords(proposal.path)} value={valueOf(proposal)} state={shortState(proposal)} open={isOpenProposal(proposal)} sealed={isSealed(proposal.path)} current={proposal.id === inHand} onTake={() => onTake(proposal)} />)}</ul>
        </section>
      ))}
    </div>
  )
}

interface RowProps {
  readonly id: string
  readonly name: string
  readonly value: string
  readonly state: string
  readonly open: boolean
  readonly sealed: boolean
  readonly current: boolean
  readonly onTake: () => void
}

const Row = memo(function Row({ name, value, state, open, sealed, current, onTake }: RowProps) {
  return (
    <li className={look.row}>
      <button type="button" aria-current={current || undefined} data-open={open || undefined} onClick={onTake}>
        <span className={look.name}>{name}{sealed ? ' (sealed)' : ''}</span>
        <span className={look.value}>{value}</span>
        <span className={look.state}>{state}</span>
      </button>
    </li>
  )
}, (a, b) => a.id === b.id && a.current === b.current && a.state === b.state && a.value === b.value && a.name === b.name)

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
