import createClient, { type Middleware } from 'openapi-fetch'
import type { paths } from '../generated/api.d.ts'
import { askToConfirm } from './ask-to-confirm.ts'
import { sayNotThere } from './not-there.ts'
import { refusal } from './problem.ts'

const sent = new Map<string, Request>()

/** What takes a fresh proof of who sits there is sent once more when it was given. */
const proveAndSendAgain: Middleware = {
  onRequest({ id, request }) {
    if (request.method !== 'GET') sent.set(id, request.clone())
  },
  async onResponse({ id, response }) {
    const again = sent.get(id)
    sent.delete(id)
    if (again === undefined || response.status !== 403) return undefined
    const { kind } = await response.clone().json().catch(() => ({})) as { kind?: unknown }
    return kind === 'not confirmed' && await askToConfirm() ? fetch(again) : undefined
  },
  onError({ id }) { sent.delete(id) },
}

/** Every answer that is not a success becomes a `Refusal` with the server's own words. */
const refuse: Middleware = {
  async onResponse({ response }) {
    if (response.ok) return
    if (response.status === 404) sayNotThere(response.url)
    throw refusal(response.status, await response.clone().json().catch(() => undefined))
  },
}

export const api = createClient<paths>({ baseUrl: window.location.origin, credentials: 'same-origin' })
// The one added last sees an answer first.
api.use(refuse, proveAndSendAgain)

type Answered<P extends keyof paths> = paths[P] extends { get: { responses: { 200: { content: { 'application/json': infer T } } } } } ? T : never

/** The data of a `GET` on the path `P` that was a success, as the description of the API says it is. */
export async function dataOf<P extends keyof paths>(answer: Promise<{ data?: unknown }>): Promise<Answered<P>> {
  return (await answer).data as Answered<P>
}
