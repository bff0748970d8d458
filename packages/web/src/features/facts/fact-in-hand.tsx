import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { PaperSummary } from '../../api/shapes.ts'
import { KeyedButton } from '../page/keyed-button.tsx'
import { dateInWords } from '../words/date-in-words.ts'
import { WithMonths } from '../words/months.tsx'
import { pathInWords } from '../words/path-in-words.ts'
import { valueInWords } from '../words/value-in-words.ts'
import type { FactRow } from './fact-rows.ts'
import look from './fact-in-hand.module.css'
import { isSealed } from './is-sealed.ts'
import { SourceList } from './source-list.tsx'

export interface HandActions {
  readonly confirm: () => void
  readonly correct: () => void
  readonly reject: () => void
  readonly next: () => void
  readonly previous: () => void
}

interface FactInHandProps {
  readonly caseId: string
  readonly row: FactRow
  readonly papers: readonly PaperSummary[]
  readonly shown: string | undefined
  readonly onShow: (fact: string) => void
  readonly actions: HandActions
  /** The form that is open instead of the buttons, when one is. */
  readonly form: ReactNode
  /** What the readings are shown as when they disagree. */
  readonly decide: ReactNode
}

/** The fact being looked at: its value, the words it was read from, and what can be done about it. */
export function FactInHand({ caseId, row, papers, shown, onShow, actions, form, decide }: FactInHandProps) {
  const reading = row.readings[0]
  return (
    <section className={isSealed(row.path) ? `${look.card} screen-only` : look.card} aria-labelledby="fact-in-hand">
      <div className={look.top}>
        <p className={look.standing}>{row.group}{isSealed(row.path) ? '. Sealed: for counsel alone; it does not print.' : ''}</p>
        <Link to="/cases/$caseId/history" params={{ caseId }} search={{ path: row.path }} className={`${look.past} screen-only`}>History</Link>
        <button type="button" className="screen-only" onClick={actions.previous}>Previous <kbd>k</kbd></button>
        <button type="button" className="screen-only" onClick={actions.next}>Next <kbd>j</kbd></button>
      </div>
      <h2 id="fact-in-hand">{pathInWords(row.path)}</h2>
      {row.state === 'sources disagree' ? decide : (
        <>
          <p className={look.value}>{reading === undefined ? 'Nothing stands' : <WithMonths>{valueInWords(row.path, reading.value)}</WithMonths>}</p>
          <p className={look.standing}>{standingInWords(row)}</p>
          <SourceList facts={row.readings.flatMap((each) => each.facts)} papers={papers} shown={shown} onShow={onShow} />
        </>
      )}
      {row.rejected.map((fact) => (
        <p key={fact.id} className={look.standing}>Rejected: {valueInWords(row.path, fact.value)}{fact.decidedBy === undefined ? '' : ` (${fact.decidedBy})`}</p>
      ))}
      {form ?? (
        <div className={look.actions}>
          {row.state === 'to look at' ? <KeyedButton variant="filled" shows="c" onClick={actions.confirm}>Confirm</KeyedButton> : null}
          {row.readings.length === 0 ? null : <KeyedButton shows="e" onClick={actions.correct}>Correct</KeyedButton>}
          {row.readings.length === 0 ? null : <KeyedButton shows="x" onClick={actions.reject}>Reject</KeyedButton>}
        </div>
      )}
    </section>
  )
}

function standingInWords(row: FactRow): string {
  if (row.decision) return `Decided by ${row.decision.by} on ${dateInWords(row.decision.at)}: ${row.decision.why}`
  const by = row.readings[0]?.facts.find((fact) => fact.decidedBy !== undefined)
  if (row.state === 'confirmed') return by?.decidedAt === undefined ? 'Confirmed' : `Confirmed by ${by.decidedBy} on ${dateInWords(by.decidedAt)}`
  return row.state === 'rejected' ? 'Rejected' : 'Proposed by the reader; nobody has looked yet'
}
