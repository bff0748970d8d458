import { open, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { done, refused, type Result } from '../../src/index.ts'
import { fileOf } from '../kept-bytes.ts'
import { readMigrations } from '../migration-files.ts'
import type { BackupHead, BackupItem, BackupPaper } from './backup-item.ts'
import { findBackup } from './backup-place.ts'
import { checkItems, type Checked } from './check-items.ts'
import { itemsFromBytes } from './item-bytes.ts'
import { BackupFault, unsealFrom } from './sealed-file.ts'

/** The items of a backup's file in their order. Throws `BackupFault` at what was changed, moved or cut off, after all before it. */
export async function* readBackup(path: string, secrets: readonly Buffer[]): AsyncGenerator<BackupItem> {
  const file = await open(path, 'r')
  try {
    yield* itemsFromBytes(unsealFrom(file, secrets, path), path)
  } finally {
    await file.close()
  }
}

/** The file of a paper beside a backup. */
export function paperBeside(path: string, paper: BackupPaper): Promise<Buffer | undefined> {
  return readFile(fileOf(join(dirname(path), 'papers'), paper)).catch(() => undefined)
}

/** Checks a backup whole, without a database: see `checkItems`. `path` is its file, or a directory whose newest is meant. */
export async function checkBackup(path: string, secrets: readonly Buffer[], onProgress?: (done: { readonly papers: number; readonly rows: number }) => void): Promise<Result<Checked & { readonly file: string }>> {
  const found = await findBackup(path)
  if (!found.ok) return found
  return guarded(found.value, async () => {
    const checked = await checkItems(known(readBackup(found.value, secrets), found.value), { secrets, fileOf: (paper) => paperBeside(found.value, paper), onProgress })
    return done({ ...checked, file: found.value })
  })
}

/** Refuses, at its head, a backup of steps this program does not know. */
export async function* known(items: AsyncIterable<BackupItem>, where: string): AsyncGenerator<BackupItem> {
  for await (const item of items) {
    if (item.what === 'backup') await requireKnown(item, where)
    yield item
  }
}

async function requireKnown({ steps, release }: BackupHead, where: string): Promise<void> {
  const migrations = await readMigrations()
  const strange = steps.find(({ number, sha256 }) => !migrations.some((one) => one.number === number && one.sha256 === sha256))
  if (strange === undefined) return
  const newest = migrations.at(-1)?.number ?? 0
  throw new BackupFault('conflict', strange.number > newest ? `This backup is of step ${strange.number} of the database, and this program knows steps to ${newest}: Lenity ${release} or newer made it.` : `Step ${strange.number} of this backup's database is not the one this program has.`, where, 'Use the version of Lenity that made it, or a newer one. Nothing was changed.')
}

/** What reading a backup meets, as a refusal. */
export async function guarded<T>(where: string, work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof BackupFault) return { ok: false, problem: error.problem }
    return refused('unavailable', `The backup could not be read: ${error instanceof Error ? error.message : String(error)}.`, where, 'Check that the file can be read, and that the disk and the database answer.')
  }
}
