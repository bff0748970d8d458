import { TextInput } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { KeyedButton } from '../page/keyed-button.tsx'
import look from '../people/people.module.css'

/** A link that is shown once, to be copied. */
export function OneTimeLink({ link, onDone, children }: { readonly link: string; readonly onDone: () => void; readonly children: ReactNode }) {
  const [copied, setCopied] = useState(false)
  return (
    <div className={look.form} role="status">
      <p className={look.wide}>{children}</p>
      <TextInput className={look.wide} label="One-time link" value={link} readOnly onFocus={(event) => event.currentTarget.select()} />
      <div className={look.acts}>
        <KeyedButton variant="filled" onClick={() => void navigator.clipboard.writeText(link).then(() => setCopied(true), () => setCopied(false))}>{copied ? 'Copied' : 'Copy the link'}</KeyedButton>
        <KeyedButton onClick={onDone}>I have it</KeyedButton>
      </div>
    </div>
  )
}
