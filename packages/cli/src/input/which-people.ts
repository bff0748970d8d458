import { readFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { parseCivilDate, type CivilDate } from '@lenity/law'
import type { PeopleFile, PeopleRow, SaidOfColumn } from '@lenity/population'
import { failed, type VerbInput } from '../verb.ts'
import { today } from './which-case.ts'

/** On which day many people are asked about, by how many threads, and of which fiscal year a person said that all of them are. */
export function readHow({ options }: VerbInput): { readonly ok: true; readonly on: CivilDate; readonly workers: number; readonly fiscalYear: number | undefined } | ReturnType<typeof failed> {
  const on = options['on'] === undefined ? today() : parseCivilDate(String(options['on']))
  if (on === undefined) return failed(`“${String(options['on'])}” is not a day on the calendar.`, '--on', 'Write it YYYY-MM-DD.')
  const workers = options['workers'] === undefined ? availableParallelism() : Number(options['workers'])
  if (!Number.isInteger(workers) || workers < 1 || workers > 64) return failed(`“${String(options['workers'])}” is not a number of threads.`, '--workers', 'Give a whole number from 1 to 64.')
  const fiscalYear = options['fiscal-year'] === undefined ? undefined : String(options['fiscal-year'])
  if (fiscalYear !== undefined && !/^(19|20)\d\d$/.test(fiscalYear)) return failed(`“${fiscalYear}” is not a year.`, '--fiscal-year', 'Write four digits, such as 2003.')
  return { ok: true, on, workers, fiscalYear: fiscalYear === undefined ? undefined : Number(fiscalYear) }
}

/** What a file says of the columns of another. */
export async function readSaid(name: string | boolean | undefined): Promise<{ readonly ok: true; readonly value: readonly SaidOfColumn[] } | ReturnType<typeof failed>> {
  if (name === undefined) return { ok: true, value: [] }
  let said: unknown
  try {
    said = JSON.parse(await readFile(String(name), 'utf8'))
  } catch (error) {
    return failed(error instanceof SyntaxError ? 'This is not JSON.' : 'The file cannot be read.', String(name), 'Write a list of { "heading": …, "holds": PATH or null, "way": … }.')
  }
  const good = Array.isArray(said) && said.every((one: unknown) => typeof one === 'object' && one !== null && typeof (one as SaidOfColumn).heading === 'string' && (typeof (one as SaidOfColumn).holds === 'string' || (one as SaidOfColumn).holds === null))
  return good ? { ok: true, value: said as readonly SaidOfColumn[] } : failed('It does not say what columns hold.', String(name), 'Write a list of { "heading": …, "holds": PATH or null, "way": … }.')
}

/** One row of a file of people by its number. */
export async function findRow(file: PeopleFile, path: string, wanted: string): Promise<{ readonly ok: true; readonly row: PeopleRow } | ReturnType<typeof failed>> {
  if (!/^[1-9]\d*$/.test(wanted)) return failed(`“${wanted}” is not the number of a row.`, '--row', 'Give the number that the result has for it.')
  for await (const row of file.rows()) {
    if (row.number === Number(wanted)) return { ok: true, row }
    if (row.number > Number(wanted)) break
  }
  return failed(`There is no row ${wanted}, or it is empty.`, path, 'Rows are numbered as a spreadsheet numbers them, the headings being row 1.')
}
