import { TextInput } from '@mantine/core'
import { useId, useState, type RefObject } from 'react'
import { parseValue } from '../facts/parse-value.ts'
import { valueInWords } from '../words/value-in-words.ts'
import look from './confirming.module.css'
import { valueHint } from './value-hint.ts'

interface TypedValueProps {
  readonly path: string
  readonly kind: string
  readonly options: readonly string[] | undefined
  readonly label: string
  readonly name: string
  readonly initial: string
  readonly error: string | undefined
  readonly field?: RefObject<HTMLInputElement | HTMLSelectElement | null>
}

/** A field for a value of one kind; what is typed is said back as it is understood. */
export function TypedValue({ path, kind, options, label, name, initial, error, field }: TypedValueProps) {
  const id = useId()
  const [typed, setTyped] = useState(initial)
  const choices = kind === 'boolean' ? ['yes', 'no'] : options
  if (choices) {
    return (
      <div className={look.choice}>
        <label htmlFor={id}>{label}</label>
        <select id={id} name={name} defaultValue={initial} ref={field as RefObject<HTMLSelectElement>}>{choices.map((each) => <option key={each}>{each}</option>)}</select>
        {error === undefined ? null : <p role="alert">{error}</p>}
      </div>
    )
  }
  const parsed = parseValue(kind, typed, options)
  const understood = parsed.ok && kind !== 'text' && kind !== 'date' ? `Understood as ${valueInWords(path, parsed.value)}.` : valueHint(kind)
  return <TextInput id={id} name={name} label={label} type={kind === 'date' ? 'date' : 'text'} value={typed} onChange={(event) => setTyped(event.currentTarget.value)} description={understood} inputWrapperOrder={['label', 'input', 'description', 'error']} error={error} autoComplete="off" ref={field as RefObject<HTMLInputElement>} />
}
