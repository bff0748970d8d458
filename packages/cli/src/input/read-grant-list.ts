import { readFile } from 'node:fs/promises'
import { parseCivilDate } from '@lenity/law'
import { grantsOfPage, listWithin, readGrants, type ListRow, type PublishedGrant } from '@lenity/petition'
import { openPeople } from '@lenity/population'
import { failed, type VerbInput } from '../verb.ts'

export interface ReadList {
  readonly grants: readonly PublishedGrant[]
  /** Rows that are no grant, each with its number and why. */
  readonly refused: readonly { readonly row: number; readonly why: string }[]
}

/** The grants of a list as it was published or saved: JSON, a table, or a page. Throws `Unreadable` for a table that cannot be read. */
export async function readGrantList(path: string, { options }: Pick<VerbInput, 'options'>): Promise<{ readonly ok: true; readonly value: ReadList } | ReturnType<typeof failed>> {
  const grantedOn = options['granted-on'] === undefined ? undefined : parseCivilDate(String(options['granted-on']))
  if (options['granted-on'] !== undefined && grantedOn === undefined) return failed(`“${String(options['granted-on'])}” is not a day on the calendar.`, '--granted-on', 'Write it YYYY-MM-DD.')
  const rows = await rowsOf(path)
  if (rows === undefined) return failed('No list of grants can be read from it.', path, 'Give a table with the headings Name and Offense (.csv), a list in JSON (.json), or a saved page (.html).')
  const read = readGrants(rows, { source: options['source'] === undefined ? 'not stated' : String(options['source']), grantedOn }, new Map())
  const grants = read.flatMap(({ grant }) => grant ?? [])
  if (grants.length === 0) return failed(`None of its ${rows.length} rows is a grant${read[0]?.why === undefined ? '' : `; of the first: ${read[0].why}`}`, path, 'Each needs a name, an offense, a day, and a sentence or the terms of the grant; --granted-on gives the day where the rows have none.')
  return { ok: true, value: { grants, refused: read.flatMap(({ row, why }) => (why === undefined ? [] : [{ row, why }])) } }
}

async function rowsOf(path: string): Promise<readonly ListRow[] | undefined> {
  if (/\.(?:csv|tsv|txt)$/i.test(path)) {
    const file = await openPeople(path)
    const rows: ListRow[] = []
    for await (const { number, cells, wrong } of file.rows()) rows.push({ number, wrong, values: Object.fromEntries(file.headings.map((heading, i) => [heading, cells[i] ?? ''])) })
    return rows
  }
  const text = await readFile(path, 'utf8').catch(() => undefined)
  if (text === undefined) return undefined
  if (/^\s*</.test(text)) return grantsOfPage(text)
  return listWithin(text)?.map((entry, i): ListRow => (typeof entry === 'object' && entry !== null ? { number: i + 1, values: Object.fromEntries(Object.entries(entry).map(([heading, value]) => [heading, String(value ?? '')])) } : { number: i + 1, values: {}, wrong: 'it is not an object with names and values' }))
}
