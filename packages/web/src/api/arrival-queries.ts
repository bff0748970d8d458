import { queryOptions } from '@tanstack/react-query'
import type { components } from '../generated/api.d.ts'
import { api, dataOf } from './client.ts'

export type Arrival = components['schemas']['Arrival']
export type WaitingWork = components['schemas']['WaitingWork']

/** Papers on their way into a case, asked again while one of them is read. */
export const arrivalsQuery = (caseId: string) => queryOptions({
  queryKey: ['case', caseId, 'arrivals'],
  queryFn: () => dataOf<'/api/cases/{case}/arrivals'>(api.GET('/api/cases/{case}/arrivals', { params: { path: { case: caseId } } })),
  refetchInterval: (query) => (query.state.data?.some(({ state }) => state === 'waiting') ? everySoOften(query.state.data.length) : false),
})

/** A list of thousands is asked for less often than a short one. */
const everySoOften = (many: number) => Math.max(1_000, many * 10)

export const arrivalOf = (caseId: string, arrival: string) => dataOf<'/api/cases/{case}/arrivals/{arrival}'>(api.GET('/api/cases/{case}/arrivals/{arrival}', { params: { path: { case: caseId, arrival } } }))

/** One of them, asked again while it is read. */
export const arrivalQuery = (caseId: string, arrival: string) => queryOptions({
  queryKey: ['case', caseId, 'arrivals', arrival],
  queryFn: () => arrivalOf(caseId, arrival),
  refetchInterval: (query) => (query.state.data?.state === 'waiting' ? 1_000 : false),
})

/** A page of it that is ready. */
export const arrivalPageQuery = (caseId: string, arrival: string, page: number) => queryOptions({
  queryKey: ['arrival', caseId, arrival, 'page', page],
  queryFn: () => dataOf<'/api/cases/{case}/arrivals/{arrival}/pages/{page}'>(api.GET('/api/cases/{case}/arrivals/{arrival}/pages/{page}', { params: { path: { case: caseId, arrival, page } } })),
  staleTime: Infinity,
})

/** Work that waits, asked again as long as there is any. */
export const waitingWorkQuery = queryOptions({
  queryKey: ['waiting work'],
  queryFn: () => dataOf<'/api/work'>(api.GET('/api/work')),
  refetchInterval: (query) => (query.state.data?.some(({ state }) => state !== 'given up' && state !== 'held back' && state !== 'locked') ? 2_000 : false),
})
