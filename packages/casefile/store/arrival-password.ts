import { placeOfArrival, type ArrivalContent, type ArrivalRow } from './arrival-rows.ts'
import type { CaseVault } from './keys/case-vault.ts'
import { storable } from './storable.ts'
import type { CaseFile } from './store.ts'
import type { Session } from './within-transaction.ts'

/** Keeps a password, sealed with what else is known of a paper on its way, or forgets it. */
export async function withPassword(session: Session, c: CaseFile, vault: CaseVault, { id, content }: Pick<ArrivalRow, 'id' | 'content'>, password: string | undefined): Promise<void> {
  if (content.length === 0) return
  const { password: _before, ...rest } = await vault.open<ArrivalContent>(placeOfArrival(id), content)
  const sealed = await vault.seal(placeOfArrival(id), { ...rest, ...(password !== undefined && { password: storable(password) }) })
  await session.query('update casefile.arrival set content = $3 where case_id = $1 and arrival_id = $2', [c.id, id, sealed])
}
