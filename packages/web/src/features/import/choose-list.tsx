import { Textarea } from '@mantine/core'
import { useId, useState, type DragEvent } from 'react'
import { KeyedButton } from '../page/keyed-button.tsx'
import place from '../papers/add-papers.module.css'
import look from './import.module.css'

/** Where a list is dropped, chosen or pasted. */
export function ChooseList({ onChoose }: { readonly onChoose: (file: File) => void }) {
  const [over, setOver] = useState(false)
  const [pasted, setPasted] = useState('')
  const id = useId()
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const [file] = event.dataTransfer.files
    if (file !== undefined) onChoose(file)
  }
  return (
    <section className="screen-only" aria-labelledby={`${id}-title`}>
      <div className={place.place} data-over={over || undefined} onDragOver={(event) => { event.preventDefault(); setOver(true) }} onDragLeave={() => setOver(false)} onDrop={drop}>
        <h2 id={`${id}-title`}>A list, or a case from another office</h2>
        <p>Drop it here, or <label className={place.choose} htmlFor={id}>choose a file<input id={id} type="file" accept=".csv,.tsv,.txt,.json,.ndjson,.jsonl,.zip" className="out-of-sight" onChange={(event) => { const [file] = event.currentTarget.files ?? []; if (file !== undefined) onChoose(file); event.currentTarget.value = '' }} /></label>. A list is CSV as any spreadsheet saves it, with headings in its first row, or JSON. A case comes as the ZIP that Lenity exported.</p>
        <p>You are shown what would become of each row before anything is written.</p>
      </div>
      <details className={look.paste}>
        <summary>Paste it instead</summary>
        <form onSubmit={(event) => { event.preventDefault(); onChoose(new File([pasted], 'pasted', { type: 'text/plain' })) }}>
          <Textarea label="Cells copied from a spreadsheet, with their headings" autosize minRows={4} maxRows={14} value={pasted} onChange={(event) => setPasted(event.currentTarget.value)} spellCheck={false} />
          <KeyedButton type="submit" disabled={pasted.trim() === ''}>Look at it</KeyedButton>
        </form>
      </details>
    </section>
  )
}
