import { randomBytes, randomUUID } from 'node:crypto'
import { done, refused, type Result } from '../../src/index.ts'
import { isId } from '../case-access.ts'
import { sayRefusal, type CaseUnit } from '../case-unit.ts'
import { encrypt, newKey } from '../keys/cipher.ts'
import type { OfficeKeys } from '../keys/office-keys.ts'
import { openUnderOffice, type SealedOfOffice } from '../keys/open-under-office.ts'
import { storableText } from '../storable.ts'
import type { Session } from '../within-transaction.ts'
import { placeOfHookKey } from './place-of-hook-key.ts'
import type { Delivery, Webhook, Webhooks, WebhookEvent } from './webhook-shapes.ts'

/** What of a hook is encrypted under its own key. */
interface HookContent {
  readonly address: string
  readonly secret: string
}

interface HookRow extends SealedOfOffice {
  events: WebhookEvent[]
  loopback: boolean
  by: string
  at: Date
  endedBy: string | null
  endedAt: Date | null
}

const placeOfContent = (id: string) => `webhook ${id}`
/** So many of the last deliveries of an office are shown. */
const mostShown = 100

export function webhookMethods(unit: CaseUnit, keys: OfficeKeys): Webhooks {
  const { userId } = unit.asker
  const leading = <T>(officeId: string, work: (session: Session) => Promise<Result<T>>) => unit.unit<T>(async (session) => {
    const { rowCount } = isId(officeId) ? await session.query('select from casefile.administers() a where a = $1', [officeId]) : { rowCount: 0 }
    return rowCount === 1 ? work(session) : refused('not found', 'There is no such office, or you are not an administrator of it.', `office ${officeId}`, 'Ask an administrator of the office.')
  }).catch((error: unknown) => sayRefusal(error, `office ${officeId}`))

  return {
    list: (officeId) => leading(officeId, async (session) => done(await Promise.all((await readHooks(session, officeId)).map((row) => hookFrom(keys, row))))),

    add: (officeId, { address, events, loopback }) => leading(officeId, async (session) => {
      const id = randomUUID()
      const secret = `whsec_${randomBytes(32).toString('base64')}`
      await keys.learn()
      const { name, key } = keys.current(officeId.toLowerCase())
      const own = newKey()
      const content = encrypt(own, placeOfContent(id), Buffer.from(JSON.stringify({ address: storableText(address), secret } satisfies HookContent)))
      await session.query('insert into casefile.webhook (office_id, hook_id, events, loopback, wrapped_under, wrapped, content, made_by) values ($1, $2, $3, $4, $5, $6, $7, $8)', [officeId, id, [...new Set(events)], loopback, name, encrypt(key, placeOfHookKey(id), own), content, userId])
      const made = (await readHooks(session, officeId)).find((row) => row.id === id)
      return made === undefined ? noHook(id) : done({ hook: await hookFrom(keys, made), secret })
    }),
    end: (officeId, hookId) => leading<true>(officeId, async (session) => {
      const { rowCount } = isId(hookId) ? await session.query('update casefile.webhook set ended_by = $3, ended_at = clock_timestamp() where office_id = $1 and hook_id = $2 and ended_at is null', [officeId, hookId, userId]) : { rowCount: 0 }
      return rowCount === 1 ? done(true) : noHook(hookId)
    }),
    test: (officeId, hookId) => leading(officeId, async (session) => {
      const { rows: [row] } = isId(hookId) ? await session.query<{ id: string | null }>('select casefile.test_webhook($1, $2) as id', [officeId, hookId]) : { rows: [] }
      return row?.id == null ? noHook(hookId) : done(row.id)
    }),
    deliveries: (officeId) => leading(officeId, async (session) => {
      const { rows } = await session.query<Omit<Delivery, 'status' | 'why' | 'happenedAt' | 'triedAt' | 'state'> & { state: string; status: number | null; why: string | null; happenedAt: Date; triedAt: Date | null }>(
        'select delivery_id as id, hook_id as hook, kind, state, tries, status, why, happened_at as "happenedAt", tried_at as "triedAt" from casefile.webhook_delivery where office_id = $1 order by seq desc limit $2', [officeId, mostShown])
      return done(rows.map(({ state, status, why, happenedAt, triedAt, ...row }): Delivery => ({ ...row, state: (state === 'queued' ? 'waiting' : state) as Delivery['state'], status: status ?? undefined, why: why ?? undefined, happenedAt: happenedAt.toISOString(), triedAt: triedAt?.toISOString() })))
    }),
  }
}

function noHook(id: string): Result<never> {
  return refused('not found', 'There is no such address here, or it was taken back.', `webhook ${id}`, 'Look at the list again.')
}

async function readHooks(session: Session, officeId: string): Promise<readonly HookRow[]> {
  const { rows } = await session.query<HookRow>('select office_id as office, hook_id as id, events, loopback, wrapped_under as under, wrapped, content, made_by as by, made_at as at, ended_by as "endedBy", ended_at as "endedAt" from casefile.webhook where office_id = $1 order by seq', [officeId])
  return rows
}

async function hookFrom(keys: OfficeKeys, row: HookRow): Promise<Webhook> {
  const { address } = await openHook(keys, row)
  return { id: row.id, address, events: row.events, loopback: row.loopback, by: row.by, at: row.at.toISOString(), ended: row.endedAt === null ? undefined : { by: row.endedBy ?? '', at: row.endedAt.toISOString() } }
}

/** The address and secret of a hook. Throws `KeyGone`. */
export function openHook(keys: OfficeKeys, sealed: SealedOfOffice): Promise<HookContent> {
  return openUnderOffice<HookContent>(keys, sealed, { key: placeOfHookKey(sealed.id), content: placeOfContent(sealed.id), of: 'This address' })
}
