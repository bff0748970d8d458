import { randomUUID } from 'node:crypto'
import { done, refused, type Result } from '../../src/index.ts'
import { isId } from '../case-access.ts'
import type { CaseUnit } from '../case-unit.ts'
import { decrypt, encrypt, newKey } from '../keys/cipher.ts'
import type { OfficeKeys } from '../keys/office-keys.ts'
import { storable } from '../storable.ts'
import type { Session } from '../within-transaction.ts'
import { placeOfView, placeOfViewKey } from './place-of-view-key.ts'
import type { SavedView, ViewStore } from './view-shapes.ts'

type Content = Pick<SavedView, 'name' | 'search'>

interface ViewRow {
  id: string
  office: string
  owner: string
  shared: boolean
  removed: boolean
  under: string
  wrapped: Buffer
  content: Buffer
  first: boolean
}

/** Views of the docket. A name may be that of a person, so names are encrypted like what they filter by, under a key of each view's own. */
export function viewMethods(unit: CaseUnit, keys: OfficeKeys): ViewStore {
  const { userId } = unit.asker

  async function rows(session: Session, id?: string): Promise<readonly ViewRow[]> {
    const { rows: found } = await session.query<ViewRow>(
      `select v.view_id as id, v.office_id as office, v.owner, v.shared, v.removed_at is not null as removed, v.wrapped_under as under, v.wrapped, v.content, f.view_id is not null as first
         from casefile.saved_view v left join casefile.first_view f on f.office_id = v.office_id and f.view_id = v.view_id and f.user_id = $2 where $1::uuid is null or v.view_id = $1`, [id ?? null, userId])
    if (found.some(({ office, under }) => keys.named(office, under) === undefined)) await keys.learn()
    return found
  }
  const keyOf = ({ id, office, under, wrapped }: Pick<ViewRow, 'id' | 'office' | 'under' | 'wrapped'>) => {
    const key = keys.named(office, under)
    return key && decrypt(key, placeOfViewKey(id), wrapped)
  }
  const opened = (row: ViewRow): SavedView | undefined => {
    const key = keyOf(row)
    const plain = key && decrypt(key, placeOfView(row.id), row.content)
    return plain && { id: row.id, office: row.office, ...(JSON.parse(plain.toString()) as Content), shared: row.shared, mine: row.owner === userId, first: row.first }
  }
  const one = async (session: Session, id: string): Promise<Result<ViewRow>> => {
    const [row] = isId(id) ? await rows(session, id) : []
    return row ? done(row) : noView(id)
  }
  const own = async (session: Session, id: string): Promise<Result<ViewRow>> => {
    const found = await one(session, id)
    return found.ok && found.value.owner !== userId ? noView(id) : found
  }
  const now = async (session: Session, id: string): Promise<Result<SavedView>> => {
    const row = await one(session, id)
    const view = row.ok ? opened(row.value) : undefined
    return view ? done(view) : noView(id)
  }

  return {
    list: () => unit.unit(async (session) => done((await rows(session)).filter(({ removed }) => !removed).flatMap((row) => opened(row) ?? []).toSorted((a, b) => a.name.localeCompare(b.name, 'en') || a.id.localeCompare(b.id)))),

    save: ({ name, search, shared }) => unit.unit(async (session) => {
      const { rows: [office] } = await session.query<{ id: string }>(`select o as id from casefile.${shared ? 'my_offices_as_staff' : 'my_offices'}() o order by o limit 1`)
      if (office === undefined) return refused('invalid', 'Only people of the office can share a view with it.', 'shared', 'Keep it for yourself.')
      await keys.learn()
      const [id, key, current] = [randomUUID(), newKey(), keys.current(office.id)]
      await session.query('insert into casefile.saved_view (office_id, view_id, owner, shared, wrapped_under, wrapped, content) values ($1, $2, $3, $4, $5, $6, $7)', [office.id, id, userId, shared, current.name, encrypt(current.key, placeOfViewKey(id), key), sealed(key, id, { name, search })])
      return now(session, id)
    }),

    change: (id, to) => unit.unit(async (session) => {
      const row = await own(session, id)
      if (!row.ok) return row
      const [view, key] = [opened(row.value), keyOf(row.value)]
      if (view === undefined || key === undefined) return noView(id)
      if (to.shared === true) {
        const { rowCount } = await session.query('select from casefile.my_offices_as_staff() o where o = $1', [view.office])
        if (rowCount === 0) return refused('invalid', 'Only people of the office can share a view with it.', 'shared', 'Keep it for yourself.')
      }
      await session.query('update casefile.saved_view set content = $3, shared = $4, changed_at = clock_timestamp() where office_id = $1 and view_id = $2', [view.office, id, sealed(key, id, { name: to.name ?? view.name, search: to.search ?? view.search }), to.shared ?? view.shared])
      return now(session, id)
    }),

    remove: (id) => unit.unit(async (session) => {
      const row = await own(session, id)
      if (!row.ok) return row
      await session.query('update casefile.saved_view set removed_at = clock_timestamp() where office_id = $1 and view_id = $2', [row.value.office, id])
      return done(true)
    }),

    bringBack: (id) => unit.unit(async (session) => {
      const row = await own(session, id)
      if (!row.ok) return row
      await session.query('update casefile.saved_view set removed_at = null where office_id = $1 and view_id = $2', [row.value.office, id])
      return now(session, id)
    }),

    openFirst: (id) => unit.unit(async (session) => {
      await session.query('delete from casefile.first_view where user_id = $1', [userId])
      if (id === undefined) return done(true)
      const row = await one(session, id)
      if (!row.ok) return row
      await session.query('insert into casefile.first_view (office_id, user_id, view_id) values ($1, $2, $3)', [row.value.office, userId, id])
      return done(true)
    }),
  }
}

function sealed(key: Buffer, id: string, content: Content): Buffer {
  return encrypt(key, placeOfView(id), Buffer.from(JSON.stringify(storable(content))))
}

function noView(id: string): Result<never> {
  return refused('not found', 'There is no such view, or it is not yours.', `view ${id}`, 'Look at the views on the docket.')
}
