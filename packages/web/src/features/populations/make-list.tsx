import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { makeUpList, populationsQuery } from '../../api/population-queries.ts'
import { KeyedButton } from '../page/keyed-button.tsx'
import { ProblemNotice } from '../page/problem-notice.tsx'
import lines from '../people/people.module.css'
import { useActsOn } from '../people/use-acts-on.ts'
import { dayOf } from '../words/instant-in-words.ts'
import { daysAfter, usualDays } from './list-words.ts'
import look from './populations.module.css'

const mostPeople = 20_000

/** A list of made-up people, to teach and to show on: how many, what is not known of them, and the words that decide who they are. */
export function MakeList({ office }: { readonly office: string }) {
  const [open, setOpen] = useState(false)
  const id = useId()
  return (
    <section className={`${look.make} screen-only`}>
      <KeyedButton aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>Made-up list</KeyedButton>
      <span className="quiet">Nobody on it lives: people as published figures have the federal prisons, to teach and to show on.</span>
      <div id={id}>{open ? <MakeForm office={office} /> : null}</div>
    </section>
  )
}

function MakeForm({ office }: { readonly office: string }) {
  const queries = useQueryClient()
  const navigate = useNavigate()
  const acts = useActsOn()
  const today = dayOf(new Date().toISOString())
  const [count, setCount] = useState('1000')
  const [blank, setBlank] = useState('20')
  const [seed, setSeed] = useState('teaching')
  const [day, setDay] = useState(daysAfter(today, usualDays))
  const make = async () => {
    const list = await makeUpList(office, { count: Number(count), missing: Number(blank) / 100, seed, keptUntil: day })
    await queries.invalidateQueries({ queryKey: populationsQuery(office).queryKey })
    await navigate({ to: '/office/lists/$list', params: { list: list.id } })
  }
  return (
    <form className={lines.form} onSubmit={(event) => { event.preventDefault(); acts.run(make, '') }}>
      <div className={look.field}><label>How many people<input type="number" required min={1} max={mostPeople} step={1} value={count} onChange={(event) => setCount(event.currentTarget.value)} /></label><p className="quiet">At most {mostPeople.toLocaleString('en-US')}; the command line makes more.</p></div>
      <div className={look.field}><label>Facts that are not known, of a hundred<input type="number" required min={0} max={90} step={1} value={blank} onChange={(event) => setBlank(event.currentTarget.value)} /></label><p className="quiet">With none most people can be filed for; with some there are papers to ask for.</p></div>
      <div className={look.field}><label>Any words<input required maxLength={100} value={seed} onChange={(event) => setSeed(event.currentTarget.value)} /></label><p className="quiet">The same words give the same people, others give others.</p></div>
      <div className={look.field}><label>Erase it by itself after<input type="date" required value={day} min={today} max={daysAfter(today, 730)} onChange={(event) => setDay(event.currentTarget.value)} /></label></div>
      <div className={lines.acts}><KeyedButton type="submit" variant="filled" loading={acts.busy}>Make the list</KeyedButton></div>
      {acts.error === undefined ? null : <div className={lines.wide}><ProblemNotice error={acts.error} /></div>}
    </form>
  )
}
