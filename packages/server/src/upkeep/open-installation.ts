import { access, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { done, refused, type Result } from '@lenity/casefile'
import { Client } from 'pg'
import { keptPasswords } from '../database/passwords.ts'
import { readPostmaster } from '../database/postmaster-file.ts'
import { startDatabase } from '../database/start-database.ts'
import { readSettings } from '../settings.ts'

/** The installation of this data directory, for a command that runs beside the program or without it. */
export interface OpenInstallation {
  readonly ownerUrl: string
  readonly papersDir: string
  readonly dataDir: string
  /** Ends the database again when it was started for this. */
  close(): Promise<void>
}

/**
 * Finds the database that runs for this data directory, or starts it for as long as the command takes. `alone` when nothing else may be at
 * work on it: then a running program is refused.
 */
export async function openInstallation(env: NodeJS.ProcessEnv, { alone = false, dataDir = readSettings(env).dataDir } = {}): Promise<Result<OpenInstallation>> {
  const { databaseUrl } = readSettings(env)
  const papersDir = env['LENITY_PAPERS_DIR'] || join(dataDir, 'papers')
  if (!alone && !(await isInstalled(env, dataDir))) return refused('not found', 'Lenity has kept nothing here yet.', dataDir, 'Set LENITY_DATA_DIR to the data directory you mean, or LENITY_DATABASE_URL to its database.')
  const running = databaseUrl === undefined && !alone ? await runningOwner(dataDir) : undefined
  if (running !== undefined) return done({ ownerUrl: running, papersDir, dataDir, close: () => Promise.resolve() })
  const started = await startDatabase({ dataDir, externalUrl: databaseUrl })
  return started.ok ? done({ ownerUrl: started.value.ownerUrl, papersDir, dataDir, close: () => started.value.stop() }) : started
}

/** Whether there is an installation for these settings, so that asking for it makes none. */
export async function isInstalled(env: NodeJS.ProcessEnv, dataDir = readSettings(env).dataDir): Promise<boolean> {
  return readSettings(env).databaseUrl !== undefined || await access(join(dataDir, 'database-passwords.json')).then(() => true, () => false)
}

/** The sign-in of the owner at the server that runs for this data directory; undefined when none answers. */
async function runningOwner(dataDir: string): Promise<string | undefined> {
  const outside = (await readFile(join(dataDir, 'database-place'), 'utf8').catch(() => '')).trim()
  const running = await readPostmaster(join(outside || join(dataDir, 'database'), 'cluster'))
  const passwords = running && await keptPasswords(dataDir, { mayMake: false }).catch(() => undefined)
  if (passwords === undefined) return undefined
  const url = `postgres://lenity_owner:${passwords.owner}@127.0.0.1:${running?.port}/lenity`
  const owner = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  owner.on('error', () => undefined)
  return owner.connect().then(async () => {
    await owner.end()
    return url
  }, () => undefined)
}
