import { randomUUID } from 'node:crypto'
import { done, isCounsel, refused, type Result } from '../src/index.ts'
import { withPassword } from './arrival-password.ts'
import { arrivalFrom, arrivalRows, foundBefore, placeOfProblem, type ArrivalRow } from './arrival-rows.ts'
import type { Arrival, Arrivals, AskForWork } from './arrival-shapes.ts'
import { insideMethods } from './arrivals-inside.ts'
import { isId, note, noteRead, notFound } from './case-access.ts'
import type { CaseUnit } from './case-unit.ts'
import { keepComing, placeOfFile, sendArrival } from './keep-arrival.ts'
import type { KeptPlace } from './kept-bytes.ts'
import type { CaseVault } from './keys/case-vault.ts'
import { dropPages, paceOf } from './reading-rows.ts'
import type { Reading } from './reading.ts'
import { storable } from './storable.ts'
import type { CaseFile } from './store.ts'
import type { Session } from './within-transaction.ts'

type Place = Omit<KeptPlace, 'key'>

export const cameAs = 'paper'

/** One transaction on a paper on its way that the user sees, or `not found`. */
export function onArrival<T>(unit: CaseUnit, caseId: string, id: string, work: (session: Session, c: CaseFile, vault: CaseVault, row: ArrivalRow) => Promise<Result<T>>): Promise<Result<T>> {
  return unit.on<T>(caseId, async (session, c, vault) => {
    const [row] = isId(id) ? await arrivalRows(session, c, id.toLowerCase()) : []
    return row === undefined ? notFound(cameAs, id) : work(session, c, vault, row)
  })
}

export function arrivalMethods(unit: CaseUnit, ask: AskForWork = async () => undefined): Omit<Arrivals, keyof Reading> {
  const { userId } = unit.asker
  const onOne = <T>(caseId: string, id: string, work: (session: Session, c: CaseFile, vault: CaseVault, row: ArrivalRow) => Promise<Result<T>>) => onArrival(unit, caseId, id, work)

  return {
    ...insideMethods(unit, ask),
    receive: (caseId, file) => {
      let sha256 = ''
      return keepComing<{ arrival: Arrival | undefined; already: boolean; paper: string }>(unit, ask, caseId, file, {
        async known(session, c, vault, came) {
          ({ sha256 } = came)
          const { rows: [paper] } = await session.query<{ gone: boolean }>('select length(content) = 0 as gone from casefile.paper where case_id = $1 and sha256 = $2', [c.id, sha256])
          if (paper?.gone === true) return refused('conflict', 'This paper was erased from the case for good, and cannot be added again.', `paper ${sha256}`, 'If it belongs to the case after all, add another copy of it: a new scan, or the file saved anew.')
          if (paper !== undefined) return done({ arrival: undefined, already: true, paper: sha256 })
          // Of two requests with the same file the second finds what the first has kept.
          await session.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`arrival ${c.id} ${sha256} ${userId}`])
          const waiting = (await arrivalRows(session, c)).find((one) => one.paper === sha256 && one.by === userId && one.state === 'waiting')
          return waiting === undefined ? undefined : done({ arrival: await tell(session, c, vault, waiting), already: false, paper: sha256 })
        },
        async kept(session, c, vault, id) {
          const there = await now(session, c, vault, id)
          return there.ok ? done({ arrival: there.value, already: false, paper: sha256 }) : there
        },
      })
    },

    list: (caseId) => unit.on(caseId, async (session, c, vault) => {
      const rows = await arrivalRows(session, c)
      if (rows.length > 0) await noteRead(session, c, userId, 'papers that came listed', c.id)
      const paces = await paceOf(session, c, rows.map(({ id }) => id))
      return done(await Promise.all(rows.map((row) => arrivalFrom(vault, row, paces.get(row.id)))))
    }),
    get: (caseId, id) => onOne<Arrival>(caseId, id, async (session, c, vault, row) => {
      const told = await tell(session, c, vault, row)
      // It can hold what is sealed, and nobody has looked.
      const { soFar } = isCounsel(c.role) && (row.state === 'waiting' || row.state === 'held back') ? await foundBefore(vault, row) : { soFar: undefined }
      return done({ ...told, ...(soFar !== undefined && { soFar }) })
    }),

    ended: (caseId, id, as, problem) => onOne<true>(caseId, id, async (session, c, vault, row) => {
      if (row.state !== 'waiting') return done(true)
      await session.query('update casefile.arrival set state = $3, problem = $4, at_once = null where case_id = $1 and arrival_id = $2', [c.id, row.id, as, await vault.seal(placeOfProblem(row.id), storable({ what: problem.what, where: problem.where, next: problem.next }))])
      if (as === 'locked') await withPassword(session, c, vault, row, undefined)
      if (as !== 'waiting') await note(session, c, userId, 'paper not read', row.id, true)
      return done(true)
    }),

    again: (caseId, id) => onOne<Arrival>(caseId, id, async (session, c, vault, row) => {
      if (row.state === 'read' || row.state === 'taken out' || row.state === 'opened') return refused('conflict', row.state === 'taken out' ? 'This paper was taken out.' : row.state === 'read' ? 'This paper was read meanwhile.' : 'This archive was opened meanwhile.', `paper ${id}`, 'Look at the list again.')
      if (row.state === 'waiting') return done(await tell(session, c, vault, row))
      const job = randomUUID()
      await session.query("update casefile.arrival set state = 'waiting', problem = null, at_once = null, tried_from = (select count(*) from casefile.arrival_page p where p.case_id = $1 and p.arrival_id = $2), job_id = $3, asked_by = $4 where case_id = $1 and arrival_id = $2", [c.id, row.id, job, userId])
      await note(session, c, userId, 'paper to be read again', row.id, true)
      await sendArrival(ask, session, c, row.id, job, userId)
      return now(session, c, vault, row.id)
    }),
    async takeOut(caseId, id) {
      let place: Place | undefined
      const out = await onOne<Arrival>(caseId, id, async (session, c, vault, row) => {
        if (row.state === 'read') return refused('conflict', 'This paper was read meanwhile, and is among the papers.', `paper ${id}`, 'Look at the list again.')
        place = placeOfFile(c, row.id, row.paper)
        await dropPages(session, c, row.id)
        await session.query("update casefile.arrival set state = 'taken out', content = '', problem = null, holds = null where case_id = $1 and arrival_id = $2", [c.id, row.id])
        await note(session, c, userId, 'paper taken out unread', row.id, true)
        return now(session, c, vault, row.id)
      })
      if (out.ok && place !== undefined) await unit.kept.remove(place)
      return out
    },
    stop: (caseId, id) => unit.unit(async (session) => {
      const { rows: [row] } = isId(caseId) && isId(id) ? await session.query<{ stopped: boolean }>('select casefile.stop_arrival($1, $2) as stopped', [caseId, id]) : { rows: [] }
      return done(row?.stopped === true)
    }),
    async tidy(caseId, id) {
      const found = await onOne(caseId, id, async (_session, c, _vault, row) => done(row.content.length === 0 ? placeOfFile(c, row.id, row.paper) : undefined))
      if (found.ok && found.value !== undefined) await unit.kept.remove(found.value)
    },
  }
}

