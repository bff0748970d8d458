import { join } from 'node:path'
import { dataDirectory } from './database/data-directory.ts'

export interface Settings {
  /** Where the program's own database and the papers live. */
  readonly dataDir: string
  /** The first port tried; the next ones are tried when it is taken. Undefined when LENITY_PORT is not a port. */
  readonly port: number | undefined
  /** The office's own PostgreSQL, instead of the one the program brings. */
  readonly databaseUrl: string | undefined
  /** Where backups go that are made on the page or before an upgrade; better on another disk than the data. */
  readonly backupDir: string
  /** Bytes that stay free on the disk of `dataDir`: with less, nothing more is kept. */
  readonly diskReserve: number
  /** Whether the example cases are read into the docket. */
  readonly examples: boolean
}

/** What the environment says; the defaults need nothing. */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const port = Number(env['LENITY_PORT'] || 4680)
  const dataDir = dataDirectory()
  return {
    dataDir,
    backupDir: env['LENITY_BACKUP_DIR'] || join(dataDir, 'backups'),
    port: Number.isInteger(port) && port > 0 && port < 65_536 ? port : undefined,
    databaseUrl: env['LENITY_DATABASE_URL'] || undefined,
    diskReserve: (Number(env['LENITY_DISK_RESERVE_MB']) || 256) << 20,
    examples: env['LENITY_EXAMPLES'] !== 'no',
  }
}
