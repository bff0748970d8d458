import type { MiddlewareHandler } from 'hono'
import type { AppEnv } from './app-type.ts'
import { refuse } from './errors.ts'

/** The form for signatures stands on a page of any host; it uses nobody's cookie. */
const isSignature = (path: string) => /^\/support\/[^/]+$/.test(path)
const harmless = /^(GET|HEAD|OPTIONS)$/

/**
 * Lets in only what was addressed to us by our own name and, when it would change something, sent by our own pages or by a
 * program with a token. A page of another site can neither point its own name at this computer nor use the browser's cookie.
 */
export function guard(origins: readonly string[]): MiddlewareHandler<AppEnv> {
  const hosts = new Set(origins.map(origin => new URL(origin).host))
  return async (c, next) => {
    const named = [new URL(c.req.url).host, c.req.header('host')].filter(host => host !== undefined)
    if (!named.every(host => hosts.has(host))) {
      return refuse(c, { kind: 'not allowed', what: 'Lenity does not answer under this name.', where: 'the address', next: `Open ${origins[0]}.` })
    }
    if (harmless.test(c.req.method) || isSignature(c.req.path)) return next()
    const origin = c.req.header('origin')
    const from = c.req.header('sec-fetch-site')
    const foreign = (origin !== undefined && !origins.includes(origin)) || (from !== undefined && from !== 'same-origin' && from !== 'none')
    if (foreign || (origin === undefined && c.req.header('cookie') !== undefined)) {
      return refuse(c, { kind: 'not allowed', what: 'This was not sent by a page of Lenity.', where: 'the Origin of the request', next: `Open ${origins[0]} and do it there.` })
    }
    return next()
  }
}
