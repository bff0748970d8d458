import type { DraftSentence, PacketDraft } from '../../api/shapes.ts'
import { problemInWords } from '../packet/problem-words.ts'
import { bySentence } from '../packet/by-sentence.ts'
import { AssignParts } from './assign-parts.tsx'
import look from './draft.module.css'
import { InCounselsWords } from './in-counsels-words.tsx'
import { SinceKept } from './since-kept.tsx'
import { WhatWouldHelp } from './what-would-help.tsx'

interface WhatIsWeakProps {
  readonly caseId: string
  readonly draft: PacketDraft
  /** The sentences that say what is not known. */
  readonly open: readonly DraftSentence[]
  readonly onChoose: (sentence: DraftSentence) => void
}

/** How many missing facts are named; of more the sentence itself tells the number and the papers. */
const named = 4

/** What is missing in words, each once however many sentences wait for it, with the first of them. */
function openOnce(open: readonly DraftSentence[]): ReadonlyMap<string, DraftSentence> {
  const once = new Map<string, DraftSentence>()
  for (const sentence of open) {
    const words = sentence.missing.length === 0 || sentence.missing.length > named ? sentence.text : sentence.missing.join('; ')
    const said = words.charAt(0).toUpperCase() + words.slice(1)
    if (!once.has(said)) once.set(said, sentence)
  }
  return once
}

/** What must be settled, what is still open, and what was left out and why; for counsel, never part of the packet. */
export function WhatIsWeak({ caseId, draft, open, onChoose }: WhatIsWeakProps) {
  const { notes, since } = draft
  const { others: problems } = bySentence(draft.problems)
  return (
    <>
      <p className="quiet screen-only">Choose a sentence to see what it rests on: <kbd>j</kbd> and <kbd>k</kbd> go from one to the next.</p>
      <h2>To settle</h2>
      {problems.length === 0 ? <p className="quiet">Nothing waits to be settled.</p> : (
        <ul className={look.problems}>
          {problems.map((problem) => (
            <li key={JSON.stringify(problem)}>{problemInWords(problem)} <span className="quiet">{problem.next}</span></li>
          ))}
        </ul>
      )}
      {since === undefined ? null : <SinceKept caseId={caseId} since={since} />}
      {draft.bySomeOfTheCase ? null : <InCounselsWords caseId={caseId} reworded={draft.reworded} />}
      {open.length === 0 ? null : (
        <>
          <h2>Still open</h2>
          <ul>{[...openOnce(open)].map(([words, sentence]) => <li key={words}><button type="button" className="link" onClick={() => onChoose(sentence)}>{words}</button></li>)}</ul>
        </>
      )}
      <WhatWouldHelp caseId={caseId} evidence={draft.evidence} />
      <AssignParts caseId={caseId} draft={draft} />
      {notes.length === 0 ? null : (
        <details>
          <summary>Notes to counsel ({notes.length}); never in the packet</summary>
          <ul className={look.notes}>{notes.map((note) => <li key={note}>{note}</li>)}</ul>
        </details>
      )}
    </>
  )
}
