import { queryOptions } from '@tanstack/react-query'
import { api, dataOf } from './client.ts'
import type { StreamEntry } from './shapes.ts'

/** What of the stream is asked for; empty where nothing is. */
export interface StreamAsked {
  readonly kinds: readonly StreamEntry['kind'][]
  readonly contact: string
  readonly find: string
}

// Keys begin as those of the records do, so that whatever is kept has them asked anew.
export const introductionsQuery = (caseId: string, to: string | undefined) => queryOptions({
  queryKey: ['case', caseId, 'records', 'introductions', to],
  queryFn: () => dataOf<'/api/cases/{case}/introductions'>(api.GET('/api/cases/{case}/introductions', { params: { path: { case: caseId }, query: to === undefined ? {} : { to } } })),
  placeholderData: (before) => before,
})

export const callPlanQuery = (caseId: string) => queryOptions({
  queryKey: ['case', caseId, 'records', 'call plan'],
  queryFn: () => dataOf<'/api/cases/{case}/call-plan'>(api.GET('/api/cases/{case}/call-plan', { params: { path: { case: caseId } } })),
})

export const streamQuery = (caseId: string, { kinds, contact, find }: StreamAsked) => queryOptions({
  queryKey: ['case', caseId, 'records', 'stream', kinds.join(), contact, find],
  queryFn: () => dataOf<'/api/cases/{case}/stream'>(api.GET('/api/cases/{case}/stream', { params: { path: { case: caseId }, query: { ...(kinds.length > 0 && { kinds: kinds.join(',') }), ...(contact !== '' && { contact }), ...(find !== '' && { find }) } } })),
  placeholderData: (before) => before,
})
