import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { serveStatic } from '@hono/node-server/serve-static'
import type { OpenAPIHono } from '@hono/zod-openapi'
import type { AppEnv } from './api/app-type.ts'

const dist = fileURLToPath(new URL('../../web/dist', import.meta.url))

/** Serves the built page: its files by name, and the page itself for every other address, which the page then routes. */
export function servePages(app: OpenAPIHono<AppEnv>): void {
  app.use('/assets/*', serveStatic({ root: dist, onFound: (_, c) => c.header('cache-control', 'public, max-age=31536000, immutable') }))
  app.get('*', serveStatic({ root: dist }))
  app.get('*', async c => c.html(await readFile(`${dist}/index.html`, 'utf8')))
}
