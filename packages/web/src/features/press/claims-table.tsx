import type { ReactNode } from 'react'
import type { Press } from '../../api/shapes.ts'
import { Section } from '../page/section.tsx'
import { datesInWords } from '../words/date-in-words.ts'
import { pathInWords } from '../words/path-in-words.ts'
import { WithMonths } from '../words/months.tsx'
import { ArticleLink } from './article-link.tsx'
import look from './press.module.css'

/** What articles say of the person beside the case file, matter by matter; nothing is put right on either side. */
export function ClaimsTable({ caseId, press }: { readonly caseId: string; readonly press: Press }) {
  if (press.articles.length === 0) return null
  const matters = [...Map.groupBy(press.claims, ({ path }) => path)]
  return (
    <Section title={`What articles say of ${press.person}, beside the case file`}>
      {matters.length === 0 ? <p className="quiet">No article says anything of {press.person} that could be held against the case file.</p> : (
        <div className={look.scroll} tabIndex={0} role="region" aria-label="Claims beside the case file">
          <table className={look.table}>
            <caption className="out-of-sight">Each matter, what articles say of it, and whether the case file agrees</caption>
            <thead><tr><th scope="col">Matter, and what the case file says</th><th scope="col">What articles say</th></tr></thead>
            <tbody>
              {matters.map(([path, claims]) => (
                <tr key={path}>
                  <th scope="row">{pathInWords(path)}<small>{saidByFile(claims)}</small></th>
                  <td>{claims.map((one) => <div key={`${one.paper} ${one.start}`}>“{one.words}” <strong>{one.is}</strong><small><ArticleLink caseId={caseId} press={press} paper={one.paper} at={one.start} />{one.insideQuote ? ', in quoted words' : ''}{one.why === undefined ? '' : `; ${one.why}`}</small></div>)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Section>
  )
}

/** What the case file has of a matter, as far as whoever looks sees it. */
function saidByFile(claims: Press['claims']): ReactNode {
  const said = [...new Set(claims.flatMap(({ fileSays, unconfirmed }) => (fileSays === undefined ? [] : [`${datesInWords(fileSays)}${unconfirmed ? ' (not confirmed yet)' : ''}`])))]
  return said.length === 0 ? 'The case file has nothing of it that you see' : said.map((one) => <span key={one} style={{ display: 'block' }}><WithMonths>{one}</WithMonths></span>)
}
