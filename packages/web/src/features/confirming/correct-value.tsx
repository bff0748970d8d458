import { useLayoutEffect, useRef } from 'react'
import { asTyped } from '../facts/parse-value.ts'
import { useTypedValue } from '../facts/use-typed-value.ts'
import { KeyedButton } from '../page/keyed-button.tsx'
import look from './confirming.module.css'
import { TypedValue } from './typed-value.tsx'

interface CorrectValueProps {
  readonly path: string
  readonly label: string
  readonly kind: string
  readonly options: readonly string[] | undefined
  readonly value: unknown
  readonly busy?: boolean
  readonly onSave: (value: unknown) => void
  readonly onCancel: () => void
}

/** What the paper really says, typed in the place of what was read, which stays in the history, rejected. */
export function CorrectValue({ path, label, kind, options, value, busy = false, onSave, onCancel }: CorrectValueProps) {
  const { error, save } = useTypedValue(kind, options, onSave)
  const field = useRef<HTMLInputElement>(null)
  useLayoutEffect(() => { field.current?.focus(); if (field.current instanceof HTMLInputElement) field.current.select() }, [])
  return (
    <form className={look.form} onSubmit={save} onKeyDown={(event) => { if (event.key === 'Escape') onCancel() }}>
      <TypedValue path={path} kind={kind} options={options} label={`What the paper says: ${label}`} name="value" initial={asTyped(kind, value)} error={error} field={field} />
      <div className={look.actions}>
        <KeyedButton type="submit" variant="filled" loading={busy} shows="Enter">Correct</KeyedButton>
        <KeyedButton onClick={onCancel} shows="Escape">Leave it</KeyedButton>
      </div>
    </form>
  )
}
