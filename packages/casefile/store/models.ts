import { done, type Result } from '../src/index.ts'
import { isId } from './case-access.ts'
import type { CaseUnit } from './case-unit.ts'
import { isAdministrator, noOffice } from './members.ts'
import { storableText } from './storable.ts'

/** A language model that is on: pages that may be sent go to this address. */
export interface ModelOn {
  readonly address: string
  readonly by: string
  /** An instant, ISO 8601. */
  readonly at: string
}

/** Whether an office sends pages to a language model. Off unless an administrator turned it on, for one address. */
export interface Models {
  /** What is on; undefined when nothing is. */
  now(officeId: string): Promise<Result<ModelOn | undefined>>
  /** Turns it on for an address, or off; for administrators of the office. */
  set(officeId: string, address: string | undefined): Promise<Result<ModelOn | undefined>>
}

export function modelMethods(unit: CaseUnit): Models {
  const { userId } = unit.asker
  const now: Models['now'] = (officeId) => unit.unit<ModelOn | undefined>(async (session) => {
    const { rows: [row] } = isId(officeId) ? await session.query<{ address: string | null; by: string; at: Date }>('select address, by_user as by, at from casefile.office_model where office_id = $1 order by seq desc limit 1', [officeId]) : { rows: [] }
    return done(row === undefined || row.address === null ? undefined : { address: row.address, by: row.by, at: row.at.toISOString() })
  })
  return {
    now,
    set: async (officeId, address) => {
      const kept = await unit.unit<true>(async (session) => {
        if (!(await isAdministrator(session, officeId))) return noOffice(officeId)
        await session.query('insert into casefile.office_model (office_id, address, by_user) values ($1, $2, $3)', [officeId, address === undefined ? null : storableText(address), userId])
        return done(true)
      })
      return kept.ok ? now(officeId) : kept
    },
  }
}
