import type { CivilDate } from '@lenity/law'
import type { Pool } from 'pg'
import { asWorker } from '../as-worker.ts'
import type { OfficeKeys } from '../keys/office-keys.ts'
import type { MailDelivery, MailOutbox } from './mail-shapes.ts'
import type { SealedOfOffice } from '../keys/open-under-office.ts'
import { openMail } from './office-mail.ts'

interface MailForRow extends Omit<SealedOfOffice, 'id'> {
  user: string
  kind: MailDelivery['kind']
  day: CivilDate
  mail: string | null
}

/** Messages that are to be sent, for the processes that do the work. Nobody asks for them by a request. */
export function mailOutbox(pool: Pool, keys: OfficeKeys): MailOutbox {
  const works = asWorker(pool)
  return {
    async take(id) {
      const [row] = await works<MailForRow>('select office_id as office, user_id as user, kind, for_day::text as day, mail_id as mail, wrapped_under as under, wrapped, content from casefile.mail_for($1)', [id])
      if (row === undefined) return undefined
      if (row.mail === null) {
        await works('select casefile.settle_mail($1, $2, $3)', [id, 'dropped', 'The office’s mail, or this reminder, was turned off before it was sent.'])
        return undefined
      }
      return { id, office: row.office, user: row.user, kind: row.kind, day: row.day, server: await openMail(keys, { ...row, id: row.mail }) }
    },
    async settle(id, becomes, why) {
      await works('select casefile.settle_mail($1, $2, $3)', [id, becomes, why ?? null])
    },
  }
}
