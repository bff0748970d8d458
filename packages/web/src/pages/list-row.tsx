import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { rowQuery, type RowOfList } from '../api/population-queries.ts'
import { screeningSentence, summaryOfAll } from '../features/criteria/answer-word.ts'
import { DaysThatMatter } from '../features/criteria/days-that-matter.tsx'
import { routeDays } from '../features/criteria/route-days.ts'
import { MarksKey } from '../features/criteria/route-marks.tsx'
import { RouteView } from '../features/criteria/route-view.tsx'
import docket from '../features/docket/docket-page.module.css'
import { NextPapers } from '../features/needs/next-papers.tsx'
import { PageOpening } from '../features/page/page-opening.tsx'
import { ProblemNotice, Waiting } from '../features/page/problem-notice.tsx'
import { Section } from '../features/page/section.tsx'
import { MadeUpMark } from '../features/populations/made-up-people.tsx'
import look from '../features/populations/populations.module.css'
import { LawSource } from '../features/sources/law-source.tsx'
import { dateInWords, datesInWords } from '../features/words/date-in-words.ts'
import { pathInWords } from '../features/words/path-in-words.ts'

const route = getRouteApi('/signed-in/office/lists/$list/rows/$row')

/** One row of a list: what it says, and every answer of the law on it with its reasons and citations. */
export function ListRow() {
  const { list, row } = route.useParams()
  const { run } = route.useSearch()
  const found = useQuery(rowQuery(list, run ?? '', row))
  return (
    <main id="work" className={docket.page} tabIndex={-1}>
      {found.error ? <ProblemNotice error={found.error} /> : found.data === undefined ? <Waiting for={`row ${row}`} /> : <Shown one={found.data} />}
      <p className={`${look.back} screen-only`}><Link to="/office/lists/$list" params={{ list }}>Back to the list</Link></p>
    </main>
  )
}

function Shown({ one }: { readonly one: RowOfList }) {
  const { row, on, madeUp, cells, wrong, screening, sorted } = one
  const days = screening === undefined ? [] : routeDays(screening.routes, on)
  return (
    <>
      <PageOpening title={`Row ${row}`} sentence={sentenceOf(one)}>
        {madeUp ? <MadeUpMark /> : null}
        <p className="quiet">Read as of {dateInWords(on)}. Clemency is never closed to anyone: what is not met here is outside the published guidance, no more.</p>
      </PageOpening>
      {wrong.map(({ heading, cell, what, next }, i) => <p key={i} className={look.wrong}>{what.slice(0, 1).toUpperCase()}{what.slice(1)}{heading === '' ? '' : ` (“${heading}”: ${cell === '' ? 'blank' : cell})`}. {next}</p>)}
      {sorted === undefined ? null : (
        <Section title={sorted.group}>
          <p>{datesInWords(sorted.why)}</p>
          {sorted.cite === undefined ? null : <p>{sorted.link === undefined ? sorted.cite : <a href={sorted.link} target="_blank" rel="noreferrer">{sorted.cite}</a>}</p>}
          {sorted.papers === undefined ? null : <ul>{sorted.papers.map((paper, i) => <li key={paper}>{paper}{sorted.holders?.[i] === undefined ? '' : `, from the ${sorted.holders[i]}`}</li>)}</ul>}
          {sorted.opensOn === undefined ? null : <p>Opens on {dateInWords(sorted.opensOn)}.</p>}
          <p className="quiet">So it is by itself; whether somebody is on the list twice only the whole of it can tell.</p>
        </Section>
      )}
      {screening?.outOfScope === undefined ? null : <Section title="Outside what Lenity covers"><p>{screening.outOfScope.instead}</p><LawSource source={screening.outOfScope.source} /></Section>}
      {screening === undefined || screening.outOfScope !== undefined ? null : (
        <>
          <Section title="All routes"><MarksKey />{screening.routes.map((each) => <RouteView key={each.id} route={each} opened={false} />)}</Section>
          {days.length === 0 ? null : <Section title="Days that matter"><DaysThatMatter days={days} /></Section>}
          <Section title="Papers that would settle the most"><NextPapers papers={summaryOfAll(screening.routes).nextPapers} /></Section>
        </>
      )}
      <Section title="What the row says">
        {cells.length === 0 ? <p>None of its columns that are read holds anything.</p> : <dl className={look.said}>{cells.map(({ heading, cell, path }) => <div key={path}><dt>{pathInWords(path)}{heading === path ? '' : ` (“${heading}”)`}</dt><dd>{cell}</dd></div>)}</dl>}
      </Section>
    </>
  )
}

function sentenceOf({ wrong, screening }: RowOfList): string {
  if (wrong.length > 0) return 'This row could not be read without guessing.'
  if (screening?.outOfScope !== undefined) return screening.outOfScope.why
  const routes = screening?.routes ?? []
  return screeningSentence(routes, summaryOfAll(routes).nextPapers[0])
}
