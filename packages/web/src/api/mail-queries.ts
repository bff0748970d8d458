import { queryOptions } from '@tanstack/react-query'
import type { components } from '../generated/api.d.ts'
import { api, dataOf } from './client.ts'

export type MailServer = components['schemas']['MailServer']
export type MailDelivery = components['schemas']['MailDelivery']
export type Reminder = components['schemas']['Reminder']

const onItsWay = (deliveries: readonly MailDelivery[]) => (deliveries.some(({ state }) => state === 'waiting') ? 2_000 : false)

/** The mail server of an office and what was sent, asked again while something is on its way. */
export const officeMailQuery = (office: string) => queryOptions({
  queryKey: ['mail', office],
  queryFn: () => dataOf<'/api/offices/{office}/mail'>(api.GET('/api/offices/{office}/mail', { params: { path: { office } } })),
  refetchInterval: (query) => onItsWay(query.state.data?.deliveries ?? []),
})

/** One's own reminders, one for each office. */
export const remindersQuery = queryOptions({
  queryKey: ['reminders'],
  queryFn: () => dataOf<'/api/reminders'>(api.GET('/api/reminders')),
})
