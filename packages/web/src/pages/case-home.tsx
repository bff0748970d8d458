import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { caseQuery, factsQuery, papersToGetQuery } from '../api/queries.ts'
import { AtAGlance } from '../features/case/at-a-glance.tsx'
import { NextSteps } from '../features/case/next-steps.tsx'
import { factRows } from '../features/facts/fact-rows.ts'
import { NextPapers } from '../features/needs/next-papers.tsx'
import { PageOpening } from '../features/page/page-opening.tsx'
import { ProblemNotice, Waiting } from '../features/page/problem-notice.tsx'
import { UnconfirmedNote } from '../features/page/unconfirmed-note.tsx'
import { Section } from '../features/page/section.tsx'
import { SharedWithYou } from '../features/people/shared-with-you.tsx'
import { dateInWords } from '../features/words/date-in-words.ts'

const route = getRouteApi('/signed-in/cases/$caseId/')

/** Where a case stands: one sentence, what to do next, and the papers that would settle the most. */
export function CaseHome() {
  const { caseId } = route.useParams()
  const stands = useQuery(caseQuery(caseId))
  const facts = useQuery(factsQuery(caseId))
  const toGet = useQuery({ ...papersToGetQuery(caseId), enabled: ['read', 'write'].includes(stands.data?.header.may.facts ?? '') })
  if (stands.error) return <ProblemNotice error={stands.error} />
  if (!stands.data) return <Waiting for="the case" />
  if (stands.data.header.role === 'family') return <SharedWithYou caseId={caseId} headline={stands.data.headline} />
  const { headline, closed, outOfScope, nextPapers, papers } = stands.data
  return (
    <>
      <PageOpening title="Where it stands" sentence={headline}><UnconfirmedNote paths={stands.data.unconfirmed} /></PageOpening>
      <AtAGlance caseId={caseId} stands={stands.data} />
      {closed ? <Section title="Closed"><p>{dateInWords(closed.on)}: {closed.why}</p></Section> : null}
      {outOfScope ? <Section title="Outside what this program covers"><p>{outOfScope.why}</p><p>{outOfScope.instead}</p></Section> : null}
      <Section title="What to do next"><NextSteps caseId={caseId} rows={facts.data ? factRows(facts.data) : undefined} papers={papers} outOfScope={outOfScope !== undefined} closed={closed !== undefined} /></Section>
      {outOfScope ? null : (
        <Section title="Papers that would settle the most">
          <NextPapers papers={nextPapers} asked={toGet.data} />
          {nextPapers.length === 0 ? null : <p><Link to="/cases/$caseId/papers-to-get" params={{ caseId }}>Whom to ask for them, and the letters</Link> · <Link to="/cases/$caseId/papers" params={{ caseId }}>Add a paper</Link></p>}
        </Section>
      )}
    </>
  )
}
