import type { Pool } from 'pg'
import { asWorker } from '../as-worker.ts'
import { isId } from '../case-access.ts'
import type { OfficeKeys } from '../keys/office-keys.ts'
import type { Outbox } from './webhook-shapes.ts'
import { openHook } from './webhooks.ts'

interface DeliveryRow {
  office: string
  hook: string
  kind: string
  caseId: string | null
  about: string | null
  happenedAt: Date
  loopback: boolean
  under: string
  wrapped: Buffer
  content: Buffer
  allowed: boolean
}

/** What is told to addresses, for the processes that do the work. Nobody asks for it by a request. */
export function outbox(pool: Pool, keys: OfficeKeys): Outbox {
  const works = asWorker(pool)
  const settle: Outbox['settle'] = async (id, becomes, { status, why }) => {
    await works('select casefile.settle_delivery($1, $2, $3, $4)', [id, becomes, status ?? null, why ?? null])
  }

  return {
    async take(id) {
      const [row] = await works<DeliveryRow>('select office_id as office, hook_id as hook, kind, case_id as "caseId", about, happened_at as "happenedAt", loopback, wrapped_under as under, wrapped, content, allowed from casefile.delivery_for($1)', [id])
      if (row === undefined) return undefined
      if (!row.allowed) {
        await works('select casefile.settle_delivery($1, $2, null, $3)', [id, 'dropped', 'It may not be told: the address was taken back, or what it is about is for counsel alone.'])
        return undefined
      }
      const { address, secret } = await openHook(keys, { ...row, id: row.hook })
      const [subject = ''] = (row.about ?? '').split(' ')
      return { id, office: row.office, kind: row.kind, case: row.caseId ?? undefined, subject: isId(subject) && subject !== row.caseId ? subject : undefined, happenedAt: row.happenedAt.toISOString(), address, loopback: row.loopback, secret }
    },
    settle,
  }
}
