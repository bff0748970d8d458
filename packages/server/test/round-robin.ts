/** For tests: one address in front of several processes, as a proxy of an office would be. */
import { createServer, request, type IncomingMessage, type Server, type ServerResponse } from 'node:http'

export interface RoundRobin {
  readonly origin: string
  /** The ports requests are handed to, one after the other. */
  backends: readonly number[]
  close(): Promise<void>
}

export async function roundRobin(): Promise<RoundRobin> {
  let turn = 0
  const state = { backends: [] as readonly number[] }
  const server: Server = createServer((asked, answer) => void pass(asked, answer, state.backends.map((_, i) => state.backends[(turn + i) % state.backends.length] ?? 0), turn++))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return Object.assign(state, {
    origin: `http://127.0.0.1:${port}`,
    close: () => new Promise<void>(resolve => {
      server.close(() => resolve())
      server.closeAllConnections()
    }),
  })
}

/** To the first that takes the connection; what broke off after that is not sent twice. */
async function pass(asked: IncomingMessage, answer: ServerResponse, [first, ...others]: readonly number[], turn: number): Promise<void> {
  if (first === undefined) {
    answer.writeHead(502).end()
    return
  }
  const headers = { ...asked.headers, 'x-forwarded-for': [asked.headers['x-forwarded-for'], asked.socket.remoteAddress].filter(Boolean).join(', ') }
  const on = request({ host: '127.0.0.1', port: first, path: asked.url, method: asked.method, headers, agent: false })
  let connected = false
  on.on('socket', socket => socket.on('connect', () => {
    connected = true
    asked.pipe(on)
  }))
  on.on('response', response => {
    answer.writeHead(response.statusCode ?? 502, response.headers)
    response.pipe(answer)
    response.on('error', () => answer.destroy())
  })
  on.on('error', () => {
    if (!connected) void pass(asked, answer, others, turn)
    else if (answer.headersSent) answer.destroy()
    else answer.writeHead(502).end()
  })
}
