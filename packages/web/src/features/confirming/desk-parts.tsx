import { memo, type ReactNode } from 'react'
import look from './confirming.module.css'
import { paperInWords } from './desk-words.ts'
import { ProposalList } from './proposal-list.tsx'
import { isOpenProposal, type PaperProposals, type Proposal } from './proposals.ts'

/** The papers that propose something, each with how much of it waits; the one in hand is told. */
export const Papers = memo(function Papers({ groups, at, onTake }: { readonly groups: readonly PaperProposals[]; readonly at: number; readonly onTake: (proposal: Proposal | undefined) => void }) {
  if (groups.length < 2) return null
  return (
    <nav className={look.papers} aria-label="Papers with proposals">
      {groups.map(({ paper, proposals }, i) => {
        const open = proposals.filter(isOpenProposal).length
        return <button key={paper?.id ?? ''} type="button" aria-current={i === at || undefined} onClick={() => onTake(proposals.find(isOpenProposal) ?? proposals[0])}>{paperInWords(paper)} <span>{open === 0 ? 'settled' : open}<span className="out-of-sight">{open === 0 ? '' : ' waiting'}</span></span></button>
      })}
    </nav>
  )
})

interface PartProps {
  readonly title: string
  readonly proposals: readonly Proposal[]
  readonly inHand: string
  readonly onTake: (proposal: Proposal) => void
  readonly children?: ReactNode
}

/** The proposals of a paper that wait for one reason or another, or those that are certain. */
export function Part({ title, proposals, inHand, onTake, children }: PartProps) {
  if (proposals.length === 0) return null
  const open = proposals.filter(isOpenProposal).length
  return (
    <section className={look.half} aria-label={title}>
      <div className={look.halfHead}><h3>{title} <span>{open === 0 ? `${proposals.length}, all settled` : open === proposals.length ? open : `${open} of ${proposals.length}`}</span></h3>{children}</div>
      <ProposalList proposals={proposals} inHand={proposals.some(({ id }) => id === inHand) ? inHand : undefined} onTake={onTake} />
    </section>
  )
}
