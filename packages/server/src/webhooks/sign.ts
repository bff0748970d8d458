import { createHmac } from 'node:crypto'

/**
 * The headers of a delivery as the Standard Webhooks specification has them (https://www.standardwebhooks.com): the id stays the same at each try, the
 * time is that of the try, and HMAC-SHA256 goes over id, time and body. `secret` is `whsec_` and base64; `at` in seconds.
 */
export function signed(secret: string, id: string, at: number, body: string): Readonly<Record<string, string>> {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64')
  return { 'webhook-id': id, 'webhook-timestamp': String(at), 'webhook-signature': `v1,${createHmac('sha256', key).update(`${id}.${at}.${body}`).digest('base64')}` }
}
