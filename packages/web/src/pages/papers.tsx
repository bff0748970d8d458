import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { arrivalsQuery } from '../api/arrival-queries.ts'
import { caseQuery, papersQuery, papersToGetQuery } from '../api/queries.ts'
import { paperRelationsQuery } from '../api/relation-queries.ts'
import { standsOf } from '../features/needs/to-get-sentence.ts'
import { NextPapers } from '../features/needs/next-papers.tsx'
import { PageOpening } from '../features/page/page-opening.tsx'
import { ProblemNotice, Waiting } from '../features/page/problem-notice.tsx'
import { Section } from '../features/page/section.tsx'
import { AddPapers } from '../features/papers/add-papers.tsx'
import { Arrivals } from '../features/papers/arrivals.tsx'
import { CutsWaiting } from '../features/papers/cuts-waiting.tsx'
import { PapersTable } from '../features/papers/papers-table.tsx'
import { papersSentence } from '../features/papers/papers-sentence.ts'
import { useFreshWhenRead } from '../features/papers/use-fresh-when-read.ts'
import { useSending } from '../features/papers/use-sending.ts'

const route = getRouteApi('/signed-in/cases/$caseId/papers')

/** The papers a case rests on, and where more are added. */
export function Papers() {
  const { caseId } = route.useParams()
  const papers = useQuery(papersQuery(caseId))
  const arrivals = useQuery(arrivalsQuery(caseId))
  const relations = useQuery({ ...paperRelationsQuery(caseId), enabled: (papers.data?.length ?? 0) > 1 })
  useFreshWhenRead(caseId, arrivals.data)
  const sending = useSending(caseId)
  const stands = useQuery(caseQuery(caseId))
  const toGet = useQuery({ ...papersToGetQuery(caseId), enabled: ['read', 'write'].includes(stands.data?.header.may.facts ?? '') })
  if (papers.error) return <ProblemNotice error={papers.error} />
  if (!papers.data) return <Waiting for="the papers" />
  const next = stands.data?.nextPapers ?? []
  const unasked = next.filter(({ paper }) => !(toGet.data?.papers.some((one) => one.paper === paper && standsOf(one).is !== 'to ask') ?? false))
  return (
    <>
      <PageOpening title="The papers it rests on" sentence={papersSentence(papers.data, unasked)} />
      <CutsWaiting caseId={caseId} papers={papers.data} />
      {papers.data.length === 0 ? null : <PapersTable caseId={caseId} papers={papers.data} relations={relations.data} />}
      <Arrivals caseId={caseId} arrivals={arrivals.data ?? []} />
      <AddPapers sending={sending} />
      {next.length === 0 ? null : <Section title="Papers that would settle the most"><NextPapers papers={next} asked={toGet.data} /><p><Link to="/cases/$caseId/papers-to-get" params={{ caseId }}>Whom to ask for them, and the letters</Link></p></Section>}
    </>
  )
}
