import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useId, useState, type DragEvent } from 'react'
import { bringList, populationsQuery } from '../../api/population-queries.ts'
import { ProblemNotice } from '../page/problem-notice.tsx'
import place from '../papers/add-papers.module.css'
import { dayOf } from '../words/instant-in-words.ts'
import { daysAfter, usualDays } from './list-words.ts'
import look from './populations.module.css'

/** Where a list is dropped or chosen, with the day until which it is kept. */
export function BringList({ office }: { readonly office: string }) {
  const queries = useQueryClient()
  const navigate = useNavigate()
  const today = dayOf(new Date().toISOString())
  const [day, setDay] = useState(daysAfter(today, usualDays))
  const [over, setOver] = useState(false)
  const [sending, setSending] = useState<{ readonly name: string; readonly share: number }>()
  const [error, setError] = useState<unknown>()
  const id = useId()

  const send = async (file: File) => {
    setError(undefined)
    setSending({ name: file.name, share: 0 })
    try {
      const list = await bringList(office, file, day, (share) => setSending({ name: file.name, share }))
      await queries.invalidateQueries({ queryKey: populationsQuery(office).queryKey })
      await navigate({ to: '/office/lists/$list', params: { list: list.id } })
    } catch (problem) {
      setError(problem)
    } finally {
      setSending(undefined)
    }
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const [file] = event.dataTransfer.files
    if (file !== undefined && sending === undefined) void send(file)
  }
  return (
    <section className="screen-only" aria-labelledby={`${id}-title`}>
      <div className={place.place} data-over={over || undefined} onDragOver={(event) => { event.preventDefault(); setOver(true) }} onDragLeave={() => setOver(false)} onDrop={drop}>
        <h2 id={`${id}-title`}>Bring a list</h2>
        <p>Drop it here, or <label className={place.choose} htmlFor={id}>choose a file<input id={id} type="file" accept=".csv,.tsv,.txt,.ndjson,.jsonl,.parquet" disabled={sending !== undefined} className="out-of-sight" onChange={(event) => { const [file] = event.currentTarget.files ?? []; if (file !== undefined) void send(file); event.currentTarget.value = '' }} /></label>: CSV as any spreadsheet saves it, JSON with an object on each line, or Parquet, up to 200 MB. You see what its columns hold before anything is done with it.</p>
        <div className={look.keep}>
          <label>Erase it by itself after<input type="date" value={day} min={today} max={daysAfter(today, 730)} onChange={(event) => setDay(event.currentTarget.value)} /></label>
        </div>
      </div>
      {sending === undefined ? null : <div className={look.sending}><p role="status">{sending.share < 1 ? `Sending ${sending.name} …` : `Reading ${sending.name} …`}</p><progress aria-label="How much has gone" max={1} value={sending.share} /></div>}
      {error === undefined ? null : <ProblemNotice error={error} />}
    </section>
  )
}
