import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api, dataOf } from './client.ts'

function inCase(caseId: string) {
  return { params: { path: { case: caseId } } }
}

/** What the pages of people and offices ask the server for. */
export const teamQuery = (caseId: string) => queryOptions({ queryKey: ['case', caseId, 'team'], queryFn: () => dataOf<'/api/cases/{case}/team'>(api.GET('/api/cases/{case}/team', inCase(caseId))) })
export const wallsQuery = (caseId: string) => queryOptions({ queryKey: ['case', caseId, 'walls'], queryFn: () => dataOf<'/api/cases/{case}/walls'>(api.GET('/api/cases/{case}/walls', inCase(caseId))) })
export const sharesQuery = (caseId: string) => queryOptions({ queryKey: ['case', caseId, 'shares'], queryFn: () => dataOf<'/api/cases/{case}/shares'>(api.GET('/api/cases/{case}/shares', inCase(caseId))) })

export type Chain = 'change' | 'read' | 'both'

const auditPage = 100

export const auditQuery = (caseId: string, which: Chain) => infiniteQueryOptions({
  queryKey: ['case', caseId, 'audit', which],
  queryFn: ({ pageParam }) => dataOf<'/api/cases/{case}/audit'>(api.GET('/api/cases/{case}/audit', { params: { path: { case: caseId }, query: { most: auditPage, ...(which === 'both' ? {} : { which }), ...(pageParam === '' ? {} : { after: pageParam }) } } })),
  initialPageParam: '',
  getNextPageParam: (lines) => (lines.length < auditPage ? undefined : lines.at(-1)?.place),
})

/** The table of who sees what is the program's own and changes with it alone. */
export const policyQuery = queryOptions({ queryKey: ['who sees what'], queryFn: () => dataOf<'/api/who-sees-what'>(api.GET('/api/who-sees-what')), staleTime: Infinity })

export const officesQuery = queryOptions({ queryKey: ['offices'], queryFn: () => dataOf<'/api/offices'>(api.GET('/api/offices')) })
export const officeQuery = (office: string) => queryOptions({ queryKey: ['office', office], queryFn: () => dataOf<'/api/offices/{office}'>(api.GET('/api/offices/{office}', { params: { path: { office } } })) })
export const partsQuery = (office: string, user: string) => queryOptions({
  queryKey: ['parts of a member', office, user],
  queryFn: () => dataOf<'/api/offices/{office}/members/{user}/parts'>(api.GET('/api/offices/{office}/members/{user}/parts', { params: { path: { office, user } } })),
  staleTime: 0,
})
export const limitLiftsQuery = (caseId: string) => queryOptions({ queryKey: ['case', caseId, 'limit lifts'], queryFn: () => dataOf<'/api/cases/{case}/limit-lifts'>(api.GET('/api/cases/{case}/limit-lifts', inCase(caseId))) })
export const limitsToLiftQuery = queryOptions({ queryKey: ['limits to lift'], queryFn: () => dataOf<'/api/limit-lifts'>(api.GET('/api/limit-lifts')) })
export const keepingRuleQuery = (office: string) => queryOptions({ queryKey: ['keeping rule', office], queryFn: () => dataOf<'/api/offices/{office}/keeping'>(api.GET('/api/offices/{office}/keeping', { params: { path: { office } } })) })
export const keepingQuery = (caseId: string) => queryOptions({ queryKey: ['case', caseId, 'keeping'], queryFn: () => dataOf<'/api/cases/{case}/keeping'>(api.GET('/api/cases/{case}/keeping', inCase(caseId))) })
export const keptLongEnoughQuery = queryOptions({ queryKey: ['kept long enough'], queryFn: () => dataOf<'/api/kept-long-enough'>(api.GET('/api/kept-long-enough')) })
export const waysBackQuery = queryOptions({ queryKey: ['ways back'], queryFn: () => dataOf<'/api/ways-back'>(api.GET('/api/ways-back')) })
export const loneLiftsQuery = queryOptions({ queryKey: ['lone lifts'], queryFn: () => dataOf<'/api/lifts'>(api.GET('/api/lifts')) })
