import { randomUUID } from 'node:crypto'
import { done, type Result } from '../../src/index.ts'
import type { AskForWork } from '../arrival-shapes.ts'
import { isId } from '../case-access.ts'
import { sayRefusal, type CaseUnit } from '../case-unit.ts'
import type { OfficeKeys } from '../keys/office-keys.ts'
import { storable } from '../storable.ts'
import type { Session } from '../within-transaction.ts'
import { fileOf, outputOf } from './population-bytes.ts'
import type { PopulationKey } from './population-key.ts'
import { addParts, piecesOf, readParts } from './population-parts.ts'
import { noPopulation, openPopulation, placeOfOutput, placeOfPartTold, placeOfProblem, placeOfTold, readRuns } from './population-rows.ts'
import type { PiecesAtHand, Population, PopulationPart, PopulationRun, PopulationWork, RunHold, RunToDo } from './population-shapes.ts'

/** What passes over a list: each keeps what it did and how far it is, together or not at all, so that a process that is killed loses nothing but its last seconds. */
export function populationWork(unit: CaseUnit, keys: OfficeKeys, ask: AskForWork): PopulationWork {
  const { userId } = unit.asker
  const onRun = <T>(runId: string, what: (session: Session, population: Population, key: PopulationKey, run: PopulationRun) => Promise<Result<T>>) => unit.unit<T>(async (session) => {
    const { rows: [row] } = isId(runId) ? await session.query<{ population: string }>('select population_id as population from casefile.population_run where run_id = $1', [runId]) : { rows: [] }
    const opened = row === undefined ? noPopulation('') : await openPopulation(session, keys, row.population)
    if (!opened.ok) return opened
    const { population, key } = opened.value
    const [run] = await readRuns(session, key, population, runId)
    return run === undefined ? noPopulation(population.id) : what(session, population, key, run)
  }).catch((error: unknown) => sayRefusal(error, 'the lists of people'))

  return {
    take: (runId, { job, part: number }) => onRun<RunToDo | undefined>(runId, async (session, population, key, run) => {
      const [part] = number === undefined ? [] : await readParts(session, key, population, run.id, number)
      // While others are at other parts, how fast it goes is told from when the first of them began. A run is held before its parts, here as everywhere, so that nobody waits in a circle.
      if (number !== undefined) await session.query("update casefile.population_run set stretch_at = clock_timestamp(), stretch_rows = $2, stretch_share = $3 where run_id = $1 and state = 'waiting' and (stretch_at is null or $4::timestamptz is null or $4 < clock_timestamp() - interval '15 seconds')", [run.id, run.screened + run.refusedRows, run.share, run.movedAt])
      const { rowCount } = number === undefined
        ? await session.query("update casefile.population_run set stretch_at = clock_timestamp(), stretch_rows = $2, stretch_share = $3, moved_at = clock_timestamp() where run_id = $1 and job_id = $4 and state = 'waiting' and not exists (select from casefile.population_part where run_id = $1 and state = 'waiting')", [run.id, run.screened + run.refusedRows, run.share, job])
        : await session.query("update casefile.population_part p set moved_at = clock_timestamp() from casefile.population_run r where p.run_id = $1 and p.number = $2 and p.job_id = $3 and p.state = 'waiting' and r.run_id = $1 and r.state = 'waiting'", [run.id, number, job])
      if (rowCount !== 1) return done(undefined)
      return done({ population, run, part, file: await fileOf(session, unit, population, key) })
    }),

    split: (runId, parts, firsts) => onRun<boolean>(runId, async (session, population, key, run) => {
      const { rowCount } = await session.query("select from casefile.population_run where run_id = $1 and state = 'waiting' and last_row = 0 for update", [run.id])
      const split = await session.query('select from casefile.population_part where run_id = $1 limit 1', [run.id])
      if (rowCount !== 1 || split.rowCount !== 0) return done(false)
      for (const { name, bytes } of firsts) if (bytes.length > 0) await add(session, population, key, run.id, { name, bytes })
      await addParts(session, ask, population, run.id, userId, parts)
      return done(true)
    }),

    parts: (runId) => onRun<readonly PopulationPart[]>(runId, async (session, population, key, run) => done(await readParts(session, key, population, run.id))),

    partDone: (runId, number) => onRun<boolean>(runId, async (session, population, _key, run) => {
      // One after the other, so that one of them is the last.
      const { rowCount: waits } = await session.query("select from casefile.population_run where run_id = $1 and state = 'waiting' for update", [run.id])
      if (waits !== 1) return done(false)
      const { rowCount } = await session.query("update casefile.population_part set state = 'done', moved_at = clock_timestamp() where run_id = $1 and number = $2 and state = 'waiting'", [run.id, number])
      const open = await session.query("select from casefile.population_part where run_id = $1 and state = 'waiting' limit 1", [run.id])
      if (rowCount === 1 && open.rowCount === 0) {
        const job = randomUUID()
        await session.query('update casefile.population_run set job_id = $2 where run_id = $1', [run.id, job])
        await ask(session, { what: 'pass over people', id: job, office: population.office, subject: run.id, user: userId })
      }
      return done(rowCount === 1)
    }),

    keep: (runId, { part, from, row, screened, refusedRows, share, adds, told }) => onRun<boolean>(runId, async (session, population, key, run) => {
      // Held while a part is kept: whoever stops the run waits for that, so that what is kept is kept of a run that goes on.
      if (part !== undefined && (await session.query("select from casefile.population_run where run_id = $1 and state = 'waiting' for share", [run.id])).rowCount !== 1) return done(false)
      const { rowCount } = part === undefined
        ? await session.query(
          "update casefile.population_run set last_row = $3, screened = $4, refused_rows = $5, share = $6, moved_at = clock_timestamp(), told = coalesce($7, told) where run_id = $1 and state = 'waiting' and last_row = $2",
          [run.id, from, row, screened, refusedRows, share, told === undefined ? null : key.sealJson(placeOfTold(run.id), storable(told))])
        : await session.query(
          "update casefile.population_part set last_row = $4, screened = $5, refused_rows = $6, moved_at = clock_timestamp(), told = coalesce($7, told) where run_id = $1 and number = $2 and state = 'waiting' and last_row = $3",
          [run.id, part, from, row, screened, refusedRows, told === undefined ? null : key.sealJson(placeOfPartTold(run.id, part), storable(told))])
      if (rowCount !== 1) return done(false)
      for (const { name, bytes } of adds) if (bytes.length > 0) await add(session, population, key, run.id, { name, bytes, part })
      return done(true)
    }),

    hold: (runId) => onRun<RunHold | false>(runId, async (session, _population, _key, run) => {
      const { rows: [held] } = await session.query<{ since: string }>("update casefile.population_run set stretch_at = clock_timestamp(), stretch_rows = $2, stretch_share = $3, moved_at = clock_timestamp() where run_id = $1 and state = 'waiting' returning stretch_at::text as since", [run.id, run.screened + run.refusedRows, run.share])
      return done(held === undefined ? false : { run: run.id, since: held.since })
    }),

    add: (hold, name, bytes) => onRun<boolean>(hold.run, async (session, population, key, run) => {
      const held = await holds(session, hold)
      if (held) await add(session, population, key, run.id, { name, bytes })
      return done(held)
    }),

    forget: (hold, names) => onRun<boolean>(hold.run, async (session, population, _key, run) => {
      if (!(await holds(session, hold))) return done(false)
      await session.query('delete from casefile.population_output where office_id = $1 and population_id = $2 and run_id = $3 and exists (select from unnest($4::text[]) n where starts_with(name, n))', [population.office, population.id, run.id, names])
      return done(true)
    }),

    sofar: (runId, name) => onRun<PiecesAtHand>(runId, async (session, population, key, run) => done(await outputOf(session, unit, population, key, run.id, name))),

    finish: (hold, told) => onRun<boolean>(hold.run, async (session, _population, key, run) => {
      if (!(await holds(session, hold))) return done(false)
      // While it still waits: of a run that is over no part may go.
      await session.query("delete from casefile.population_part p using casefile.population_run r where p.run_id = $1 and r.run_id = $1 and r.state = 'waiting'", [run.id])
      const { rowCount } = await session.query("update casefile.population_run set state = 'done', told = $2, screened = $3, refused_rows = $4, problem = null, share = 1, stretch_at = null, moved_at = clock_timestamp(), ended_at = clock_timestamp() where run_id = $1 and state = 'waiting'", [run.id, key.sealJson(placeOfTold(run.id), storable(told)), run.screened, run.refusedRows])
      return done(rowCount === 1)
    }),

    ended: (runId, as, problem) => onRun<true>(runId, async (session, _population, key, run) => {
      const kept = { what: problem.what, where: problem.where, next: problem.next }
      await session.query("update casefile.population_run set state = $2, problem = $3, stretch_at = null, ended_at = clock_timestamp() where run_id = $1 and state = 'waiting'", [run.id, as, key.sealJson(placeOfProblem(run.id), storable(kept))])
      return done(true)
    }),
  }
}

/** Whether a run is still held by whoever took it, who is at it now; until the transaction ends it is nobody else’s. */
async function holds(session: Session, { run, since }: RunHold): Promise<boolean> {
  return (await session.query("update casefile.population_run set moved_at = clock_timestamp() where run_id = $1 and state = 'waiting' and stretch_at = $2::timestamptz", [run, since])).rowCount === 1
}

async function add(session: Session, { office, id }: Population, key: PopulationKey, run: string, { name, bytes, part }: { readonly name: string; readonly bytes: Uint8Array; readonly part?: number | undefined }): Promise<void> {
  const [from, to] = piecesOf(part)
  const { rows: [row] } = await session.query<{ number: number }>('select coalesce(max(number) + 1, $5)::int as number from casefile.population_output where office_id = $1 and population_id = $2 and run_id = $3 and name = $4 and number >= $5 and number < $6', [office, id, run, name, from, to])
  const number = row?.number ?? from
  await session.query('insert into casefile.population_output (office_id, population_id, run_id, name, number, size, content) values ($1, $2, $3, $4, $5, $6, $7)', [office, id, run, name, number, bytes.length, key.seal(placeOfOutput(run, name, number), bytes)])
}
