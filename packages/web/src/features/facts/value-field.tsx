import { TextInput } from '@mantine/core'
import { useId } from 'react'
import look from './fact-in-hand.module.css'

interface ValueFieldProps {
  readonly label: string
  readonly kind: string
  readonly options: readonly string[] | undefined
  readonly initial: string
  readonly error: string | undefined
}

/** The field for a value of one kind, named `value` in its form. */
export function ValueField({ label, kind, options, initial, error }: ValueFieldProps) {
  const id = useId()
  const choices = kind === 'boolean' ? ['yes', 'no'] : options
  if (choices) {
    return (
      <div className={look.choice}>
        <label htmlFor={id}>{label}</label>
        <select id={id} name="value" defaultValue={initial} ref={(field) => { field?.focus() }}>{choices.map((each) => <option key={each}>{each}</option>)}</select>
        {error === undefined ? null : <p role="alert">{error}</p>}
      </div>
    )
  }
  return <TextInput name="value" label={label} type={kind === 'date' ? 'date' : 'text'} defaultValue={initial} error={error} data-autofocus autoComplete="off" ref={(field) => { field?.focus() }} />
}
