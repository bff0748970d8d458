import { Link, useParams } from '@tanstack/react-router'
import { isSealed } from '../facts/is-sealed.ts'
import look from './page.module.css'

/** Says, also on paper, that what stands here was computed with facts that nobody has confirmed; of what is sealed not even how many. */
export function UnconfirmedNote({ paths: all }: { readonly paths: readonly string[] }) {
  const paths = all.filter((path) => !isSealed(path))
  const { caseId } = useParams({ strict: false })
  if (paths.length === 0) return null
  return (
    <p className={look.unconfirmed}>
      Unconfirmed: computed with {paths.length === 1 ? 'one fact' : `${paths.length} facts`} that nobody has held against the papers yet. {caseId === undefined ? null : <Link className="screen-only" to="/cases/$caseId/confirm" params={{ caseId }}>Confirm {paths.length === 1 ? 'it' : 'them'}</Link>}
    </p>
  )
}
