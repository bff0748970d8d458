import { isSealed } from '../facts/is-sealed.ts'
import { pathInWords } from '../words/path-in-words.ts'
import { valueInWords } from '../words/value-in-words.ts'
import look from './confirming.module.css'
import { paperInWords, stateInWords } from './desk-words.ts'
import type { PaperProposals, Proposal } from './proposals.ts'

/** On paper: paper by paper what was settled, by whom and when; and what nobody has looked at, marked as such. Nothing sealed prints. */
export function SettledSheet({ title, groups }: { readonly title: string; readonly groups: readonly PaperProposals[] }) {
  return (
    <article className={`${look.sheet} print-only`}>
      <h1>What was confirmed</h1>
      <p>{title}</p>
      {groups.map(({ paper, proposals }) => {
        const open = proposals.filter(({ path }) => !isSealed(path))
        return (
          <section key={paper?.id ?? ''}>
            <h2>{paperInWords(paper)}</h2>
            {paper === undefined ? null : <p>{paper.name}</p>}
            <table>
              <thead><tr><th scope="col">Fact</th><th scope="col">Read as</th><th scope="col">Words of the page</th><th scope="col">Settled</th></tr></thead>
              <tbody>{open.map((proposal) => <Line key={proposal.id} proposal={proposal} />)}</tbody>
            </table>
          </section>
        )
      })}
    </article>
  )
}

function Line({ proposal }: { readonly proposal: Proposal }) {
  const [first] = proposal.facts
  return (
    <tr>
      <th scope="row">{pathInWords(proposal.path)}</th>
      <td>{valueInWords(proposal.path, proposal.value)}</td>
      <td><q>“{first?.source.words}”</q>{first?.source.from === 'paper' ? `, page ${first.source.page}` : ''}</td>
      <td>{proposal.state === 'waits' ? <strong>not confirmed by anyone</strong> : stateInWords(proposal)}</td>
    </tr>
  )
}
