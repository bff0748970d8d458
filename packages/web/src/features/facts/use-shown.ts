import { useState } from 'react'
import { isOpen, type FactRow } from './fact-rows.ts'

export type Show = 'To look at' | 'Disagree' | 'All'

function belongs(row: FactRow, show: Show): boolean {
  return show === 'All' || (show === 'Disagree' ? row.state === 'sources disagree' || row.decision !== undefined : isOpen(row))
}

/** What can be shown, with how many. */
export function showsOf(rows: readonly FactRow[]): readonly { readonly show: Show; readonly count: number }[] {
  return (['To look at', 'Disagree', 'All'] as const).map((show) => ({ show, count: rows.filter((row) => belongs(row, show)).length }))
}

/** Which rows are listed, which one is in hand, and which of its sources is shown. A row that was in hand stays listed. */
export function useShown(rows: readonly FactRow[], first: string | undefined) {
  const [shows, setShows] = useState<Show>(() => (first === undefined && rows.some(isOpen) ? 'To look at' : 'All'))
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set())
  const [inHand, setInHand] = useState(first)
  const [source, setSource] = useState<string>()
  const listed = rows.filter((row) => belongs(row, shows) || kept.has(row.path))
  const row = rows.find((each) => each.path === inHand) ?? listed.find(isOpen) ?? listed[0] ?? rows[0]
  const facts = row ? [...row.readings.flatMap((reading) => reading.facts), ...(row.readings.length === 0 ? row.rejected : [])] : []
  const fact = facts.find((each) => each.id === source) ?? facts[0]
  const at = listed.findIndex((each) => each.path === row?.path)

  const take = (path: string | undefined) => {
    if (path === undefined) return
    setKept((before) => new Set([...before, path, ...(row ? [row.path] : [])]))
    setInHand(path)
    setSource(undefined)
  }
  return {
    shows,
    listed,
    row,
    fact,
    take,
    show: setSource,
    showOnly: (show: Show) => { setKept(new Set()); setShows(show) },
    step: (by: 1 | -1) => take(listed[at + by]?.path),
    nextOpen: () => take((listed.slice(at + 1).find(isOpen) ?? listed.slice(0, Math.max(at, 0)).find(isOpen) ?? listed[at + 1])?.path),
    otherSource: () => setSource(facts[(facts.findIndex((each) => each.id === fact?.id) + 1) % Math.max(facts.length, 1)]?.id),
  }
}
