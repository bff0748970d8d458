import type { VoiceChecked, VoiceKit } from '../../api/voice-queries.ts'
import { KeyedButton } from '../page/keyed-button.tsx'
import { TemplateView } from './template-view.tsx'
import look from './voice.module.css'
import { WordsField } from './words-field.tsx'

interface VoicedSentenceProps {
  readonly sentence: VoiceKit['sentences'][number]
  /** The office's words; undefined where the standard wording stands. */
  readonly words: string | undefined
  readonly checked: VoiceChecked | undefined
  readonly mayWrite: boolean
  readonly open: boolean
  readonly onOpen: (open: boolean) => void
  readonly onChange: (text: string | undefined) => void
}

/** One composed sentence: the standard wording, the office's beside it, and how it reads with made-up values. */
export function VoicedSentence({ sentence, words, checked, mayWrite, open, onOpen, onChange }: VoicedSentenceProps) {
  const { id, name, standard, slots, reads } = sentence
  const faults = checked?.faults.filter((fault) => fault.of === 'sentence' && fault.name === id) ?? []
  const ours = checked?.reads.find((one) => one.sentence === id)?.text
  return (
    <li className={look.sentence} data-ours={words !== undefined}>
      <h3>{name}</h3>
      <dl className={look.pair}>
        <div><dt>Standard</dt><dd><TemplateView text={standard} slots={slots} /></dd><dd className={look.reads}>{reads}</dd></div>
        {words === undefined ? null : (
          <div>
            <dt>Ours</dt>
            {open ? null : <dd><TemplateView text={words} slots={slots} /></dd>}
            {open ? <dd><WordsField label={`Our words: ${name}`} value={words} slots={slots} faults={faults} onChange={onChange} /></dd> : null}
            <dd className={look.reads} aria-live="polite">{ours ?? (faults.length > 0 && !open ? <em>It cannot be used yet: {faults[0]?.what}</em> : null)}</dd>
            {checked?.notes.filter((note) => note.sentence === id).map(({ says }) => <dd key={says} className={look.note}>{says}</dd>)}
          </div>
        )}
      </dl>
      {mayWrite ? (
        <p className={`${look.acts} screen-only`}>
          {words === undefined ? <KeyedButton size="xs" aria-label={`Put it in our words: ${name}`} onClick={() => { onChange(standard); onOpen(true) }}>Put it in our words</KeyedButton> : (
            <>
              <KeyedButton size="xs" aria-label={`${open ? 'Close' : 'Change'}: ${name}`} onClick={() => onOpen(!open)}>{open ? 'Close' : 'Change'}</KeyedButton>
              <KeyedButton size="xs" aria-label={`Back to the standard wording: ${name}`} onClick={() => { onChange(undefined); onOpen(false) }}>Back to the standard wording</KeyedButton>
            </>
          )}
        </p>
      ) : null}
    </li>
  )
}
