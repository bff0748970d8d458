import { leafShapeAt } from '@lenity/law'
import { useLayoutEffect, useId, useRef, useState, type FormEvent } from 'react'
import { asTyped, parseValue } from '../facts/parse-value.ts'
import { KeyedButton } from '../page/keyed-button.tsx'
import { pathInWords } from '../words/path-in-words.ts'
import look from './confirming.module.css'
import { leavesNear } from './leaves-near.ts'
import { TypedValue } from './typed-value.tsx'

interface Part {
  readonly path: string
  readonly value: unknown
}

interface PartReadingProps {
  readonly path: string
  readonly value: unknown
  /** The paths the paper speaks of, so that the next item of a list is known. */
  readonly used: readonly string[]
  /** Whether facts for counsel alone may be named. */
  readonly counsel: boolean
  readonly onPart: (parts: readonly Part[]) => void
  readonly onCancel: () => void
}

const mostParts = 6

/** Parts a reading that took several facts for one: what each of them is, and of what. */
export function PartReading({ path, value, used, counsel, onPart, onCancel }: PartReadingProps) {
  const near = leavesNear(path, used).filter((other) => counsel || leafShapeAt(other)?.sealed !== true)
  const second = near.find((other) => other !== path && other.split('.').at(-1) === path.split('.').at(-1)) ?? near[1] ?? path
  const [paths, setPaths] = useState<readonly string[]>([path, second])
  const [errors, setErrors] = useState<readonly (string | undefined)[]>([])
  const form = useRef<HTMLFormElement>(null)
  const first = useRef<HTMLInputElement>(null)
  const id = useId()
  useLayoutEffect(() => { first.current?.focus() }, [])
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const given = new FormData(event.currentTarget)
    const parsed = paths.map((at, i) => parseValue(leafShapeAt(at)?.kind ?? 'text', String(given.get(`value ${i}`) ?? ''), leafShapeAt(at)?.options))
    setErrors(parsed.map((one, i) => (one.ok ? (paths.indexOf(paths[i] ?? '') === i ? undefined : 'This fact stands above already: choose another.') : one.what)))
    if (parsed.every((one) => one.ok) && new Set(paths).size === paths.length) onPart(parsed.flatMap((one, i) => (one.ok ? [{ path: paths[i] ?? path, value: one.value }] : [])))
  }
  return (
    <form ref={form} className={look.form} onSubmit={send} onKeyDown={(event) => { if (event.key === 'Escape') onCancel() }}>
      <p className={look.hint}>Two facts were taken for one. Say what each of them is; both keep the words of the page.</p>
      {paths.map((at, i) => (
        <fieldset key={i} className={look.part}>
          <legend className="out-of-sight">Part {i + 1}</legend>
          <div className={look.choice}>
            <label htmlFor={`${id}-${i}`}>Part {i + 1} is</label>
            <select id={`${id}-${i}`} value={at} onChange={(event) => { const chosen = event.currentTarget.value; setPaths(paths.map((before, j) => (j === i ? chosen : before))) }}>
              {near.map((other) => <option key={other} value={other}>{pathInWords(other)}</option>)}
            </select>
          </div>
          <TypedValue key={at} path={at} kind={leafShapeAt(at)?.kind ?? 'text'} options={leafShapeAt(at)?.options} label="and it says" name={`value ${i}`} initial={i === 0 ? asTyped(leafShapeAt(at)?.kind ?? 'text', at === path ? value : undefined) : ''} error={errors[i]} {...(i === 0 && { field: first })} />
        </fieldset>
      ))}
      <div className={look.actions}>
        <KeyedButton type="submit" variant="filled" shows="Enter">Part it</KeyedButton>
        {paths.length < mostParts ? <KeyedButton onClick={() => setPaths([...paths, near.find((other) => !paths.includes(other)) ?? path])}>One more part</KeyedButton> : null}
        <KeyedButton onClick={onCancel} shows="Escape">Leave it</KeyedButton>
      </div>
    </form>
  )
}
