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

/** The data of an answer that was a success. */
export async function dataOf<T>(answer: Promise<{ data?: T }>): Promise<T> {
  return (await answer).data as T
}
