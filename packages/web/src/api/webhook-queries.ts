import { queryOptions } from '@tanstack/react-query'
import type { components } from '../generated/api.d.ts'
import { api, dataOf } from './client.ts'

export type OfficeWebhooks = components['schemas']['Webhooks']
export type Webhook = OfficeWebhooks['hooks'][number]
export type Delivery = OfficeWebhooks['deliveries'][number]
export type WebhookEvent = Webhook['events'][number]

/** The addresses an office has told what happens, asked again while something is on its way to one. */
export const webhooksQuery = (office: string) => queryOptions({
  queryKey: ['webhooks', office],
  queryFn: () => dataOf<'/api/offices/{office}/webhooks'>(api.GET('/api/offices/{office}/webhooks', { params: { path: { office } } })),
  refetchInterval: (query) => (query.state.data?.deliveries.some(({ state }) => state === 'waiting') ? 2_000 : false),
})
