import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { api } from '../../api/client.ts'
import type { ListOfPeople } from '../../api/population-queries.ts'
import { AskFirst } from '../page/ask-first.tsx'
import { KeyedButton } from '../page/keyed-button.tsx'
import { ProblemNotice } from '../page/problem-notice.tsx'
import lines from '../people/people.module.css'
import { useActsOn } from '../people/use-acts-on.ts'
import { dateInWords } from '../words/date-in-words.ts'
import { dayOf } from '../words/instant-in-words.ts'
import { daysAfter } from './list-words.ts'
import look from './populations.module.css'

/** Until when a list is kept, and erasing it before. */
export function KeepOrErase({ list }: { readonly list: ListOfPeople }) {
  const queries = useQueryClient()
  const navigate = useNavigate()
  const [day, setDay] = useState(list.keptUntil)
  const acts = useActsOn(['population', list.id], ['populations'])
  const path = { params: { path: { population: list.id } } }
  const today = dayOf(new Date().toISOString())
  const erase = async () => {
    await api.POST('/api/populations/{population}/erase', path)
    await navigate({ to: '/office/lists', search: { office: list.office } })
    queries.removeQueries({ queryKey: ['population', list.id] })
    await queries.invalidateQueries({ queryKey: ['populations'] })
  }
  return (
    <>
      <p>It is kept, encrypted, until {dateInWords(list.keptUntil)}. After that day the file and everything that came of it are erased by themselves; that there was a list and what was done with it stays. Backups made before still hold it until they are thrown away.</p>
      <form className={`${look.keep} screen-only`} onSubmit={(event) => { event.preventDefault(); acts.run(() => api.PUT('/api/populations/{population}/kept-until', { ...path, body: { day } }), `It is kept until ${dateInWords(day)}.`) }}>
        <label>Keep it until<input type="date" required value={day} min={today} max={daysAfter(today, 730)} onChange={(event) => setDay(event.currentTarget.value)} /></label>
        <KeyedButton type="submit" disabled={day === list.keptUntil || day === ''} loading={acts.busy}>Change the day</KeyedButton>
      </form>
      <p className={`${look.acts} screen-only`}><AskFirst question="The file, its results and what was refused are gone for good." does="Erase it now" busy={acts.busy} onYes={() => acts.run(erase, '')}>Erase this list now</AskFirst></p>
      <p className={lines.happened} role="status">{acts.said}</p>
      {acts.error === undefined ? null : <ProblemNotice error={acts.error} />}
    </>
  )
}
