import { Link } from '@tanstack/react-router'
import type { Press } from '../../api/shapes.ts'
import { Section } from '../page/section.tsx'
import { dateInWords } from '../words/date-in-words.ts'
import { countOf, nameOfArticle } from './press-words.ts'
import look from './press.module.css'

/** The articles, the newest first; copies of one report stand together under the one that came first. */
export function ArticleList({ caseId, press }: { readonly caseId: string; readonly press: Press }) {
  const { articles, copies } = press
  const earliest = (papers: readonly string[]) => articles.filter(({ paper }) => papers.includes(paper)).toSorted((one, other) => (one.publishedOn ?? '9').localeCompare(other.publishedOn ?? '9'))
  const groups = copies.map(({ papers }) => earliest(papers))
  const under = new Set(groups.flatMap((group) => group.slice(1).map(({ paper }) => paper)))
  return (
    <Section title="Articles">
      <ul className={look.articles}>
        {articles.filter(({ paper }) => !under.has(paper)).map((one) => {
          const same = groups.find(([first]) => first?.paper === one.paper)?.slice(1) ?? []
          return (
            <li key={one.paper}>
              <p className={look.title}><Link to="/cases/$caseId/press/$paperId" params={{ caseId, paperId: one.paper }}>{one.title}</Link></p>
              <p className={look.quiet}>{[one.outlet ?? 'who printed it is not known', one.author === undefined ? '' : `by ${one.author}`, one.publishedOn === undefined ? 'its day is not known' : dateInWords(one.publishedOn)].filter((part) => part !== '').join(', ')}</p>
              <p className={look.quiet}>{countOf(one.quotes, 'quote')}{one.quotes === 0 ? '' : `, ${one.decided === 0 ? 'none' : one.decided} decided${one.unsure === 0 ? '' : `, ${one.unsure} with no speaker proposed`}`}{one.linked.length === 0 ? '' : `; contacts in it: ${one.linked.map(({ name }) => name).join(', ')}`}</p>
              {same.length === 0 ? null : <p className={look.quiet}>The same report: {same.map((copy, i) => <span key={copy.paper}>{i === 0 ? '' : '; '}<Link to="/cases/$caseId/press/$paperId" params={{ caseId, paperId: copy.paper }}>{nameOfArticle(copy)}</Link></span>)}</p>}
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
