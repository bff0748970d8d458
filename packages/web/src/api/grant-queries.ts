import { queryOptions } from '@tanstack/react-query'
import type { components } from '../generated/api.d.ts'
import { api, dataOf } from './client.ts'
import { refusal } from './problem.ts'

export type GrantListPreview = components['schemas']['GrantListPreview']
export type Precedents = components['schemas']['Precedents']
export type SimilarGrant = Precedents['similar'][number]

/** A list and what is said of it. */
export interface GrantListWish {
  readonly file: File
  readonly name: string
  readonly source: string
  readonly readOn: string
  readonly grantedOn: string
}

export const grantListsQuery = (office: string) => queryOptions({
  queryKey: ['grant lists', office],
  queryFn: () => dataOf<'/api/offices/{office}/grant-lists'>(api.GET('/api/offices/{office}/grant-lists', { params: { path: { office } } })),
})

export const precedentsQuery = (caseId: string) => queryOptions({
  queryKey: ['case', caseId, 'precedents'],
  queryFn: () => dataOf<'/api/cases/{case}/precedents'>(api.GET('/api/cases/{case}/precedents', { params: { path: { case: caseId } } })),
})

async function send(office: string, path: '' | '/preview', { file, name, source, readOn, grantedOn }: GrantListWish): Promise<unknown> {
  const form = new FormData()
  form.set('file', file)
  for (const [field, value] of Object.entries({ name, source, readOn, grantedOn })) if (value !== '') form.set(field, value)
  const answer = await fetch(`/api/offices/${encodeURIComponent(office)}/grant-lists${path}`, { method: 'POST', body: form })
  if (!answer.ok) throw refusal(answer.status, await answer.json().catch(() => undefined))
  return answer.json()
}

export async function lookAtGrantList(office: string, wish: GrantListWish): Promise<GrantListPreview> {
  return await send(office, '/preview', wish) as GrantListPreview
}

export async function keepGrantList(office: string, wish: GrantListWish): Promise<{ readonly kept: number }> {
  return await send(office, '', wish) as { readonly kept: number }
}
