import { queryOptions } from '@tanstack/react-query'
import type { components } from '../generated/api.d.ts'
import { api, dataOf } from './client.ts'

export type PaperRelations = components['schemas']['PaperRelations']

/** Which papers came with which message, and which are alike. */
export const paperRelationsQuery = (caseId: string) => queryOptions({
  queryKey: ['case', caseId, 'paper relations'],
  queryFn: () => dataOf<'/api/cases/{case}/paper-relations'>(api.GET('/api/cases/{case}/paper-relations', { params: { path: { case: caseId } } })),
})
