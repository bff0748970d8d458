import { Link, useParams } from '@tanstack/react-router'
import { pathInWords } from '../words/path-in-words.ts'
import look from './read-from.module.css'

/** The facts something was read from, each leading to the paper it rests on. */
export function ReadFrom({ paths }: { readonly paths: readonly string[] }) {
  const { caseId } = useParams({ strict: false })
  if (paths.length === 0 || caseId === undefined) return null
  return (
    <p className={look.read}>
      Rests on:{' '}
      {[...new Set(paths)].map((path, at) => (
        <span key={path}>{at > 0 ? '; ' : ''}<Link to="/cases/$caseId/facts" params={{ caseId }} search={{ fact: path }}>{pathInWords(path)}</Link></span>
      ))}
    </p>
  )
}
