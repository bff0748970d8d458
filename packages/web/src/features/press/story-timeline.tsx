import { useId } from 'react'
import type { Press } from '../../api/shapes.ts'
import { Section } from '../page/section.tsx'
import { ArticleLink } from './article-link.tsx'
import { daysInWords } from './press-words.ts'
import look from './press.module.css'
import { layTimeline } from './lay-timeline.ts'

const sure: Readonly<Record<Press['timeline'][number]['how'], string>> = { 'that day': '', 'within these days': 'some day of these', 'about then': 'about then, as the article says', 'open': 'open' }

/** The story across the articles in order of time, drawn and as a table; what is unsure says so. */
export function StoryTimeline({ caseId, press }: { readonly caseId: string; readonly press: Press }) {
  const id = useId()
  if (press.articles.length === 0) return null
  const { marks, years, width, height } = layTimeline(press.timeline)
  return (
    <Section title="The story in order of time">
      {press.timeline.length === 0 ? <p className="quiet">No article gives a day.</p> : (
        <>
          {marks.length < 2 ? null : (
            <div className={look.scroll} tabIndex={0} role="group" aria-label="The drawn story">
              <svg className={look.drawing} viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby={id}>
                <title id={id}>{`${marks.length} days and spans of time in ${years.length} years, each year as wide as any other; the table below has each`}</title>
                {years.map(({ year, x, width: wide }) => <g key={year}><line className={look.split} x1={x} x2={x} y1={0} y2={height - 22} /><text className={look.year} x={x + wide / 2} y={height - 5}>{year}</text></g>)}
                <line className={look.axis} x1={0} x2={width} y1={height - 22} y2={height - 22} />
                {marks.map(({ x, width: wide, y, entry }, i) => <rect key={i} className={entry.is === 'published' ? look.printed : look.told} data-how={entry.how} x={x} y={y} width={wide} height={9} rx={entry.is === 'published' ? 0 : 4} />)}
              </svg>
              <p className={look.quiet}>Rounded: told of. Square and grey: an article was printed. Pale: some day of these. Dashed: about then.</p>
            </div>
          )}
          <div className={look.scroll} tabIndex={0} role="region" aria-label="The story as a table">
            <table className={look.table}>
              <caption className="out-of-sight">Each day or span, what is told of it, and by which article</caption>
              <thead><tr><th scope="col">When</th><th scope="col">What is told, and where</th></tr></thead>
              <tbody>
                {press.timeline.map((entry, i) => (
                  <tr key={i}>
                    <th scope="row">{entry.days === undefined ? 'Open' : daysInWords(entry.days)}{entry.how === 'open' ? <small>{entry.why}</small> : sure[entry.how] === '' ? null : <small>{sure[entry.how]}</small>}</th>
                    <td>{entry.is === 'published' ? <>Printed: {entry.sentence}</> : entry.sentence}<small>{entry.is === 'published' ? null : <>“{entry.words}”, </>}<ArticleLink caseId={caseId} press={press} paper={entry.paper} at={entry.start} /></small></td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </Section>
  )
}
