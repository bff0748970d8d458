import type { NextPaper, PapersToGet } from '../../api/shapes.ts'
import { pathInWords } from '../words/path-in-words.ts'
import { standsOf } from './to-get-sentence.ts'
import look from './needs-list.module.css'

/** The papers that would settle the most, best first. */
export function NextPapers({ papers, asked }: { readonly papers: readonly NextPaper[]; readonly asked?: Pick<PapersToGet, 'papers'> | undefined }) {
  if (papers.length === 0) return <p>No paper is asked for.</p>
  return (
    <ol className={look.list}>
      {papers.map((next) => (
        <li key={next.paper}>
          <strong>{next.paper === 'other' ? 'another paper' : next.paper}</strong>: would help to answer {next.settles === 1 ? 'one question' : `${next.settles} questions`}{stands(next, asked)}.{' '}
          <span className="quiet">{few([...new Set(next.paths.map(pathInWords))])}</span>
        </li>
      ))}
    </ol>
  )
}

/** What was done to get it, where anything was. */
function stands({ paper }: NextPaper, asked: Pick<PapersToGet, 'papers'> | undefined): string {
  const one = asked?.papers.find((each) => each.paper === paper)
  if (one === undefined || one.requests.length === 0) return ''
  const { is, overdue } = standsOf(one)
  return `; ${{ 'to ask': 'to be asked for', 'asked': 'asked for', 'chased': 'asked for again', 'arrived': 'arrived', 'refused': 'refused', 'not needed': 'not needed, it was said' }[is]}${overdue ? ' and overdue' : ''}`
}

function few(labels: readonly string[]): string {
  return labels.length <= 7 ? labels.join('; ') : `${labels.slice(0, 6).join('; ')}; and ${labels.length - 6} more`
}
