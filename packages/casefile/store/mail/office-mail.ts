import { randomUUID } from 'node:crypto'
import type { CivilDate } from '@lenity/law'
import { done, refused, type Result } from '../../src/index.ts'
import { isId } from '../case-access.ts'
import { sayRefusal, type CaseUnit } from '../case-unit.ts'
import { encrypt, newKey } from '../keys/cipher.ts'
import type { OfficeKeys } from '../keys/office-keys.ts'
import { openUnderOffice, type SealedOfOffice } from '../keys/open-under-office.ts'
import { isAdministrator, noOffice } from '../members.ts'
import { storable } from '../storable.ts'
import type { Session } from '../within-transaction.ts'
import type { MailDelivery, MailServer, MailServerShown, OfficeMail } from './mail-shapes.ts'
import { placeOfMailKey } from './place-of-mail-key.ts'

interface MailRow extends SealedOfOffice {
  by: string
  at: Date
}

interface DeliveryRow extends Omit<MailDelivery, 'state' | 'why' | 'at' | 'triedAt'> {
  state: MailDelivery['state'] | 'queued'
  why: string | null
  at: Date
  triedAt: Date | null
}

const placeOfContent = (id: string) => `mail ${id}`
/** So many of the last messages of an office are shown. */
const mostShown = 100

export function officeMailMethods(unit: CaseUnit, keys: OfficeKeys): OfficeMail {
  const { userId } = unit.asker
  const leading = <T>(officeId: string, work: (session: Session) => Promise<Result<T>>) => unit.unit<T>(async (session) => (
    (isId(officeId) && await isAdministrator(session, officeId)) ? work(session) : noOffice(officeId)
  )).catch((error: unknown) => sayRefusal(error, `office ${officeId}`))
  const shown = async (row: MailRow): Promise<MailServerShown> => {
    const { password, ...server } = await openMail(keys, row)
    return { ...server, hasPassword: password !== undefined, by: row.by, at: row.at.toISOString() }
  }
  const end = (session: Session, officeId: string) => session.query("update casefile.office_mail set wrapped = '', content = '', ended_by = $2, ended_at = clock_timestamp() where office_id = $1 and ended_at is null", [officeId, userId])

  return {
    now: (officeId) => leading(officeId, async (session) => {
      const row = await standing(session, officeId)
      return done(row && await shown(row))
    }),

    set: (officeId, wanted) => leading(officeId, async (session) => {
      const before = await standing(session, officeId)
      const kept = before && await openMail(keys, before)
      const stays = wanted.password === undefined && kept !== undefined && kept.host === wanted.host && kept.port === wanted.port && kept.user === wanted.user
      const server: MailServer = { ...wanted, password: stays ? kept.password : wanted.password }
      if (server.user !== undefined && server.password === undefined) return refused('invalid', 'The password of the account is missing.', 'password', 'Type it: one that was kept is sent to no other account or server.')
      await end(session, officeId)
      await keys.learn()
      const [id, own, { name, key }] = [randomUUID(), newKey(), keys.current(officeId.toLowerCase())]
      await session.query('insert into casefile.office_mail (office_id, mail_id, wrapped_under, wrapped, content, made_by) values ($1, $2, $3, $4, $5, $6)', [officeId, id, name, encrypt(key, placeOfMailKey(id), own), encrypt(own, placeOfContent(id), Buffer.from(JSON.stringify(storable(server)))), userId])
      const row = await standing(session, officeId)
      return row === undefined ? none() : done(await shown(row))
    }),

    end: (officeId) => leading<true>(officeId, async (session) => ((await end(session, officeId)).rowCount === 1 ? done(true) : none())),

    test: (officeId, today) => leading(officeId, async (session) => {
      const { rows: [row] } = await session.query<{ id: string | null }>('select casefile.test_mail($1, $2) as id', [officeId, today])
      return row?.id == null ? none() : done(row.id)
    }),

    deliveries: (officeId) => leading(officeId, async (session) => done(await readDeliveries(session, officeId, mostShown))),
  }
}

/** The server that stands now. */
async function standing(session: Session, officeId: string): Promise<MailRow | undefined> {
  const { rows: [row] } = await session.query<MailRow>('select office_id as office, mail_id as id, wrapped_under as under, wrapped, content, made_by as by, made_at as at from casefile.office_mail where office_id = $1 and ended_at is null', [officeId])
  return row
}

/** The last messages of an office, or of one person in it, the newest first. */
export async function readDeliveries(session: Session, officeId: string, most: number, userId?: string): Promise<readonly MailDelivery[]> {
  const { rows } = await session.query<DeliveryRow>(
    `select delivery_id as id, user_id as user, kind, for_day::text as day, state, tries, why, made_at as at, tried_at as "triedAt"
       from casefile.mail_delivery where office_id = $1 and ($3::text is null or (user_id = $3 and kind = 'reminder')) order by seq desc limit $2`, [officeId, most, userId ?? null])
  return rows.map(({ state, why, at, triedAt, day, ...row }) => ({ ...row, day: day as CivilDate, state: state === 'queued' ? 'waiting' : state, why: why ?? undefined, at: at.toISOString(), triedAt: triedAt?.toISOString() }))
}

function none(): Result<never> {
  return refused('not found', 'The office has no mail server.', 'mail', 'Name one first.')
}

/** The server and the account there. Throws `KeyGone`. */
export function openMail(keys: OfficeKeys, sealed: SealedOfOffice): Promise<MailServer> {
  return openUnderOffice<MailServer>(keys, sealed, { key: placeOfMailKey(sealed.id), content: placeOfContent(sealed.id), of: 'The mail server' })
}
