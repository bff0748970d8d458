import { useId, useState } from 'react'
import { api } from '../../api/client.ts'
import type { SaidOfList } from '../../api/population-queries.ts'
import { KeyedButton } from '../page/keyed-button.tsx'
import { ProblemNotice } from '../page/problem-notice.tsx'
import lines from '../people/people.module.css'
import { useActsOn } from '../people/use-acts-on.ts'
import look from './populations.module.css'

const orders = [
  { id: 'strength', words: 'By strength of then and now', means: 'most months over the range today first' },
  { id: 'health', words: 'By age and health', means: 'a terminal illness first, then another grave one, then the oldest' },
  { id: 'years', words: 'By years at stake', means: 'life first, then the most months to release' },
] as const

/** What a sorting for the first day is asked: the order, who takes cases, and whether letters are set. */
export function SortForm({ list, said, madeUp, ready }: { readonly list: string; readonly said: SaidOfList; readonly madeUp: boolean; readonly ready: boolean }) {
  const acts = useActsOn(['population', list])
  const [order, setOrder] = useState<(typeof orders)[number]['id']>('strength')
  const [letters, setLetters] = useState(!madeUp)
  const [volunteers, setVolunteers] = useState<{ readonly name: string; readonly text: string }>()
  const id = useId()
  const begin = () => acts.run(() => api.POST('/api/populations/{population}/triage', {
    params: { path: { population: list } }, body: { ...said, order, letters, ...(volunteers === undefined ? {} : { volunteers }) },
  }), '', () => window.scrollTo({ top: 0 }))
  const choose = async (file: File | undefined) => setVolunteers(file === undefined ? undefined : { name: file.name, text: await file.text() })
  return (
    <form className={`${lines.form} screen-only`} onSubmit={(event) => { event.preventDefault(); begin() }}>
      <fieldset className={`${look.choices} ${lines.wide}`}>
        <legend>Within each group</legend>
        {orders.map((one) => <label key={one.id}><input type="radio" name={`${id}-order`} checked={order === one.id} onChange={() => setOrder(one.id)} /><span>{one.words} <span className="quiet">{one.means}</span></span></label>)}
      </fieldset>
      {madeUp ? <p className={`quiet ${lines.wide}`}>No letters are set to people who are made up.</p> : <div className={`${look.choices} ${lines.wide}`}>
        <label><input type="checkbox" checked={letters} onChange={(event) => setLetters(event.currentTarget.checked)} /><span>Set a letter to each who is set apart, in English and Spanish</span></label>
      </div>}
      <div className={`${look.file} ${lines.wide}`}>
        <label htmlFor={`${id}-volunteers`}>Volunteers who take cases, if there are any</label>
        <p className="quiet">A table with the columns name, capacity and conflicts: names, register numbers or districts with semicolons between. Cases go to whoever has the fewest, and never to one with a conflict.</p>
        <input id={`${id}-volunteers`} type="file" accept=".csv,.tsv,.txt" onChange={(event) => void choose(event.currentTarget.files?.[0])} />
      </div>
      <div className={lines.acts}><KeyedButton type="submit" variant="filled" disabled={!ready} loading={acts.busy}>Sort everyone</KeyedButton></div>
      {acts.error === undefined ? null : <div className={lines.wide}><ProblemNotice error={acts.error} /></div>}
    </form>
  )
}
