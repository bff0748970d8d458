import { TextInput } from '@mantine/core'
import look from './voice.module.css'

/** The address of a section on the page of the voice. */
export function voiceAnchor(title: string): string {
  return title.toLowerCase().replaceAll(/[^a-z]+/g, '-')
}

interface VoiceOutlineProps {
  /** Each section with how many of its sentences are in the office's words. */
  readonly sections: readonly { readonly title: string; readonly ours: number }[]
  readonly looked: string
  readonly found: number
  readonly onLook: (words: string) => void
}

/** What the page holds, section by section, and a field that finds a sentence by its words. */
export function VoiceOutline({ sections, looked, found, onLook }: VoiceOutlineProps) {
  return (
    <div className={`${look.outline} screen-only`}>
      <nav aria-label="Outline of our voice"><ul>{sections.map(({ title, ours }) => <li key={title}><a href={`#${voiceAnchor(title)}`}>{title}</a>{ours === 0 ? null : <span className="quiet"> {ours} ours</span>}</li>)}</ul></nav>
      <TextInput size="xs" label="Find a sentence" placeholder="held, programs, guideline …" autoComplete="off" value={looked} onChange={(event) => onLook(event.currentTarget.value)} />
      <p role="status" className="quiet">{looked.trim() === '' ? '' : found === 0 ? 'No sentence has these words.' : found === 1 ? 'One sentence has these words.' : `${found} sentences have these words.`}</p>
    </div>
  )
}
