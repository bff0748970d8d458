import { KeyedButton } from '../page/keyed-button.tsx'
import look from './fact-in-hand.module.css'
import { asTyped } from './parse-value.ts'
import { useTypedValue } from './use-typed-value.ts'
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
  const { error, save } = useTypedValue(kind, options, onSave)
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
