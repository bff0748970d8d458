import { queryOptions } from '@tanstack/react-query'
import { api, dataOf } from './client.ts'

/** Where papers come in by themselves and where words may go. */
export const outsideQuery = (office: string) => queryOptions({
  queryKey: ['outside', office],
  queryFn: () => dataOf<'/api/offices/{office}/outside'>(api.GET('/api/offices/{office}/outside', { params: { path: { office } } })),
})
