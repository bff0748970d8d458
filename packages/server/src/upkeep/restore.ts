import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { done, refused, type Result } from '@lenity/casefile'
import { checkInstallation, isWhole, noteUpkeep, restoreBackup, type Checked, type Restored } from '@lenity/casefile/store'
import { Client } from 'pg'
import { startEmbedded } from '../database/start-embedded.ts'
import { openInstallation } from './open-installation.ts'

/** A restore and what a check of its result found. */
export interface RestoreDone {
  readonly restored: Restored
  readonly checked: Checked
  readonly whole: boolean
  /** Whether the installation of this machine was told that it was tried. */
  readonly noted: boolean
}

/** Puts a backup into the data directory and database of the settings, which must be empty, and checks the result. */
export async function restoreInto(env: NodeJS.ProcessEnv, path: string, secrets: readonly Buffer[]): Promise<Result<RestoreDone>> {
  const opened = await openInstallation(env, { alone: true })
  if (!opened.ok) return opened
  const { ownerUrl, papersDir, dataDir, close } = opened.value
  try {
    const busy = await othersAtWork(ownerUrl)
    if (busy) return refused('conflict', 'Lenity is at work on this database.', dataDir, 'Stop it first, and restore into an empty place.')
    const restored = await restoreBackup(path, { ownerUrl, papersDir, secrets })
    if (!restored.ok) return restored
    const told = restored.value
    const checked = await checkInstallation({ ownerUrl, papersDir, secrets })
    if (!checked.ok) return checked
    await noteUpkeep(ownerUrl, 'restored', { file: told.file, madeAt: told.madeAt, rows: told.rows, papers: told.papers, whole: isWhole(checked.value) })
    return done({ restored: told, checked: checked.value, whole: isWhole(checked.value), noted: true })
  } finally {
    await close()
  }
}

/**
 * Puts a backup into a database made for this alone, checks it and throws it away; then tells the installation of this machine, if there is
 * one, that it was tried. `withSheet` when the key was typed from the recovery sheet.
 */
export async function tryRestore(env: NodeJS.ProcessEnv, path: string, secrets: readonly Buffer[], withSheet: boolean): Promise<Result<RestoreDone>> {
  const scratch = await mkdtemp(join(tmpdir(), 'lenity-restore-'))
  try {
    const database = await startEmbedded(scratch)
    if (!database.ok) return database
    try {
      const into = { ownerUrl: database.value.ownerUrl, papersDir: join(scratch, 'papers'), secrets }
      const restored = await restoreBackup(path, into)
      if (!restored.ok) return restored
      const told = restored.value
      const checked = await checkInstallation(into)
      if (!checked.ok) return checked
      const whole = isWhole(checked.value)
      const noted = await noteAtHome(env, { file: told.file, madeAt: told.madeAt, rows: told.rows, papers: told.papers, whole, withSheet })
      return done({ restored: told, checked: checked.value, whole, noted })
    } finally {
      await database.value.stop()
    }
  } finally {
    await rm(scratch, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
}

async function noteAtHome(env: NodeJS.ProcessEnv, told: Parameters<typeof noteUpkeep>[2]): Promise<boolean> {
  const home = await openInstallation(env)
  if (!home.ok) return false
  return noteUpkeep(home.value.ownerUrl, 'restore tried', told).then(() => true, () => false).finally(() => home.value.close())
}

/** Whether a program is signed in to the database, for one that is not ours alone. */
async function othersAtWork(ownerUrl: string): Promise<boolean> {
  const owner = new Client({ connectionString: ownerUrl })
  owner.on('error', () => undefined)
  await owner.connect()
  const { rowCount } = await owner.query("select from pg_stat_activity where datname = current_database() and usename = 'lenity_app'")
  await owner.end()
  return (rowCount ?? 0) > 0
}
