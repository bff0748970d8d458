import { Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { KeyedButton } from '../page/keyed-button.tsx'
import look from './add-papers.module.css'
import type { FileToSend } from './dropped-files.ts'
import { pastedPaper } from './pasted-paper.ts'

/** A letter or a post that is there as text alone becomes a paper: what it is called, where it was found, and its words as they are. */
export function PasteText({ send }: { readonly send: (files: readonly FileToSend[]) => void }) {
  const [open, setOpen] = useState(false)
  const [title, setTitle] = useState('')
  const [from, setFrom] = useState('')
  const [text, setText] = useState('')
  if (!open) return <p><KeyedButton size="xs" onClick={() => setOpen(true)}>Paste a text</KeyedButton></p>
  const close = () => { setOpen(false); setTitle(''); setFrom(''); setText('') }
  return (
    <form className={look.paste} onSubmit={(event) => { event.preventDefault(); send([pastedPaper({ title, from, text })]); close() }}>
      <TextInput label="What it is" description="A letter from her sister, a post" value={title} required autoFocus onChange={(event) => setTitle(event.currentTarget.value)} />
      <TextInput label="Where it was found" description="A link, or who sent it; it stands above the text" value={from} onChange={(event) => setFrom(event.currentTarget.value)} />
      <Textarea label="Its words, as they are" value={text} required autosize minRows={5} maxRows={18} onChange={(event) => setText(event.currentTarget.value)} />
      <div className={look.acts}><KeyedButton type="submit" disabled={title.trim() === '' || text.trim() === ''}>Add it</KeyedButton><KeyedButton onClick={close}>Leave it</KeyedButton></div>
    </form>
  )
}
