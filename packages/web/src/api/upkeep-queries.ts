import { queryOptions } from '@tanstack/react-query'
import { api, dataOf } from './client.ts'
import { Refusal } from './problem.ts'

/** What was done to keep the offices one administers; a refusal for everyone else. Asked again every second while a backup is being made. */
export const upkeepQuery = queryOptions({
  queryKey: ['upkeep'],
  queryFn: () => dataOf<'/api/upkeep'>(api.GET('/api/upkeep')),
  retry: (times, error) => !(error instanceof Refusal) && times < 2,
  refetchInterval: (query) => (query.state.data?.running === undefined ? false : 1_000),
  staleTime: 60_000,
})

export const erasuresQuery = queryOptions({ queryKey: ['erasures'], queryFn: () => dataOf<'/api/erasures'>(api.GET('/api/erasures')) })
