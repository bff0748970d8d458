import { queryOptions } from '@tanstack/react-query'
import { api, dataOf } from './client.ts'

/** How the person signs in. */
export const accountQuery = queryOptions({ queryKey: ['account'], queryFn: () => dataOf<'/api/account'>(api.GET('/api/account')) })
