import { memo, useDeferredValue } from 'react'
import { isSealed } from '../facts/is-sealed.ts'
import { usePrinting } from '../page/use-printing.ts'
import { pathInWords } from '../words/path-in-words.ts'
import { valueInWords } from '../words/value-in-words.ts'
import look from './confirming.module.css'
import { paperInWords, stateInWords } from './desk-words.ts'
import type { PaperProposals, Proposal } from './proposals.ts'

interface SheetProps {
  readonly title: string
  readonly groups: readonly PaperProposals[]
}

/** On paper: paper by paper what was settled, by whom and when; and what nobody has looked at, marked as such. Nothing sealed prints. */
export function SettledSheet({ title, groups }: SheetProps) {
  // It is not on the screen: no key waits for it, and what prints is up to date.
  const later = useDeferredValue(groups, none)
  return <Sheet title={title} groups={usePrinting() ? groups : later} />
}

const none: readonly PaperProposals[] = []

const Sheet = memo(function Sheet({ title, groups }: SheetProps) {
  return (
    <article className={`${look.sheet} print-only`}>
      <h1>What was confirmed</h1>
      <p>{title}</p>
      {groups.map((group) => <OfPaper key={group.paper?.id ?? ''} group={group} />)}
    </article>
  )
})

const OfPaper = memo(function OfPaper({ group: { paper, proposals } }: { readonly group: PaperProposals }) {
  return (
    <section>
      <h2>{paperInWords(paper)}</h2>
      {paper === undefined ? null : <p>{paper.name}</p>}
      <table>
        <thead><tr><th scope="col">Fact</th><th scope="col">Read as</th><th scope="col">Words of the page</th><th scope="col">Settled</th></tr></thead>
        <tbody>{proposals.filter(({ path }) => !isSealed(path)).map((proposal) => <Line key={proposal.id} proposal={proposal} />)}</tbody>
      </table>
    </section>
  )
})

const Line = memo(function Line({ proposal }: { readonly proposal: Proposal }) {
  const [first] = proposal.facts
  return (
    <tr>
      <th scope="row">{pathInWords(proposal.path)}</th>
      <td>{valueInWords(proposal.path, proposal.value)}</td>
      <td><q>“{first?.source.words}”</q>{first?.source.from === 'paper' ? `, page ${first.source.page}` : ''}</td>
      <td>{proposal.state === 'waits' ? <strong>not confirmed by anyone</strong> : stateInWords(proposal)}</td>
    </tr>
  )
})
