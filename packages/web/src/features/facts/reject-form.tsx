import { TextInput } from '@mantine/core'
import type { FormEvent } from 'react'
import { useState } from 'react'
import { KeyedButton } from '../page/keyed-button.tsx'
import look from './fact-in-hand.module.css'

/** Rejects a reading, saying why. */
export function RejectForm({ onReject, onCancel }: { readonly onReject: (why: string) => void; readonly onCancel: () => void }) {
  const [error, setError] = useState<string>()
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const why = String(new FormData(event.currentTarget).get('why') ?? '').trim()
    if (why === '') setError('Say why in a few words: it is kept with the fact.')
    else onReject(why)
  }
  return (
    <form className={look.form} onSubmit={send} onKeyDown={(event) => { if (event.key === 'Escape') onCancel() }}>
      <TextInput name="why" label="Why it is wrong" placeholder="It speaks of a co-defendant" error={error} autoComplete="off" ref={(field) => { field?.focus() }} />
      <div className={look.actions}>
        <KeyedButton type="submit" variant="filled" shows="Enter">Reject</KeyedButton>
        <KeyedButton onClick={onCancel} shows="Escape">Leave it</KeyedButton>
      </div>
    </form>
  )
}
