import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { DocketSearch } from '../features/docket/docket-search.ts'
import { api, dataOf } from './client.ts'

/** Pages of the docket; asked again while cases are still being looked through. */
export const docketPagesQuery = (search: DocketSearch) => infiniteQueryOptions({
  queryKey: ['docket', search],
  queryFn: ({ pageParam, client, queryKey }) => {
    // Asked again because cases are still being looked through, it takes longer and looks through more.
    const again = pageParam === '' && isLooking(client.getQueryData<Known>(queryKey))
    return dataOf<'/api/docket'>(api.GET('/api/docket', { params: { query: { ...search, ...(again ? { look: 'on' as const } : {}), ...(pageParam === '' ? {} : { after: pageParam }) } } }))
  },
  initialPageParam: '',
  getNextPageParam: ({ next }) => next,
  placeholderData: keepPreviousData,
  refetchInterval: ({ state }) => (isLooking(state.data) ? 500 : false),
})

interface Known { readonly pages: readonly { readonly unread: number; readonly older: number }[] }

function isLooking(known: Known | undefined): boolean {
  const [first] = known?.pages ?? []
  return first !== undefined && first.unread + first.older > 0
}

export const viewsQuery = queryOptions({ queryKey: ['docket views'], queryFn: () => dataOf<'/api/docket-views'>(api.GET('/api/docket-views')), staleTime: 60_000 })
