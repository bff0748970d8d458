import { useQuery } from '@tanstack/react-query'
import { api } from '../../api/client.ts'
import { waysBackQuery } from '../../api/people-queries.ts'
import { KeyedButton } from '../page/keyed-button.tsx'
import { ProblemNotice } from '../page/problem-notice.tsx'
import { Section } from '../page/section.tsx'
import { useActsOn } from '../people/use-acts-on.ts'
import { instantInWords } from '../words/instant-in-words.ts'

/** To the one whose account it is: that somebody asks to let them back in. Nothing where nobody does. */
export function WayBackAsked({ me }: { readonly me: string }) {
  const { data } = useQuery(waysBackQuery)
  const acts = useActsOn(['ways back'])
  const waiting = data?.filter((one) => one.userId === me && one.ended === undefined) ?? []
  if (waiting.length === 0) return null
  return (
    <Section title="A way back was asked for">
      {waiting.map((one) => (
        <div key={one.id}>
          <p>{one.askedBy ?? 'Whoever runs the machine'} asked on {instantInWords(one.askedAt)} that you be let back into this account by a link: “{one.why}”. If you did not lose what signs you in, refuse it and speak with them.</p>
          <p><KeyedButton loading={acts.busy} onClick={() => acts.run(() => api.POST('/api/ways-back/{way}/refuse', { params: { path: { way: one.id } } }), '')}>Refuse it</KeyedButton></p>
        </div>
      ))}
      {acts.error === undefined ? null : <ProblemNotice error={acts.error} />}
    </Section>
  )
}
