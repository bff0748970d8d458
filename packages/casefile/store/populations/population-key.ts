import { KeyGone } from '../keys/case-vault.ts'
import { decrypt, encrypt, newKey, type Key } from '../keys/cipher.ts'
import type { OfficeKeys } from '../keys/office-keys.ts'
import { placeOfPopulationKey } from './place-of-population-key.ts'

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
  const { name, key } = keys.current(office)
  const own = newKey()
  return { key: populationKey(own, id), under: name, wrapped: encrypt(key, placeOfPopulationKey(id), own) }
}

/** The key of a list from its wrapping. Throws `KeyGone`. */
export async function openPopulationKey(keys: OfficeKeys, { office, id, under, wrapped }: { readonly office: string; readonly id: string; readonly under: string; readonly wrapped: Buffer }): Promise<PopulationKey> {
  const what = 'This list of people'
  if (wrapped.length === 0) throw new KeyGone('erased', what)
  if (keys.named(office, under) === undefined) await keys.learn()
  const outer = keys.named(office, under)
  const own = outer && decrypt(outer, placeOfPopulationKey(id), wrapped)
  if (own === undefined) throw new KeyGone(outer === undefined ? 'office key not given' : 'damaged', what)
  return populationKey(own, id)
}

function populationKey(key: Key, id: string): PopulationKey {
  const at = (place: string) => `population ${id} ${place}`
  const open = (place: string, sealed: Uint8Array): Buffer => {
    if (sealed.length === 0) throw new KeyGone('erased', 'This list of people')
    const plain = decrypt(key, at(place), sealed)
    if (plain === undefined) throw new KeyGone('damaged', 'This list of people')
    return plain
  }
  const seal = (place: string, plain: Uint8Array) => encrypt(key, at(place), plain)
  return {
    seal, open,
    sealJson: (place, value) => seal(place, Buffer.from(JSON.stringify(value))),
    openJson: <T>(place: string, sealed: Uint8Array) => JSON.parse(open(place, sealed).toString()) as T,
  }
}
