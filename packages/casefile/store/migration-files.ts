import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** One step of the database's shape: plain SQL, applied once, in order of its number. */
export interface Migration {
  readonly number: number
  readonly name: string
  readonly sql: string
  readonly sha256: string
}

/** The migrations in `store/migrations`, by number. Two of one number are a mistake of the program and throw. */
export async function readMigrations(directory = join(import.meta.dirname, 'migrations')): Promise<readonly Migration[]> {
  const names = (await readdir(directory)).filter((name) => /^\d{4}_[a-z0-9_]+\.sql$/.test(name)).sort()
  const migrations = await Promise.all(names.map(async (file) => {
    const sql = await readFile(join(directory, file), 'utf8')
    return { number: Number(file.slice(0, 4)), name: file.slice(5, -4), sql, sha256: createHash('sha256').update(sql).digest('hex') }
  }))
  const twice = migrations.find((m, i) => migrations[i + 1]?.number === m.number)
  if (twice) throw new Error(`two migrations have the number ${twice.number}: give the newer one the next number`)
  return migrations
}
