import { Textarea } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import type { PaperSummary } from '../../api/shapes.ts'
import { KeyedButton } from '../page/keyed-button.tsx'
import { WithMonths } from '../words/months.tsx'
import { valueInWords } from '../words/value-in-words.ts'
import type { FactRow } from './fact-rows.ts'
import look from './fact-in-hand.module.css'
import { SourceList } from './source-list.tsx'

interface DecideFormProps {
  readonly row: FactRow
  readonly papers: readonly PaperSummary[]
  readonly shown: string | undefined
  readonly onShow: (fact: string) => void
  /** Whose name is signed. */
  readonly signer: string
  readonly busy: boolean
  readonly onDecide: (fact: string, why: string) => void
}

/** Readings that disagree, side by side, until someone chooses one and signs the choice. All of them are kept. */
export function DecideForm({ row, papers, shown, onShow, signer, busy, onDecide }: DecideFormProps) {
  const [error, setError] = useState<string>()
  const sign = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const [fact, why] = [String(form.get('fact') ?? ''), String(form.get('why') ?? '').trim()]
    if (fact === '') setError('Choose the reading the case should rest on.')
    else if (why === '') setError('Say why: the reason is signed with your name.')
    else onDecide(fact, why)
  }
  return (
    <form onSubmit={sign}>
      <fieldset className={look.readings}>
        <legend className="out-of-sight">The readings</legend>
        {row.readings.map((reading) => (
          <div key={JSON.stringify(reading.value)} className={look.reading}>
            <label>
              <input type="radio" name="fact" value={reading.facts[0]?.id} onChange={() => onShow(reading.facts[0]?.id ?? '')} />
              <span className={look.value}><WithMonths>{valueInWords(row.path, reading.value)}</WithMonths></span>
            </label>
            {reading.why === undefined ? null : <p className={look.better}>{reading.why}</p>}
            <SourceList facts={reading.facts} papers={papers} shown={shown} onShow={onShow} />
          </div>
        ))}
      </fieldset>
      <Textarea name="why" label="Why this one" autosize={false} rows={2} error={error} />
      <div className={look.actions}><KeyedButton type="submit" variant="filled" loading={busy}>Sign the decision as {signer}</KeyedButton></div>
    </form>
  )
}
