import { request as overHttp } from 'node:http'
import { request as overHttps } from 'node:https'
import { publicAddressOf } from './public-address-of.ts'

/** The whole exchange takes no longer, and of an answer no more is taken than this. */
const patience = 10_000
const mostAnswer = 64 * 1024

export interface Posted {
  readonly ok: boolean
  readonly status?: number
  /** What it answered, when that was asked for. */
  readonly answer?: string
  /** Why it did not arrive, in words of ours. */
  readonly why?: string
}

/** Sends a body to an address once: no redirect is followed, no proxy asked, and only what `publicAddressOf` lets through is connected to. `takes` asks for the answer, up to so many bytes. */
export async function post(address: string, body: string, headers: Readonly<Record<string, string>>, { loopback, within = patience, takes }: { readonly loopback: boolean; readonly within?: number; readonly takes?: number }): Promise<Posted> {
  const url = new URL(address)
  const at = await publicAddressOf(url.hostname, loopback)
  if (!at.ok) return { ok: false, why: at.why }
  if (url.protocol !== 'https:' && !loopback) return { ok: false, why: 'The address is not encrypted.' }
  return new Promise(resolve => {
    const begin = url.protocol === 'https:' ? overHttps : overHttp
    const signal = AbortSignal.timeout(within)
    const asked = begin(url, {
      method: 'POST', agent: false, signal,
      lookup: (_name, options, found) => (options.all === true ? found(null, [{ address: at.address, family: at.family }]) : found(null, at.address, at.family)),
      headers: { ...headers, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), 'user-agent': 'Lenity', connection: 'close' },
    }, answer => {
      const status = answer.statusCode ?? 0
      const settled = (): Posted => (status >= 200 && status < 300 ? { ok: true, status } : { ok: false, status, why: status >= 300 && status < 400 ? `It answered ${status} and points elsewhere, where nothing is sent.` : `It answered ${status}.` })
      let taken = 0
      const pieces: Buffer[] = []
      answer.on('data', (bytes: Buffer) => {
        taken += bytes.length
        if (takes !== undefined) pieces.push(bytes)
        if (taken > (takes ?? mostAnswer)) {
          resolve(takes === undefined ? settled() : { ok: false, status, why: `Its answer is longer than ${takes} bytes.` })
          asked.destroy()
        }
      })
      answer.on('end', () => resolve(takes === undefined ? settled() : { ...settled(), answer: Buffer.concat(pieces).toString('utf8') }))
      answer.on('error', () => resolve({ ok: false, status, why: 'The answer broke off.' }))
    })
    asked.on('error', (error: NodeJS.ErrnoException) => resolve({ ok: false, why: signal.aborted ? `There was no answer within ${within / 1000} seconds.` : sayFailure(error) }))
    asked.end(body)
  })
}

function sayFailure({ code = '' }: NodeJS.ErrnoException): string {
  if (code === 'ECONNREFUSED') return 'Nothing takes connections at the address.'
  if (/CERT|SSL|TLS|ALTNAME|SIGNED/.test(code)) return 'Its certificate is not one that can be trusted.'
  return 'The connection broke off.'
}
