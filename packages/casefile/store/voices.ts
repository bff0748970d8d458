import { done, refused, type Result } from '../src/index.ts'
import { isId } from './case-access.ts'
import type { CaseUnit } from './case-unit.ts'
import { noOffice } from './members.ts'
import { storable, storableText } from './storable.ts'
import type { Session } from './within-transaction.ts'

/** A version of how an office says it; what it holds is whoever composes to say. */
export interface VoiceVersion {
  /** From 1. */
  readonly version: number
  readonly voice: unknown
  /** What whoever kept it said of it. */
  readonly note: string
  readonly by: string
  /** An instant, ISO 8601. */
  readonly at: string
}

/** How an office says it. Everyone of the office reads it; those who lead or supervise a case of it write it. */
export interface Voices {
  /** The versions, the newest first; the newest stands. */
  list(officeId: string): Promise<Result<readonly VoiceVersion[]>>
  /** The version that stands; undefined where none was kept yet. */
  now(officeId: string): Promise<Result<VoiceVersion | undefined>>
  mayWrite(officeId: string): Promise<Result<boolean>>
  /** Keeps a version after `from` (0 for the first); refused when another was kept meanwhile. */
  keep(officeId: string, entry: { readonly voice: unknown; readonly note: string; readonly from: number }): Promise<Result<{ readonly version: number }>>
}

export function voiceMethods(unit: CaseUnit): Voices {
  const { userId } = unit.asker
  return {
    list: (officeId) => unit.unit(async (session) => {
      if (!(await isOf(session, officeId))) return noOffice(officeId)
      return done(await versions(session, officeId))
    }),

    now: (officeId) => unit.unit(async (session) => (await isOf(session, officeId) ? done((await versions(session, officeId, 1))[0]) : noOffice(officeId))),

    mayWrite: (officeId) => unit.unit(async (session) => (await isOf(session, officeId) ? done(await writes(session, officeId)) : noOffice(officeId))),

    keep: (officeId, { voice, note, from }) => unit.unit<{ version: number }>(async (session) => {
      if (!(await isOf(session, officeId))) return noOffice(officeId)
      if (!(await writes(session, officeId))) return refused('invalid', 'Only those who lead or supervise a case of the office write how it says it.', 'the voice of the office', 'Ask one of them.')
      const { rows: [newest] } = await session.query<{ version: number }>('select version from casefile.office_voice where office_id = $1 order by version desc limit 1', [officeId])
      const version = from + 1
      const kept = (newest?.version ?? 0) === from && (await session.query('insert into casefile.office_voice (office_id, version, voice, note, by_user) values ($1, $2, $3, $4, $5) on conflict do nothing', [officeId, version, JSON.stringify(storable(voice)), storableText(note), userId])).rowCount === 1
      return kept ? done({ version }) : refused('conflict', 'Someone kept another version meanwhile.', 'the voice of the office', 'Open the page again, read what they changed, and make your change to that.')
    }),
  }
}

async function versions(session: Session, officeId: string, most?: number): Promise<readonly VoiceVersion[]> {
  const { rows } = await session.query<Omit<VoiceVersion, 'at'> & { at: Date }>('select version, voice, note, by_user as by, at from casefile.office_voice where office_id = $1 order by version desc limit $2', [officeId, most ?? null])
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }))
}

async function isOf(session: Session, officeId: string): Promise<boolean> {
  return isId(officeId) && (await session.query('select from casefile.office where office_id = $1', [officeId])).rowCount === 1
}

async function writes(session: Session, officeId: string): Promise<boolean> {
  return isId(officeId) && (await session.query('select from casefile.writes_voice() o where o = $1', [officeId])).rowCount === 1
}
