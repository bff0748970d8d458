import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { originalAddress } from '../api/addresses.ts'
import { factsQuery, paperQuery } from '../api/queries.ts'
import { ErasePaper } from '../features/erase/erase-paper.tsx'
import { PageOpening } from '../features/page/page-opening.tsx'
import { ProblemNotice, Waiting } from '../features/page/problem-notice.tsx'
import type { Fact, Paper } from '../api/shapes.ts'
import { CutDesk } from '../features/papers/cut-desk.tsx'
import { ConfidentialNote } from '../features/papers/confidential-note.tsx'
import { fileOfPaper } from '../features/papers/file-of-paper.ts'
import { startsOf } from '../features/papers/cut-words.ts'
import { PageStrip } from '../features/papers/page-strip.tsx'
import { PaperReader } from '../features/papers/paper-reader.tsx'
import { paperSentence } from '../features/papers/paper-sentence.ts'
import { SaveLink } from '../features/confirm/save-link.tsx'

const route = getRouteApi('/signed-in/cases/$caseId/papers/$paperId')

/** One paper, page by page, with the words that facts were read from. */
export function PaperPages() {
  const { caseId, paperId } = route.useParams()
  const { page } = route.useSearch()
  const paper = useQuery(paperQuery(caseId, paperId))
  const facts = useQuery(factsQuery(caseId))
  if (paper.error) return <ProblemNotice error={paper.error} />
  if (!paper.data) return <Waiting for="the paper" />
  return (
    <>
      <PageOpening title={paper.data.name} sentence={paperSentence(paper.data)}>
        <p className="screen-only"><Link to="/cases/$caseId/papers" params={{ caseId }}>All papers</Link> · <Link to="/cases/$caseId/confirm" params={{ caseId }} search={{ paper: paperId }}>Confirm what it says</Link> · {paper.data.partOf === undefined ? null : <><Link to="/cases/$caseId/papers/$paperId" params={{ caseId, paperId: paper.data.partOf.paper }} search={{ page: paper.data.partOf.first }}>The whole file, {paper.data.partOf.name}</Link> · </>}<SaveLink href={originalAddress(caseId, paperId)} name={paper.data.name}>Save the original</SaveLink> · <Link to="/cases/$caseId/papers/$paperId/redact" params={{ caseId, paperId }}>{paper.data.partOf === undefined ? 'Redact for sharing' : 'Redact this part alone'}</Link></p>
        <ConfidentialNote caseId={caseId} paper={paper.data} />
      </PageOpening>
      <PagesAndCuts key={paperId} caseId={caseId} paper={paper.data} facts={facts.data?.facts ?? []} first={page ?? 1} />
      {paper.data.partOf === undefined ? <ErasePaper caseId={caseId} paper={paperId} readFrom={facts.data?.facts.filter((fact) => fact.source.from === 'paper' && fileOfPaper(fact.source.paper) === paperId).length ?? 0} /> : null}
    </>
  )
}

/** The pages, small above and one of them to read, and where a file of several papers is cut. */
function PagesAndCuts({ caseId, paper, facts, first }: { readonly caseId: string; readonly paper: Paper; readonly facts: readonly Fact[]; readonly first: number }) {
  const [mine, setMine] = useState<readonly number[]>()
  const starts = mine ?? startsOf(paper)
  const several = paper.pages.length > 1
  return (
    <PaperReader
      caseId={caseId} paper={paper} facts={facts} first={first}
      above={several ? (page, go) => <PageStrip caseId={caseId} paper={paper} starts={starts} shown={page} go={go} /> : undefined}
      beside={several && paper.partOf === undefined ? (page, go) => <CutDesk caseId={caseId} paper={paper} starts={starts} cut={setMine} page={page} go={go} /> : undefined}
    />
  )
}
