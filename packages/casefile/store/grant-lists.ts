import { randomUUID } from 'node:crypto'
import type { CivilDate } from '@lenity/law'
import { done, refused, type Result } from '../src/index.ts'
import { isId, notFound } from './case-access.ts'
import type { CaseUnit } from './case-unit.ts'
import { isAdministrator, noOffice } from './members.ts'
import { storable, storableText } from './storable.ts'

/** A list of published grants as it was brought; what a grant holds is whoever reads it to say. */
export interface GrantList {
  readonly id: string
  readonly name: string
  /** The address it was published at, and the day it was read there. */
  readonly source: string
  readonly readOn: CivilDate
  readonly grants: readonly unknown[]
  readonly by: string
  /** An instant, ISO 8601. */
  readonly at: string
}

/** Published grants an office keeps. Everyone of the office reads them; its administrators bring lists in and take them out. */
export interface GrantLists {
  /** The newest first. */
  list(officeId: string): Promise<Result<readonly GrantList[]>>
  add(officeId: string, list: Pick<GrantList, 'name' | 'source' | 'readOn' | 'grants'>): Promise<Result<{ readonly id: string }>>
  remove(officeId: string, listId: string): Promise<Result<true>>
}

export function grantListMethods(unit: CaseUnit): GrantLists {
  const { userId } = unit.asker
  return {
    list: (officeId) => unit.unit(async (session) => {
      if (!isId(officeId) || (await session.query('select from casefile.office where office_id = $1', [officeId])).rowCount === 0) return noOffice(officeId)
      const { rows } = await session.query<Omit<GrantList, 'at'> & { at: Date }>(
        `select l.list_id as id, l.name, l.source, to_char(l.read_on, 'YYYY-MM-DD') as "readOn", l.grants, l.by_user as by, l.at from casefile.grant_list l
          where l.office_id = $1 and l.version = 1 and not exists (select from casefile.grant_list r where (r.office_id, r.list_id, r.version) = (l.office_id, l.list_id, 2)) order by l.at desc, l.list_id`, [officeId])
      return done(rows.map((row) => ({ ...row, at: row.at.toISOString() })))
    }),

    add: (officeId, { name, source, readOn, grants }) => unit.unit<{ id: string }>(async (session) => {
      if (!(await isAdministrator(session, officeId))) return noOffice(officeId)
      if (grants.length === 0) return refused('invalid', 'There is no grant to keep in this list.', name, 'Look at the preview: it says of each row why it is refused.')
      const id = randomUUID()
      await session.query('insert into casefile.grant_list (office_id, list_id, version, name, source, read_on, grants, by_user) values ($1, $2, 1, $3, $4, $5, $6, $7)', [officeId, id, storableText(name), storableText(source), readOn, JSON.stringify(storable(grants)), userId])
      return done({ id })
    }),

    remove: (officeId, listId) => unit.unit<true>(async (session) => {
      if (!(await isAdministrator(session, officeId))) return noOffice(officeId)
      if (!isId(listId)) return notFound('list', listId)
      const { rowCount } = await session.query(
        `insert into casefile.grant_list (office_id, list_id, version, name, source, read_on, grants, removed, by_user)
         select office_id, list_id, 2, name, source, read_on, '[]', true, $3 from casefile.grant_list where (office_id, list_id, version) = ($1, $2, 1) on conflict do nothing`, [officeId, listId, userId])
      return rowCount === 1 ? done(true) : notFound('list', listId)
    }),
  }
}
