import { TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import type { RecordType } from '../../api/shapes.ts'
import { KeyedButton } from '../page/keyed-button.tsx'
import { ProblemNotice } from '../page/problem-notice.tsx'
import { readForm } from './read-form.ts'
import { recordForms } from './record-forms.ts'
import look from './record-form.module.css'
import { RecordInput, type Offered } from './record-input.tsx'
import type { Fields } from './use-record-acts.ts'

interface RecordFormProps {
  readonly type: RecordType
  readonly fields: Fields
  readonly offered: Offered
  readonly save: string
  /** Whether it is asked why; for a change of what was there. */
  readonly asksWhy: boolean
  readonly busy: boolean
  readonly error: unknown
  readonly onSave: (fields: Fields, why: string | undefined) => void
  readonly onCancel: () => void
}

/** The form of a type of record. Escape leaves it. */
export function RecordForm({ type, fields, offered, save, asksWhy, busy, error, onSave, onCancel }: RecordFormProps) {
  const [wrong, setWrong] = useState<Readonly<Record<string, string>>>({})
  const form = recordForms[type]
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = new FormData(event.currentTarget)
    const read = readForm(form, typed)
    setWrong(read.ok ? {} : read.wrong)
    if (read.ok) onSave(read.fields, String(typed.get(whyName) ?? '').trim() || undefined)
    else event.currentTarget.querySelector<HTMLElement>(`[name="${Object.keys(read.wrong)[0]}"]`)?.focus()
  }
  return (
    <form className={`${look.form} screen-only`} noValidate onSubmit={submit} onKeyDown={(event) => { if (event.key === 'Escape') { event.stopPropagation(); onCancel() } }}>
      {Object.entries(form.fields).map(([name, field], at) => <RecordInput key={name} name={name} field={field} value={fields[name]} offered={offered} wrong={wrong[name]} first={at === 0} />)}
      {asksWhy ? <TextInput name={whyName} className={look.wide} label={<>Why it changes<span className={look.optional}> optional</span></>} description="Kept with the change" autoComplete="off" /> : null}
      {error === undefined ? null : <div className={look.wide}><ProblemNotice error={error} /></div>}
      <div className={look.acts}>
        <KeyedButton type="submit" variant="filled" loading={busy}>{save}</KeyedButton>
        <KeyedButton shows="Escape" onClick={onCancel}>Cancel</KeyedButton>
      </div>
    </form>
  )
}

const whyName = 'why it changes'
