import { useId, useRef } from 'react'
import { useKeys } from '../keys/use-keys.ts'
import look from './go-to-page.module.css'

interface GoToPageProps {
  readonly number: number
  readonly from: number
  readonly to: number
  readonly go: (page: number) => void
}

/** A paper of so few pages is walked. */
const few = 10

/** Goes to a page by its number, by key and by field, where there are too many to walk; and ten on or back. */
export function GoToPage({ number, from, to, go }: GoToPageProps) {
  const field = useRef<HTMLInputElement>(null)
  const id = useId()
  const many = to - from >= few
  useKeys('The paper', !many ? [] : [
    { key: 'g', does: 'go to a page by its number', run: () => field.current?.select() },
    { key: 'J', does: 'ten pages on', run: () => go(Math.min(to, number + 10)) },
    { key: 'K', does: 'ten pages back', run: () => go(Math.max(from, number - 10)) },
  ])
  if (!many) return null
  return (
    <form
      className={`${look.go} screen-only`}
      onSubmit={(event) => {
        event.preventDefault()
        const wanted = Number(field.current?.value.replaceAll(/\D/g, ''))
        if (!(wanted > 0)) return
        go(Math.min(to, Math.max(from, wanted)))
        field.current?.blur()
      }}
    >
      <label htmlFor={id}>Go to page</label>
      <input key={number} ref={field} id={id} inputMode="numeric" autoComplete="off" size={5} defaultValue={number} onFocus={(event) => event.currentTarget.select()} /> <kbd aria-hidden="true">g</kbd>
    </form>
  )
}
