import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { Refusal } from '../api/problem.ts'

/** Forgets what was read of a case that is not there any more for whoever looks: they left it, or a wall was raised. */
export function useForgetClosed(caseId: string, error: unknown): void {
  const queries = useQueryClient()
  const closed = error instanceof Refusal && error.status === 404
  useEffect(() => {
    if (!closed) return
    queries.removeQueries({ predicate: (query) => query.queryKey[1] === caseId && !query.isActive() })
    void queries.invalidateQueries({ queryKey: ['docket'] })
  }, [caseId, closed, queries])
}
