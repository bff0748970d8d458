import { createHmac, randomBytes } from 'node:crypto'
import { KeyGone } from '../keys/case-vault.ts'
import { decrypt, deriveKey, encrypt, type Key } from '../keys/cipher.ts'
import type { OfficeKeys } from '../keys/office-keys.ts'
import { newOwnKey, openOwnKey, type WrappedKey } from '../keys/own-key.ts'
import { placeOfSupportKey } from './place-of-support-key.ts'
import type { MessageTexts, SupporterForm } from './support-shapes.ts'

/** What opens and closes the signatures of one case. */
export interface SupportKey {
  sealForm(id: string, form: SupporterForm): Buffer
  openForm(id: string, sealed: Uint8Array): SupporterForm
  sealTexts(id: string, version: number, texts: MessageTexts): Buffer
  openTexts(id: string, version: number, sealed: Uint8Array): MessageTexts
  /** The same for the same address, however it is written in capitals. */
  addressOf(address: string): string
  /** The token of a link, which is made anew from the key each time and kept nowhere. */
  linkOf(does: 'confirm' | 'take back', supporterId: string): string
}

/** A new key for a case, wrapped under the key of its office, and the address of its form. */
export async function newSupportKey(keys: OfficeKeys, office: string, caseId: string): Promise<{ readonly token: string; readonly under: string; readonly wrapped: Buffer }> {
  await keys.learn()
  const { under, wrapped } = newOwnKey(keys, office, placeOfSupportKey(caseId))
  return { token: randomBytes(18).toString('base64url'), under, wrapped }
}

/** The key of a case from its wrapping. Throws `KeyGone`. */
export async function openSupportKey(keys: OfficeKeys, { caseId, ...key }: WrappedKey & { readonly caseId: string }): Promise<SupportKey> {
  return supportKey(await openOwnKey(keys, key, placeOfSupportKey(caseId), 'The signatures of the case'), caseId)
}

function supportKey(key: Key, caseId: string): SupportKey {
  const [addresses, links] = [deriveKey(key, 'addresses'), deriveKey(key, 'links')]
  const open = <T>(place: string, sealed: Uint8Array): T => {
    if (sealed.length === 0) throw new KeyGone('erased', place)
    const plain = decrypt(key, `${caseId} ${place}`, sealed)
    if (plain === undefined) throw new KeyGone('damaged', place)
    return JSON.parse(plain.toString()) as T
  }
  const seal = (place: string, value: unknown) => encrypt(key, `${caseId} ${place}`, Buffer.from(JSON.stringify(value)))
  return {
    sealForm: (id, form) => seal(`supporter ${id}`, form),
    openForm: (id, sealed) => open(`supporter ${id}`, sealed),
    sealTexts: (id, version, texts) => seal(`version ${version} of message ${id}`, texts),
    openTexts: (id, version, sealed) => open(`version ${version} of message ${id}`, sealed),
    addressOf: (address) => createHmac('sha256', addresses).update(address.trim().toLowerCase()).digest('hex'),
    linkOf: (does, id) => createHmac('sha256', links).update(`${does} ${id}`).digest('base64url'),
  }
}
