import { useId } from 'react'
import look from './people.module.css'

interface ChooseProps {
  readonly name: string
  readonly label: string
  readonly help?: string
  readonly choices: readonly (readonly [string, string])[]
  readonly initial?: string
  /** What stands first and chooses nothing. */
  readonly none?: string
  readonly onChoose?: (value: string) => void
}

/** One of several, by name. */
export function Choose({ name, label, help, choices, initial = '', none, onChoose }: ChooseProps) {
  const id = useId()
  return (
    <div className={look.choice}>
      <label htmlFor={id}>{label}</label>
      {help === undefined ? null : <p id={`${id}-help`}>{help}</p>}
      <select id={id} name={name} defaultValue={initial} required={none === undefined} aria-describedby={help === undefined ? undefined : `${id}-help`} onChange={(event) => onChoose?.(event.target.value)}>
        {none === undefined ? (initial === '' ? <option value="">Choose …</option> : null) : <option value="">{none}</option>}
        {choices.map(([value, words]) => <option key={value} value={value}>{words}</option>)}
      </select>
    </div>
  )
}
