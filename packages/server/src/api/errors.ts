import type { Problem } from '@lenity/casefile'
import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'

/** The one place where a problem becomes an HTTP status. */
const statusOf = {
  'not found': 404,
  'not signed in': 401,
  'not allowed': 403,
  'invalid': 400,
  'conflict': 409,
  'too large': 413,
  'wait': 429,
  'not confirmed': 403,
  'unavailable': 503,
} as const satisfies Record<Problem['kind'] | 'not signed in' | 'not allowed' | 'not confirmed' | 'too large' | 'wait', ContentfulStatusCode>

export type Refusal = Omit<Problem, 'kind'> & { readonly kind: keyof typeof statusOf }

/** Routes answer with this and never pick a status; the type is that of the refusals every route describes. */
export function refuse(c: Context, problem: Refusal) {
  const { kind, what, where, next } = problem
  return c.json({ kind, what, where, next }, statusOf[kind] as 400)
}

/** Too many tries: the next is looked at after so many seconds. */
export function refuseUntil(c: Context, seconds: number) {
  c.header('retry-after', String(seconds))
  const wait = seconds < 90 ? `${seconds} second${seconds === 1 ? '' : 's'}` : `${Math.ceil(seconds / 60)} minutes`
  return refuse(c, { kind: 'wait', what: 'There were too many tries', where: '', next: `Wait ${wait}, then try again. A passkey, or a browser you signed in with before, is let in meanwhile.` })
}
