import { readdir, stat } from 'node:fs/promises'
import { dirname, extname, join, resolve } from 'node:path'
import { refused, done, type Result } from '../../src/index.ts'

/** How the name of a backup's file ends. */
export const ending = '.lenity'

/** One file that holds everything, or a directory whose backups share the papers in it. */
export interface BackupPlace {
  readonly kind: 'file' | 'directory'
  /** The directory; of a single file, the one it is in. */
  readonly directory: string
  /** The papers of a directory's backups. */
  readonly papers: string
}

/** What a path for a new backup means: a name that ends in `.lenity` is one file, every other a directory. */
export function placeFor(path: string): BackupPlace {
  const full = resolve(path)
  const kind = extname(full) === ending ? 'file' : 'directory'
  const directory = kind === 'file' ? dirname(full) : full
  return { kind, directory, papers: join(directory, 'papers') }
}

/** The backups of a directory, the newest first: their names are the instants they are of. */
export async function backupsIn(directory: string): Promise<readonly string[]> {
  const names = await readdir(directory).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  return names.filter((name) => extname(name) === ending && /^\d{4}-\d\d-\d\dT/.test(name)).toSorted().toReversed().map((name) => join(directory, name))
}

/** The file of a backup that is there: the path itself, or the newest of the directory. */
export async function findBackup(path: string): Promise<Result<string>> {
  const full = resolve(path)
  const there = await stat(full).catch(() => undefined)
  if (there === undefined) return refused('not found', 'There is no backup of this name.', full, 'Check the path.')
  if (!there.isDirectory()) return done(full)
  const [newest] = await backupsIn(full)
  return newest === undefined ? refused('not found', 'There is no finished backup in this directory.', full, 'Name the directory lenity backup wrote to. One that was interrupted is finished by running it again.') : done(newest)
}

/** The name of the backup of an instant, which sorts by time. */
export function nameAt(madeAt: string): string {
  return `${madeAt.replaceAll(/[:.]/g, '-')}${ending}`
}

export function isHalf(name: string): boolean {
  return name.endsWith('.half')
}
