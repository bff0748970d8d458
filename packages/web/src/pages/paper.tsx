import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { originalAddress } from '../api/addresses.ts'
import { factsQuery, paperQuery } from '../api/queries.ts'
import { ErasePaper } from '../features/erase/erase-paper.tsx'
import { PageOpening } from '../features/page/page-opening.tsx'
import { ProblemNotice, Waiting } from '../features/page/problem-notice.tsx'
import { CutDesk } from '../features/papers/cut-desk.tsx'
import { ConfidentialNote } from '../features/papers/confidential-note.tsx'
import { fileOfPaper } from '../features/papers/file-of-paper.ts'
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
      <PaperReader key={paperId} caseId={caseId} paper={paper.data} facts={facts.data?.facts ?? []} first={page ?? 1} beside={paper.data.partOf !== undefined || paper.data.pages.length < 2 ? undefined : (at, go) => <CutDesk caseId={caseId} paper={paper.data} page={at} go={go} />} />
      {paper.data.partOf === undefined ? <ErasePaper caseId={caseId} paper={paperId} readFrom={facts.data?.facts.filter((fact) => fact.source.from === 'paper' && fileOfPaper(fact.source.paper) === paperId).length ?? 0} /> : null}
    </>
  )
}
