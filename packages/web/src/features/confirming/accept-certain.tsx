import { useEffect, useRef } from 'react'
import { KeyedButton } from '../page/keyed-button.tsx'
import { pathInWords } from '../words/path-in-words.ts'
import { valueInWords } from '../words/value-in-words.ts'
import look from './confirming.module.css'
import type { Proposal } from './proposals.ts'

/** Shows exactly which proposals are accepted together, and accepts them when that is said once more. */
export function AcceptCertain({ proposals, from, onAccept, onCancel }: { readonly proposals: readonly Proposal[]; readonly from: string; readonly onAccept: () => void; readonly onCancel: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const accept = useRef<HTMLButtonElement>(null)
  useEffect(() => { dialog.current?.showModal(); accept.current?.focus() }, [])
  return (
    <dialog ref={dialog} className={look.dialog} aria-labelledby="certain-title" onCancel={(event) => { event.preventDefault(); onCancel() }}>
      <h2 id="certain-title">{proposals.length === 1 ? 'One proposal' : `${proposals.length} proposals`} of {from} nothing speaks against</h2>
      <p>Their words are clear, their form is right, and no other paper disagrees. They are confirmed in your name, as one act that can be undone.</p>
      <div className={look.exactly} tabIndex={0} role="group" aria-label="Exactly these">
        <table>
          <thead><tr><th scope="col">Fact</th><th scope="col">Value</th><th scope="col">Words of the page</th></tr></thead>
          <tbody>
            {proposals.map(({ id, path, value, facts: [first] }) => (
              <tr key={id}>
                <th scope="row">{pathInWords(path)}</th>
                <td>{valueInWords(path, value)}</td>
                <td><q>“{first?.source.words}”</q>{first?.source.from === 'paper' ? `, page ${first.source.page}` : ''}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className={look.actions}>
        <KeyedButton ref={accept} variant="filled" shows="Enter" onClick={onAccept}>{proposals.length === 1 ? 'Accept it' : `Accept these ${proposals.length}`}</KeyedButton>
        <KeyedButton shows="Escape" onClick={onCancel}>Leave them</KeyedButton>
      </div>
    </dialog>
  )
}
