import { useRef } from 'react'
import type { DocketRow } from '../../api/shapes.ts'
import { useKeys } from '../keys/use-keys.ts'
import { BulkBar } from './bulk-bar.tsx'
import { DocketTable } from './docket-table.tsx'
import { useChosen } from './use-chosen.ts'

/** The rows of the docket, gone through by keyboard, and what is done to those that are chosen. */
export function DocketDesk({ rows, today, guest }: { readonly rows: readonly DocketRow[]; readonly today: string; readonly guest: boolean }) {
  const table = useRef<HTMLTableElement>(null)
  const chosen = useChosen(rows.map(({ id }) => id))
  const links = () => [...(table.current?.querySelectorAll<HTMLElement>('tbody th a') ?? [])]
  const at = () => links().findIndex((link) => link.closest('tr')?.contains(document.activeElement) ?? false)
  const go = (step: number) => { const all = links(); all[Math.max(0, Math.min(all.length - 1, at() + step))]?.focus() }
  const here = (through: boolean) => { const row = rows[at()]; if (row) chosen.toggle(row.id, through) }
  useKeys('On the docket', [
    { key: 'j', does: 'the next case', run: () => go(1) },
    { key: 'k', does: 'the case before', run: () => go(-1) },
    ...(guest ? [] : [{ key: 'x', does: 'choose the case, or leave it', run: () => here(false) }, { key: 'X', does: 'choose all from the one chosen before', run: () => here(true) }, { key: '*', does: 'choose all that are shown', run: chosen.all }]),
  ])
  return (
    <>
      <DocketTable rows={rows} today={today} table={table} {...(guest ? {} : { chosen })} />
      {guest ? null : <BulkBar chosen={chosen} rows={rows} />}
    </>
  )
}
