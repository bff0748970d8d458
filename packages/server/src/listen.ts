import { createServer, type RequestListener, type Server } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import type { OpenAPIHono } from '@hono/zod-openapi'
import type { AppEnv } from './api/app-type.ts'

/** Finds the first free port from `from` on and holds it, on the address `on` of this computer; the app comes later, because it needs to know its own address. */
export async function holdPort(from: number, on = '127.0.0.1'): Promise<{ server: Server; port: number; taken: readonly number[] }> {
  const taken: number[] = []
  for (let port = from; port < from + 50; port++) {
    const server = createServer(notReady)
    const error = await new Promise<NodeJS.ErrnoException | undefined>(resolve => {
      server.once('error', resolve)
      server.listen(port, on, () => resolve(undefined))
    })
    if (error === undefined) return { server, port, taken }
    if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error
    taken.push(port)
  }
  throw new Error(`No port from ${from} to ${from + 49} is free.`)
}

/** Answers requests on the held port with the app, and lets slow clients go. */
export function answer(server: Server, app: OpenAPIHono<AppEnv>): void {
  server.requestTimeout = 300_000
  server.headersTimeout = 15_000
  server.off('request', notReady)
  server.on('request', getRequestListener(app.fetch))
}

/** What is said while the papers of the examples are still being read. */
const notReady: RequestListener = (_, response) => {
  response.writeHead(503, { 'content-type': 'text/plain; charset=utf-8', 'retry-after': '5', connection: 'close' })
  response.end('Lenity is starting. The terminal says when it is ready; reload this page then.\n')
}
