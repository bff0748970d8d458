import { useQuery } from '@tanstack/react-query'
import { api } from '../../api/client.ts'
import { grantListsQuery } from '../../api/grant-queries.ts'
import { AskFirst } from '../page/ask-first.tsx'
import { ProblemNotice } from '../page/problem-notice.tsx'
import lines from '../people/people.module.css'
import { useActsOn } from '../people/use-acts-on.ts'
import { dateInWords } from '../words/date-in-words.ts'
import { AddGrantList } from './add-grant-list.tsx'
import { counted } from './grant-words.ts'

/** The lists of published grants the office keeps; its administrators bring them in and take them out. */
export function GrantLists({ office, runs }: { readonly office: string; readonly runs: boolean }) {
  const { data, error } = useQuery(grantListsQuery(office))
  const acts = useActsOn(['grant lists', office])
  if (error) return <ProblemNotice error={error} />
  if (data === undefined) return null
  return (
    <>
      <p className="quiet">Grants of clemency as the White House or the Department of Justice published them. A case shows those that are like it, by stated rules, and counsel can take them into the memorandum.</p>
      {data.length === 0 ? <p>No list is kept yet.</p> : (
        <ul className={lines.people}>
          {data.map(({ id, name, source, readOn, grants, by }) => (
            <li key={id}>
              <p><strong>{name}</strong>: {counted(grants, 'grant')}, read on {dateInWords(readOn)} at <a href={source} target="_blank" rel="noreferrer">{source.replace(/^https?:\/\/(?:www\.)?/, '')}</a></p>
              <p className={lines.when}>Brought in by {by}</p>
              {runs ? <div className={`${lines.acts} screen-only`}><AskFirst question={`Take “${name}” out? What was chosen from it for a case stays with the case.`} does="Take it out" busy={acts.busy} onYes={() => acts.run(() => api.DELETE('/api/offices/{office}/grant-lists/{list}', { params: { path: { office, list: id } } }), `“${name}” is taken out.`)}>Take it out</AskFirst></div> : null}
            </li>
          ))}
        </ul>
      )}
      {acts.error === undefined ? null : <ProblemNotice error={acts.error} />}
      <p className={lines.happened} role="status">{acts.said}</p>
      {runs ? <AddGrantList office={office} /> : null}
    </>
  )
}
