import { queryOptions } from '@tanstack/react-query'
import { api, dataOf } from './client.ts'
import type { LetterCheck, RecordOf, StreamEntry } from './shapes.ts'

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

/** A letter as it is being written is looked at anew at each stop of the hand. */
export const letterCheckQuery = (caseId: string, letter: Pick<RecordOf<'letter inside'>['fields'], 'channel' | 'privileged' | 'subject' | 'body' | 'attorney'>) => queryOptions({
  queryKey: ['case', caseId, 'letter check', letter],
  queryFn: async () => (await api.POST('/api/cases/{case}/letters-inside/check', { params: { path: { case: caseId } }, body: letter })).data as LetterCheck,
  placeholderData: (before) => before, gcTime: 0,
})

export const briefQuery = (caseId: string, record: string) => queryOptions({
  queryKey: ['case', caseId, 'records', 'brief', record],
  queryFn: () => dataOf<'/api/cases/{case}/meetings/{record}/brief'>(api.GET('/api/cases/{case}/meetings/{record}/brief', { params: { path: { case: caseId, record } } })),
})

export const decisionsQuery = (caseId: string) => queryOptions({
  queryKey: ['case', caseId, 'records', 'decisions'],
  queryFn: () => dataOf<'/api/cases/{case}/decision'>(api.GET('/api/cases/{case}/decision', { params: { path: { case: caseId } } })),
})

/** The page for everyone as it would be made now; whatever is agreed to or taken back has it asked anew. */
export const publicPageQuery = (caseId: string) => queryOptions({
  queryKey: ['case', caseId, 'records', 'page for everyone'],
  queryFn: () => dataOf<'/api/cases/{case}/public-page'>(api.GET('/api/cases/{case}/public-page', { params: { path: { case: caseId } } })),
})

/** Signatures and messages to those who signed; while one is being sent it is asked for again and again. */
export const supportersQuery = (caseId: string) => queryOptions({
  queryKey: ['case', caseId, 'records', 'supporters'],
  queryFn: () => dataOf<'/api/cases/{case}/supporters'>(api.GET('/api/cases/{case}/supporters', { params: { path: { case: caseId } } })),
  refetchInterval: ({ state: { data } }) => (data?.messages.some(({ sent, mails }) => sent !== undefined && mails.waiting > 0) === true ? 2_000 : false),
})

export const wayHomeQuery = (caseId: string) => queryOptions({
  queryKey: ['case', caseId, 'records', 'way home'],
  queryFn: () => dataOf<'/api/cases/{case}/home'>(api.GET('/api/cases/{case}/home', { params: { path: { case: caseId } } })),
})
