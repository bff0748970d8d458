import { Link } from '@tanstack/react-router'
import { memo, type ReactNode, type Ref } from 'react'
import type { PaperSummary } from '../../api/shapes.ts'
import { isSealed } from '../facts/is-sealed.ts'
import { sourceInWords } from '../facts/source-words.ts'
import { KeyedButton } from '../page/keyed-button.tsx'
import { pathInWords } from '../words/path-in-words.ts'
import { valueInWords } from '../words/value-in-words.ts'
import look from './confirming.module.css'
import { stateInWords } from './desk-words.ts'
import type { Proposal } from './proposals.ts'

export interface ProposalActions {
  readonly accept: () => void
  readonly correct: () => void
  readonly reject: () => void
  readonly part: () => void
  readonly again: () => void
  readonly next: () => void
  readonly previous: () => void
}

interface ProposalInHandProps {
  readonly caseId: string
  readonly proposal: Proposal
  readonly shown: Proposal['facts'][number] | undefined
  readonly papers: readonly PaperSummary[]
  readonly may: boolean
  /** The same at every rendering, or everything is drawn again. */
  readonly actions: ProposalActions
  /** The form that is open instead of the buttons, when one is. */
  readonly form: ReactNode
  /** The readings side by side, where papers disagree. */
  readonly readings: ReactNode
  readonly card: Ref<HTMLElement>
}

/** The proposal being looked at: its value, the words it was read from, why it waits, and what can be done about it. */
export const ProposalInHand = memo(function ProposalInHand({ caseId, proposal, shown, papers, may, actions, form, readings, card }: ProposalInHandProps) {
  const { path, value, reasons, state, facts } = proposal
  return (
    <section ref={card} tabIndex={-1} className={look.card} aria-labelledby="proposal-in-hand">
      <div className={look.top}>
        <p>{proposal.concern}{isSealed(path) ? ' (sealed)' : ''}</p>
        <Link to="/cases/$caseId/history" params={{ caseId }} search={{ path }}>History</Link>
        <button type="button" onClick={actions.previous}>Previous <kbd>k</kbd></button>
        <button type="button" onClick={actions.next}>Next <kbd>j</kbd></button>
      </div>
      <h2 id="proposal-in-hand">{pathInWords(path)}</h2>
      <p className={look.value}>{valueInWords(path, value)}</p>
      {shown === undefined ? null : <p className={look.said}><q>“{shown.source.words}”</q> {sourceInWords(shown.source, papers)}{facts.length > 1 ? `; it says so in ${facts.length} places` : ''}</p>}
      {state === 'waits' && reasons.length > 0 ? <ul className={look.why} aria-label="Why it waits">{reasons.map((reason) => <li key={reason}>{reason}</li>)}</ul> : null}
      {state === 'waits' ? null : <p className={look.state}>{stateInWords(proposal)}</p>}
      {readings}
      {form ?? (may ? (
        <div className={look.actions}>
          {state === 'waits' ? <KeyedButton variant="filled" shows="c" onClick={actions.accept}>Accept</KeyedButton> : null}
          {state === 'waits' || state === 'confirmed' ? <KeyedButton shows="e" onClick={actions.correct}>Correct</KeyedButton> : null}
          {state === 'waits' || state === 'confirmed' ? <KeyedButton shows="x" onClick={actions.reject}>Reject</KeyedButton> : null}
          {state === 'waits' ? <KeyedButton shows="s" onClick={actions.part}>Split</KeyedButton> : null}
          {state === 'waits' || state === 'decided' ? null : <KeyedButton shows="r" onClick={actions.again}>Open again</KeyedButton>}
        </div>
      ) : null)}
    </section>
  )
})
