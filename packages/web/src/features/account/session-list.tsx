import { api } from '../../api/client.ts'
import type { Account } from '../../api/shapes.ts'
import { KeyedButton } from '../page/keyed-button.tsx'
import { ProblemNotice } from '../page/problem-notice.tsx'
import { instantInWords } from '../words/instant-in-words.ts'
import look from './account.module.css'
import { useAccountAct } from './use-account-act.ts'

/** Where the person is signed in, and the ways out. */
export function SessionList({ sessions }: { readonly sessions: Account['sessions'] }) {
  const end = useAccountAct((session: string) => api.POST('/api/account/sessions/{session}/end', { params: { path: { session } } }))
  const endOthers = useAccountAct(() => api.POST('/api/account/sessions/end-others'))
  return (
    <>
      <ul className={look.list}>
        {sessions.map(({ id, mine, device, place, since, usedAt }) => (
          <li key={id}>
            <span><strong>{device}</strong>{mine ? ', here' : ''}<span className={look.more}>from {place}; since {instantInWords(since)}{mine ? '' : `; last used ${instantInWords(usedAt)}`}</span></span>
            {mine ? null : <span className="screen-only"><KeyedButton loading={end.isPending && end.variables === id} onClick={() => end.mutate(id)} aria-label={`Sign out ${device}`}>Sign out</KeyedButton></span>}
          </li>
        ))}
      </ul>
      {sessions.length < 2 ? null : <div className={`${look.acts} screen-only`}><KeyedButton loading={endOthers.isPending} onClick={() => endOthers.mutate(undefined)}>Sign out everywhere else</KeyedButton></div>}
      {end.error ?? endOthers.error ? <ProblemNotice error={end.error ?? endOthers.error} /> : null}
    </>
  )
}
