import { queryOptions } from '@tanstack/react-query'
import { api, dataOf } from './client.ts'

/** What the pages of the draft's versions and comments ask the server for. */
export const draftVersionsQuery = (caseId: string) => queryOptions({
  queryKey: ['case', caseId, 'draft versions'],
  queryFn: () => dataOf<'/api/cases/{case}/draft-versions'>(api.GET('/api/cases/{case}/draft-versions', { params: { path: { case: caseId } } })),
})

export const draftVersionQuery = (caseId: string, version: string, against: string | undefined) => queryOptions({
  queryKey: ['case', caseId, 'draft versions', version, against],
  queryFn: () => dataOf<'/api/cases/{case}/draft-versions/{version}'>(api.GET('/api/cases/{case}/draft-versions/{version}', { params: { path: { case: caseId, version }, query: against === undefined ? {} : { against } } })),
  staleTime: Infinity,
})

export const draftCommentsQuery = (caseId: string) => queryOptions({
  queryKey: ['case', caseId, 'draft comments'],
  queryFn: () => dataOf<'/api/cases/{case}/draft-comments'>(api.GET('/api/cases/{case}/draft-comments', { params: { path: { case: caseId } } })),
})

/** Under the words of the applicant, and asked anew for each version of them. */
export const wordsBesideRecordQuery = (caseId: string, question: string, version: number) => queryOptions({
  queryKey: ['case', caseId, 'narrative', 'record', question, version],
  queryFn: () => dataOf<'/api/cases/{case}/narrative/{question}/record'>(api.GET('/api/cases/{case}/narrative/{question}/record', { params: { path: { case: caseId, question } } })),
})
