import { Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { KeyedButton } from '../page/keyed-button.tsx'
import { useKeys } from '../keys/use-keys.ts'
import look from '../papers/add-papers.module.css'
import type { FileToSend } from '../papers/dropped-files.ts'
import { pastedPaper } from '../papers/pasted-paper.ts'

/** What is known of an article beside its text. */
export interface ToldOfArticle {
  readonly outlet?: string
  readonly publishedOn?: string
  readonly link?: string
}

/** An article that is there as text, or as the source of its page: its words are kept as they are, and where it was found beside them. */
export function PasteArticle({ send }: { readonly send: (file: FileToSend, told: ToldOfArticle) => void }) {
  const [open, setOpen] = useState(false)
  const [title, setTitle] = useState('')
  const [link, setLink] = useState('')
  const [outlet, setOutlet] = useState('')
  const [day, setDay] = useState('')
  const [text, setText] = useState('')
  useKeys('Articles', [{ key: 'n', does: 'paste an article', run: () => setOpen(true) }])
  if (!open) return <p><KeyedButton size="xs" shows="n" onClick={() => setOpen(true)}>Paste an article</KeyedButton></p>
  const close = () => { setOpen(false); for (const set of [setTitle, setLink, setOutlet, setDay, setText]) set('') }
  const named = title.trim() || (/<title[^>]*>([^<]{1,200})</i.exec(text)?.[1] ?? '').trim()
  const told = { ...(outlet.trim() !== '' && { outlet: outlet.trim() }), ...(day !== '' && { publishedOn: day }), ...(link.trim() !== '' && { link: link.trim() }) }
  return (
    <form className={look.paste} onSubmit={(event) => { event.preventDefault(); send(pastedPaper({ title: named, from: link, text }), told); close() }} onKeyDown={(event) => { if (event.key === 'Escape') { event.stopPropagation(); close() } }}>
      <Textarea label="The article" description="Its text, or the source of its page as it was saved" value={text} required autoFocus autosize minRows={6} maxRows={16} onChange={(event) => setText(event.currentTarget.value)} />
      <TextInput label="Its headline" description="A saved page names its own" value={title} onChange={(event) => setTitle(event.currentTarget.value)} />
      <TextInput label="Its address" description="Nothing is fetched from there" type="url" value={link} onChange={(event) => setLink(event.currentTarget.value)} />
      <TextInput label="Who printed it" value={outlet} onChange={(event) => setOutlet(event.currentTarget.value)} />
      <TextInput label="Printed on" description="“Last week” in the article counts from this day" type="date" value={day} onChange={(event) => setDay(event.currentTarget.value)} />
      <div className={look.acts}><KeyedButton type="submit" variant="filled" disabled={named === '' || text.trim() === ''}>Add it</KeyedButton><KeyedButton shows="Escape" onClick={close}>Leave it</KeyedButton></div>
    </form>
  )
}
