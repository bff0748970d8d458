import { Textarea } from '@mantine/core'
import { useLayoutEffect, useRef, useState, type FormEvent, type KeyboardEvent } from 'react'
import type { Fact, FactsOfCase, PaperSummary } from '../../api/shapes.ts'
import { sourceInWords } from '../facts/source-words.ts'
import { KeyedButton } from '../page/keyed-button.tsx'
import { valueInWords } from '../words/value-in-words.ts'
import look from './confirming.module.css'

interface ReadingsProps {
  readonly disagreement: FactsOfCase['disagreements'][number]
  readonly facts: readonly Fact[]
  readonly papers: readonly PaperSummary[]
  readonly onChoose: (reading: number) => void
  readonly may: boolean
}

/** Readings that differ side by side, the better source first with the reason; each is chosen by its number. */
export function Readings({ disagreement: { path, readings, settled }, facts, papers, onChoose, may }: ReadingsProps) {
  return (
    <div className={look.readings} role="group" aria-label="What the papers say">
      {readings.map(({ value, facts: ids, why }, i) => (
        <div key={JSON.stringify(value)} className={look.reading} data-chosen={(settled !== undefined && ids.includes(settled.fact)) || undefined}>
          {may ? <button type="button" className={look.choose} onClick={() => onChoose(i)}><kbd>{i + 1}</kbd> <strong>{valueInWords(path, value)}</strong></button> : <p><strong>{valueInWords(path, value)}</strong></p>}
          <p className={look.hint}>{why}</p>
          {facts.filter(({ id }) => ids.includes(id)).map((fact) => <p key={fact.id} className={look.said}><q>“{fact.source.words}”</q> {sourceInWords(fact.source, papers)}</p>)}
        </div>
      ))}
    </div>
  )
}

interface ChooseProps {
  readonly value: string
  /** What speaks for it already: the reason its source stands first. */
  readonly reason: string
  readonly signer: string
  readonly busy: boolean
  readonly onSign: (why: string) => void
  readonly onCancel: () => void
}

/** Signs the choice of a reading with a reason. */
export function SignReading({ value, reason, signer, busy, onSign, onCancel }: ChooseProps) {
  const [error, setError] = useState<string>()
  const field = useRef<HTMLTextAreaElement>(null)
  useLayoutEffect(() => { field.current?.focus(); field.current?.select() }, [])
  const sign = () => {
    const why = (field.current?.value ?? '').trim()
    if (why === '') setError('Say why: the reason is signed with your name.')
    else onSign(why)
  }
  const key = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onCancel()
    if (event.key !== 'Enter' || event.shiftKey || event.target !== field.current) return
    event.preventDefault()
    sign()
  }
  return (
    <form className={look.form} onSubmit={(event: FormEvent) => { event.preventDefault(); sign() }} onKeyDown={key}>
      <Textarea name="why" label={`Why the case rests on ${value}`} defaultValue={reason} autosize={false} rows={2} error={error} ref={field} />
      <div className={look.actions}>
        <KeyedButton type="submit" variant="filled" loading={busy} shows="Enter">Sign as {signer}</KeyedButton>
        <KeyedButton onClick={onCancel} shows="Escape">Leave it</KeyedButton>
      </div>
    </form>
  )
}
