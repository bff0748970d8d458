import { done, type Result } from '../../src/index.ts'
import { readMigrations } from '../migration-files.ts'
import { makeBackup, type BackupMade, type BackupOptions } from './write-backup.ts'
import { ownerClient } from '../owner-client.ts'

/**
 * Makes a backup when the database holds an office and is about to be changed by newer steps; undefined when there is nothing to keep or
 * nothing to change. `secrets` is asked for only then.
 */
export async function backupBeforeUpgrade({ secrets, ...options }: Omit<BackupOptions, 'secrets'> & { readonly secrets: () => Promise<Result<readonly Buffer[]>> }): Promise<Result<BackupMade | undefined>> {
  if (!(await isDue(options.ownerUrl))) return done(undefined)
  const given = await secrets()
  return given.ok ? makeBackup({ ...options, secrets: given.value }) : given
}

async function isDue(ownerUrl: string): Promise<boolean> {
  const owner = ownerClient(ownerUrl)
  await owner.connect()
  try {
    const { rows: [there] } = await owner.query<{ steps: string | null; people: string | null }>("select to_regclass('lenity.migration')::text as steps, to_regclass('sign_in.\"user\"')::text as people")
    if (there?.steps == null || there.people == null) return false
    const { rows } = await owner.query<{ number: number }>('select number from lenity.migration')
    const { rowCount } = await owner.query('select from sign_in."user" limit 1')
    return rowCount === 1 && (await readMigrations()).some(({ number }) => !rows.some((row) => row.number === number))
  } finally {
    await owner.end()
  }
}
