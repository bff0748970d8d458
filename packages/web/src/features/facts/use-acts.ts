import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { api } from '../../api/client.ts'

/** A decision about facts that can be taken back until it is sent. */
export type Act =
  | { readonly is: 'confirm'; readonly facts: readonly string[]; readonly about: string }
  | { readonly is: 'reject'; readonly facts: readonly string[]; readonly why: string; readonly about: string }

interface Acts {
  /** Standing as decided here and not yet seen from the server, by fact. */
  readonly decided: ReadonlyMap<string, 'confirmed' | 'rejected'>
  /** The last act, while it can still be taken back. */
  readonly held: Act | undefined
  readonly saved: string | undefined
  readonly error: unknown
  readonly act: (act: Act) => void
  readonly undo: () => void
}

const heldFor = 8000

/**
 * Takes decisions at the speed of the keyboard. The last one is held for eight seconds, in which `undo` takes it back as if it had
 * never been; then, or when the next one is taken or the page is left, it is sent and becomes part of the case's history.
 */
export function useActs(caseId: string): Acts {
  const queries = useQueryClient()
  const [decided, setDecided] = useState<ReadonlyMap<string, 'confirmed' | 'rejected'>>(new Map())
  const [held, setHeld] = useState<Act>()
  const [saved, setSaved] = useState<string>()
  const [error, setError] = useState<unknown>()
  const waiting = useRef<{ act: Act; timer: number } | undefined>(undefined)

  const forget = useCallback((act: Act) => setDecided((before) => new Map([...before].filter(([id]) => !act.facts.includes(id)))), [])

  const send = useCallback(async () => {
    const act = waiting.current?.act
    if (!act) return
    window.clearTimeout(waiting.current?.timer)
    waiting.current = undefined
    setHeld(undefined)
    const params = { path: { case: caseId } }
    try {
      if (act.is === 'confirm') await api.POST('/api/cases/{case}/facts/confirm', { params, body: { facts: [...act.facts] }, keepalive: true })
      else await api.POST('/api/cases/{case}/facts/reject', { params, body: { facts: [...act.facts], why: act.why }, keepalive: true })
      setError(undefined)
      setSaved(`${act.is === 'confirm' ? 'Confirmed' : 'Rejected'} and saved: ${act.about}.`)
      void queries.invalidateQueries({ queryKey: ['docket'] })
      await queries.invalidateQueries({ queryKey: ['case', caseId] })
    } catch (problem) {
      setError(problem)
    }
    forget(act)
  }, [caseId, forget, queries])

  const act = useCallback((next: Act) => {
    void send()
    setSaved(undefined)
    setHeld(next)
    setDecided((before) => new Map([...before, ...next.facts.map((id) => [id, next.is === 'confirm' ? 'confirmed' : 'rejected'] as const)]))
    waiting.current = { act: next, timer: window.setTimeout(() => void send(), heldFor) }
  }, [send])

  const undo = useCallback(() => {
    const last = waiting.current
    if (!last) return
    window.clearTimeout(last.timer)
    waiting.current = undefined
    setHeld(undefined)
    setSaved(`Taken back: ${last.act.about}.`)
    forget(last.act)
  }, [forget])

  useEffect(() => {
    const leave = () => void send()
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [send])

  return { decided, held, saved, error, act, undo }
}
