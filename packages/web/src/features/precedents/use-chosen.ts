import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api } from '../../api/client.ts'
import type { SimilarGrant } from '../../api/grant-queries.ts'
import { caseQuery } from '../../api/queries.ts'
import type { RecordOf } from '../../api/shapes.ts'

/** Takes a grant into the memorandum, or out of it again: a record of the case, with its history. */
export function useChosen(caseId: string) {
  const queries = useQueryClient()
  const stands = useQuery(caseQuery(caseId))
  const settle = { onSettled: () => queries.invalidateQueries({ queryKey: ['case', caseId] }) }
  const choosing = useMutation({
    mutationFn: ({ name, grantedOn, offense, sentence, terms, source, list, listDay }: SimilarGrant['grant']) => api.POST('/api/cases/{case}/records', { params: { path: { case: caseId } }, body: { type: 'precedent', fields: { name, grantedOn, offense, ...(sentence !== undefined && { sentence }), ...(terms !== undefined && { terms }), source, list, listDay } } }),
    ...settle,
  })
  const takingOut = useMutation({
    mutationFn: ({ id, version }: RecordOf<'precedent'>) => api.POST('/api/cases/{case}/records/{record}/remove', { params: { path: { case: caseId, record: id } }, body: { version, why: 'Not for the memorandum.' } }),
    ...settle,
  })
  return {
    choose: (grant: SimilarGrant['grant']) => choosing.mutate(grant), putBack: (record: RecordOf<'precedent'>) => takingOut.mutate(record),
    busy: choosing.isPending || takingOut.isPending, error: choosing.error ?? takingOut.error, mayWrite: stands.data?.header.may['petitions'] === 'write',
  }
}
