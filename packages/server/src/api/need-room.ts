import type { MiddlewareHandler } from 'hono'
import type { AppEnv } from './app-type.ts'
import { refuse } from './errors.ts'

const reads = /^(GET|HEAD|OPTIONS)$/

/** Refuses what would be kept while the disk is almost full; what is there can be read, and people can sign in and out. */
export function needRoom(room: () => Promise<boolean>): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    if (reads.test(c.req.method) || /^\/api\/sign-(in|out)\b/.test(c.req.path) || await room()) return next()
    return refuse(c, { kind: 'unavailable', what: 'The disk of the server is almost full: this was not kept. What is there can still be read.', where: c.req.path, next: 'Ask whoever runs the server to free some space; then do it again.' })
  }
}
