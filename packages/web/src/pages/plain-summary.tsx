import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { plainSummaryQuery } from '../api/queries.ts'
import { PageOpening } from '../features/page/page-opening.tsx'
import { ProblemNotice, Waiting } from '../features/page/problem-notice.tsx'
import { Section } from '../features/page/section.tsx'
import { PlainSheet } from '../features/plain/plain-sheet.tsx'
import { readingSentence } from '../features/plain/reading-words.ts'
import look from '../features/plain/plain.module.css'

const route = getRouteApi('/signed-in/cases/$caseId/plain')
const names = { en: 'English', es: 'Español' } as const

/** The case for the person and the family: what each language says, what each line rests on, and beside it the sheets to print. */
export function PlainSummary() {
  const { caseId } = route.useParams()
  const seen = useQuery(plainSummaryQuery(caseId))
  const [language, choose] = useState<'en' | 'es'>('en')
  if (seen.error) return <ProblemNotice error={seen.error} />
  if (!seen.data) return <Waiting for="the summary" />
  const { summaries, notes } = seen.data
  const summary = summaries.find((one) => one.language === language)
  return (
    <>
      <PageOpening title="In plain words" sentence={readingSentence(summaries)}>
        <p className="quiet screen-only">For the person and the family, to print and mail. It is written anew from what is confirmed each time it is opened; nothing confidential, no offense, no diagnosis and nobody else’s name or address is in it.</p>
      </PageOpening>
      <div className={`${look.languages} screen-only`} role="group" aria-label="Language">
        {summaries.map((one) => <button key={one.language} type="button" lang={one.language} aria-pressed={one.language === language} onClick={() => choose(one.language)}>{names[one.language]}</button>)}
      </div>
      {summary === undefined ? null : <PlainSheet key={language} caseId={caseId} summary={summary} />}
      {notes.length === 0 ? null : <div className="screen-only"><Section title="For counsel: what was left out, and why"><ul className={look.notes}>{notes.map((note) => <li key={note}>{note}</li>)}</ul></Section></div>}
    </>
  )
}
