import { createCipheriv, createDecipheriv, createHash, createSecretKey, hkdfSync, randomBytes, type KeyObject } from 'node:crypto'

/** A key of 32 bytes for AES-256-GCM. */
export type Key = Buffer

export const version = 1
/** Of a file that was encrypted while it came, before anything was known of it: its key is of it alone, and its place in the store is not in it. */
export const cameVersion = 2
export const cameAsPlace = 'bytes as they came'
export const nonceLength = 12
export const tagLength = 16

const prepared = new WeakMap<Key, { readonly of: Buffer; readonly object: KeyObject }>()

/** The key as the cipher takes it: made once for each buffer that holds one, since from plain bytes it is made anew for every text. */
function objectOf(key: Key): KeyObject {
  const there = prepared.get(key)
  // A buffer can be written over.
  if (there?.of.equals(key) === true) return there.object
  const made = { of: Buffer.from(key), object: createSecretKey(key) }
  prepared.set(key, made)
  return made.object
}

export function newKey(): Key {
  return randomBytes(32)
}

/** A key for one purpose from another: the same for the same words, and nothing is learned of the first from it. */
export function deriveKey(from: Key, purpose: string): Key {
  return Buffer.from(hkdfSync('sha256', from, Buffer.alloc(0), purpose, 32))
}

/** Eight bytes that tell keys apart and say nothing of them, in hexadecimal. */
export function nameOfKey(key: Key): string {
  return createHash('sha256').update('lenity key name').update(key).digest('hex').slice(0, 16)
}

/**
 * Encrypts under a key for one place: `place` names the row and column, and what was encrypted for one place does not open at another.
 * One byte of version, twelve of nonce, the text, sixteen of tag.
 */
export function encrypt(key: Key, place: string, plain: Uint8Array): Buffer {
  const nonce = randomBytes(nonceLength)
  const cipher = createCipheriv('aes-256-gcm', objectOf(key), nonce, { authTagLength: tagLength })
  cipher.setAAD(Buffer.from(place))
  return Buffer.concat([Buffer.of(version), nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

/** Decrypts what `encrypt` made under the same key for the same place; undefined when it was not, or was changed. */
export function decrypt(key: Key, place: string, sealed: Uint8Array, as: number = version): Buffer | undefined {
  if (sealed.length < 1 + nonceLength + tagLength || sealed[0] !== as) return undefined
  const decipher = createDecipheriv('aes-256-gcm', objectOf(key), sealed.subarray(1, 1 + nonceLength), { authTagLength: tagLength })
  decipher.setAAD(Buffer.from(place))
  decipher.setAuthTag(sealed.subarray(sealed.length - tagLength))
  try {
    return Buffer.concat([decipher.update(sealed.subarray(1 + nonceLength, sealed.length - tagLength)), decipher.final()])
  } catch {
    return undefined
  }
}
