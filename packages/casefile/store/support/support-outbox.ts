import type { Pool } from 'pg'
import { asWorker } from '../as-worker.ts'
import type { OfficeKeys } from '../keys/office-keys.ts'
import { openMail } from '../mail/office-mail.ts'
import { openSupportKey } from './support-key.ts'
import type { SupportOutbox } from './support-shapes.ts'

interface Row {
  office_id: string
  case_id: string
  office: string
  kind: 'confirm' | 'message'
  supporter_id: string
  supporter: Buffer
  message_id: string | null
  version: number | null
  message: Buffer | null
  key_under: string
  key_wrapped: Buffer
  mail_server: string
  wrapped_under: string
  wrapped: Buffer
  content: Buffer
}

/** Mails to supporters, for the processes that do the work. Nobody asks for them by a request. */
export function supportOutbox(pool: Pool, keys: OfficeKeys): SupportOutbox {
  const works = asWorker(pool)
  return {
    async take(id) {
      const [row] = await works<Row>('select * from casefile.support_mail_for($1)', [id])
      if (row === undefined) return undefined
      const key = await openSupportKey(keys, { office: row.office_id, caseId: row.case_id, under: row.key_under, wrapped: row.key_wrapped })
      const { address, language } = key.openForm(row.supporter_id, row.supporter)
      return {
        id, kind: row.kind, office: row.office, to: address, language,
        texts: row.message_id === null || row.version === null || row.message === null ? {} : key.openTexts(row.message_id, row.version, row.message),
        confirmToken: key.linkOf('confirm', row.supporter_id), backToken: key.linkOf('take back', row.supporter_id),
        server: await openMail(keys, { office: row.office_id, id: row.mail_server, under: row.wrapped_under, wrapped: row.wrapped, content: row.content }),
      }
    },
    async settle(id, becomes, why) {
      await works('select casefile.settle_support_mail($1, $2, $3)', [id, becomes, why ?? null])
    },
  }
}
