import { useState, type ReactNode } from 'react'
import { KeyedButton } from './keyed-button.tsx'

/** A button whose act asks once more before it is done. */
export function AskFirst({ children, question, does, busy, onYes }: { readonly children: ReactNode; readonly question: string; readonly does: string; readonly busy: boolean; readonly onYes: () => void }) {
  const [asked, setAsked] = useState(false)
  if (!asked) return <KeyedButton size="xs" loading={busy} onClick={() => setAsked(true)}>{children}</KeyedButton>
  return (
    <span role="group" aria-label={question}>
      {question}{' '}
      <KeyedButton size="xs" loading={busy} autoFocus onClick={() => { setAsked(false); onYes() }}>{does}</KeyedButton>{' '}
      <KeyedButton size="xs" onClick={() => setAsked(false)}>Leave it</KeyedButton>
    </span>
  )
}
