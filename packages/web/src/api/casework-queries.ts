import { queryOptions } from '@tanstack/react-query'
import { api, dataOf } from './client.ts'
import { teamQuery } from './people-queries.ts'
import type { RecordKind } from './shapes.ts'

/** What the pages of the casework ask the server for. `asOf` is a day, for how records stood at its end. */
export const recordsQuery = (caseId: string, kind: RecordKind, asOf?: string) => queryOptions({
  queryKey: ['case', caseId, 'records', kind, asOf],
  queryFn: () => dataOf<'/api/cases/{case}/records'>(api.GET('/api/cases/{case}/records', { params: { path: { case: caseId }, query: { kind, ...(asOf === undefined ? {} : { asOf }) } } })),
})

export const recordHistoryQuery = (caseId: string, record: string) => queryOptions({
  queryKey: ['case', caseId, 'record', record],
  queryFn: () => dataOf<'/api/cases/{case}/records/{record}/history'>(api.GET('/api/cases/{case}/records/{record}/history', { params: { path: { case: caseId, record } } })),
})

/** Those on the case now, for forms to choose from. */
export const peopleQuery = (caseId: string) => queryOptions({ ...teamQuery(caseId), select: ({ team }) => team.filter(({ leftAt }) => leftAt === undefined), staleTime: 60_000 })

export const factHistoryQuery = (caseId: string) => queryOptions({
  queryKey: ['case', caseId, 'fact history'],
  queryFn: () => dataOf<'/api/cases/{case}/fact-history'>(api.GET('/api/cases/{case}/fact-history', { params: { path: { case: caseId } } })),
})

export const dueInCaseQuery = (caseId: string) => queryOptions({
  queryKey: ['case', caseId, 'due'],
  queryFn: () => dataOf<'/api/cases/{case}/due'>(api.GET('/api/cases/{case}/due', { params: { path: { case: caseId } } })),
})

export const narrativeHistoryQuery = (caseId: string) => queryOptions({
  queryKey: ['case', caseId, 'narrative', 'history'],
  queryFn: () => dataOf<'/api/cases/{case}/narrative-history'>(api.GET('/api/cases/{case}/narrative-history', { params: { path: { case: caseId } } })),
})

export const calendarLinksQuery = queryOptions({ queryKey: ['calendar links'], queryFn: () => dataOf<'/api/calendar-links'>(api.GET('/api/calendar-links')) })

export const intakeOfficesQuery = queryOptions({ queryKey: ['intake', 'offices'], queryFn: () => dataOf<'/api/intake-offices'>(api.GET('/api/intake-offices')) })
export const intakeQuery = queryOptions({ queryKey: ['intake', 'requests'], queryFn: () => dataOf<'/api/intake'>(api.GET('/api/intake')) })
export const requestQuery = (intake: string) => queryOptions({ queryKey: ['intake', intake], queryFn: () => dataOf<'/api/intake/{intake}'>(api.GET('/api/intake/{intake}', { params: { path: { intake } } })) })
export const doorQuery = (token: string) => queryOptions({ queryKey: ['door', token], queryFn: () => dataOf<'/api/door/{token}'>(api.GET('/api/door/{token}', { params: { path: { token } } })), retry: false })

export const dueQuery = queryOptions({ queryKey: ['due'], queryFn: () => dataOf<'/api/due'>(api.GET('/api/due')) })
export const waitingQuery = queryOptions({ queryKey: ['waiting'], queryFn: () => dataOf<'/api/waiting'>(api.GET('/api/waiting')) })
