import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { KeyedButton } from '../page/keyed-button.tsx'
import look from './populations.module.css'

/** Leads from the number of a row to everything the law says of it. */
export function OpenARow({ list, run }: { readonly list: string; readonly run: string }) {
  const navigate = useNavigate()
  const [row, setRow] = useState('')
  const open = () => { if (/^[1-9]\d*$/.test(row)) void navigate({ to: '/office/lists/$list/rows/$row', params: { list, row }, search: { run } }) }
  return (
    <form className={`${look.keep} screen-only`} onSubmit={(event) => { event.preventDefault(); open() }}>
      <label>One row with every reason<input inputMode="numeric" pattern="[1-9][0-9]*" placeholder="its number" value={row} onChange={(event) => setRow(event.currentTarget.value.trim())} /></label>
      <KeyedButton type="submit" disabled={row === ''}>Open it</KeyedButton>
    </form>
  )
}
