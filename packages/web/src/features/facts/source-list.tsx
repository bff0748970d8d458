import type { Fact, PaperSummary } from '../../api/shapes.ts'
import { sourceInWords } from './source-words.ts'
import look from './fact-in-hand.module.css'

interface SourceListProps {
  readonly facts: readonly Fact[]
  readonly papers: readonly PaperSummary[]
  /** The fact whose paper is shown. */
  readonly shown: string | undefined
  readonly onShow: (fact: string) => void
}

/** The sources of one reading, word for word; choosing one shows its paper. */
export function SourceList({ facts, papers, shown, onShow }: SourceListProps) {
  return (
    <ul className={look.sources}>
      {facts.map((fact) => (
        <li key={fact.id}>
          <button type="button" aria-pressed={fact.id === shown} onClick={() => onShow(fact.id)}>
            <span className={look.said}><q>“{fact.source.words}”</q> <span>{sourceInWords(fact.source, papers)}</span></span>
          </button>
          {fact.flags?.map(({ says }) => <p key={says} className={look.check}>Doubtful: {says}</p>)}
          {fact.check === undefined ? null : <p className={look.check}>Look closely: {fact.check}</p>}
        </li>
      ))}
    </ul>
  )
}
