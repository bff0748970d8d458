import { useState } from 'react'

/** Rows that were chosen, in the order they are shown. */
export interface Chosen {
  readonly ids: readonly string[]
  readonly has: (id: string) => boolean
  /** Chooses a row or leaves it; `through`: all from the one chosen before to this one. */
  readonly toggle: (id: string, through?: boolean) => void
  readonly all: () => void
  readonly none: () => void
}

/** What is chosen of the rows shown; what is no longer shown is no longer chosen. */
export function useChosen(shown: readonly string[]): Chosen {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [before, setBefore] = useState<string>()
  return {
    ids: shown.filter((id) => chosen.has(id)),
    has: (id) => chosen.has(id),
    toggle(id, through = false) {
      const from = before === undefined ? -1 : shown.indexOf(before)
      const next = new Set(chosen)
      if (through && from >= 0) {
        const to = shown.indexOf(id)
        for (const each of shown.slice(Math.min(from, to), Math.max(from, to) + 1)) next.add(each)
      } else if (!next.delete(id)) next.add(id)
      setChosen(next)
      setBefore(id)
    },
    all: () => setChosen(new Set(shown)),
    none: () => setChosen(new Set()),
  }
}
