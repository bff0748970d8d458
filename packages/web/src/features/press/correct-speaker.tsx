import { TextInput } from '@mantine/core'
import { useId, useState } from 'react'
import type { ArticleOfCase, PressQuote } from '../../api/shapes.ts'
import { KeyedButton } from '../page/keyed-button.tsx'
import { SelectOne } from '../page/select-one.tsx'
import look from './press.module.css'

interface CorrectSpeakerProps {
  readonly article: ArticleOfCase
  readonly quote: PressQuote
  readonly contacts: readonly { readonly id: string; readonly name: string }[]
  readonly busy: boolean
  readonly onSave: (fields: { readonly speaker: string; readonly contact?: string; readonly told?: string }) => void
  readonly onCancel: () => void
}

/** Who said it after all: somebody of the article, a contact, or whoever is typed. */
export function CorrectSpeaker({ article, quote, contacts, busy, onSave, onCancel }: CorrectSpeakerProps) {
  const id = useId()
  const [speaker, setSpeaker] = useState(quote.decided?.speaker ?? '')
  const [contact, setContact] = useState(quote.decided?.contact ?? '')
  const [told, setTold] = useState(quote.decided?.told ?? quote.told ?? '')
  const names = [...new Set([...article.people.map(({ name }) => name), ...contacts.map(({ name }) => name)])]
  const choose = (name: string) => {
    setSpeaker(name)
    const known = article.people.find((person) => person.name === name)?.contact?.id ?? contacts.find((one) => one.name === name)?.id
    if (known !== undefined) setContact(known)
  }
  return (
    <form className={`${look.correct} screen-only`} onSubmit={(event) => { event.preventDefault(); onSave({ speaker: speaker.trim(), ...(contact !== '' && { contact }), ...(told.trim() !== '' && { told: told.trim() }) }) }} onKeyDown={(event) => { if (event.key === 'Escape') { event.stopPropagation(); onCancel() } }}>
      <TextInput label="Who said it" list={id} value={speaker} autoFocus autoComplete="off" required onChange={(event) => choose(event.currentTarget.value)} />
      <datalist id={id}>{names.map((name) => <option key={name} value={name} />)}</datalist>
      {contacts.length === 0 ? null : <SelectOne label="Which contact that is" value={contact} onChange={(event) => setContact(event.currentTarget.value)} data={[{ value: '', label: 'none' }, ...contacts.map((one) => ({ value: one.id, label: one.name }))]} />}
      <TextInput label="To whom" value={told} autoComplete="off" onChange={(event) => setTold(event.currentTarget.value)} />
      <div className={look.acts}><KeyedButton type="submit" variant="filled" size="xs" disabled={speaker.trim() === ''} loading={busy}>Keep it</KeyedButton><KeyedButton size="xs" shows="Escape" onClick={onCancel}>Leave it</KeyedButton></div>
    </form>
  )
}
