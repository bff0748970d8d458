import type { CivilDate } from '@lenity/law'
import { done, refused, type Problem, type Result } from '../../src/index.ts'
import { isId } from '../case-access.ts'
import type { OfficeKeys } from '../keys/office-keys.ts'
import type { Session } from '../within-transaction.ts'
import { openPopulationKey, type PopulationKey } from './population-key.ts'
import type { Population, PopulationRun, PopulationStep } from './population-shapes.ts'

export const placeOfName = 'name'
export const placeOfMade = 'what it was made from'
export const placeOfPiece = (number: number) => `piece ${number} of the file`
export const placeOfAsked = (run: string) => `what run ${run} was asked`
export const placeOfTold = (run: string) => `what came of run ${run}`
export const placeOfPartTold = (run: string, part: number) => `what is known of part ${part} of run ${run}`
export const placeOfProblem = (run: string) => `problem of run ${run}`
export const placeOfOutput = (run: string, name: string, number: number) => `piece ${number} of ${name} of run ${run}`

interface PopulationRow {
  id: string
  office: string
  state: 'coming' | 'here' | 'erased'
  under: string
  wrapped: Buffer
  content: Buffer
  made: Buffer | null
  saysMadeUp: boolean
  size: string
  keptUntil: CivilDate
  by: string
  at: Date
  why: NonNullable<Population['erased']>['why'] | null
  erasedAt: Date | null
}

const columns = 'population_id as id, office_id as office, state, wrapped_under as under, wrapped, content, made, says_made_up as "saysMadeUp", size, kept_until::text as "keptUntil", by_user as by, at, erased_why as why, erased_at as "erasedAt"'

/** A list that is here, with what opens it; for whoever may not read it there is none. Throws `KeyGone`. */
export async function openPopulation(session: Session, keys: OfficeKeys, id: string): Promise<Result<{ readonly population: Population; readonly key: PopulationKey; readonly made: unknown }>> {
  const { rows: [row] } = isId(id) ? await session.query<PopulationRow>(`select ${columns} from casefile.population where population_id = $1`, [id.toLowerCase()]) : { rows: [] }
  if (row === undefined || row.state === 'coming') return noPopulation(id)
  if (row.state === 'erased') return refused('conflict', 'This list was erased, with all that came of it.', `list ${id}`, 'It is gone for good. Bring it again if it is needed.')
  const key = await openPopulationKey(keys, row)
  return done({ population: populationFrom(row, key), key, made: row.made === null ? undefined : key.openJson(placeOfMade, row.made) })
}

/** The lists of an office, the newest first, those that were erased last. Throws `KeyGone`. */
export async function readPopulations(session: Session, keys: OfficeKeys, office: string): Promise<readonly Population[]> {
  const { rows } = await session.query<PopulationRow>(`select ${columns} from casefile.population where office_id = $1 and state <> 'coming' order by state = 'erased', seq desc`, [office])
  return Promise.all(rows.map(async (row) => populationFrom(row, row.state === 'erased' ? undefined : await openPopulationKey(keys, row))))
}

function populationFrom({ id, office, made, saysMadeUp, size, keptUntil, by, at, why, erasedAt, content }: PopulationRow, key: PopulationKey | undefined): Population {
  return {
    id, office, name: key?.openJson<string>(placeOfName, content) ?? '', madeUp: made !== null || saysMadeUp, brought: made === null, size: Number(size), keptUntil, by, at: at.toISOString(),
    erased: why === null || erasedAt === null ? undefined : { why, at: erasedAt.toISOString() },
  }
}

export function noPopulation(id: string): Result<never> {
  return refused('not found', 'There is no such list, or you do not read the requests of its office.', `list ${id}`, 'Check the address; if it is right, ask an administrator of the office to name you under “Who reads requests”.')
}

