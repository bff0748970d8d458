import { queryOptions } from '@tanstack/react-query'
import { api, dataOf } from './client.ts'

export type Purpose = 'for filing in court' | 'for the public' | 'for prison mail'

export const redactionQuery = (caseId: string, paper: string, purpose: Purpose) => queryOptions({
  queryKey: ['case', caseId, 'redaction', paper, purpose],
  queryFn: () => dataOf<'/api/cases/{case}/papers/{paper}/redaction'>(api.GET('/api/cases/{case}/papers/{paper}/redaction', { params: { path: { case: caseId, paper }, query: { purpose } } })),
  // What was kept meanwhile counts, never an earlier version of it.
  gcTime: 0,
})
export const copiesQuery = (caseId: string) => queryOptions({
  queryKey: ['case', caseId, 'redacted copies'],
  queryFn: () => dataOf<'/api/cases/{case}/redacted-copies'>(api.GET('/api/cases/{case}/redacted-copies', { params: { path: { case: caseId } } })),
})
export const protectedNamesQuery = (caseId: string) => queryOptions({
  queryKey: ['case', caseId, 'protected names'],
  queryFn: () => dataOf<'/api/cases/{case}/protected-names'>(api.GET('/api/cases/{case}/protected-names', { params: { path: { case: caseId } } })),
  retry: false,
})
/** Asked again every second while one is being made. */
export const makingsQuery = (caseId: string) => queryOptions({
  queryKey: ['case', caseId, 'redacted copies', 'to make'],
  queryFn: () => dataOf<'/api/cases/{case}/redacted-copies-to-make'>(api.GET('/api/cases/{case}/redacted-copies-to-make', { params: { path: { case: caseId } } })),
  refetchInterval: ({ state }) => (state.data?.some((one) => one.state === 'waiting') ? 1000 : false),
})
