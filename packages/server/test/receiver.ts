/** For tests: an address that is told what happens. */
import { createHmac } from 'node:crypto'
import { createServer } from 'node:http'

export interface Told {
  readonly id: string
  readonly at: number
  readonly signature: string
  readonly body: string
  readonly json: Readonly<Record<string, unknown>>
}

export interface Receiver {
  readonly address: string
  readonly told: Told[]
  /** What is answered, one after the other; 204 when there is nothing more. */
  answers: number[]
  close(): Promise<void>
}

export async function receiver(): Promise<Receiver> {
  const state = { told: [] as Told[], answers: [] as number[] }
  const server = createServer((asked, answer) => {
    let body = ''
    asked.setEncoding('utf8').on('data', (part: string) => { body += part }).on('end', () => {
      const header = (name: string) => String(asked.headers[name] ?? '')
      state.told.push({ id: header('webhook-id'), at: Number(header('webhook-timestamp')), signature: header('webhook-signature'), body, json: JSON.parse(body) as Record<string, unknown> })
      const status = state.answers.shift() ?? 204
      answer.writeHead(status, status === 302 ? { location: '/elsewhere' } : {}).end()
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const at = server.address()
  return Object.assign(state, {
    address: `http://127.0.0.1:${typeof at === 'object' && at !== null ? at.port : 0}/hook`,
    close: () => new Promise<void>(resolve => {
      server.close(() => resolve())
      server.closeAllConnections()
    }),
  })
}

/** Whether it was signed with this secret, checked as whoever receives it would. */
export function isSigned({ id, at, signature, body }: Told, secret: string): boolean {
  return signature === `v1,${createHmac('sha256', Buffer.from(secret.slice('whsec_'.length), 'base64')).update(`${id}.${at}.${body}`).digest('base64')}`
}
