import { Textarea } from '@mantine/core'
import { useId, useState, type FormEvent } from 'react'
import { KeyedButton } from '../page/keyed-button.tsx'
import look from './erase.module.css'

interface EraseFormProps {
  /** What goes, such as `this paper`. */
  readonly what: string
  /** What the button says. */
  readonly act: string
  readonly children: React.ReactNode
  readonly pending: boolean
  readonly onErase: (why: string) => void
  readonly onCancel: () => void
}

/** Asks for a reason and a yes before something is erased for good. */
export function EraseForm({ what, act, children, pending, onErase, onCancel }: EraseFormProps) {
  const [errors, setErrors] = useState<{ why?: string; sure?: string }>({})
  const tick = useId()
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const said = new FormData(event.currentTarget)
    const why = String(said.get('why') ?? '').trim()
    const missing = { ...(why === '' && { why: 'Say why in a few words.' }), ...(said.get('sure') !== 'on' && { sure: 'Tick this to go on.' }) }
    setErrors(missing)
    if (Object.keys(missing).length === 0) onErase(why)
  }
  return (
    <form className={look.form} onSubmit={send} onKeyDown={(event) => { if (event.key === 'Escape') onCancel() }}>
      {children}
      <Textarea name="why" label="Why" description={`Kept with the case and not encrypted: do not repeat what ${what} says.`} error={errors.why} maxLength={2_000} autosize minRows={2} ref={(field) => { field?.focus() }} />
      <div>
        <label className={look.yes}><input type="checkbox" name="sure" aria-describedby={errors.sure === undefined ? undefined : tick} />I know that {what} cannot be brought back.</label>
        {errors.sure === undefined ? null : <p id={tick} role="alert" className={look.error}>{errors.sure}</p>}
      </div>
      <div className={look.acts}>
        <KeyedButton type="submit" variant="filled" loading={pending}>{act}</KeyedButton>
        <KeyedButton onClick={onCancel} shows="Escape">Leave it</KeyedButton>
      </div>
    </form>
  )
}
