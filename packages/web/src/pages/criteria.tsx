import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { caseQuery, criteriaQuery } from '../api/queries.ts'
import { screeningSentence, summaryOfAll } from '../features/criteria/answer-word.ts'
import { DaysThatMatter } from '../features/criteria/days-that-matter.tsx'
import { routeDays } from '../features/criteria/route-days.ts'
import { MarksKey } from '../features/criteria/route-marks.tsx'
import { RouteView } from '../features/criteria/route-view.tsx'
import { RoutesSheetView } from '../features/criteria/routes-sheet-view.tsx'
import { SealedRoutes } from '../features/criteria/sealed-routes.tsx'
import { useKeys } from '../features/keys/use-keys.ts'
import { NextPapers } from '../features/needs/next-papers.tsx'
import { KeyedButton } from '../features/page/keyed-button.tsx'
import look from '../features/page/page.module.css'
import { PageOpening } from '../features/page/page-opening.tsx'
import { ProblemNotice, Waiting } from '../features/page/problem-notice.tsx'
import { UnconfirmedNote } from '../features/page/unconfirmed-note.tsx'
import { Section } from '../features/page/section.tsx'
import { LawSource } from '../features/sources/law-source.tsx'
import { dateInWords } from '../features/words/date-in-words.ts'

const route = getRouteApi('/signed-in/cases/$caseId/criteria')

/** The routes to relief on one page: all at a glance, each opening to its questions, their reasons and their law. */
export function Criteria() {
  const { caseId } = route.useParams()
  const criteria = useQuery(criteriaQuery(caseId))
  const stands = useQuery(caseQuery(caseId))
  const [sealedPrinted, setSealedPrinted] = useState(false)
  // A new key closes and opens all of them anew; what was opened by hand since is then forgotten.
  const [all, setAll] = useState({ open: false, times: 0 })
  const openAll = () => setAll(({ open, times }) => ({ open: !open, times: times + 1 }))
  useKeys('The routes', [
    { key: 'o', does: all.open ? 'close all routes' : 'open all routes', run: openAll },
    { key: 'p', does: 'print the routes', run: () => window.print() },
  ])
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
  const [open, sealed] = [screening.routes.filter((each) => !each.sealed), screening.routes.filter((each) => each.sealed)]
  const { nextPapers } = summaryOfAll(open)
  const sentence = screeningSentence(open, nextPapers[0])
  const days = routeDays(open, on)
  return (
    <>
      <div className="screen-only">
        <PageOpening title="Criteria" sentence={sentence}>
          <p className="quiet">Read as of {dateInWords(on)}. Clemency is never closed to anyone: what is not met here is outside the published guidance, no more.</p>
          <UnconfirmedNote paths={criteria.data.unconfirmed} />
        </PageOpening>
        <p className={look.acts}>
          <KeyedButton shows="o" aria-expanded={all.open} onClick={openAll}>{all.open ? 'Close all routes' : 'Open all routes'}</KeyedButton>
          <KeyedButton shows="p" onClick={() => window.print()}>Print the routes</KeyedButton>
        </p>
        <Section title="All routes">
          <MarksKey />
          {open.map((each) => <RouteView key={`${each.id} ${all.times}`} route={each} opened={all.open} />)}
        </Section>
        {days.length === 0 ? null : <Section title="Days that matter"><DaysThatMatter days={days} /></Section>}
        <Section title="Papers that would settle the most">
          <NextPapers papers={nextPapers} />
          {nextPapers.length === 0 ? null : <p><Link to="/cases/$caseId/papers" params={{ caseId }}>Add a paper</Link></p>}
        </Section>
        <SealedRoutes routes={sealed} printed={sealedPrinted} onPrinted={setSealedPrinted} />
      </div>
      <RoutesSheetView title={stands.data?.title ?? ''} sentence={sentence} on={on} routes={sealedPrinted ? screening.routes : open} papers={nextPapers} unconfirmed={criteria.data.unconfirmed} />
    </>
  )
}
