import { Link, useParams } from '@tanstack/react-router'
import { pathInWords } from '../words/path-in-words.ts'
import look from './read-from.module.css'
import { readPaths } from './read-paths.ts'

/** The facts something was read from, each leading to the paper it rests on. */
export function ReadFrom({ paths }: { readonly paths: readonly string[] }) {
  const { caseId } = useParams({ strict: false })
  const read = readPaths(paths)
  if (read.length === 0 || caseId === undefined) return null
  return (
    <p className={look.read}>
      Rests on:{' '}
      {read.map(({ path, list }, at) => (
        <span key={path}>{at > 0 ? '; ' : ''}<Link to="/cases/$caseId/facts" params={{ caseId }} search={{ fact: list === undefined ? path : `${path}.complete` }}>{list ?? pathInWords(path)}</Link></span>
      ))}
    </p>
  )
}
