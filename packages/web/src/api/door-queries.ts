import { queryOptions } from '@tanstack/react-query'
import { api, dataOf } from './client.ts'

/** The other doors of a case; under its facts, since each fact may open one. */
export const otherDoorsQuery = (caseId: string) => queryOptions({
  queryKey: ['case', caseId, 'doors'],
  queryFn: () => dataOf<'/api/cases/{case}/doors'>(api.GET('/api/cases/{case}/doors', { params: { path: { case: caseId } } })),
})
