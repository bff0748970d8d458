import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import type { Arrival } from '../../api/arrival-queries.ts'

/** Asks anew for what the case is made of when a paper on its way was read, whoever brought it and whatever it came inside. */
export function useFreshWhenRead(caseId: string, arrivals: readonly Arrival[] | undefined): void {
  const queries = useQueryClient()
  const waiting = (arrivals ?? []).filter(({ state }) => state === 'waiting').length
  const before = useRef(0)
  useEffect(() => {
    if (waiting < before.current) void queries.invalidateQueries({ queryKey: ['case', caseId] })
    before.current = waiting
  }, [queries, caseId, waiting])
}
