import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '../../api/client.ts'

type Change =
  | { readonly is: 'correct'; readonly fact: string; readonly value: unknown; readonly after: () => void }
  | { readonly is: 'decide'; readonly path: string; readonly fact: string; readonly why: string; readonly after: () => void }

/** Corrections and signed decisions. They are sent at once; each can be corrected or decided again. */
export function useCorrections(caseId: string) {
  const queries = useQueryClient()
  const change = useMutation({
    mutationFn: async (change: Change) => {
      if (change.is === 'correct') await api.POST('/api/cases/{case}/facts/{fact}/correct', { params: { path: { case: caseId, fact: change.fact } }, body: { value: change.value } })
      else await api.POST('/api/cases/{case}/decisions', { params: { path: { case: caseId } }, body: { path: change.path, fact: change.fact, why: change.why } })
      await queries.invalidateQueries({ queryKey: ['case', caseId] })
      void queries.invalidateQueries({ queryKey: ['docket'] })
    },
    onSuccess: (_, done) => done.after(),
  })
  return {
    busy: change.isPending,
    error: change.error,
    signed: change.isSuccess && change.variables.is === 'decide' ? 'Signed and saved.' : undefined,
    correct: (fact: string, value: unknown, after: () => void) => change.mutate({ is: 'correct', fact, value, after }),
    decide: (path: string, fact: string, why: string, after: () => void) => change.mutate({ is: 'decide', path, fact, why, after }),
  }
}
