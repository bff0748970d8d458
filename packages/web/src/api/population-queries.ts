import { queryOptions } from '@tanstack/react-query'
import type { components } from '../generated/api.d.ts'
import { api, dataOf } from './client.ts'
import { refusal } from './problem.ts'

type Schemas = components['schemas']
export type ListOfPeople = Schemas['ListOfPeople']
export type ListOfPeopleWhole = Schemas['ListOfPeopleWhole']
export type RunOfList = Schemas['RunOfList']
export type ListLookedAt = Schemas['ListLookedAt']
export type SaidOfList = Schemas['SaidOfList']
export type RowOfList = Schemas['RowOfList']
export type ReformTold = Schemas['ReformTold']
export type Weighed = Schemas['Weighed']
export type MadeUpTold = Schemas['MadeUpTold']

export const populationsQuery = (office: string) => queryOptions({
  queryKey: ['populations', office],
  queryFn: () => dataOf<'/api/offices/{office}/populations'>(api.GET('/api/offices/{office}/populations', { params: { path: { office } } })),
})

/** A list with its runs; asked again each second while one is worked on or waits. */
export const populationQuery = (population: string) => queryOptions({
  queryKey: ['population', population],
  queryFn: () => dataOf<'/api/populations/{population}'>(api.GET('/api/populations/{population}', { params: { path: { population } } })),
  refetchInterval: ({ state }) => (state.data?.runs.some((run) => run.state === 'waiting') ? 1_000 : false),
})

export const lookQuery = (population: string, said: SaidOfList) => queryOptions({
  queryKey: ['look at population', population, said],
  queryFn: async () => (await api.POST('/api/populations/{population}/look', { params: { path: { population } }, body: said })).data as ListLookedAt,
  placeholderData: (before) => before,
  staleTime: Infinity,
})

/** The reforms that come with the program. */
export const reformsQuery = queryOptions({ queryKey: ['reforms'], queryFn: () => dataOf<'/api/reforms'>(api.GET('/api/reforms')), staleTime: Infinity })

export const rowQuery = (population: string, run: string, row: string) => queryOptions({
  queryKey: ['population', population, 'row', run, row],
  queryFn: () => dataOf<'/api/populations/{population}/runs/{run}/rows/{row}'>(api.GET('/api/populations/{population}/runs/{run}/rows/{row}', { params: { path: { population, run, row: Number(row) } } })),
  staleTime: Infinity,
})

/** Has the office make a list of made-up people. */
export async function makeUpList(office: string, body: Schemas['MadeUpAsked']): Promise<ListOfPeople> {
  return (await api.POST('/api/offices/{office}/made-up-populations', { params: { path: { office } }, body })).data as ListOfPeople
}

/** Sends a list to the office; `tell` hears what share of it has gone, 0 to 1. */
export function bringList(office: string, file: File, keptUntil: string, tell: (share: number) => void): Promise<ListOfPeople> {
  const form = new FormData()
  form.set('file', file)
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', `/api/offices/${encodeURIComponent(office)}/populations?keptUntil=${keptUntil}`)
    request.responseType = 'json'
    request.upload.addEventListener('progress', ({ loaded, total }) => { if (total > 0) tell(loaded / total) })
    request.addEventListener('load', () => {
      if (request.status === 200) resolve(request.response as ListOfPeople)
      else reject(refusal(request.status, request.response))
    })
    request.addEventListener('error', () => { reject(new Error('between the page and the server')) })
    request.send(form)
  })
}
