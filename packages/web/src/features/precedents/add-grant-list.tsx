import { TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { keepGrantList, lookAtGrantList, type GrantListPreview, type GrantListWish } from '../../api/grant-queries.ts'
import { KeyedButton } from '../page/keyed-button.tsx'
import { ProblemNotice } from '../page/problem-notice.tsx'
import { dayOf } from '../words/instant-in-words.ts'
import { counted, previewInWords } from './grant-words.ts'
import look from './precedents.module.css'

/** A list on its way in: what is said of it, what each row would do, and only then kept. */
export function AddGrantList({ office }: { readonly office: string }) {
  const queries = useQueryClient()
  const [wish, setWish] = useState<GrantListWish>()
  const [preview, setPreview] = useState<GrantListPreview>()
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>()
  const [said, say] = useState('')
  const file = useId()
  const work = async (what: () => Promise<void>) => {
    setBusy(true)
    setError(undefined)
    try {
      await what()
    } catch (problem) {
      setError(problem)
    } finally {
      setBusy(false)
    }
  }
  const lookAt = (form: HTMLFormElement) => work(async () => {
    const sent = new FormData(form)
    const text = (name: string) => { const value = sent.get(name); return typeof value === 'string' ? value.trim() : '' }
    const chosen = sent.get('file')
    if (!(chosen instanceof File)) return
    const next = { file: chosen, name: text('name'), source: text('source'), readOn: text('readOn'), grantedOn: text('grantedOn') }
    say('')
    setPreview(await lookAtGrantList(office, next))
    setWish(next)
  })
  const keep = (chosen: GrantListWish) => work(async () => {
    const { kept } = await keepGrantList(office, chosen)
    say(`${counted(kept, 'grant')} kept.`)
    putAway()
    await queries.invalidateQueries({ queryKey: ['grant lists', office] })
  })
  const putAway = () => { setWish(undefined); setPreview(undefined) }
  return (
    <details className={`${look.add} screen-only`}>
      <summary>Bring in a list</summary>
      <form className={look.form} onChange={putAway} onSubmit={(event) => { event.preventDefault(); void lookAt(event.currentTarget) }}>
        <label className={look.file} htmlFor={file}>The list: CSV, JSON, or the page as the browser saved it<input id={file} name="file" type="file" required accept=".csv,.tsv,.txt,.json,.ndjson,.html,.htm" /></label>
        <TextInput name="name" label="What it is called" required withAsterisk={false} maxLength={200} placeholder="Clemency recipient list, 26 April 2022" />
        <TextInput name="source" label="Where it was published" type="url" required withAsterisk={false} maxLength={2000} placeholder="https://www.justice.gov/pardon/…" />
        <TextInput name="readOn" label="Read there on" type="date" required withAsterisk={false} defaultValue={dayOf(new Date().toISOString())} />
        <TextInput name="grantedOn" label="Day of its grants" description="Where its rows do not name one" type="date" />
        <KeyedButton type="submit" loading={busy}>Look at it first</KeyedButton>
      </form>
      {error === undefined ? null : <ProblemNotice error={error} />}
      <p role="status">{said}</p>
      {preview === undefined || wish === undefined ? null : (
        <div className={look.preview}>
          <p role="status"><strong>{previewInWords(preview)}</strong></p>
          <KeyedButton variant="filled" disabled={preview.counts.kept === 0} loading={busy} onClick={() => void keep(wish)}>{preview.counts.kept === 0 ? 'Nothing to keep' : `Keep ${counted(preview.counts.kept, 'grant')}`}</KeyedButton>
          <table className={look.rows}>
            <thead><tr><th>Row</th><th>Name</th><th>What becomes of it</th></tr></thead>
            <tbody>{preview.rows.toSorted((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome) || a.row - b.row).map(({ row, name, outcome, why }) => <tr key={row}><td>{row}</td><td>{name === '' ? '—' : name}</td><td>{outcome}{why === undefined ? '' : `: ${why}`}</td></tr>)}</tbody>
          </table>
        </div>
      )}
    </details>
  )
}

const order = ['refused', 'kept already', 'will be kept']
