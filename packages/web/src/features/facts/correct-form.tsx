import { useState, type FormEvent } from 'react'
import { KeyedButton } from '../page/keyed-button.tsx'
import look from './fact-in-hand.module.css'
import { asTyped, parseValue } from './parse-value.ts'
import { ValueField } from './value-field.tsx'

interface CorrectFormProps {
  readonly label: string
  readonly kind: string
  readonly options: readonly string[] | undefined
  readonly value: unknown
  readonly busy: boolean
  readonly onSave: (value: unknown) => void
  readonly onCancel: () => void
}

/** Puts the right value in place of one that was read wrongly. The old reading stays in the history, rejected. */
export function CorrectForm({ label, kind, options, value, busy, onSave, onCancel }: CorrectFormProps) {
  const [error, setError] = useState<string>()
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const parsed = parseValue(kind, String(new FormData(event.currentTarget).get('value') ?? ''), options)
    if (parsed.ok) onSave(parsed.value)
    else setError(parsed.what)
  }
  return (
    <form className={look.form} onSubmit={save} onKeyDown={(event) => { if (event.key === 'Escape') onCancel() }}>
      <ValueField label={`What the paper says: ${label}`} kind={kind} options={options} initial={asTyped(kind, value)} error={error} />
      <div className={look.actions}>
        <KeyedButton type="submit" variant="filled" loading={busy} shows="Enter">Correct</KeyedButton>
        <KeyedButton onClick={onCancel} shows="Escape">Leave it</KeyedButton>
      </div>
    </form>
  )
}
