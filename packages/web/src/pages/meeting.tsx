import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { briefQuery } from '../api/campaign-queries.ts'
import type { MeetingBrief } from '../api/shapes.ts'
import look from '../features/meetings/brief.module.css'
import { KeyedButton } from '../features/page/keyed-button.tsx'
import { PageOpening } from '../features/page/page-opening.tsx'
import { ProblemNotice, Waiting } from '../features/page/problem-notice.tsx'
import { recordForms } from '../features/records/record-forms.ts'
import { useKeys } from '../features/keys/use-keys.ts'
import { dateInWords } from '../features/words/date-in-words.ts'

const route = getRouteApi('/signed-in/cases/$caseId/meetings/$meeting')

/** One page to take into a meeting, on paper or on a phone. */
export function Meeting() {
  const { caseId, meeting } = route.useParams()
  const { data, error } = useQuery(briefQuery(caseId, meeting))
  useKeys('On this page', [{ key: 'p', does: 'print it', run: () => window.print() }])
  if (error) return <ProblemNotice error={error} />
  if (data === undefined) return <Waiting for="the page for the meeting" />
  return (
    <article className={look.brief}>
      <PageOpening title={data.title} sentence={whenOf(data)} />
      <p className="screen-only"><KeyedButton shows="p" onClick={() => window.print()}>Print it on one page</KeyedButton> <Link to="/cases/$caseId/meetings" params={{ caseId }}>All meetings</Link></p>
      <h2>{data.person}</h2>
      {data.thenAndNow === undefined ? <p>What may be said outside does not tell the sentence then and now: confirm the judgment first.</p> : <Said says={data.thenAndNow.says} sources={data.thenAndNow.sources} className={look.lead} />}
      <h2>{data.reasonsAre === 'chosen' ? 'Three reasons' : 'Three reasons, as the petition argues them'}</h2>
      {data.reasons.length === 0 ? <p>None yet: nothing confirmed may be said outside, and none is written down for this meeting.</p> : <ol>{data.reasons.map((one) => <li key={one.says}><Said {...one} /></li>)}</ol>}
      <h2>What is asked</h2>
      <p>{data.wanted ?? 'Nothing is written down. Ask for one thing.'}</p>
      {data.points.length === 0 ? null : <><h2>What else to say</h2><ul>{data.points.map((one) => <li key={one}>{one}</li>)}</ul></>}
      <div className={look.avoid}><h2>What not to talk about</h2><ul>{data.avoid.map((one) => <li key={one}>{one}</li>)}</ul></div>
      <div className={look.two}>
        <div>
          <h2>Who comes</h2>
          {data.attendees.length === 0 && data.others === undefined ? <p>Nobody is written down.</p> : null}
          <ul>{data.attendees.map(({ name, role, known }) => <li key={name}><strong>{name}</strong>, {role}{known.map((one) => <span key={one} className={look.sources}>{one}</span>)}</li>)}{data.others === undefined ? null : <li>{data.others}</li>}</ul>
        </div>
        <div>
          <h2>What was agreed</h2>
          {data.agreed === undefined ? <>{[1, 2, 3, 4].map((n) => <div key={n} className={look.lines} />)}</> : <p>{data.agreed}</p>}
        </div>
      </div>
    </article>
  )
}

function Said({ says, sources, className }: { readonly says: string; readonly sources: readonly string[]; readonly className?: string | undefined }) {
  return <><span className={className}>{says}</span>{sources.length === 0 ? null : <span className={look.sources}>{sources.join('; ')}</span>}</>
}

function whenOf({ how, on, at, place }: MeetingBrief): string {
  return `${recordForms.meeting.fields['how']?.choices?.[how] ?? how} on ${dateInWords(on)}${at === undefined ? '' : ` at ${at}`}${place === undefined ? '' : `, ${place}`}.`
}
