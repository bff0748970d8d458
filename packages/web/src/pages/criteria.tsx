import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { criteriaQuery } from '../api/queries.ts'
import { RouteView } from '../features/criteria/route-view.tsx'
import { screeningSentence } from '../features/criteria/answer-word.ts'
import { NextPapers } from '../features/needs/next-papers.tsx'
import { PageOpening } from '../features/page/page-opening.tsx'
import { ProblemNotice, Waiting } from '../features/page/problem-notice.tsx'
import { Section } from '../features/page/section.tsx'
import { LawSource } from '../features/sources/law-source.tsx'
import { dateInWords } from '../features/words/date-in-words.ts'

const route = getRouteApi('/signed-in/cases/$caseId/criteria')

/** The routes to relief, each question answered in words with its reasons and its law. */
export function Criteria() {
  const { caseId } = route.useParams()
  const criteria = useQuery(criteriaQuery(caseId))
  if (criteria.error) return <ProblemNotice error={criteria.error} />
  if (!criteria.data) return <Waiting for="the criteria" />
  const { screening, on } = criteria.data
  if (screening.outOfScope) {
    return (
      <>
        <PageOpening title="Criteria" sentence={screening.outOfScope.why} />
        <p>{screening.outOfScope.instead}</p>
        <LawSource source={screening.outOfScope.source} />
      </>
    )
  }
  return (
    <>
      <PageOpening title="Criteria" sentence={screeningSentence(screening.routes)}>
        <p className="quiet">Read as of {dateInWords(on)}. Clemency is never closed to anyone: what is not met here is outside the published guidance, no more.</p>
      </PageOpening>
      {screening.routes.map((each) => <RouteView key={each.id} route={each} />)}
      <Section title="Papers that would settle the most"><NextPapers papers={screening.nextPapers} /></Section>
    </>
  )
}
