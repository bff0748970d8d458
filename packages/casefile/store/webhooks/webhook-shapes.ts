import type { Result } from '../../src/index.ts'

/** What an address can be told of. */
export const webhookEvents = ['case opened', 'case closed', 'paper read', 'decision recorded', 'task added', 'task due', 'petition changed', 'packet written'] as const
export type WebhookEvent = (typeof webhookEvents)[number]

export interface Webhook {
  readonly id: string
  readonly address: string
  readonly events: readonly WebhookEvent[]
  /** Whether the address may be one of the computer the program runs on. */
  readonly loopback: boolean
  readonly by: string
  /** Instants, ISO 8601. */
  readonly at: string
  readonly ended: { readonly by: string; readonly at: string } | undefined
}

/** One thing an address is told, and what came of it. */
export interface Delivery {
  readonly id: string
  readonly hook: string
  readonly kind: WebhookEvent | 'test'
  readonly state: 'waiting' | 'delivered' | 'failed' | 'dropped'
  readonly tries: number
  /** What the address answered last. */
  readonly status: number | undefined
  /** Why the last try failed, or it was not sent. */
  readonly why: string | undefined
  readonly happenedAt: string
  readonly triedAt: string | undefined
}

/** The hooks of an office, for its administrators. */
export interface Webhooks {
  /** Those that stand and those that were taken back, in the order they were made. */
  list(officeId: string): Promise<Result<readonly Webhook[]>>
  /** The secret is given here and never again. */
  add(officeId: string, hook: { address: string; events: readonly WebhookEvent[]; loopback: boolean }): Promise<Result<{ hook: Webhook; secret: string }>>
  end(officeId: string, hookId: string): Promise<Result<true>>
  /** Has a test sent; the id of the delivery. */
  test(officeId: string, hookId: string): Promise<Result<string>>
  /** The newest first. */
  deliveries(officeId: string): Promise<Result<readonly Delivery[]>>
}

/** What a delivery takes to be sent. */
export interface ToSend {
  readonly id: string
  readonly office: string
  readonly kind: string
  readonly case: string | undefined
  /** An id, where what it is about has one that says nothing. */
  readonly subject: string | undefined
  readonly happenedAt: string
  readonly address: string
  readonly loopback: boolean
  readonly secret: string
}

/** What the processes that do the work ask of the store. */
export interface Outbox {
  /** Undefined when there is nothing left to send. What may not be told is dropped. */
  take(deliveryId: string): Promise<ToSend | undefined>
  settle(deliveryId: string, becomes: 'delivered' | 'failed' | 'queued', told: { readonly status?: number | undefined; readonly why?: string | undefined }): Promise<void>
}
