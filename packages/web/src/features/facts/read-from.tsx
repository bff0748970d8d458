import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { factsQuery } from '../../api/queries.ts'
import { pathInWords } from '../words/path-in-words.ts'
import { openFact } from './open-fact.ts'
import look from './read-from.module.css'
import { readPaths } from './read-paths.ts'

/** The facts something was read from, each leading to the paper it rests on; one that nobody has confirmed says so. */
export function ReadFrom({ paths }: { readonly paths: readonly string[] }) {
  const { caseId } = useParams({ strict: false })
  const facts = useQuery({ ...factsQuery(caseId ?? ''), enabled: caseId !== undefined })
  const read = readPaths(paths)
  if (read.length === 0 || caseId === undefined) return null
  return (
    <p className={look.read}>
      Rests on:{' '}
      {read.map(({ path, list }, at) => {
        const open = openFact(path, facts.data?.standing)
        return <span key={path}>{at > 0 ? '; ' : ''}<Link to="/cases/$caseId/facts" params={{ caseId }} search={{ fact: list === undefined ? path : `${path}.complete` }}>{list ?? pathInWords(path)}</Link>{open === undefined ? '' : ` (${open})`}</span>
      })}
    </p>
  )
}
