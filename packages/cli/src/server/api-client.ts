import type { Problem } from '../verb.ts'
import { checkAddress } from './check-address.ts'
import { readSession } from './session-file.ts'

export const defaultUrl = 'http://127.0.0.1:4680'

export type Answered<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem }

export interface Api {
  readonly url: string
  readonly get: <T>(path: string) => Promise<Answered<T>>
  readonly post: <T>(path: string, body: unknown) => Promise<Answered<T>>
  /** Sends a form; gives the text of the answer once all of it came. */
  readonly form: (path: string, form: FormData) => Promise<Answered<string>>
  readonly bytes: (path: string) => Promise<Answered<Uint8Array>>
}

/** The server as the signed-in user: the token and address of the environment, else those kept by `sign-in`. */
export async function openApi(env: NodeJS.ProcessEnv): Promise<Answered<Api>> {
  const kept = await readSession(env)
  const url = (env['LENITY_URL'] || kept?.url || defaultUrl).replace(/\/+$/, '')
  const token = env['LENITY_TOKEN'] || (env['LENITY_URL'] === undefined || env['LENITY_URL'].replace(/\/+$/, '') === kept?.url ? kept?.token : undefined)
  const wrong = checkAddress(url)
  if (wrong !== undefined) return { ok: false, problem: wrong }
  if (token === undefined) return { ok: false, problem: notSignedIn(url) }
  const headers = { authorization: `Bearer ${token}` }
  return {
    ok: true,
    value: {
      url,
      get: async <T>(path: string) => answered<T>(await send(url, path, { headers }), path),
      post: async <T>(path: string, body: unknown) => answered<T>(await send(url, path, { method: 'POST', headers: { ...headers, 'content-type': 'application/json', origin: url }, body: JSON.stringify(body) }), path),
      form: async (path, form) => {
        const sent = await send(url, path, { method: 'POST', headers: { ...headers, origin: url }, body: form })
        if (!sent.ok) return sent
        return sent.value.ok ? { ok: true, value: await sent.value.text() } : { ok: false, problem: await problemOf(sent.value, url, path) }
      },
      bytes: async (path) => {
        const sent = await send(url, path, { headers })
        if (!sent.ok) return sent
        return sent.value.ok ? { ok: true, value: new Uint8Array(await sent.value.arrayBuffer()) } : { ok: false, problem: await problemOf(sent.value, url, path) }
      },
    },
  }
}

/** Sends a request; a server that cannot be reached is a problem, not an exception. */
export async function send(url: string, path: string, init: RequestInit): Promise<Answered<Response>> {
  try {
    return { ok: true, value: await fetch(`${url}${path}`, { ...init, redirect: 'error' }) }
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : error instanceof Error ? error.message : String(error)
    return { ok: false, problem: { what: `Lenity does not answer (${cause}).`, where: url, next: 'Start it with “npm start”, or name where it runs in LENITY_URL.' } }
  }
}

async function answered<T>(sent: Answered<Response>, path: string): Promise<Answered<T>> {
  if (!sent.ok) return sent
  const url = new URL(sent.value.url).origin
  if (!sent.value.ok) return { ok: false, problem: await problemOf(sent.value, url, path) }
  try {
    return { ok: true, value: (await sent.value.json()) as T }
  } catch {
    return { ok: false, problem: { what: 'What answered is not Lenity.', where: `${url}${path}`, next: 'Name where Lenity runs in LENITY_URL.' } }
  }
}

async function problemOf(response: Response, url: string, path: string): Promise<Problem> {
  if (response.status === 401) return notSignedIn(url)
  const body = (await response.json().catch(() => ({}))) as Partial<Problem> & { message?: string }
  return { what: body.what ?? body.message ?? `The server answered ${response.status}.`, where: body.where ?? `${url}${path}`, next: body.next ?? 'Look at what the server printed, and try again.' }
}

function notSignedIn(url: string): Problem {
  return { what: 'Nobody is signed in, or the sign-in has run out.', where: url, next: 'Run: npm run --silent lenity -- sign-in --email YOU@EXAMPLE.ORG, or set LENITY_TOKEN.' }
}
