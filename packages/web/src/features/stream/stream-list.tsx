import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { streamQuery } from '../../api/campaign-queries.ts'
import type { StreamEntry } from '../../api/shapes.ts'
import { ProblemNotice, Waiting } from '../page/problem-notice.tsx'
import { Section } from '../page/section.tsx'
import { dateInWords } from '../words/date-in-words.ts'
import { followUpInWords } from '../words/day-distance.ts'
import look from './stream.module.css'

const kinds: Readonly<Record<StreamEntry['kind'], string>> = { call: 'Calls', letter: 'Letters', message: 'Messages', meeting: 'Meetings', promise: 'Asked and promised', paper: 'Papers', decision: 'Decisions', task: 'Done', petition: 'Petitions', sent: 'Sent' }
/** So many are shown at first. */
const atFirst = 60

/** All that happened in the case, the newest first, and what one wants to see of it. */
export function StreamList({ caseId, contacts }: { readonly caseId: string; readonly contacts: readonly { readonly id: string; readonly name: string }[] }) {
  const id = useId()
  const [chosen, setChosen] = useState<readonly StreamEntry['kind'][]>([])
  const [contact, setContact] = useState('')
  const [find, setFind] = useState('')
  const [most, setMost] = useState(atFirst)
  const { data, error } = useQuery(streamQuery(caseId, { kinds: chosen, contact, find }))
  if (error) return <ProblemNotice error={error} />
  if (data === undefined) return <Waiting for="the stream" />
  const days = [...Map.groupBy(data.entries.slice(0, most), ({ on }) => on)]
  return (
    <Section title="All that happened">
      <div className={`${look.filters} screen-only`}>
        <fieldset>
          <legend className="out-of-sight">Which kinds</legend>
          {(Object.entries(kinds) as [StreamEntry['kind'], string][]).map(([kind, words]) => <label key={kind}><input type="checkbox" checked={chosen.includes(kind)} onChange={(event) => setChosen(event.currentTarget.checked ? [...chosen, kind] : chosen.filter((one) => one !== kind))} />{words}</label>)}
        </fieldset>
        {contacts.length === 0 ? null : <label htmlFor={`${id}-who`}>With<select id={`${id}-who`} value={contact} onChange={(event) => setContact(event.currentTarget.value)}><option value="">everyone</option>{contacts.map((one) => <option key={one.id} value={one.id}>{one.name}</option>)}</select></label>}
        <label htmlFor={`${id}-find`}>Words<input id={`${id}-find`} type="search" value={find} maxLength={200} onChange={(event) => setFind(event.currentTarget.value)} /></label>
      </div>
      <p className="quiet" role="status">{data.entries.length === 0 ? 'Nothing fits.' : `${data.entries.length === 1 ? 'One thing' : `${data.entries.length} things`}, the newest first.`}</p>
      {days.map(([on, entries]) => (
        <div key={on}>
          <h3 className={look.day}>{dateInWords(on)}</h3>
          <ul className={look.stream}>
            {entries.map((one) => (
              <li key={`${one.id} ${one.title}`} className={look.entry}>
                <p><span className={look.title}>{one.title}</span> <span className={look.kind}>{kinds[one.kind].toLowerCase()}{one.followUpOn === undefined ? '' : `; ${followUpInWords(one.followUpOn, data.today)}`}</span></p>
                {one.detail === '' ? null : <p className={look.detail}>{one.detail}</p>}
              </li>
            ))}
          </ul>
        </div>
      ))}
      {data.entries.length > most ? <p className="screen-only"><button type="button" onClick={() => setMost(most + 200)}>Show what came before</button></p> : null}
    </Section>
  )
}
