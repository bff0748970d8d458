import { TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { factHistoryQuery } from '../api/casework-queries.ts'
import type { FactEvent, RecordKind } from '../api/shapes.ts'
import { isSealed } from '../features/facts/is-sealed.ts'
import { FactTimeline } from '../features/history/fact-timeline.tsx'
import { factsOnDay } from '../features/history/facts-on-day.ts'
import look from '../features/history/history.module.css'
import { WordsHistory } from '../features/history/words-history.tsx'
import { RecordsOnDay } from '../features/history/records-on-day.tsx'
import { PageOpening } from '../features/page/page-opening.tsx'
import { ProblemNotice, Waiting } from '../features/page/problem-notice.tsx'
import { Section } from '../features/page/section.tsx'
import { useCasework } from '../features/records/use-casework.ts'
import { dateInWords } from '../features/words/date-in-words.ts'
import { dayOf } from '../features/words/instant-in-words.ts'
import { pathInWords } from '../features/words/path-in-words.ts'
import { valueInWords } from '../features/words/value-in-words.ts'

const route = getRouteApi('/signed-in/cases/$caseId/history')
const kinds: readonly { readonly kind: RecordKind; readonly title: string }[] = [
  { kind: 'tasks', title: 'Tasks and deadlines' }, { kind: 'log', title: 'Calls, letters and meetings' }, { kind: 'contacts', title: 'Contacts' }, { kind: 'agreements', title: 'Agreements and releases' },
  { kind: 'plan', title: 'Release plan' }, { kind: 'petitions', title: 'Petitions' }, { kind: 'fees', title: 'Fees and time' },
]

/** Every fact with all that was said of it, and the case as it stood on any day. */
export function History() {
  const { caseId } = route.useParams()
  const { path } = route.useSearch()
  const history = useQuery(factHistoryQuery(caseId))
  const casework = useCasework(caseId)
  const today = dayOf(new Date().toISOString())
  const [day, setDay] = useState('')
  const [find, setFind] = useState('')
  if (history.error) return <ProblemNotice error={history.error} />
  if (!history.data) return <Waiting for="the history" />
  const events = history.data
  const paths = [...new Set(events.map((event) => event.path))].filter((each) => pathInWords(each).toLowerCase().includes(find.trim().toLowerCase()))
  const then = day === '' ? today : day
  const shown = paths.map((each) => ({ path: each, of: events.filter((event) => event.path === each) })).map((each) => ({ ...each, stood: factsOnDay(each.of, then) })).filter(({ stood }) => day === '' || stood.length > 0)
  return (
    <>
      <PageOpening title="History" sentence={day === '' ? sentenceOf(events) : `As it stood on ${dateInWords(day)}: ${shown.length === 0 ? 'no fact was known' : shown.length === 1 ? 'one fact' : `${shown.length} facts`}.`} />
      <div className={`${look.tools} screen-only`}>
        <TextInput label="Find a fact" type="search" value={find} onChange={(event) => setFind(event.currentTarget.value)} />
        <TextInput label="As it stood on" type="date" max={today} value={day} onChange={(event) => setDay(event.currentTarget.value)} />
      </div>
      <Section title={day === '' ? 'Facts' : `Facts on ${dateInWords(day)}`}>
        {shown.length === 0 ? <p className="quiet">{events.length === 0 ? 'Nothing was read or told yet.' : find === '' ? 'No fact was there on that day.' : 'No fact is called so.'}</p> : (
          <div className={look.facts}>
            {shown.map(({ path: each, of, stood }) => (
              <details key={each} className={isSealed(each) ? `${look.fact} screen-only` : look.fact} open={each === path}>
                <summary><span>{pathInWords(each)}</span><span className={look.stood}>{stood.length === 0 ? <em>nothing stands</em> : stood.map((one) => <span key={one.fact}>{valueInWords(each, one.value)} <em>{one.is} </em></span>)}</span><span className={look.many}>{of.length === 1 ? 'one entry' : `${of.length} entries`}</span></summary>
                <FactTimeline events={of} all={events} />
              </details>
            ))}
          </div>
        )}
      </Section>
      {casework.maySee('words') ? <Section title="In the applicant’s own words"><WordsHistory caseId={caseId} day={day === '' ? undefined : day} /></Section> : null}
      {day === '' ? null : <Section title={`The work on ${dateInWords(day)}`}>{kinds.filter(({ kind }) => casework.maySee(kind)).map((each) => <RecordsOnDay key={each.kind} caseId={caseId} {...each} day={day} nameOf={casework.nameOf} />)}</Section>}
    </>
  )
}

function sentenceOf(events: readonly FactEvent[]): string {
  const last = events.at(-1)
  if (last === undefined) return 'Nothing was said of any fact yet.'
  const facts = new Set(events.map(({ path }) => path)).size
  return `${facts === 1 ? 'One fact' : `${facts} facts`}, ${events.length === 1 ? 'one entry' : `${events.length} entries`}; the last by ${last.by} on ${dateInWords(dayOf(last.at))}.`
}
