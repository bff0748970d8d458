import type { NextPaper } from '../../api/shapes.ts'
import { pathInWords } from '../words/path-in-words.ts'
import look from './needs-list.module.css'

/** The papers that would settle the most, best first. */
export function NextPapers({ papers }: { readonly papers: readonly NextPaper[] }) {
  if (papers.length === 0) return <p>No paper is asked for.</p>
  return (
    <ol className={look.list}>
      {papers.map((next) => (
        <li key={next.paper}>
          <strong>{next.paper === 'other' ? 'another paper' : next.paper}</strong>: would help to answer {next.settles === 1 ? 'one question' : `${next.settles} questions`}.{' '}
          <span className="quiet">{few([...new Set(next.paths.map(pathInWords))])}</span>
        </li>
      ))}
    </ol>
  )
}

function few(labels: readonly string[]): string {
  return labels.length <= 7 ? labels.join('; ') : `${labels.slice(0, 6).join('; ')}; and ${labels.length - 6} more`
}
