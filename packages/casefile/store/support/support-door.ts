import { randomUUID } from 'node:crypto'
import type { Pool } from 'pg'
import { digestOfLink } from '../invitations.ts'
import type { OfficeKeys } from '../keys/office-keys.ts'
import { storable, storableText } from '../storable.ts'
import { openSupportKey } from './support-key.ts'
import { daysToConfirm, type SupportDoor } from './support-shapes.ts'

/** More than so many an hour for one person are not taken in. */
const mostAnHour = 300
/** An address is written to so often a day for one case, whoever types it. */
const mostAnAddress = 3

/** The form for signatures and the links out of the mails, for whoever is not signed in. */
export function supportDoor(pool: Pool, keys: OfficeKeys): SupportDoor {
  const whose = async (token: string) => (await pool.query<{ office: string; caseId: string; name: string; under: string; wrapped: Buffer }>('select office_id as office, case_id as "caseId", name, wrapped_under as under, wrapped from casefile.whose_support($1)', [storableText(token)])).rows[0]
  const does = async (what: 'confirm_support' | 'take_back_support', token: string) => (await pool.query<{ done: boolean }>(`select casefile.${what}($1) as done`, [digestOfLink(token)])).rows[0]?.done === true
  return {
    async whose(token) {
      const found = await whose(token)
      return found && { name: found.name }
    },
    async sign(token, form) {
      const found = await whose(token)
      if (found === undefined) return 'closed'
      const [key, id] = [await openSupportKey(keys, found), randomUUID()]
      const { rows: [row] } = await pool.query<{ came: 'kept' | 'closed' | 'full' }>('select casefile.sign_support($1, $2, $3, $4, $5, $6, $7, $8, $9) as came', [
        storableText(token), id, key.sealForm(id, storable(form)), key.addressOf(form.address), digestOfLink(key.linkOf('confirm', id)), digestOfLink(key.linkOf('take back', id)), daysToConfirm, mostAnHour, mostAnAddress])
      return row?.came ?? 'closed'
    },
    async link(token) {
      return (await pool.query<{ office: string; does: 'confirm' | 'take back' }>('select office, does from casefile.support_link($1)', [digestOfLink(token)])).rows[0]
    },
    confirm: (token) => does('confirm_support', token),
    takeBack: (token) => does('take_back_support', token),
  }
}
