import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { pageImageAddress } from '../../api/addresses.ts'
import { pageQuery } from '../../api/queries.ts'
import type { Fact, Paper } from '../../api/shapes.ts'
import { ProblemNotice, Waiting } from '../page/problem-notice.tsx'
import { pathInWords } from '../words/path-in-words.ts'
import { valueInWords } from '../words/value-in-words.ts'
import { fileOfPaper } from './file-of-paper.ts'
import { PageSheet } from './page-sheet.tsx'
import { PageSteps, usePageWalk } from './page-walk.tsx'
import look from './paper-reader.module.css'

interface PaperReaderProps {
  readonly caseId: string
  readonly paper: Paper
  readonly facts: readonly Fact[]
  readonly first: number
  /** What stands above the page, told which is shown and how to show another. */
  readonly above?: ((page: number, go: (page: number) => void) => ReactNode) | undefined
  /** What stands beside it. */
  readonly beside?: ((page: number, go: (page: number) => void) => ReactNode) | undefined
}

/** A paper's pages, and beside each what was read from it. */
export function PaperReader({ caseId, paper, facts, first, above, beside }: PaperReaderProps) {
  const [shown, setShown] = useState<string>()
  const [from, to] = [paper.pages[0]?.number ?? 1, paper.pages.at(-1)?.number ?? 1]
  const walk = usePageWalk(first, from, to, () => setShown(undefined))
  const { number, asText } = walk
  const page = useQuery(pageQuery(caseId, paper.id, number))
  if (paper.pages.length === 0) return <p>This paper has no pages that could be read.</p>
  const here = facts.filter((fact) => fact.source.from === 'paper' && fileOfPaper(fact.source.paper) === fileOfPaper(paper.id) && fact.source.page === number && fact.standing !== 'rejected')
  const marked = here.find((fact) => fact.id === shown)?.source
  return (
    <>
    {above?.(number, walk.go)}
    <div className={look.reader}>
      <div className={look.page}>
        <PageSteps walk={walk} from={from} to={to} origin={page.data?.origin} />
        {page.error ? <ProblemNotice error={page.error} /> : page.data === undefined ? <Waiting for="the page" /> : <PageSheet key={number} picture={pageImageAddress(caseId, paper.id, number)} page={page.data} marked={marked?.from === 'paper' ? marked : undefined} asText={asText} />}
      </div>
      <div>
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
      {beside?.(number, walk.go)}
      </div>
    </div>
    </>
  )
}
