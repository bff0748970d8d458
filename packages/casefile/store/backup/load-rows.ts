import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import type { Client } from 'pg'
import { from as copyFrom, type CopyStreamQuery } from 'pg-copy-streams'
import { keptSchemas } from '../whole.ts'
import type { BackupItem } from './backup-item.ts'
import { quoted } from './carried-tables.ts'
import { BackupFault } from './sealed-file.ts'

/**
 * Loads the rows of a backup as they were, hashes and instants of the audit too, in one transaction of the owner, which is committed
 * when the last item has come and every table has as many rows as were counted. Gives how many.
 */
export async function loadRows(owner: Client, items: AsyncIterable<BackupItem>, onProgress: (rows: number) => void): Promise<number> {
  let rows = 0
  await owner.query('begin')
  try {
    const { rows: tables } = await owner.query<{ name: string; forced: boolean }>("select n.nspname || '.' || c.relname as name, c.relforcerowsecurity as forced from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = any ($1) and c.relkind = 'r'", [keptSchemas])
    for (const { name, forced } of tables) await owner.query(`alter table ${quoted(name)} disable trigger user${forced ? `; alter table ${quoted(name)} no force row level security` : ''}`)
    let into: { readonly stream: CopyStreamQuery; readonly over: Promise<void> } | undefined
    for await (const item of items) {
      if (item.what === 'table') {
        const stream = owner.query(copyFrom(`copy ${quoted(item.name)} (${item.columns.map(quoted).join()}) from stdin`))
        into = { stream, over: finished(stream) }
        into.over.catch(() => undefined)
      } else if (item.what === 'rows' && into !== undefined) {
        if (!into.stream.write(item.bytes)) await Promise.race([once(into.stream, 'drain'), into.over])
      } else if (item.what === 'table end' && into !== undefined) {
        into.stream.end()
        await into.over
        if (into.stream.rowCount !== item.rows) throw new BackupFault('invalid', `Of ${item.name} ${into.stream.rowCount} rows came, and ${item.rows} were counted when the backup was made.`, item.name, 'Use another backup. Nothing was kept of this one.')
        rows += item.rows
        onProgress(rows)
      }
    }
    await goOnCounting(owner)
    for (const { name, forced } of tables) await owner.query(`alter table ${quoted(name)} enable trigger user${forced ? `; alter table ${quoted(name)} force row level security` : ''}`)
    await owner.query('commit')
    return rows
  } catch (error) {
    await owner.query('rollback').catch(() => undefined)
    throw error
  }
}

/** Numbers that count by themselves go on after the highest there is. */
async function goOnCounting(owner: Client): Promise<void> {
  const { rows } = await owner.query<{ name: string; column: string }>("select n.nspname || '.' || c.relname as name, a.attname as column from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace where n.nspname = any ($1) and a.attidentity <> ''", [keptSchemas])
  for (const { name, column } of rows) await owner.query(`select setval(pg_get_serial_sequence($1, $2), coalesce(max(${quoted(column)}), 0) + 1, false) from ${quoted(name)}`, [quoted(name), column])
}
