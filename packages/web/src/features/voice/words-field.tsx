import { Textarea } from '@mantine/core'
import { useId, useRef } from 'react'
import type { Slot, VoiceFault } from '../../api/voice-queries.ts'
import { Faults } from './faults.tsx'
import look from './voice.module.css'

interface WordsFieldProps {
  readonly label: string
  readonly value: string
  readonly slots: readonly Slot[]
  readonly faults: readonly VoiceFault[]
  readonly rows?: number
  readonly onChange: (text: string) => void
}

/** Words with slots: typed, or put in where the cursor stands by a slot's button. */
export function WordsField({ label, value, slots, faults, rows = 3, onChange }: WordsFieldProps) {
  const field = useRef<HTMLTextAreaElement>(null)
  const wrong = useId()
  const put = (name: string) => {
    const there = field.current
    const [from, to] = [there?.selectionStart ?? value.length, there?.selectionEnd ?? value.length]
    onChange(`${value.slice(0, from)}[${name}]${value.slice(to)}`)
    requestAnimationFrame(() => { there?.focus(); there?.setSelectionRange(from + name.length + 2, from + name.length + 2) })
  }
  return (
    <div className={look.field}>
      <Textarea ref={field} label={label} value={value} autosize minRows={rows} aria-invalid={faults.length > 0} aria-describedby={wrong} classNames={{ input: look.words }} onChange={(event) => onChange(event.currentTarget.value)} />
      <div id={wrong}><Faults faults={faults} /></div>
      <ul className={look.slots} aria-label={`Slots for ${label.toLowerCase()}`}>
        {slots.map(({ name, means }) => <li key={name}><button type="button" className={look.chip} onClick={() => put(name)}>{name}</button> <span>{means}</span></li>)}
      </ul>
    </div>
  )
}
