import { useQuery } from '@tanstack/react-query'
import { api } from '../../api/client.ts'
import { loneLiftsQuery } from '../../api/people-queries.ts'
import { KeyedButton } from '../page/keyed-button.tsx'
import { ProblemNotice } from '../page/problem-notice.tsx'
import { Section } from '../page/section.tsx'
import look from '../people/people.module.css'
import { useActsOn } from '../people/use-acts-on.ts'
import { instantInWords } from '../words/instant-in-words.ts'

/** For administrators: walls that wait for a second person where the case has none. Nothing where none waits. */
export function LoneLifts({ office }: { readonly office: string }) {
  const { data } = useQuery(loneLiftsQuery)
  const acts = useActsOn(['lone lifts'])
  const waiting = data?.filter((one) => one.office === office) ?? []
  if (waiting.length === 0 && acts.said === undefined) return null
  return (
    <Section title="Walls that wait for a second person">
      <ul className={look.people}>
        {waiting.map(({ wallId, names, by, why, at }) => (
          <li key={wallId}>
            <p><strong>{by}</strong> asks that a wall be lifted that keeps <strong>{names}</strong> from a case: {why}</p>
            <p className={look.when}>asked {instantInWords(at)}; nobody else on the case could agree, and you see nothing of it: speak with {by} first</p>
            <div className={look.acts}><KeyedButton size="xs" loading={acts.busy} onClick={() => acts.run(() => api.POST('/api/lifts/{wall}/agree', { params: { path: { wall: wallId } } }), `The wall is lifted; ${names} sees the case again where they have a part.`)}>Agree that it is lifted</KeyedButton></div>
          </li>
        ))}
      </ul>
      {acts.error === undefined ? null : <ProblemNotice error={acts.error} />}
      <p className={look.happened} role="status">{acts.said}</p>
    </Section>
  )
}
