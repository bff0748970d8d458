import { assembleCaseFacts, parseCivilDate, type CaseFacts, type Leaf } from '@lenity/law'
import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { caseFactsQuery } from '../../api/queries.ts'
import type { ThenAndNow } from '../../api/shapes.ts'
import { useKeys } from '../keys/use-keys.ts'
import { caseLeaves } from './case-leaves.ts'
import { isApplied, presetsFor, type Preset } from './presets.ts'
import { whatIfFacts, type WhatIfFact } from './what-if-facts.ts'

export interface WhatIf {
  readonly open: boolean
  readonly error: unknown
  readonly facts: readonly WhatIfFact[] | undefined
  /** What can be asked at one stroke, by the papers. */
  readonly presets: readonly Preset[]
  /** What was changed here, by path. Nothing of it is kept anywhere else. */
  readonly changes: ReadonlyMap<string, Leaf<unknown>>
  /** The sentence with those changes, while there are any. */
  readonly sentence: ThenAndNow | undefined
  readonly toggle: () => void
  readonly change: (path: string, leaf: Leaf<unknown>) => void
  /** Applies a preset, or puts its facts back when all of it is applied. */
  readonly ask: (preset: Preset) => void
  readonly putBack: () => void
}

const none: ReadonlyMap<string, Leaf<unknown>> = new Map()

/** The sentence as it would be if some facts were other than the papers have them, computed here by the law itself and never saved. */
export function useWhatIf(caseId: string, actual: ThenAndNow | undefined): WhatIf {
  const [open, setOpen] = useState(false)
  const [changes, setChanges] = useState(none)
  const base = useQuery({ ...caseFactsQuery(caseId), enabled: open })
  const engine = useQuery({ queryKey: ['engine', 'then and now'], queryFn: () => import('./engine.ts'), enabled: open, staleTime: Infinity })
  const leaves = useMemo(() => (base.data ? caseLeaves(base.data.caseFacts as unknown as CaseFacts) : undefined), [base.data])
  const day = base.data ? parseCivilDate(base.data.on) : undefined
  const sentence = useMemo(() => {
    if (changes.size === 0 || !leaves || !engine.data || !actual || day === undefined) return undefined
    const computed = engine.data.thenAndNow(assembleCaseFacts(new Map([...leaves, ...changes])), day)
    // As it would have travelled; and what the court found stays what it found.
    return { ...JSON.parse(JSON.stringify(computed)) as ThenAndNow, found: actual.found }
  }, [actual, changes, leaves, engine.data, day])
  const toggle = () => { setOpen(!open); if (open) setChanges(none) }
  const putBack = () => setChanges(none)
  const presets = useMemo(() => (leaves ? presetsFor(leaves) : []), [leaves])
  const ask = (preset: Preset) => setChanges((before) => {
    if (!isApplied(preset, before)) return new Map([...before, ...preset.changes])
    return new Map([...before].filter(([path]) => !preset.changes.has(path)))
  })
  useKeys('The sentence', [
    { key: 'w', does: open ? 'put the what if away' : 'ask what if', run: toggle },
    ...(changes.size > 0 ? [{ key: 'b', does: 'put every fact back as the papers have it', run: putBack }] : []),
  ])
  return {
    open, changes, sentence, presets, toggle, ask, putBack,
    error: base.error ?? engine.error,
    facts: leaves && engine.data ? whatIfFacts(leaves) : undefined,
    change: (path, leaf) => setChanges((before) => {
      const after = new Map(before)
      if (JSON.stringify(leaf) === JSON.stringify(leaves?.get(path))) after.delete(path)
      else after.set(path, leaf)
      return after
    }),
  }
}