interface RunRow {
  id: string
  kind: PopulationRun['kind']
  state: PopulationRun['state'] | 'erased'
  content: Buffer
  told: Buffer | null
  problem: Buffer | null
  row: string
  screened: string
  refusedRows: string
  share: number
  stretchAt: Date | null
  stretchRows: string | null
  stretchShare: number | null
  movedAt: Date | null
  by: string
  at: Date
  endedAt: Date | null
  outputs: PopulationRun['outputs'] | null
  partsOf: number
  partsDone: number
  partsUnderWay: number
}

/** The passes over a list, the newest first, or the one of an id. */
export async function readRuns(session: Session, key: PopulationKey, population: Population, runId?: string): Promise<readonly PopulationRun[]> {
  if (runId !== undefined && !isId(runId)) return []
  const { rows } = await session.query<RunRow>(
    `select r.run_id as id, r.kind, r.state, r.content, r.told, r.problem, r.last_row as row, coalesce(p.screened, r.screened) as screened, coalesce(p.refused, r.refused_rows) as "refusedRows", coalesce(p.share, r.share) as share,
            r.stretch_at as "stretchAt", r.stretch_rows as "stretchRows", r.stretch_share as "stretchShare", greatest(r.moved_at, p.moved) as "movedAt", p."of" as "partsOf", p.done as "partsDone", case r.state when 'waiting' then p.under_way else 0 end as "partsUnderWay", r.by_user as by, r.at, r.ended_at as "endedAt",
            (select jsonb_agg(jsonb_build_object('name', o.name, 'size', o.size) order by o.name) from (select name, sum(size)::float8 as size from casefile.population_output where office_id = r.office_id and population_id = r.population_id and run_id = r.run_id group by name) o) as outputs
       from casefile.population_run r
       cross join lateral (select count(*)::int as "of", (count(*) filter (where state = 'done'))::int as done, (count(*) filter (where state = 'waiting' and moved_at > clock_timestamp() - interval '15 seconds'))::int as under_way, sum(screened) as screened, sum(refused_rows) as refused, max(moved_at) as moved,
                                  (sum(case state when 'done' then rows else least(rows, last_row - after_row) end) / nullif(sum(rows), 0))::real as share
                             from casefile.population_part where office_id = r.office_id and population_id = r.population_id and run_id = r.run_id) p
      where r.office_id = $1 and r.population_id = $2 and ($3::uuid is null or r.run_id = $3) order by r.seq desc limit 50`, [population.office, population.id, runId ?? null])
  return rows.flatMap(({ state, ...row }) => (state === 'erased' ? [] : [runFrom({ ...row, state }, key)]))
}

function runFrom({ content, told, problem, row, screened, refusedRows, share, stretchAt, stretchRows, stretchShare, movedAt, at, endedAt, outputs, partsOf, partsDone, partsUnderWay, ...run }: RunRow & { readonly state: PopulationRun['state'] }, key: PopulationKey): PopulationRun {
  return {
    ...run, asked: key.openJson(placeOfAsked(run.id), content), told: told === null ? undefined : key.openJson(placeOfTold(run.id), told), problem: problem === null ? undefined : key.openJson<Omit<Problem, 'kind'>>(placeOfProblem(run.id), problem),
    row: Number(row), screened: Number(screened), refusedRows: Number(refusedRows), share, parts: partsOf === 0 ? undefined : { of: partsOf, done: partsDone, underWay: partsUnderWay },
    stretch: stretchAt === null ? undefined : { at: stretchAt.toISOString(), rows: Number(stretchRows), share: stretchShare ?? 0 },
    movedAt: movedAt?.toISOString(), at: at.toISOString(), endedAt: endedAt?.toISOString(), outputs: outputs ?? [],
  }
}

export async function readSteps(session: Session, { office, id }: Population): Promise<readonly PopulationStep[]> {
  const { rows } = await session.query<Omit<PopulationStep, 'at'> & { at: Date }>('select what, subject, by_name as by, at from casefile.population_step where office_id = $1 and population_id = $2 order by seq desc limit 200', [office, id])
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }))
}