export async function now(session: Session, c: CaseFile, vault: CaseVault, id: string): Promise<Result<Arrival>> {
  const [row] = await arrivalRows(session, c, id)
  return row === undefined ? notFound(cameAs, id) : done(await tell(session, c, vault, row))
}

/** The arrival with the pages of it that are ready. */
async function tell(session: Session, c: CaseFile, vault: CaseVault, row: ArrivalRow): Promise<Arrival> {
  return arrivalFrom(vault, row, (await paceOf(session, c, [row.id])).get(row.id))
}

/** Says that it was read: it is among the papers when this transaction commits. */
export async function markRead(session: Session, c: CaseFile, id: string): Promise<void> {
  await session.query("update casefile.arrival set state = 'read', content = '', problem = null, holds = null where case_id = $1 and arrival_id = $2 and state = 'waiting'", [c.id, id])
}

/** Empties what is of the same bytes as a paper that is erased, and gives the places of the files. */
export async function emptyArrivals(session: Session, c: CaseFile, sha256: string): Promise<readonly Place[]> {
  await session.query('delete from casefile.arrival_page p using casefile.arrival a where a.case_id = $1 and a.sha256 = $2 and (p.office_id, p.case_id, p.arrival_id) = (a.office_id, a.case_id, a.arrival_id)', [c.id, sha256])
  const { rows } = await session.query<{ id: string }>("update casefile.arrival set state = 'taken out', content = '', problem = null, holds = null where case_id = $1 and sha256 = $2 and length(content) > 0 returning arrival_id as id", [c.id, sha256])
  return rows.map(({ id }) => placeOfFile(c, id, sha256))
}
