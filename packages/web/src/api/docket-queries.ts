import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { DocketSearch } from '../features/docket/docket-search.ts'
import { api, dataOf } from './client.ts'

/** Pages of the docket; asked again while cases are still being looked through. */
export const docketPagesQuery = (search: DocketSearch) => infiniteQueryOptions({
  queryKey: ['docket', search],
  queryFn: ({ pageParam }) => dataOf<'/api/docket'>(api.GET('/api/docket', { params: { query: { ...search, ...(pageParam === '' ? {} : { after: pageParam }) } } })),
  initialPageParam: '',
  getNextPageParam: ({ next }) => next,
  placeholderData: keepPreviousData,
  refetchInterval: ({ state }) => ((state.data?.pages[0]?.unread ?? 0) > 0 ? 1_000 : false),
})

export const viewsQuery = queryOptions({ queryKey: ['docket views'], queryFn: () => dataOf<'/api/docket-views'>(api.GET('/api/docket-views')), staleTime: 60_000 })
