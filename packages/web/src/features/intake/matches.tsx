import { Link } from '@tanstack/react-router'
import type { IntakeMatch } from '../../api/shapes.ts'
import look from './intake.module.css'

/** Cases and requests that may be of the same person, and possible conflicts; among what the reader may see. */
export function Matches({ matches }: { readonly matches: readonly IntakeMatch[] }) {
  if (matches.length === 0) return <p className={look.none}>Nothing like it among the cases you are on and the other requests. Cases you are not on were not looked at.</p>
  return (
    <div className={look.matches}>
      <h4>Look at this before you decide</h4>
      <ul>
        {matches.map(({ caseId, intakeId, title, kind, why }) => (
          <li key={`${caseId ?? intakeId} ${kind}`}>
            <strong>{kind === 'may be a conflict' ? 'It may be a conflict' : 'It may be the same person'}</strong>: {caseId === undefined ? `another request, for ${title}` : <Link to="/cases/$caseId" params={{ caseId }}>the case of {title}</Link>}
            {why.map((each) => <span key={each}>{each}</span>)}
          </li>
        ))}
      </ul>
      <p className={look.none}>Only the cases you are on were looked at.</p>
    </div>
  )
}
