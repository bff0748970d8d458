import { randomUUID } from 'node:crypto'
import type { AskForWork } from '../arrival-shapes.ts'
import type { Session } from '../within-transaction.ts'
import type { PopulationKey } from './population-key.ts'
import { placeOfPartTold } from './population-rows.ts'
import type { PartToDo, Population, PopulationPart, PopulationRun } from './population-shapes.ts'

/** So many pieces of a file can come of one part, and as many stand before the first: their numbers are in the order of the rows, whichever part is done first. */
const piecesOfPart = 1 << 20

/** The numbers that pieces of a part may have, or of what no part makes: the first, and the one behind the last. */
export function piecesOf(part: number | undefined): readonly [from: number, to: number] {
  const from = part === undefined ? 0 : (part + 1) * piecesOfPart
  return [from, from + piecesOfPart]
}

interface PartRow {
  number: number
  after: string
  upTo: string | null
  byte: string | null
  line: string | null
  row: string
  screened: string
  refusedRows: string
  told: Buffer | null
}

/** The parts of a run in order, or one of them. */
export async function readParts(session: Session, key: PopulationKey, { office, id }: Population, run: string, number?: number): Promise<readonly PopulationPart[]> {
  const { rows } = await session.query<PartRow>(
    `select number, after_row as after, up_to as "upTo", byte, line, last_row as row, screened, refused_rows as "refusedRows", told
       from casefile.population_part where office_id = $1 and population_id = $2 and run_id = $3 and ($4::int is null or number = $4) order by number`, [office, id, run, number ?? null])
  return rows.map((row) => ({
    number: row.number, after: Number(row.after), upTo: row.upTo === null ? undefined : Number(row.upTo), at: row.byte === null ? undefined : { byte: Number(row.byte), line: Number(row.line) },
    row: Number(row.row), screened: Number(row.screened), refusedRows: Number(row.refusedRows), told: row.told === null ? undefined : key.openJson(placeOfPartTold(run, row.number), row.told),
  }))
}

/** Parts a run, each part with work of its own. */
export async function addParts(session: Session, ask: AskForWork, { office, id }: Population, run: string, user: string, parts: readonly PartToDo[]): Promise<void> {
  for (const [number, { after, upTo, at, rows }] of parts.entries()) {
    const job = randomUUID()
    await session.query('insert into casefile.population_part (office_id, population_id, run_id, number, job_id, after_row, up_to, rows, byte, line, last_row) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $6)', [office, id, run, number, job, after, upTo ?? null, rows, at?.byte ?? null, at?.line ?? null])
    await ask(session, { what: 'pass over people', id: job, office, subject: run, part: number, user })
  }
}

/** New work for what is left of a run, in the name of `user`: for each of its parts that is not done, or for the run where no part is left; `job` is that of the run. */
export async function askForRest(session: Session, ask: AskForWork, { office, id }: Population, run: PopulationRun['id'], user: string, job: string): Promise<void> {
  const { rows } = await session.query<{ part: number; job: string }>("update casefile.population_part set job_id = gen_random_uuid() where office_id = $1 and population_id = $2 and run_id = $3 and state = 'waiting' returning number as part, job_id as job", [office, id, run])
  for (const each of rows) await ask(session, { what: 'pass over people', id: each.job, office, subject: run, part: each.part, user })
  if (rows.length === 0) await ask(session, { what: 'pass over people', id: job, office, subject: run, user })
}
