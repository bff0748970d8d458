/** For tests: a browser at the door, with its own cookies and its own place on the network. */
import { origin, type TestOffice } from './test-office.ts'

export interface Door {
  readonly cookies: Map<string, string>
  send(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Response>
}

export function door(office: TestOffice, address = '203.0.113.7', agent = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0'): Door {
  const cookies = new Map<string, string>()
  return {
    cookies,
    async send(method, path, body, headers = {}) {
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
      const init = { method, headers: { origin, 'user-agent': agent, ...(cookie !== '' && { cookie }), ...(body !== undefined && { 'content-type': 'application/json' }), ...headers }, ...(body !== undefined && { body: JSON.stringify(body) }) }
      const answer = await office.app.request(`${origin}${path}`, init, { incoming: { socket: { remoteAddress: address, remotePort: 50_000, remoteFamily: 'IPv4' } } })
      for (const set of answer.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? []
        if (value === '' || /max-age=0/i.test(set)) cookies.delete(name)
        else cookies.set(name, value)
      }
      return answer
    },
  }
}

export const sessionCookie = 'lenity.session_token'
