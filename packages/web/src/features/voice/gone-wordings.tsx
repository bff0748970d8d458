import type { OfficeVoice, VoiceKit } from '../../api/voice-queries.ts'
import { KeyedButton } from '../page/keyed-button.tsx'
import look from './voice.module.css'

/** Wordings of sentences that are composed no more: nothing uses them, and the rest is kept only without them. */
export function GoneWordings({ wordings, kit, onTakeOut }: { readonly wordings: OfficeVoice['wordings']; readonly kit: VoiceKit; readonly onTakeOut?: ((sentence: string) => void) | undefined }) {
  const gone = wordings.filter(({ sentence }) => !kit.sentences.some(({ id }) => id === sentence))
  if (gone.length === 0) return null
  return (
    <ul className={look.list}>
      {gone.map(({ sentence, text }) => (
        <li key={sentence} className={look.sentence}>
          <h3>“{sentence}” is composed no more</h3>
          <p>{text}</p>
          <p className={look.note}>Nothing uses these words. Take them out before you keep a new version.</p>
          {onTakeOut === undefined ? null : <p className={`${look.acts} screen-only`}><KeyedButton size="xs" onClick={() => onTakeOut(sentence)}>Take it out</KeyedButton></p>}
        </li>
      ))}
    </ul>
  )
}
