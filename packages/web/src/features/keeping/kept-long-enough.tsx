import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { keptLongEnoughQuery } from '../../api/people-queries.ts'
import { Section } from '../page/section.tsx'
import look from '../people/people.module.css'
import { keepingInWords } from './keeping-in-words.ts'

/** Closed cases one leads whose files need be kept no longer; nothing where there are none. */
export function KeptLongEnough() {
  const { data } = useQuery(keptLongEnoughQuery)
  if (data === undefined || data.length === 0) return null
  return (
    <Section title={`Files kept long enough (${data.length})`}>
      <ul className={look.people}>
        {data.map((one) => <li key={one.caseId}><p><Link to="/cases/$caseId/settings" params={{ caseId: one.caseId }}>{one.caseTitle}</Link></p><p className={look.when}>{keepingInWords(one)}</p></li>)}
      </ul>
    </Section>
  )
}
