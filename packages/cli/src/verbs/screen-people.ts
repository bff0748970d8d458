import { access } from 'node:fs/promises'
import { openPeople, planColumns, readPerson, refusedBeside, screenFile, Unreadable, type ColumnPlan, type PeopleFile, type PeopleRow } from '@lenity/population'
import { nextPapers, screen, type CivilDate } from '@lenity/law'
import { goesOn, untilStopped } from '../input/until-stopped.ts'
import { findRow, readHow, readSaid } from '../input/which-people.ts'
import { secondsInWords } from '../show/seconds-in-words.ts'
import { showColumns } from '../show/show-columns.ts'
import { showScreening } from '../show/show-screening.ts'
import { tellProgress } from '../show/tell-progress.ts'
import { failed, reported, type Outcome, type VerbInput } from '../verb.ts'

const rowsShown = 3

/** Screens a file of people: without a place for the result it shows what the columns hold; of one row it shows every reason. */
export async function screenPeople(path: string, input: VerbInput): Promise<Outcome> {
  const { options } = input
  const how = readHow(input)
  if (!how.ok) return how
  const { on, workers, fiscalYear } = how
  try {
    const file = await openPeople(path)
    const said = await readSaid(options['columns'])
    if (!said.ok) return said
    const planned = planColumns(file.headings, said.value, typeof options['id'] === 'string' ? options['id'] : undefined, fiscalYear)
    if (!planned.ok) return failed(planned.what, `${path}, ${planned.where}`, planned.next)
    const { plan } = planned
    if (options['row'] !== undefined) return await oneRow(file, path, plan, on, String(options['row']))
    const out = options['out']
    return out === undefined ? await preview(file, path, plan, on) : await run(file, path, plan, on, String(out), workers, input)
  } catch (error) {
    if (error instanceof Unreadable) return failed(error.message, error.where, error.next)
    throw error
  }
}

async function preview(file: PeopleFile, path: string, plan: ColumnPlan, on: CivilDate): Promise<Outcome> {
  const rows: PeopleRow[] = []
  for await (const row of file.rows()) if (rows.push(row) === rowsShown) break
  const readings = rows.map((row) => ({ row, read: row.wrong === undefined ? readPerson(row.cells, plan.columns, on) : undefined }))
  const data = { how: file.how, columns: plan.columns, unread: plan.unread, rows: readings.map(({ row, read }) => ({ row: row.number, ...(row.wrong !== undefined ? { wrong: row.wrong } : read?.ok === false ? { refused: read.refusals } : { read: true }) })) }
  return reported({ text: showColumns(file, path, plan, readings), data })
}

async function oneRow(file: PeopleFile, path: string, plan: ColumnPlan, on: CivilDate, wanted: string): Promise<Outcome> {
  const found = await findRow(file, path, wanted)
  if (!found.ok) return found
  const { row } = found
  if (row.wrong !== undefined) return failed(`Row ${wanted} is refused: ${row.wrong}.`, path, 'Mend that row.')
  const read = readPerson(row.cells, plan.columns, on)
  if (!read.ok) return failed(`Row ${wanted} is refused: ${read.refusals.map(({ what }) => what).join('; ')}.`, `${path}, ${read.refusals.map(({ heading }) => `“${heading}”`).join(', ')}`, read.refusals[0]?.next ?? '')
  const screening = screen(read.facts, on)
  const whole = { ...screening, nextPapers: nextPapers(screening.routes.flatMap(({ answers }) => answers)) }
  return reported({ text: showScreening({ on, screening: whole }), data: { row: row.number, on, screening: whole } })
}

async function run(file: PeopleFile, path: string, plan: ColumnPlan, on: CivilDate, out: string, workers: number, { options, note }: VerbInput): Promise<Outcome> {
  if (!/\.(?:csv|parquet)$/i.test(out)) return failed('The result is written as CSV or Parquet.', `-o ${out}`, 'Name a file that ends in .csv or .parquet.')
  if (options['anew'] !== true) for (const one of [out, refusedBeside(out)]) if (await exists(one)) return failed('There is a file of this name already.', one, 'Name another, or give --anew to write over it.')
  const began = Date.now()
  const tell = tellProgress(note)
  const done = await untilStopped(() => note(goesOn), (signal) => screenFile({
    file, path, plan, on, out, workers, anew: options['anew'] === true, signal,
    onProgress: ({ rows, share, before }) => tell(rows, share, before),
  }))
  const took = secondsInWords((Date.now() - began) / 1000)
  const lines = [
    `${done.screened.toLocaleString('en')} people screened, ${done.refusedRows.toLocaleString('en')} rows refused, in ${took}${done.resumed ? ', beside what was done before' : ''}.`,
    ...(done.stopped ? [`Stopped on the way. The same command goes on from there; so far it is in ${done.results}.`] : [`The result is in ${done.results}${done.refusedRows > 0 ? `, what was refused and why in ${done.refused}` : ''}.`, `The reasons of one of them: lenity screen ${path} --row NUMBER`]),
  ]
  return reported({ text: lines.join('\n'), data: { ...done, on }, ...(done.stopped && { exit: 1 }) })
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(() => true, () => false)
}
