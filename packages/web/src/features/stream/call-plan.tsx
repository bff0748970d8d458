import { useQuery } from '@tanstack/react-query'
import { callPlanQuery } from '../../api/campaign-queries.ts'
import { ProblemNotice } from '../page/problem-notice.tsx'
import { Section } from '../page/section.tsx'
import { dateInWords } from '../words/date-in-words.ts'
import look from './stream.module.css'

/** Whom to call today and next, and why then: so that nobody is called too often. */
export function CallPlan({ caseId }: { readonly caseId: string }) {
  const { data, error } = useQuery(callPlanQuery(caseId))
  if (error) return <ProblemNotice error={error} />
  if (data === undefined || data.calls.length === 0) return null
  return (
    <Section title="Whom to call next">
      <ul className={look.calls}>
        {data.calls.map(({ contact, name, on, now, why }) => (
          <li key={contact}>
            <p><strong>{name}</strong>: {on === undefined ? 'not to be called' : now ? 'today' : dateInWords(on)}</p>
            {why.map((one) => <p key={one} className="quiet">{one}</p>)}
          </li>
        ))}
      </ul>
    </Section>
  )
}
