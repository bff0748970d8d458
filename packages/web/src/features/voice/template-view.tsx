import type { Slot } from '../../api/voice-queries.ts'
import look from './voice.module.css'

/** A template as it is read: its words, its slots as chips that say what they stand for, its optional passages between braces. */
export function TemplateView({ text, slots }: { readonly text: string; readonly slots: readonly Slot[] }) {
  return (
    <span className={look.template}>
      {text.split(/(\[[^\]]*\]|[{}])/).map((piece, at) => {
        if (piece === '{' || piece === '}') return <span key={at} className={look.brace}>{piece}</span>
        if (!piece.startsWith('[')) return <span key={at}>{piece}</span>
        const name = piece.slice(1, -1)
        return <span key={at} className={look.chip} title={slots.find((slot) => slot.name === name)?.means}>{name}</span>
      })}
    </span>
  )
}
