import { useState, type FormEvent } from 'react'
import { KeyedButton } from '../page/keyed-button.tsx'
import { readForm } from '../records/read-form.ts'
import formLook from '../records/record-form.module.css'
import { RecordInput } from '../records/record-input.tsx'
import { doorWords } from './door-words.ts'
import { intakeForm, type Language } from './intake-fields.ts'

interface IntakeFormProps {
  readonly language: Language
  /** Filled in by someone of the office, for another. */
  readonly inOffice?: boolean
  readonly save: string
  readonly busy: boolean
  readonly onSend: (form: Readonly<Record<string, unknown>>) => void
  readonly onCancel?: () => void
}

const nothing = { people: [], contacts: [], contactIds: [], papers: [], petitions: [], decisions: [] } as const

/** The form of a request; the same inside the office and at its door. */
export function IntakeForm({ language, inOffice = false, save, busy, onSend, onCancel }: IntakeFormProps) {
  const [wrong, setWrong] = useState<Readonly<Record<string, string>>>({})
  const form = intakeForm(inOffice ? 'office' : language)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const read = readForm(form, new FormData(event.currentTarget))
    setWrong(read.ok ? {} : Object.fromEntries(Object.keys(read.wrong).map((name) => [name, doorWords[language].needed])))
    if (read.ok) onSend(read.fields)
    else event.currentTarget.querySelector<HTMLElement>(`[name="${Object.keys(read.wrong)[0]}"]`)?.focus()
  }
  return (
    <form className={`${formLook.form} screen-only`} noValidate onSubmit={submit} onKeyDown={(event) => { if (event.key === 'Escape' && onCancel) { event.stopPropagation(); onCancel() } }}>
      {Object.entries(form.fields).map(([name, field], at) => <RecordInput key={name} name={name} field={field} value={undefined} offered={nothing} wrong={wrong[name]} first={at === 0} optional={doorWords[language].optional} rows={name === 'story' ? 8 : 3} />)}
      <div className={formLook.acts}>
        <KeyedButton type="submit" variant="filled" loading={busy}>{save}</KeyedButton>
        {onCancel === undefined ? null : <KeyedButton shows="Escape" onClick={onCancel}>Cancel</KeyedButton>}
      </div>
    </form>
  )
}
