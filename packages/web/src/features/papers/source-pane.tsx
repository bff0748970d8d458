import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { memo, useState } from 'react'
import { pageImageAddress } from '../../api/addresses.ts'
import { pageQuery, paperQuery } from '../../api/queries.ts'
import type { FactSource } from '../../api/shapes.ts'
import { useKeys } from '../keys/use-keys.ts'
import { ProblemNotice, Waiting } from '../page/problem-notice.tsx'
import { dateInWords } from '../words/date-in-words.ts'
import { PageSheet } from './page-sheet.tsx'
import look from './source-pane.module.css'

/** The paper a fact rests on, its words marked; or what a person said, or the public record, with where it can be read. */
export const SourcePane = memo(function SourcePane({ caseId, source }: { readonly caseId: string; readonly source: FactSource }) {
  if (source.from === 'paper') return <PaperSource caseId={caseId} source={source} />
  return (
    <figure className={look.said}>
      <blockquote><p>“{source.words}”</p></blockquote>
      <figcaption>
        {source.from === 'person' ? `${source.who}, ${dateInWords(source.on)}` : <>{source.cite}. <a href={source.link} target="_blank" rel="noreferrer">Read it at its source</a>; read on {dateInWords(source.on)}</>}
      </figcaption>
    </figure>
  )
})

function PaperSource({ caseId, source }: { readonly caseId: string; readonly source: Extract<FactSource, { from: 'paper' }> }) {
  const [asText, setAsText] = useState(false)
  const [large, setLarge] = useState(false)
  const paper = useQuery(paperQuery(caseId, source.paper))
  const page = useQuery(pageQuery(caseId, source.paper, source.page))
  useKeys('The paper', [
    { key: 't', does: asText ? 'show the page' : 'show the page as text', run: () => setAsText(!asText) },
    { key: 'z', does: large ? 'show the whole width' : 'show it larger', run: () => setLarge(!large) },
  ])
  if (paper.error) return <ProblemNotice error={paper.error} />
  if (!paper.data) return <Waiting for="the paper" />
  return (
    <section className={look.pane} aria-label={`The paper: ${paper.data.name}`}>
      <div className={look.head}>
        <p><Link to="/cases/$caseId/papers/$paperId" params={{ caseId, paperId: source.paper }} search={{ page: source.page }}>{paper.data.kind.kind}</Link>, page {source.page} of {paper.data.pages.length}</p>
        <div className="screen-only">
          <button type="button" aria-pressed={large} onClick={() => setLarge(!large)}>{large ? 'Whole width' : 'Larger'} <kbd>z</kbd></button>
          <button type="button" aria-pressed={asText} onClick={() => setAsText(!asText)}>{asText ? 'As a page' : 'As text'} <kbd>t</kbd></button>
        </div>
      </div>
      {source.confidence < 80 ? <p className={look.warning}>Read by optical recognition with confidence {Math.round(source.confidence)} of 100: compare every letter and figure.</p> : null}
      <div className={look.scroll} data-large={large || undefined} tabIndex={0} role="group" aria-label="The page">
        {page.error ? <ProblemNotice error={page.error} /> : page.data === undefined ? <Waiting for="the page" /> : (
          <div className={look.inner}><PageSheet key={source.page} picture={pageImageAddress(caseId, source.paper, source.page)} page={page.data} marked={source} asText={asText} size={large ? 'large' : 'whole width'} /></div>
        )}
      </div>
    </section>
  )
}
