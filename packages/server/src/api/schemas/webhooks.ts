import { z } from '@hono/zod-openapi'
import { webhookEvents } from '@lenity/casefile/store'

const webhookEvent = z.enum(webhookEvents)

const webhook = z.object({
  id: z.string(),
  address: z.string(),
  events: z.array(webhookEvent).readonly(),
  loopback: z.boolean().openapi({ description: 'Whether it is an address of the computer the program runs on' }),
  by: z.string(),
  at: z.string(),
  ended: z.object({ by: z.string(), at: z.string() }).optional(),
}).openapi('Webhook')

const delivery = z.object({
  id: z.string().openapi({ description: 'The same at each try, as the header `webhook-id`' }),
  hook: z.string(),
  kind: z.enum([...webhookEvents, 'test']),
  state: z.enum(['waiting', 'delivered', 'failed', 'dropped']),
  tries: z.number().int(),
  status: z.number().int().optional(),
  why: z.string().optional(),
  happenedAt: z.string(),
  triedAt: z.string().optional(),
}).openapi('Delivery')

export const webhooks = z.object({ hooks: z.array(webhook).readonly(), deliveries: z.array(delivery).readonly() }).openapi('Webhooks')
export const wantedWebhook = z.object({
  address: z.string().trim().min(1).max(2_000),
  events: z.array(webhookEvent).min(1, 'choose what it is told of').max(webhookEvents.length),
  loopback: z.boolean().default(false),
})
export const newWebhook = webhook.extend({ secret: z.string().openapi({ description: 'What signatures are made with; it is shown here and never again' }) }).openapi('NewWebhook')
