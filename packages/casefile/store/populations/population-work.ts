import { done, type Result } from '../../src/index.ts'
import { isId } from '../case-access.ts'
import { sayRefusal, type CaseUnit } from '../case-unit.ts'
import type { OfficeKeys } from '../keys/office-keys.ts'
import { storable } from '../storable.ts'
import type { Session } from '../within-transaction.ts'
import { fileOf, outputOf } from './population-bytes.ts'
import type { PopulationKey } from './population-key.ts'
import { noPopulation, openPopulation, placeOfOutput, placeOfProblem, placeOfTold, readRuns } from './population-rows.ts'
import type { PiecesAtHand, Population, PopulationRun, PopulationWork } from './population-shapes.ts'

/** What passes over a list: each keeps what it did and how far it is, together or not at all, so that a process that is killed loses nothing but its last seconds. */
export function populationWork(unit: CaseUnit, keys: OfficeKeys): PopulationWork {
  const onRun = <T>(runId: string, what: (session: Session, population: Population, key: PopulationKey, run: PopulationRun) => Promise<Result<T>>) => unit.unit<T>(async (session) => {
    const { rows: [row] } = isId(runId) ? await session.query<{ population: string }>('select population_id as population from casefile.population_run where run_id = $1', [runId]) : { rows: [] }
    const opened = row === undefined ? noPopulation('') : await openPopulation(session, keys, row.population)
    if (!opened.ok) return opened
    const { population, key } = opened.value
    const [run] = await readRuns(session, key, population, runId)
    return run === undefined ? noPopulation(population.id) : what(session, population, key, run)
  }).catch((error: unknown) => sayRefusal(error, 'the lists of people'))

  return {
    take: (runId) => onRun<{ readonly population: Population; readonly run: PopulationRun; readonly file: PiecesAtHand } | undefined>(runId, async (session, population, key, run) => {
      const { rowCount } = await session.query("update casefile.population_run set stretch_at = clock_timestamp(), stretch_rows = screened + refused_rows, stretch_share = share, moved_at = clock_timestamp() where run_id = $1 and state = 'waiting'", [run.id])
      return rowCount === 1 ? done({ population, run, file: await fileOf(session, unit, population, key) }) : done(undefined)
    }),

    keep: (runId, { from, row, screened, refusedRows, share, adds, told }) => onRun<boolean>(runId, async (session, population, key, run) => {
      const { rowCount } = await session.query(
        "update casefile.population_run set last_row = $3, screened = $4, refused_rows = $5, share = $6, moved_at = clock_timestamp(), told = coalesce($7, told) where run_id = $1 and state = 'waiting' and last_row = $2",
        [run.id, from, row, screened, refusedRows, share, told === undefined ? null : key.sealJson(placeOfTold(run.id), storable(told))])
      if (rowCount !== 1) return done(false)
      for (const { name, bytes } of adds) if (bytes.length > 0) await add(session, population, key, run.id, name, bytes)
      return done(true)
    }),

    add: (runId, name, bytes) => onRun<boolean>(runId, async (session, population, key, run) => {
      const { rowCount } = await session.query("update casefile.population_run set moved_at = clock_timestamp() where run_id = $1 and state = 'waiting'", [run.id])
      if (rowCount === 1) await add(session, population, key, run.id, name, bytes)
      return done(rowCount === 1)
    }),

    forget: (runId, names) => onRun<true>(runId, async (session, population, _key, run) => {
      await session.query('delete from casefile.population_output where office_id = $1 and population_id = $2 and run_id = $3 and exists (select from unnest($4::text[]) n where starts_with(name, n))', [population.office, population.id, run.id, names])
      return done(true)
    }),

    sofar: (runId, name) => onRun<PiecesAtHand>(runId, async (session, population, key, run) => done(await outputOf(session, unit, population, key, run.id, name))),

    finish: (runId, told) => onRun<boolean>(runId, async (session, _population, key, run) => {
      const { rowCount } = await session.query("update casefile.population_run set state = 'done', told = $2, problem = null, share = 1, stretch_at = null, moved_at = clock_timestamp(), ended_at = clock_timestamp() where run_id = $1 and state = 'waiting'", [run.id, key.sealJson(placeOfTold(run.id), storable(told))])
      return done(rowCount === 1)
    }),

    ended: (runId, as, problem) => onRun<true>(runId, async (session, _population, key, run) => {
      const kept = { what: problem.what, where: problem.where, next: problem.next }
      await session.query("update casefile.population_run set state = $2, problem = $3, stretch_at = null, ended_at = clock_timestamp() where run_id = $1 and state = 'waiting'", [run.id, as, key.sealJson(placeOfProblem(run.id), storable(kept))])
      return done(true)
    }),
  }
}

async function add(session: Session, { office, id }: Population, key: PopulationKey, run: string, name: string, bytes: Uint8Array): Promise<void> {
  const { rows: [row] } = await session.query<{ number: number }>('select coalesce(max(number) + 1, 0)::int as number from casefile.population_output where office_id = $1 and population_id = $2 and run_id = $3 and name = $4', [office, id, run, name])
  const number = row?.number ?? 0
  await session.query('insert into casefile.population_output (office_id, population_id, run_id, name, number, size, content) values ($1, $2, $3, $4, $5, $6, $7)', [office, id, run, name, number, bytes.length, key.seal(placeOfOutput(run, name, number), bytes)])
}
