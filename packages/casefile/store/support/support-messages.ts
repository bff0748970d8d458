import { randomUUID } from 'node:crypto'
import { done, refused, type Result } from '../../src/index.ts'
import { isId, note, notFound } from '../case-access.ts'
import type { CaseUnit } from '../case-unit.ts'
import type { OfficeKeys } from '../keys/office-keys.ts'
import { storable } from '../storable.ts'
import type { CaseFile } from '../store.ts'
import type { Session } from '../within-transaction.ts'
import { onSupport, supportKeyOf } from './supporters.ts'
import type { SupportKey } from './support-key.ts'
import type { SupportMessage, SupportStore } from './support-shapes.ts'

interface Row {
  id: string
  version: number
  content: Buffer
  number: number
  now: number
  writtenBy: string
  writtenAt: Date
  sentBy: string | null
  sentAt: Date | null
  cancelledBy: string | null
  cancelledAt: Date | null
  mails: Readonly<Record<string, number>> | null
}

/** To whom a message goes: whoever confirmed and is not hidden. */
const reached = "select count(*)::int from casefile.supporter s where s.office_id = $1 and s.case_id = $2 and s.state = 'confirmed' and s.hidden_by is null"

/** Messages to those who signed: one person writes, another has it sent. */
export function messageMethods(unit: CaseUnit, keys: OfficeKeys): Pick<SupportStore, 'messages' | 'write' | 'rewrite' | 'send' | 'cancel'> {
  const { userId } = unit.asker
  const on = onSupport(unit)
  const withKey = <T>(caseId: string, work: (session: Session, c: CaseFile, key: SupportKey) => Promise<Result<T>>) => on<T>(caseId, async (session, c) => {
    const key = await supportKeyOf(session, keys, c)
    return key === undefined ? refused('conflict', 'No signatures are gathered for this person.', 'signatures', 'Open the form for signatures first.') : work(session, c, key)
  })
  const onMessage = <T>(caseId: string, id: string, work: (session: Session, c: CaseFile, key: SupportKey, message: SupportMessage) => Promise<Result<T>>) => withKey<T>(caseId, async (session, c, key) => {
    const [message] = isId(id) ? await readMessages(session, key, c, id) : []
    return message === undefined ? notFound('message', id) : work(session, c, key, message)
  })

  return {
    messages: (caseId) => on(caseId, async (session, c) => {
      const key = await supportKeyOf(session, keys, c)
      return done(key === undefined ? [] : await readMessages(session, key, c))
    }),

    write: (caseId, texts) => withKey(caseId, async (session, c, key) => {
      const id = randomUUID()
      await session.query(`insert into casefile.support_message (office_id, case_id, message_id, content, number, written_by) values ($1, $2, $3, $4, (${reached}), $5)`, [c.office, c.id, id, key.sealTexts(id, 1, storable(texts)), userId])
      await note(session, c, userId, 'message to supporters written', id)
      return again(session, c, key, id)
    }),

    rewrite: (caseId, id, { version, texts }) => onMessage(caseId, id, async (session, c, key, message) => {
      if (message.sent !== undefined || message.cancelled !== undefined) return over(message)
      const { rowCount } = await session.query(
        `update casefile.support_message set version = $4::int + 1, content = $5, number = (${reached}), written_by = $6, written_at = clock_timestamp()
          where office_id = $1 and case_id = $2 and message_id = $3 and version = $4::int and sent_by is null and cancelled_by is null`, [c.office, c.id, message.id, version, key.sealTexts(message.id, version + 1, storable(texts)), userId])
      if (rowCount === 0) return refused('conflict', 'Somebody changed the message meanwhile.', `message ${id}`, 'Look at it again.')
      await note(session, c, userId, 'message to supporters changed', message.id)
      return again(session, c, key, message.id)
    }),

    send: (caseId, id, { version, number }) => onMessage(caseId, id, async (session, c, key, message) => {
      const { rows: [row] } = await session.query<{ came: string }>('select casefile.send_support($1, $2, $3, $4) as came', [c.id, message.id, version, number])
      const where = `message ${id}`
      switch (row?.came) {
        case 'sending':
          await note(session, c, userId, 'message to supporters sent', message.id)
          return again(session, c, key, message.id)
        case 'same person': return refused('conflict', 'Whoever wrote a message cannot have it sent as well.', where, 'Ask somebody else who is counsel on the case to look at it and have it sent.')
        case 'changed': return refused('conflict', `The message, or to how many it goes, is not what was confirmed: it was written for ${message.number}, and goes to ${message.now} now.`, where, 'Whoever wrote it saves it again with the number of now; then somebody else confirms that.')
        case 'not now': return refused('conflict', 'Nothing can be sent now: the agreement to signatures was taken back, they were turned off, the case is closed, or the office has no mail server.', where, 'See on the page of signatures which of these it is.')
        default: return over(message)
      }
    }),

    cancel: (caseId, id) => onMessage(caseId, id, async (session, c, key, message) => {
      if (message.cancelled !== undefined) return done(message)
      await session.query('update casefile.support_message set cancelled_by = $4, cancelled_at = clock_timestamp() where office_id = $1 and case_id = $2 and message_id = $3 and cancelled_by is null', [c.office, c.id, message.id, userId])
      await note(session, c, userId, message.sent === undefined ? 'message to supporters given up' : 'message to supporters stopped', message.id)
      return again(session, c, key, message.id)
    }),
  }
}

async function readMessages(session: Session, key: SupportKey, c: CaseFile, id?: string): Promise<readonly SupportMessage[]> {
  const { rows } = await session.query<Row>(
    `select m.message_id as id, m.version, m.content, m.number, (${reached}) as now, m.written_by as "writtenBy", m.written_at as "writtenAt", m.sent_by as "sentBy", m.sent_at as "sentAt", m.cancelled_by as "cancelledBy", m.cancelled_at as "cancelledAt",
            (select jsonb_object_agg(e.state, e.many) from (select case when l.state in ('queued', 'sending') then 'waiting' else l.state end as state, count(*)::int as many from casefile.support_mail l
              where l.office_id = m.office_id and l.case_id = m.case_id and l.message_id = m.message_id group by 1) e) as mails
       from casefile.support_message m where m.office_id = $1 and m.case_id = $2 and ($3::uuid is null or m.message_id = $3) and m.content <> '' order by m.seq desc limit 100`, [c.office, c.id, id ?? null])
  return rows.map(({ content, writtenAt, sentBy, sentAt, cancelledBy, cancelledAt, mails, ...row }) => ({
    ...row, texts: key.openTexts(row.id, row.version, content), writtenAt: writtenAt.toISOString(),
    sent: sentBy === null || sentAt === null ? undefined : { by: sentBy, at: sentAt.toISOString() },
    cancelled: cancelledBy === null || cancelledAt === null ? undefined : { by: cancelledBy, at: cancelledAt.toISOString() },
    mails: { waiting: 0, delivered: 0, failed: 0, dropped: 0, unsure: 0, ...mails },
  }))
}

async function again(session: Session, c: CaseFile, key: SupportKey, id: string): Promise<Result<SupportMessage>> {
  const [message] = await readMessages(session, key, c, id)
  return message === undefined ? notFound('message', id) : done(message)
}

function over({ id, sent }: SupportMessage): Result<never> {
  return refused('conflict', sent === undefined ? 'This message was given up.' : 'This message is being sent, or was.', `message ${id}`, 'Write a new one.')
}
