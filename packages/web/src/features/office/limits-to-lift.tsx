import { useQuery } from '@tanstack/react-query'
import { api } from '../../api/client.ts'
import { limitsToLiftQuery } from '../../api/people-queries.ts'
import { KeyedButton } from '../page/keyed-button.tsx'
import { ProblemNotice } from '../page/problem-notice.tsx'
import { Section } from '../page/section.tsx'
import look from '../people/people.module.css'
import { useActsOn } from '../people/use-acts-on.ts'
import { instantInWords } from '../words/instant-in-words.ts'

/** For administrators: who of those held to contributing is asked for as counsel on a case. Nothing where nobody is. */
export function LimitsToLift({ office }: { readonly office: string }) {
  const { data } = useQuery(limitsToLiftQuery)
  const acts = useActsOn(['limits to lift'])
  const waiting = data?.filter((one) => one.office === office) ?? []
  if (waiting.length === 0 && acts.said === undefined) return null
  return (
    <Section title="Limits to lift">
      <ul className={look.people}>
        {waiting.map(({ id, name, by, basis, words, at }) => (
          <li key={id}>
            <p><strong>{by}</strong> asks that <strong>{name}</strong>, whom you hold to contributing, may be counsel on one case, for a {basis}: {words}</p>
            <p className={look.when}>asked {instantInWords(at)}; you see nothing of the case itself: speak with {by} before you agree</p>
            <div className={look.acts}><KeyedButton size="xs" loading={acts.busy} onClick={() => acts.run(() => api.POST('/api/limit-lifts/{lift}/agree', { params: { path: { lift: id } } }), `${name} can be made counsel on that case.`)}>Lift it for that case</KeyedButton></div>
          </li>
        ))}
      </ul>
      {acts.error === undefined ? null : <ProblemNotice error={acts.error} />}
      <p className={look.happened} role="status">{acts.said}</p>
    </Section>
  )
}
