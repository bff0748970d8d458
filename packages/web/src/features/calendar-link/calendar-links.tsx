import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { calendarLinksQuery } from '../../api/casework-queries.ts'
import { api } from '../../api/client.ts'
import { KeyedButton } from '../page/keyed-button.tsx'
import { ProblemNotice } from '../page/problem-notice.tsx'
import { instantInWords } from '../words/instant-in-words.ts'
import look from './calendar-links.module.css'

/** Secret links by which a calendar elsewhere shows what is due. Each is shown once, and can be taken back. */
export function CalendarLinks() {
  const queries = useQueryClient()
  const links = useQuery(calendarLinksQuery)
  const [names, setNames] = useState(false)
  const [asked, setAsked] = useState<string>()
  const again = () => queries.invalidateQueries({ queryKey: calendarLinksQuery.queryKey })
  const make = useMutation({ mutationFn: async () => (await api.POST('/api/calendar-links', { body: { showsNames: names } })).data, onSuccess: again })
  const takeBack = useMutation({
    mutationFn: (link: string) => api.DELETE('/api/calendar-links/{link}', { params: { path: { link } } }),
    onSuccess: async (_, link) => { setAsked(undefined); if (make.data?.id === link) make.reset(); await again() },
  })
  return (
    <div className={`${look.links} screen-only`}>
      <p>See what is due in the calendar you use already. It is told the day and the kind of thing, never what it is about; that stays here, behind the link in the entry.</p>
      <label className={look.names}><input type="checkbox" checked={names} onChange={(event) => setNames(event.currentTarget.checked)} />Name the person as well. Leave this off where a company keeps the calendar.</label>
      <KeyedButton loading={make.isPending} onClick={() => make.mutate()}>Make a calendar link</KeyedButton>
      {make.data === undefined ? null : (
        <div className={look.made} role="status">
          <p><strong>Copy this address now; it is not shown again.</strong> Whoever has it sees the days you see.</p>
          <input className={look.address} readOnly value={make.data.address} aria-label="The address of your calendar" onFocus={(event) => event.currentTarget.select()} />
          <p className="quiet small">In the calendar program, choose to subscribe to a calendar by its address, and paste it there.</p>
        </div>
      )}
      {make.error ?? takeBack.error ?? links.error ? <ProblemNotice error={make.error ?? takeBack.error ?? links.error} /> : null}
      {(links.data ?? []).length === 0 ? null : (
        <ul>
          {links.data?.map(({ id, showsNames, madeAt, lastUsedAt }) => (
            <li key={id}>
              <span>Made {instantInWords(madeAt)}<span className={look.used}>{showsNames ? 'names the person' : 'names nobody'}; {lastUsedAt === undefined ? 'no calendar has read it yet' : `last read ${instantInWords(lastUsedAt)}`}</span></span>
              {asked === id ? (
                <span className={look.sure}>Calendars that use it stop showing anything. <KeyedButton variant="filled" loading={takeBack.isPending} onClick={() => takeBack.mutate(id)}>Take it back</KeyedButton> <KeyedButton onClick={() => setAsked(undefined)}>Keep it</KeyedButton></span>
              ) : <KeyedButton onClick={() => setAsked(id)}>Take back</KeyedButton>}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
