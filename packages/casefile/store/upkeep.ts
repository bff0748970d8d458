import { done, refused } from '../src/index.ts'
import { isId } from './case-access.ts'
import type { CaseUnit } from './case-unit.ts'
import type { StoreForUser } from './store.ts'
import type { UpkeepKind, UpkeepLine } from './upkeep-shapes.ts'
import { seeWhole } from './whole.ts'
import { ownerClient } from './owner-client.ts'

/** What was done to keep the office's data, for its administrators. */
export function upkeepMethods(unit: CaseUnit): StoreForUser['upkeep'] {
  return {
    list: (officeId) => unit.unit(async (session) => {
      const { rowCount } = isId(officeId) ? await session.query('select from casefile.administers() a where a = $1', [officeId]) : { rowCount: 0 }
      if (rowCount === 0) return refused('not found', 'There is no such office, or you are not an administrator of it.', `office ${officeId}`, 'Ask an administrator of the office.')
      const { rows } = await session.query<Omit<UpkeepLine, 'at'> & { at: Date }>('select what, told, by_user as by, at from casefile.upkeep where office_id = $1 order by seq desc', [officeId])
      return done(rows.map(({ at, by, ...row }) => ({ ...row, at: at.toISOString(), ...(by !== null && { by }) })))
    }),
  }
}

/** Writes that something was done for every office of the installation, signed in as the owner; `by` is who asked, when it was not done at the machine. */
export async function noteUpkeep(ownerUrl: string, what: UpkeepKind, told: UpkeepLine['told'], by?: string): Promise<void> {
  const owner = ownerClient(ownerUrl)
  await owner.connect()
  try {
    await owner.query('begin')
    await seeWhole(owner)
    await owner.query('insert into casefile.upkeep (office_id, what, told, by_user) select office_id, $1, $2, $3 from casefile.office', [what, JSON.stringify(told), by ?? null])
    await owner.query('commit')
  } finally {
    await owner.end()
  }
}
