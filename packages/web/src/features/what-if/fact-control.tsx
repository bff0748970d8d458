import { known, parseCivilDate, unknown, type Leaf } from '@lenity/law'
import { useId } from 'react'
import { pathInWords } from '../words/path-in-words.ts'
import { valueInWords } from '../words/value-in-words.ts'
import type { WhatIfFact } from './what-if-facts.ts'
import { leafInWords } from './what-if-words.ts'
import look from './what-if.module.css'

interface FactControlProps {
  readonly fact: WhatIfFact
  /** As it stands here: changed, or as the papers have it. */
  readonly leaf: Leaf<unknown>
  readonly changed: boolean
  readonly onChange: (leaf: Leaf<unknown>) => void
}

/** One fact that can be turned over, and what the papers have where it was. */
export function FactControl({ fact, leaf, changed, onChange }: FactControlProps) {
  const id = useId()
  const { path, control } = fact
  const now = leaf.is === 'known' ? leaf.value : undefined
  return (
    <div className={look.fact} data-changed={changed || undefined}>
      {control.is === 'yes or no' ? (
        <>
          <span id={id}>{pathInWords(path)}</span>
          <span className={look.choices} role="group" aria-labelledby={id}>
            {[[true, 'yes'], [false, 'no']].map(([value, word]) => (
              <button key={String(word)} type="button" aria-pressed={now === value} onClick={() => onChange(known(value))}>{word}</button>
            ))}
            <button type="button" aria-pressed={leaf.is === 'unknown'} onClick={() => onChange(unknown)}>not known</button>
          </span>
        </>
      ) : control.is === 'choice' ? (
        <>
          <label htmlFor={id}>{pathInWords(path)}</label>
          <select id={id} value={now === undefined ? '' : String(now)} onChange={(event) => {
            const value = control.values.find((each) => String(each) === event.currentTarget.value)
            onChange(value === undefined ? unknown : known(value))
          }}>
            <option value="">{leaf.is === 'rival' ? 'the papers disagree' : 'not known'}</option>
            {now === undefined || control.values.some((value) => value === now) ? null : <option value={String(now)}>{valueInWords(path, now)}</option>}
            {control.values.map((value) => <option key={value} value={String(value)}>{valueInWords(path, value)}</option>)}
          </select>
        </>
      ) : control.is === 'date' ? (
        <>
          <label htmlFor={id}>{pathInWords(path)}</label>
          <input id={id} type="date" value={typeof now === 'string' ? now : ''} onChange={(event) => {
            const day = parseCivilDate(event.currentTarget.value)
            onChange(day === undefined ? unknown : known(day))
          }} />
        </>
      ) : (
        <>
          <label htmlFor={id}>{pathInWords(path)}{control.unit === '' ? '' : `, ${control.unit}`}</label>
          <input id={id} type="number" min={0} step="any" inputMode="decimal" value={typeof now === 'number' ? now : ''} placeholder="not known" onChange={(event) => {
            const value = event.currentTarget.value === '' ? undefined : event.currentTarget.valueAsNumber
            onChange(value === undefined || !(value >= 0) ? unknown : known(value))
          }} />
        </>
      )}
      {changed ? <span className={look.was}>changed; the papers have: {leafInWords(path, fact.leaf)}</span> : null}
    </div>
  )
}
