import { queryOptions } from '@tanstack/react-query'
import { api, dataOf } from './client.ts'

/** What the page of what was sent asks the server for. */
export const filingsQuery = (caseId: string) => queryOptions({
  queryKey: ['case', caseId, 'filings'],
  queryFn: () => dataOf<'/api/cases/{case}/filings'>(api.GET('/api/cases/{case}/filings', { params: { path: { case: caseId } } })),
})

export const filingChecksQuery = (caseId: string, packet: string) => queryOptions({
  queryKey: ['case', caseId, 'filing checks', packet],
  queryFn: () => dataOf<'/api/cases/{case}/packets/{packet}/checks'>(api.GET('/api/cases/{case}/packets/{packet}/checks', { params: { path: { case: caseId, packet } } })),
})
