import { useState, type FormEvent } from 'react'
import { parseValue } from './parse-value.ts'

/** What the form's field `value` holds, handed on as a value of its kind when it is one; else why it is none. */
export function useTypedValue(kind: string, options: readonly string[] | undefined, onSave: (value: unknown) => void) {
  const [error, setError] = useState<string>()
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const parsed = parseValue(kind, String(new FormData(event.currentTarget).get('value') ?? ''), options)
    if (parsed.ok) onSave(parsed.value)
    else setError(parsed.what)
  }
  return { error, save }
}
