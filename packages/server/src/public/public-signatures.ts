import { done, type Result } from '@lenity/casefile'
import { daysToConfirm, type StoreForUser } from '@lenity/casefile/store'
import type { PublicPage } from '@lenity/outreach'

/** So many names stand on the page; the others are counted. It stays small on an old phone. */
const mostNames = 200

/** Of the signatures of a case what its page shows: how many confirmed, the names of those who agreed to it, and the form. `mayStand` says whether a name may. */
export async function publicSignaturesOf(store: StoreForUser, caseId: string, origin: string, mayStand: (text: string) => boolean): Promise<Result<Omit<NonNullable<PublicPage['signatures']>, 'lead'>>> {
  const [door, signed] = [await store.support.door(caseId), await store.support.list(caseId, 'signatures put on the page for everyone')]
  if (!door.ok) return door
  if (!signed.ok) return signed
  const counted = signed.value.filter(({ state, hidden }) => state === 'confirmed' && hidden === undefined)
  const names = counted.filter(({ showsName }) => showsName).map(({ name, place }) => `${name}, ${place}`).filter(mayStand)
  const { token, stands, mail } = door.value
  return done({ number: counted.length, names: names.slice(0, mostNames), action: stands && mail && token !== undefined ? `${origin}/support/${token}` : undefined, daysToConfirm })
}
