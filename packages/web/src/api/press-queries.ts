import { queryOptions } from '@tanstack/react-query'
import { api, dataOf } from './client.ts'

// Keys begin as those of the records do, so that a decision has them asked anew.
export const pressQuery = (caseId: string) => queryOptions({
  queryKey: ['case', caseId, 'records', 'press'],
  queryFn: () => dataOf<'/api/cases/{case}/press'>(api.GET('/api/cases/{case}/press', { params: { path: { case: caseId } } })),
})

export const articleQuery = (caseId: string, paper: string) => queryOptions({
  queryKey: ['case', caseId, 'records', 'press', paper],
  queryFn: () => dataOf<'/api/cases/{case}/press/{paper}'>(api.GET('/api/cases/{case}/press/{paper}', { params: { path: { case: caseId, paper } } })),
})
