import { Progress } from '@mantine/core'
import { useId, useState, type DragEvent, type ReactNode } from 'react'
import { chosenFiles, droppedFiles } from './dropped-files.ts'
import { PasteText } from './paste-text.tsx'
import look from './add-papers.module.css'
import type { useSending } from './use-sending.ts'

interface AddPapersProps {
  readonly sending: ReturnType<typeof useSending>
  readonly title?: string
  /** What can be dropped and what becomes of it; without it, what any paper is told of. */
  readonly says?: string
  /** Where text is pasted, in place of that for any paper. */
  readonly paste?: ReactNode
}

const ofAnyPaper = 'PDF, scans (TIFF, PNG, JPEG), Word, RTF and OpenDocument texts, web pages, messages of mail (EML) and plain text are read; each is kept exactly as it is. ZIP archives and mailboxes (MBOX) are opened, and what is in them comes in paper by paper. A scan takes some seconds a page; you can go on meanwhile.'

/** Where papers are dropped or chosen; each is kept as it is, read, and what it says is proposed. */
export function AddPapers({ sending: { all, send }, title = 'Add papers', says = ofAnyPaper, paste }: AddPapersProps) {
  const [over, setOver] = useState(false)
  const id = useId()
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    void droppedFiles(event.dataTransfer).then(send)
  }
  return (
    <section className="screen-only" aria-labelledby={`${id}-title`}>
      <div className={look.place} data-over={over || undefined} onDragOver={(event) => { event.preventDefault(); setOver(true) }} onDragLeave={() => setOver(false)} onDrop={drop}>
        <h2 id={`${id}-title`}>{title}</h2>
        <p>Drop them here, or <label className={look.choose} htmlFor={id}>choose files<input id={id} type="file" multiple className="out-of-sight" onChange={(event) => { send(chosenFiles(event.currentTarget.files ?? [])); event.currentTarget.value = '' }} /></label> or <label className={look.choose} htmlFor={`${id}-folder`}>a folder<input id={`${id}-folder`} type="file" multiple ref={(input) => input?.setAttribute('webkitdirectory', '')} className="out-of-sight" onChange={(event) => { send(chosenFiles(event.currentTarget.files ?? [])); event.currentTarget.value = '' }} /></label>. {says}</p>
      </div>
      {paste ?? <PasteText send={send} />}
      <ul className={look.sending} aria-live="polite">
        {all.filter(({ failed, arrival, outcome }) => arrival === undefined || (outcome !== undefined && !failed)).map(({ id: number, name, sent, reading, outcome, failed }) => (
          <li key={number} data-failed={failed || undefined}>
            <strong>{name}</strong>
            <span>{outcome ?? (reading !== undefined ? reading.words : sent === 1 ? 'Being kept …' : sent === 0 ? 'Waiting …' : `Sent ${Math.round(sent * 100)} of 100`)}</span>
            {outcome === undefined ? <Progress value={(reading?.part ?? sent) * 100} size="xs" aria-label={`${name}, ${reading === undefined ? 'sent' : 'read'}`} animated={sent === 1} /> : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
