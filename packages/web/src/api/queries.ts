import { queryOptions } from '@tanstack/react-query'
import { api, dataOf } from './client.ts'
import type { FormOfCase, Found } from './shapes.ts'
import { Refusal } from './problem.ts'

/** What the pages ask the server for, each under the key that `stale` names to have it asked again. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: () => dataOf<'/api/me'>(api.GET('/api/me')),
  retry: (times, error) => !(error instanceof Refusal) && times < 2,
  staleTime: 5 * 60_000,
})

export type Place = Found['texts'][number]['place']['in']

export const findQuery = (find: string, place: Place | undefined) => queryOptions({
  queryKey: ['search', find, place],
  queryFn: () => dataOf<'/api/search'>(api.GET('/api/search', { params: { query: { find, ...(place && { in: place }), most: 50 } } })),
})

function inCase(caseId: string) {
  return { params: { path: { case: caseId } } }
}

export const caseQuery = (caseId: string) => queryOptions({ queryKey: ['case', caseId, 'stands'], queryFn: () => dataOf<'/api/cases/{case}'>(api.GET('/api/cases/{case}', inCase(caseId))) })
export const factsQuery = (caseId: string) => queryOptions({ queryKey: ['case', caseId, 'facts'], queryFn: () => dataOf<'/api/cases/{case}/facts'>(api.GET('/api/cases/{case}/facts', inCase(caseId))) })
/** A word that changes when anything of the facts does; asked while the page is looked at. */
export const factsVersionQuery = (caseId: string) => queryOptions({
  queryKey: ['case', caseId, 'facts version'],
  queryFn: () => dataOf<'/api/cases/{case}/facts/version'>(api.GET('/api/cases/{case}/facts/version', inCase(caseId))),
  refetchInterval: 2_500,
})
export const myActsQuery = (caseId: string) => queryOptions({ queryKey: ['case', caseId, 'my acts'], queryFn: () => dataOf<'/api/cases/{case}/facts/acts'>(api.GET('/api/cases/{case}/facts/acts', inCase(caseId))) })
export const sentenceQuery = (caseId: string) => queryOptions({ queryKey: ['case', caseId, 'sentence'], queryFn: () => dataOf<'/api/cases/{case}/sentence'>(api.GET('/api/cases/{case}/sentence', inCase(caseId))) })
export const caseFactsQuery = (caseId: string) => queryOptions({ queryKey: ['case', caseId, 'case facts'], queryFn: () => dataOf<'/api/cases/{case}/case-facts'>(api.GET('/api/cases/{case}/case-facts', inCase(caseId))) })
export const criteriaQuery = (caseId: string) => queryOptions({ queryKey: ['case', caseId, 'criteria'], queryFn: () => dataOf<'/api/cases/{case}/criteria'>(api.GET('/api/cases/{case}/criteria', inCase(caseId))) })
export const narrativeQuery = (caseId: string) => queryOptions({ queryKey: ['case', caseId, 'narrative'], queryFn: () => dataOf<'/api/cases/{case}/narrative'>(api.GET('/api/cases/{case}/narrative', inCase(caseId))) })
export const packetsQuery = (caseId: string) => queryOptions({ queryKey: ['case', caseId, 'packets'], queryFn: () => dataOf<'/api/cases/{case}/packets'>(api.GET('/api/cases/{case}/packets', inCase(caseId))) })
/** Under the words of the applicant: what is written down there changes the answers. */
export const formQuery = (caseId: string, form: FormOfCase['form']['id']) => queryOptions({
  queryKey: ['case', caseId, 'narrative', 'form', form],
  queryFn: () => dataOf<'/api/cases/{case}/forms/{form}'>(api.GET('/api/cases/{case}/forms/{form}', { params: { path: { case: caseId, form } } })),
})

/** What a draft is asked for: which packet, and which petition or other paper. */
export interface DraftAsked {
  readonly variant: 'pardon attorney' | 'person by mail'
  readonly form?: 'commutation' | 'pardon' | 'remission' | 'reprieve'
  readonly paper?: string
  readonly confidentialAllowedBy?: string
}

export const packetDraftQuery = (caseId: string, asked: DraftAsked) => queryOptions({ queryKey: ['case', caseId, 'draft', asked], queryFn: () => dataOf<'/api/cases/{case}/packet-draft'>(api.GET('/api/cases/{case}/packet-draft', { params: { path: { case: caseId }, query: { ...asked } } })) })

export const releasePlanQuery = (caseId: string) => queryOptions({
  queryKey: ['case', caseId, 'release plan'],
  queryFn: () => dataOf<'/api/cases/{case}/release-plan'>(api.GET('/api/cases/{case}/release-plan', { params: { path: { case: caseId } } })),
})

export const plainSummaryQuery = (caseId: string) => queryOptions({
  queryKey: ['case', caseId, 'plain summary'],
  queryFn: () => dataOf<'/api/cases/{case}/plain-summary'>(api.GET('/api/cases/{case}/plain-summary', { params: { path: { case: caseId } } })),
})

export const papersToGetQuery = (caseId: string) => queryOptions({
  queryKey: ['case', caseId, 'papers to get'],
  queryFn: () => dataOf<'/api/cases/{case}/papers-to-get'>(api.GET('/api/cases/{case}/papers-to-get', { params: { path: { case: caseId } } })),
})

export const papersQuery = (caseId: string) => queryOptions({ queryKey: ['case', caseId, 'papers'], queryFn: () => dataOf<'/api/cases/{case}/papers'>(api.GET('/api/cases/{case}/papers', inCase(caseId))) })

/** What stands on papers never changes; where a file is cut is asked again by whoever cuts it. */
export const paperQuery = (caseId: string, paper: string) => queryOptions({
  queryKey: ['paper', caseId, paper],
  queryFn: () => dataOf<'/api/cases/{case}/papers/{paper}'>(api.GET('/api/cases/{case}/papers/{paper}', { params: { path: { case: caseId, paper } } })),
  staleTime: Infinity,
})

export const pageQuery = (caseId: string, paper: string, page: number) => queryOptions({
  queryKey: ['paper', caseId, paper, 'page', page],
  queryFn: () => dataOf<'/api/cases/{case}/papers/{paper}/pages/{page}'>(api.GET('/api/cases/{case}/papers/{paper}/pages/{page}', { params: { path: { case: caseId, paper, page } } })),
  staleTime: Infinity,
})
