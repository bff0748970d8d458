import { refusal } from '../../api/problem.ts'

async function ask(path: string, body: unknown): Promise<void> {
  const response = await fetch(`/api/${path}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (response.ok) return
  if (response.status === 401) {
    throw refusal(401, { what: 'That email and password do not belong together', where: '', next: 'Type them again. Whoever runs this copy of Lenity can set a new password.' })
  }
  if (response.status === 429) {
    throw refusal(429, { what: 'Too many tries in one minute', where: '', next: 'Wait a minute, then sign in.' })
  }
  throw refusal(response.status, await response.json().catch(() => undefined))
}

export function signIn(email: string, password: string): Promise<void> {
  return ask('sign-in', { email, password })
}

export function signOut(): Promise<void> {
  return ask('sign-out', {})
}
