import { KeyGone } from '../keys/case-vault.ts'
import { decrypt, encrypt, type Key } from '../keys/cipher.ts'
import type { OfficeKeys } from '../keys/office-keys.ts'
import { newOwnKey, openOwnKey, type WrappedKey } from '../keys/own-key.ts'
import { placeOfPopulationKey } from './place-of-population-key.ts'

const whose = 'This list of people'

/** What opens and closes one list of people: its file, what was asked of it and what came of that, each for its place. */
export interface PopulationKey {
  seal(place: string, plain: Uint8Array): Buffer
  open(place: string, sealed: Uint8Array): Buffer
  sealJson(place: string, value: unknown): Buffer
  openJson<T>(place: string, sealed: Uint8Array): T
}

/** A new key for a list, and how it is wrapped under the key of its office. */
export async function newPopulationKey(keys: OfficeKeys, office: string, id: string): Promise<{ readonly key: PopulationKey; readonly under: string; readonly wrapped: Buffer }> {
  await keys.learn()
  const { key, under, wrapped } = newOwnKey(keys, office, placeOfPopulationKey(id))
  return { key: populationKey(key, id), under, wrapped }
}

/** The key of a list from its wrapping. Throws `KeyGone`. */
export async function openPopulationKey(keys: OfficeKeys, { id, ...key }: WrappedKey & { readonly id: string }): Promise<PopulationKey> {
  return populationKey(await openOwnKey(keys, key, placeOfPopulationKey(id), whose), id)
}

function populationKey(key: Key, id: string): PopulationKey {
  const at = (place: string) => `population ${id} ${place}`
  const open = (place: string, sealed: Uint8Array): Buffer => {
    if (sealed.length === 0) throw new KeyGone('erased', whose)
    const plain = decrypt(key, at(place), sealed)
    if (plain === undefined) throw new KeyGone('damaged', whose)
    return plain
  }
  const seal = (place: string, plain: Uint8Array) => encrypt(key, at(place), plain)
  return {
    seal, open,
    sealJson: (place, value) => seal(place, Buffer.from(JSON.stringify(value))),
    openJson: <T>(place: string, sealed: Uint8Array) => JSON.parse(open(place, sealed).toString()) as T,
  }
}
