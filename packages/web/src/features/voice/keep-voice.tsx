import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useKeys } from '../keys/use-keys.ts'
import { KeyedButton } from '../page/keyed-button.tsx'
import type { WrittenVoice } from './use-written-voice.ts'
import look from './voice.module.css'

/** What is written and not kept yet, with what stands in the way. */
export function KeepVoice({ written, busy, onKeep }: { readonly written: WrittenVoice; readonly busy: boolean; readonly onKeep: (note: string) => void }) {
  const [note, setNote] = useState('')
  const faults = written.checked?.faults.length ?? 0
  const ready = written.upToDate && faults === 0
  const keep = () => { if (ready && !busy) { onKeep(note.trim()); setNote('') } }
  useKeys('Our voice', written.changed ? [{ key: 'k', does: 'keep it', run: keep }] : [])
  if (!written.changed) return null
  return (
    <form className={`${look.keep} screen-only`} aria-label="Not kept yet" onSubmit={(event) => { event.preventDefault(); keep() }}>
      <p role="status"><strong>Not kept yet.</strong> {faults === 0 ? 'It goes into every packet and draft composed from then on; packets made before keep their words.' : `${faults === 1 ? 'One thing stands' : `${String(faults)} things stand`} in the way; ${faults === 1 ? 'it is' : 'they are'} told where ${faults === 1 ? 'it is' : 'they are'}.`}</p>
      <TextInput aria-label="What it is for" placeholder="What it is for (may stay empty)" value={note} maxLength={2000} onChange={(event) => setNote(event.currentTarget.value)} />
      <KeyedButton type="submit" variant="filled" shows="k" disabled={!ready} loading={busy}>Keep it</KeyedButton>
      <KeyedButton onClick={written.undo}>Undo</KeyedButton>
    </form>
  )
}
