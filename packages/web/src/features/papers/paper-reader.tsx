import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Fact, Paper } from '../../api/shapes.ts'
import { useKeys } from '../keys/use-keys.ts'
import { KeyedButton } from '../page/keyed-button.tsx'
import { pathInWords } from '../words/path-in-words.ts'
import { valueInWords } from '../words/value-in-words.ts'
import { PageSheet } from './page-sheet.tsx'
import look from './paper-reader.module.css'

interface PaperReaderProps {
  readonly caseId: string
  readonly paper: Paper
  readonly facts: readonly Fact[]
  readonly first: number
}

/** A paper's pages, and beside each what was read from it. */
export function PaperReader({ caseId, paper, facts, first }: PaperReaderProps) {
  const [number, setNumber] = useState(Math.min(Math.max(first, 1), Math.max(paper.pages.length, 1)))
  const [asText, setAsText] = useState(false)
  const [shown, setShown] = useState<string>()
  const go = (by: number) => { setShown(undefined); setNumber((before) => Math.min(Math.max(before + by, 1), paper.pages.length)) }
  useKeys('The paper', [
    { key: 'j', does: 'next page', run: () => go(1) },
    { key: 'k', does: 'previous page', run: () => go(-1) },
    { key: 't', does: asText ? 'show the page' : 'show the page as text', run: () => setAsText(!asText) },
  ])
  const page = paper.pages.find((each) => each.number === number)
  if (!page) return <p>This paper has no pages that could be read.</p>
  const here = facts.filter((fact) => fact.source.from === 'paper' && fact.source.paper === paper.id && fact.source.page === number && fact.standing !== 'rejected')
  const marked = here.find((fact) => fact.id === shown)?.source
  return (
    <div className={look.reader}>
      <div className={look.page}>
        <div className={`${look.walk} screen-only`}>
          <KeyedButton shows="k" disabled={number === 1} onClick={() => go(-1)}>Previous</KeyedButton>
          <KeyedButton shows="j" disabled={number === paper.pages.length} onClick={() => go(1)}>Next</KeyedButton>
          <p role="status">Page {number} of {paper.pages.length}, {page.origin}</p>
          <KeyedButton shows="t" aria-pressed={asText} onClick={() => setAsText(!asText)}>{asText ? 'As a page' : 'As text'}</KeyedButton>
        </div>
        <PageSheet key={number} caseId={caseId} paper={paper.id} page={page} marked={marked?.from === 'paper' ? marked : undefined} asText={asText} />
      </div>
      <section aria-labelledby="read-here">
        <h2 id="read-here" className={look.heading}>Read from this page</h2>
        {here.length === 0 ? <p className="quiet">No facts were read from this page.</p> : (
          <ul className={look.facts}>
            {here.map((fact) => (
              <li key={fact.id}>
                <button type="button" aria-pressed={fact.id === shown} onClick={() => setShown(fact.id)}><span>{pathInWords(fact.path)}</span> {valueInWords(fact.path, fact.value)}</button>
                <Link to="/cases/$caseId/facts" params={{ caseId }} search={{ fact: fact.path }}>{fact.standing === 'proposed' ? 'look at it' : fact.standing}</Link>
              </li>
            ))}
          </ul>
        )}
      </section>
    </div>
  )
}
