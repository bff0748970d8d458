import { KeyGone } from './case-vault.ts'
import { decrypt, encrypt, newKey, type Key } from './cipher.ts'
import type { OfficeKeys } from './office-keys.ts'

/** A key of its own as it lies: wrapped under the key of its office of that name; empty once it was erased. */
export interface WrappedKey {
  readonly office: string
  readonly under: string
  readonly wrapped: Buffer
}

/** A new key for one thing of an office, and how it is wrapped. */
export function newOwnKey(keys: OfficeKeys, office: string, place: string): { readonly key: Key; readonly under: string; readonly wrapped: Buffer } {
  const { name, key } = keys.current(office)
  const own = newKey()
  return { key: own, under: name, wrapped: encrypt(key, place, own) }
}

/** Opens such a key, sealed for `place`; `what` says whose it is. The keys of the office must have been learned. Throws `KeyGone`. */
export function ownKeyFrom(keys: OfficeKeys, { office, under, wrapped }: WrappedKey, place: string, what: string): Key {
  if (wrapped.length === 0) throw new KeyGone('erased', what)
  const outer = keys.named(office, under)
  const own = outer && decrypt(outer, place, wrapped)
  if (own === undefined) throw new KeyGone(outer === undefined ? 'office key not given' : 'damaged', what)
  return own
}

/** The same where the key of the office may have been changed since it was learned. Throws `KeyGone`. */
export async function openOwnKey(keys: OfficeKeys, key: WrappedKey, place: string, what: string): Promise<Key> {
  if (key.wrapped.length > 0 && keys.named(key.office, key.under) === undefined) await keys.learn()
  return ownKeyFrom(keys, key, place, what)
}
