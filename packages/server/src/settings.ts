import { join } from 'node:path'
import { dataDirectory } from './database/data-directory.ts'
import { readModel } from './model/read-model.ts'
import type { Model } from './model/ask-model.ts'
import { readProxies, type Proxies } from './sign-in/trusted-proxies.ts'

export interface Settings {
  /** Where the program's own database and the papers live. */
  readonly dataDir: string
  /** Where papers lie; a directory that all processes share when there are several. */
  readonly papersDir: string
  /** The first port tried; the next ones are tried when it is taken. Undefined when LENITY_PORT is not a port. */
  readonly port: number | undefined
  /** The address of this computer that is listened on; nobody else reaches 127.0.0.1. */
  readonly listenOn: string
  /** The address people open, when something stands in front of the program; undefined when LENITY_PUBLIC_URL is not set. */
  readonly publicUrl: string | undefined
  /** Those whose word counts on where a request came from; undefined when LENITY_TRUSTED_PROXIES is not a list of addresses. */
  readonly proxies: Proxies | undefined
  /** The office's own PostgreSQL, instead of the one the program brings. */
  readonly databaseUrl: string | undefined
  /** Where backups go that are made on the page or before an upgrade; better on another disk than the data. */
  readonly backupDir: string
  /** Bytes that stay free on the disk of `papersDir`: with less, nothing more is kept. */
  readonly diskReserve: number
  /** A folder whose files come into the cases its folders name, under the rights of the account with that e-mail address; off unless both are set. */
  readonly watch: { readonly dir: string; readonly as: string } | undefined
  /** A language model that an office may turn on; undefined when none is named, or its address is none that anything is sent to. */
  readonly model: Model | undefined
  /** `lists` for a process that serves no pages and only goes over lists of people; undefined when LENITY_ONLY_WORK names something else. */
  readonly onlyWork: 'no' | 'lists' | undefined
  /** Whether the example cases are read into the docket. */
  readonly examples: boolean
}

/** What the environment says; the defaults need nothing. */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const port = Number(env['LENITY_PORT'] || 4680)
  const dataDir = dataDirectory()
  return {
    dataDir,
    papersDir: env['LENITY_PAPERS_DIR'] || join(dataDir, 'papers'),
    backupDir: env['LENITY_BACKUP_DIR'] || join(dataDir, 'backups'),
    port: Number.isInteger(port) && port > 0 && port < 65_536 ? port : undefined,
    listenOn: env['LENITY_LISTEN'] || '127.0.0.1',
    publicUrl: env['LENITY_PUBLIC_URL'] || undefined,
    proxies: readProxies(env['LENITY_TRUSTED_PROXIES'] ?? ''),
    databaseUrl: env['LENITY_DATABASE_URL'] || undefined,
    diskReserve: (Number(env['LENITY_DISK_RESERVE_MB']) || 256) << 20,
    watch: env['LENITY_WATCH_DIR'] && env['LENITY_WATCH_AS'] ? { dir: env['LENITY_WATCH_DIR'], as: env['LENITY_WATCH_AS'] } : undefined,
    model: readModel(env),
    onlyWork: !env['LENITY_ONLY_WORK'] ? 'no' : env['LENITY_ONLY_WORK'] === 'lists' ? 'lists' : undefined,
    examples: env['LENITY_EXAMPLES'] !== 'no',
  }
}
