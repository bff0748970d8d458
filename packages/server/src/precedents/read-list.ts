import { done, refused, type Result } from '@lenity/casefile'
import type { GrantList } from '@lenity/casefile/store'
import { grantKey, grantsOfPage, listWithin, readGrants, type GrantRow, type ListRow, type ListSays, type PublishedGrant } from '@lenity/petition'
import { decodeText } from '../import/decode-text.ts'
import { readTable } from '../import/read-table.ts'

/** What becomes of each row of a list that was brought: CSV, JSON (an array, or an object that holds one), or a saved page. */
export function readList(bytes: Uint8Array, name: string, says: ListSays, kept: readonly GrantList[]): Result<{ readonly how: string; readonly rows: readonly GrantRow[] }> {
  const read = rowsOf(bytes, name)
  if (!read.ok) return read
  const keys = new Map(kept.flatMap((list) => grantsOf(list).map((grant) => [grantKey(grant), list.name] as const)))
  return done({ how: read.value.how, rows: readGrants(read.value.rows, says, keys) })
}

/** The grants of a list as they were read when it was brought. */
export function grantsOf({ grants }: GrantList): readonly PublishedGrant[] {
  return grants as readonly PublishedGrant[]
}

function rowsOf(bytes: Uint8Array, name: string): Result<{ readonly how: string; readonly rows: readonly ListRow[] }> {
  const text = decodeText(bytes)?.text.replace(/^\uFEFF/, '')
  if (text !== undefined && /^\s*</.test(text)) {
    const rows = grantsOfPage(text)
    return rows.length > 0 ? done({ how: 'a saved page', rows }) : refused('invalid', 'No grant was found on this page.', name, 'A page is read when it has a table with the headings Name and Offense, or names with lines “Offense:” and “Sentence:” under them. Bring any other list as CSV or JSON.')
  }
  const within = text !== undefined && /^\s*\{/.test(text) ? listWithin(text) : undefined
  const table = readTable(within === undefined ? bytes : new TextEncoder().encode(JSON.stringify(within)), name)
  if (!table.ok) return table
  const { columns, rows } = table.value
  return done({ how: table.value.how, rows: rows.map(({ number, cells, wrong }) => ({ number, wrong, values: Object.fromEntries(columns.map((heading, i) => [heading, cells[i] ?? ''])) })) })
}
