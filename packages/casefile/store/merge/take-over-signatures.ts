import { digestOfLink } from '../invitations.ts'
import type { OfficeKeys } from '../keys/office-keys.ts'
import { ownSupportKey } from '../support/carry-signatures.ts'
import { supportKeyOf } from '../support/supporters.ts'
import type { TwoCases } from './two-cases.ts'

/**
 * Signatures and messages to those who signed come under the key of the first case, each with its time and what was agreed to. Of two of one
 * address the later stays. Links in mails that were sent go on taking back. How many signatures come.
 */
export async function takeOverSignatures({ session, dry, to, from }: TwoCases, keys: OfficeKeys, userId: string): Promise<number> {
  const old = await supportKeyOf(session, keys, from.file)
  if (old === undefined) return 0
  const { rows } = await session.query<{ id: string; content: Buffer; confirmed: boolean }>("select supporter_id as id, content, state = 'confirmed' as confirmed from casefile.supporter where case_id = $1 and state <> 'gone' order by seq", [from.file.id])
  if (dry) return rows.filter(({ confirmed }) => confirmed).length
  const { rows: messages } = await session.query<{ id: string; version: number; content: Buffer }>('select message_id as id, version, content from casefile.support_message where case_id = $1 order by seq', [from.file.id])
  const key = await ownSupportKey(session, keys, to.file, userId)
  const forms = rows.map(({ id, content }) => old.openForm(id, content))
  await session.query('select casefile.move_support($1, $2, $3, $4, $5, $6, $7, $8, $9)', [
    to.file.id, from.file.id, rows.map(({ id }) => id), rows.map(({ id }, i) => key.sealForm(id, forms[i] as (typeof forms)[number])), forms.map(({ address }) => key.addressOf(address)), rows.map(({ id }) => digestOfLink(key.linkOf('take back', id))),
    messages.map(({ id }) => id), messages.map(({ id, version, content }) => key.sealTexts(id, version, old.openTexts(id, version, content))), 'a case that was merged into this one'])
  return rows.filter(({ confirmed }) => confirmed).length
}
