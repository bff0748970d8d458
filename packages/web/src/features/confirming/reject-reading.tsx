import { TextInput } from '@mantine/core'
import { useLayoutEffect, useRef, useState, type FormEvent, type KeyboardEvent } from 'react'
import { KeyedButton } from '../page/keyed-button.tsx'
import look from './confirming.module.css'

const reasons = ['The paper does not say this', 'It speaks of someone else', 'It is not of this case'] as const

/** Rejects a reading: by the number of a common reason, or with words of one's own. */
export function RejectReading({ onReject, onCancel }: { readonly onReject: (why: string) => void; readonly onCancel: () => void }) {
  const [error, setError] = useState<string>()
  const field = useRef<HTMLInputElement>(null)
  useLayoutEffect(() => { field.current?.focus() }, [])
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const why = (field.current?.value ?? '').trim()
    if (why === '') setError('Say why in a few words, or press 1, 2 or 3: it is kept with the reading.')
    else onReject(why)
  }
  const key = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onCancel()
    const reason = reasons[Number(event.key) - 1]
    if (reason === undefined || field.current?.value !== '' || event.target !== field.current) return
    event.preventDefault()
    onReject(reason)
  }
  return (
    <form className={look.form} onSubmit={send} onKeyDown={key}>
      <TextInput name="why" label="Why it is wrong" error={error} autoComplete="off" ref={field} />
      <ul className={look.reasons}>{reasons.map((reason, i) => <li key={reason}><button type="button" onClick={() => onReject(reason)}><kbd>{i + 1}</kbd> {reason}</button></li>)}</ul>
      <div className={look.actions}>
        <KeyedButton type="submit" variant="filled" shows="Enter">Reject</KeyedButton>
        <KeyedButton onClick={onCancel} shows="Escape">Leave it</KeyedButton>
      </div>
    </form>
  )
}
