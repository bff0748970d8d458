import { queryOptions } from '@tanstack/react-query'
import type { components } from '../generated/api.d.ts'
import { api, dataOf } from './client.ts'

export type OfficeStatistics = components['schemas']['OfficeStatistics']

export const statisticsQuery = (office: string) => queryOptions({
  queryKey: ['statistics', office],
  queryFn: () => dataOf<'/api/offices/{office}/statistics'>(api.GET('/api/offices/{office}/statistics', { params: { path: { office } } })),
})
