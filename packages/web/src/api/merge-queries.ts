import { queryOptions } from '@tanstack/react-query'
import { api, dataOf } from './client.ts'

const inCase = (caseId: string) => ({ path: { case: caseId } })

/** What merging `second` into the case would do. */
export const mergePreviewQuery = (caseId: string, second: string) => queryOptions({
  queryKey: ['case', caseId, 'merge', second],
  queryFn: () => dataOf<'/api/cases/{case}/merge'>(api.GET('/api/cases/{case}/merge', { params: { ...inCase(caseId), query: { with: second } } })),
  staleTime: 0,
  retry: false,
})

export const mergesQuery = (caseId: string) => queryOptions({ queryKey: ['case', caseId, 'merges'], queryFn: () => dataOf<'/api/cases/{case}/merges'>(api.GET('/api/cases/{case}/merges', { params: inCase(caseId) })) })

/** Where a case went that cannot be opened any more; a refusal where it went nowhere one may see. */
export const mergedIntoQuery = (caseId: string) => queryOptions({ queryKey: ['merged into', caseId], queryFn: () => dataOf<'/api/cases/{case}/merged-into'>(api.GET('/api/cases/{case}/merged-into', { params: inCase(caseId) })), retry: false })

/** Cases found by name or number, to choose one of. */
export const findCasesQuery = (find: string) => queryOptions({
  queryKey: ['docket', 'to choose from', find],
  queryFn: () => dataOf<'/api/docket'>(api.GET('/api/docket', { params: { query: { find, most: 8, sort: 'name' } } })),
})
