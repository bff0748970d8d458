import { KeyGone } from './case-vault.ts'
import { decrypt } from './cipher.ts'
import type { OfficeKeys } from './office-keys.ts'
import { openOwnKey } from './own-key.ts'

/** What an office keeps under a key of its own, which is wrapped under the key of the office. */
export interface SealedOfOffice {
  office: string
  id: string
  under: string
  wrapped: Buffer
  content: Buffer
}

/** The content, as JSON, at its two places; `of` is what it is in words. Throws `KeyGone`. */
export async function openUnderOffice<T>(keys: OfficeKeys, { office, under, wrapped, content }: SealedOfOffice, places: { readonly key: string; readonly content: string; readonly of: string }): Promise<T> {
  const plain = decrypt(await openOwnKey(keys, { office, under, wrapped }, places.key, places.of), places.content, content)
  if (plain === undefined) throw new KeyGone('damaged', places.of)
  return JSON.parse(plain.toString()) as T
}
