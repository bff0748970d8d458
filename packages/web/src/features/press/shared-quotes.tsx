import type { Press } from '../../api/shapes.ts'
import { Section } from '../page/section.tsx'
import { ArticleLink } from './article-link.tsx'
import look from './press.module.css'

/** The same words in several articles, the fullest first, and where they are trimmed or given to somebody else. */
export function SharedQuotes({ caseId, press }: { readonly caseId: string; readonly press: Press }) {
  if (press.articles.length < 2) return null
  return (
    <Section title="The same words in several places">
      {press.shared.length === 0 ? <p className="quiet">No quote of four words or more is printed twice.</p> : (
        <ul className={look.shared}>
          {press.shared.map(({ text, speakers, printed }) => (
            <li key={`${printed[0]?.paper} ${printed[0]?.start}`}>
              <p>“{text}”</p>
              <p className={look.quiet}>{speakers.length === 0 ? 'No article says plainly who said it.' : speakers.length === 1 ? speakers[0] : `The articles do not agree on who said it: ${speakers.join(' or ')}.`}</p>
              <ul>{printed.map((one) => <li key={`${one.paper} ${one.start}`}><ArticleLink caseId={caseId} press={press} paper={one.paper} at={one.start} />{one.trimmed ? <>, trimmed: “{one.text}”</> : ', whole'}{speakers.length > 1 && one.speaker !== undefined ? `, as said by ${one.speaker}` : ''}</li>)}</ul>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
