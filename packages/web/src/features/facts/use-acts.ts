import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useRef, useState } from 'react'
import { api } from '../../api/client.ts'
import type { Fact } from '../../api/shapes.ts'

/** What was done to facts, and of which fact in words. */
export type Act =
  | { readonly is: 'confirm'; readonly facts: readonly string[]; readonly about: string }
  | { readonly is: 'reject'; readonly facts: readonly string[]; readonly why: string; readonly about: string }
  | { readonly is: 'correct'; readonly facts: readonly string[]; readonly about: string }

type Standing = Fact['standing']

interface Acts {
  /** Standing as decided here and not yet seen from the server, by fact. */
  readonly decided: ReadonlyMap<string, Standing>
  /** The last act that can be undone. */
  readonly last: Act | undefined
  readonly said: string | undefined
  readonly error: unknown
  readonly act: (act: Exclude<Act, { is: 'correct' }>) => void
  /** Makes a correction, which was sent elsewhere, the last act. */
  readonly remember: (act: Act) => void
  readonly undo: () => void
}

/**
 * Takes decisions at the speed of the keyboard: each is shown at once and sent in the order it was taken. Undo puts the facts of the
 * last one back to be looked at, and then those of the one before; both stay in the history of the case.
 */
export function useActs(caseId: string): Acts {
  const queries = useQueryClient()
  const [decided, setDecided] = useState<ReadonlyMap<string, Standing>>(new Map())
  const [done, setDone] = useState<readonly Act[]>([])
  const [said, setSaid] = useState<string>()
  const [error, setError] = useState<unknown>()
  const line = useRef<Promise<void>>(Promise.resolve())
  const waiting = useRef(0)

  const send = useCallback((facts: readonly string[], standing: Standing, ask: () => Promise<unknown>) => {
    setDecided((before) => new Map([...before, ...facts.map((id) => [id, standing] as const)]))
    setError(undefined)
    waiting.current += 1
    const before = line.current
    const run = async () => {
      await before
      try {
        await ask()
      } catch (problem) {
        setError(problem)
        setDone([])
      }
      waiting.current -= 1
      if (waiting.current > 0) return
      void queries.invalidateQueries({ queryKey: ['docket'] })
      await queries.invalidateQueries({ queryKey: ['case', caseId] })
      if (waiting.current === 0) setDecided(new Map())
    }
    line.current = run()
  }, [caseId, queries])

  const params = { path: { case: caseId } }
  const act: Acts['act'] = (next) => {
    setSaid(undefined)
    setDone((before) => [...before, next])
    const facts = [...next.facts]
    send(facts, next.is === 'confirm' ? 'confirmed' : 'rejected', () => (next.is === 'confirm'
      ? api.POST('/api/cases/{case}/facts/confirm', { params, body: { facts }, keepalive: true })
      : api.POST('/api/cases/{case}/facts/reject', { params, body: { facts, why: next.why }, keepalive: true })))
  }
  const undo = () => {
    const last = done.at(-1)
    if (!last) return
    setDone(done.slice(0, -1))
    setSaid(`Taken back: ${last.about}.`)
    const facts = [...last.facts]
    send(facts, 'proposed', () => api.POST('/api/cases/{case}/facts/reopen', { params, body: { facts }, keepalive: true }))
  }
  const remember = (next: Act) => {
    setSaid(undefined)
    setDone((before) => [...before, next])
  }
  return { decided, last: said === undefined ? done.at(-1) : undefined, said, error, act, remember, undo }
}
