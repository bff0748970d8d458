import type { Press } from '../../api/shapes.ts'
import { Section } from '../page/section.tsx'
import { ArticleLink } from './article-link.tsx'
import { daysInWords } from './press-words.ts'
import look from './press.module.css'

type Toned = Press['tone']['weeks'][number]['support']

/** Quoted support and criticism by week, with the quotes behind each count. */
export function ToneByWeek({ caseId, press }: { readonly caseId: string; readonly press: Press }) {
  const { weeks, undated, leftOut } = press.tone
  if (press.articles.length === 0) return null
  const most = Math.max(1, ...weeks.flatMap(({ support, criticism }) => [support.length, criticism.length]))
  const cell = (is: 'support' | 'criticism', quotes: Toned) => (
    <td>
      {quotes.length === 0 ? '0' : <><span className={look.bar} data-is={is} style={{ width: `${(quotes.length / most) * 4}rem`, maxWidth: '40%' }} aria-hidden="true" />{quotes.length}</>}
      {quotes.length === 0 ? null : (
        <details><summary>{quotes.length === 1 ? 'The quote' : 'The quotes'}</summary>
          {quotes.map((one) => <blockquote key={`${one.paper} ${one.start}`}>“{one.text}”<footer>{one.speaker ?? 'speaker unsure'}; <ArticleLink caseId={caseId} press={press} paper={one.paper} at={one.start} />; for {one.why}</footer></blockquote>)}
        </details>
      )}
    </td>
  )
  return (
    <Section title="Quoted support and criticism, week by week">
      <p className={look.quiet}>Counted by what quoted words say themselves; a quote that takes no side is “not said”. Neither what writers say nor what {press.person} says is counted.{leftOut.length === 0 ? '' : ` ${leftOut.length === 1 ? 'A copy' : `${leftOut.length} copies`} of a report counted already ${leftOut.length === 1 ? 'is' : 'are'} left out.`}</p>
      {weeks.length === 0 ? null : (
        <div className={look.scroll} tabIndex={0} role="region" aria-label="Support and criticism by week">
          <table className={`${look.table} ${look.weeks}`}>
            <caption className="out-of-sight">Each week with quotes that support, quotes that criticise, and quotes that take no side</caption>
            <thead><tr><th scope="col">Week</th><th scope="col">Support</th><th scope="col">Criticism</th><th scope="col">Not said</th></tr></thead>
            <tbody>{weeks.map((week) => <tr key={week.from}><th scope="row">{daysInWords(week)}</th>{cell('support', week.support)}{cell('criticism', week.criticism)}<td>{week.notSaid}</td></tr>)}</tbody>
          </table>
        </div>
      )}
      {undated.length === 0 ? null : <p className={look.quiet}>Not counted, because the day is not known: {undated.map((paper, i) => <span key={paper}>{i === 0 ? '' : '; '}<ArticleLink caseId={caseId} press={press} paper={paper} /></span>)}.</p>}
    </Section>
  )
}
