import { decrypt, deriveKey, encrypt, type Key } from './cipher.ts'

const place = 'sign-in secret'
const keyOf = (office: Key) => deriveKey(office, 'lenity sign-in')

/** The secret of sign-in, encrypted under one of the office's. */
export function wrapSignInSecret(office: Key, secret: Uint8Array): Buffer {
  return encrypt(keyOf(office), place, secret)
}

/** The secret of sign-in by whichever of the office's opens it; undefined when none does. */
export function openSignInSecret(secrets: readonly Key[], wrapped: Uint8Array): Buffer | undefined {
  for (const secret of secrets) {
    const opened = decrypt(keyOf(secret), place, wrapped)
    if (opened !== undefined) return opened
  }
  return undefined
}
