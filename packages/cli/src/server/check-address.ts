import type { Problem } from '../verb.ts'

/** A problem when an address is none, or would send a password or a token over the network in the clear. */
export function checkAddress(url: string): Problem | undefined {
  let parsed: URL
  try {
    parsed = new URL(url)
  } catch {
    return { what: 'This is not an address.', where: url, next: 'Give it as http://127.0.0.1:4680 or https://lenity.example.org.' }
  }
  if (parsed.protocol === 'https:') return undefined
  if (parsed.protocol === 'http:' && /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(parsed.hostname)) return undefined
  return { what: 'This address would send the token over the network in the clear.', where: url, next: 'Use https:// for a server on another machine.' }
}
