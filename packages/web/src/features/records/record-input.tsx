import { Textarea, TextInput } from '@mantine/core'
import { useCallback, useId, type ReactNode } from 'react'
import type { OnTeam } from '../../api/people-shapes.ts'
import { fieldAsTyped } from './field-in-words.ts'
import type { FormField } from './record-forms.ts'
import look from './record-form.module.css'

/** What fields choose from: the people on the case and the names of its contacts. */
export interface Offered {
  readonly people: readonly OnTeam[]
  readonly contacts: readonly string[]
  /** The same contacts by their ids, for what names one of them. */
  readonly contactIds: readonly { readonly id: string; readonly name: string }[]
  readonly papers: readonly { readonly id: string; readonly name: string }[]
  readonly petitions: readonly { readonly id: string; readonly name: string }[]
  readonly decisions: readonly { readonly id: string; readonly name: string }[]
}

interface RecordInputProps {
  readonly name: string
  readonly field: FormField
  readonly value: unknown
  readonly offered: Offered
  readonly wrong: string | undefined
  readonly first: boolean
  /** The word for what may stay empty, and how many lines a long answer begins with. */
  readonly optional?: string
  readonly rows?: number
}

/** The input of one field, filled with what it holds. */
export function RecordInput({ name, field, value, offered, wrong, first, optional = 'optional', rows = 3 }: RecordInputProps) {
  const id = useId()
  // The same function at each drawing, so that only the first one takes the focus.
  const begin = useCallback((node: HTMLElement | null) => { if (first) node?.focus() }, [first])
  const label = <>{field.label}{field.optional === true ? <span className={look.optional}> {optional}</span> : null}</>
  const shared = { name, label, description: field.help, error: wrong, defaultValue: fieldAsTyped(field, value), autoComplete: 'off' }
  if (field.input === 'yes') return <label className={look.yes}><input type="checkbox" name={name} value="yes" defaultChecked={value === true} />{field.label}</label>
  if (field.input === 'contacts') return <ContactsInput name={name} label={label} value={value} offered={offered} />
  if (field.input === 'text' || field.input === 'lines') return <Textarea {...shared} className={look.wide} rows={rows} ref={begin} />
  if (field.input === 'choice' || field.input === 'person' || field.input === 'paper' || field.input === 'contact' || field.input === 'petition' || field.input === 'decision') {
    const choices = field.input === 'petition' || field.input === 'decision' ? offered[`${field.input}s`].map(({ id: each, name: called }) => [each, called] as const) : field.input === 'choice' ? Object.entries(field.choices ?? {}) : field.input === 'contact' ? [...(field.withUs === true ? [['us', 'We, the team'] as const] : []), ...offered.contactIds.map(({ id: contact, name: called }) => [contact, called] as const)] : field.input === 'paper' ? offered.papers.map(({ id: paper, name: called }) => [paper, called] as const) : offered.people.map((one) => [one.userId, one.name] as const)
    const held = fieldAsTyped(field, value)
    return (
      <div className={look.choice}>
        <label htmlFor={id}>{label}</label>
        {field.help === undefined ? null : <p>{field.help}</p>}
        <select id={id} name={name} defaultValue={held} ref={begin} aria-invalid={wrong !== undefined}>
          {field.optional === true || held === '' ? <option value="">{field.optional === true ? '–' : 'Choose …'}</option> : null}
          {held !== '' && !choices.some(([each]) => each === held) ? <option value={held}>{held}</option> : null}
          {choices.map(([each, words]) => <option key={each} value={each}>{words}</option>)}
        </select>
        {wrong === undefined ? null : <p role="alert">{wrong}</p>}
      </div>
    )
  }
  const list = field.offers === 'contacts' && offered.contacts.length > 0 ? id : undefined
  return (
    <>
      <TextInput {...shared} type={field.input === 'day' ? 'date' : field.input === 'clock' ? 'time' : field.input === 'email' ? 'email' : 'text'} inputMode={field.input === 'money' ? 'decimal' : field.input === 'months' ? 'numeric' : undefined} list={list} ref={begin} className={field.input === 'line' ? look.line : look.short} />
      {list === undefined ? null : <datalist id={list}>{offered.contacts.map((each) => <option key={each} value={each} />)}</datalist>}
    </>
  )
}

/** Several of the contacts, each with its box. */
function ContactsInput({ name, label, value, offered }: { readonly name: string; readonly label: ReactNode; readonly value: unknown; readonly offered: Offered }) {
  const held = Array.isArray(value) ? value as readonly string[] : []
  return (
    <fieldset className={look.several}>
      <legend>{label}</legend>
      {offered.contactIds.length === 0 ? <p>Nobody is among the contacts yet.</p> : offered.contactIds.map(({ id, name: called }) => <label key={id}><input type="checkbox" name={name} value={id} defaultChecked={held.includes(id)} />{called}</label>)}
    </fieldset>
  )
}
