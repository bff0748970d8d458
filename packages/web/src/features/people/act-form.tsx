import { TextInput } from '@mantine/core'
import type { FormEvent, ReactNode } from 'react'
import { KeyedButton } from '../page/keyed-button.tsx'
import { ProblemNotice } from '../page/problem-notice.tsx'
import look from './people.module.css'

interface ActFormProps {
  /** What the form does, for those who hear the page. */
  readonly name: string
  readonly does: string
  readonly children?: ReactNode
  /** How it asks for the reason; without it none is asked. */
  readonly whyLabel?: string | undefined
  readonly whyHelp?: string
  readonly busy: boolean
  readonly error: unknown
  readonly onSend: (typed: (field: string) => string) => void
  readonly onCancel: () => void
}

/** A small form that does one thing with a reason. Escape leaves it. */
export function ActForm({ name, does, children, whyLabel, whyHelp = 'Kept for good, with your name', busy, error, onSend, onCancel }: ActFormProps) {
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    onSend((field) => String(form.get(field) ?? '').trim())
  }
  return (
    <form className={`${look.form} screen-only`} aria-label={name} onSubmit={send} onKeyDown={(event) => { if (event.key === 'Escape') { event.stopPropagation(); onCancel() } }}>
      {children}
      {whyLabel === undefined ? null : <TextInput name="why" className={look.wide} label={whyLabel} description={whyHelp} required withAsterisk={false} maxLength={2000} autoComplete="off" />}
      {error === undefined || error === null ? null : <div className={look.wide}><ProblemNotice error={error} /></div>}
      <div className={look.acts}>
        <KeyedButton type="submit" variant="filled" loading={busy}>{does}</KeyedButton>
        <KeyedButton shows="Escape" onClick={onCancel}>Cancel</KeyedButton>
      </div>
    </form>
  )
}
