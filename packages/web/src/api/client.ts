import createClient, { type Middleware } from 'openapi-fetch'
import type { paths } from '../generated/api.d.ts'
import { refusal } from './problem.ts'

/** Every answer that is not a success becomes a `Refusal` with the server's own words. */
const refuse: Middleware = {
  async onResponse({ response }) {
    if (response.ok) return
    throw refusal(response.status, await response.clone().json().catch(() => undefined))
  },
}

export const api = createClient<paths>({ baseUrl: window.location.origin, credentials: 'same-origin' })
api.use(refuse)

type Answered<P extends keyof paths> = paths[P] extends { get: { responses: { 200: { content: { 'application/json': infer T } } } } } ? T : never

/** The data of a `GET` on the path `P` that was a success, as the description of the API says it is. */
export async function dataOf<P extends keyof paths>(answer: Promise<{ data?: unknown }>): Promise<Answered<P>> {
  return (await answer).data as Answered<P>
}
