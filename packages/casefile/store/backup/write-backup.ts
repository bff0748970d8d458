import { randomBytes } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import type { Client } from 'pg'
import { done, refused, type Result } from '../../src/index.ts'
import { fileOf, syncWay, write } from '../kept-bytes.ts'
import { allowWhole } from '../whole.ts'
import type { BackupPaper } from './backup-item.ts'
import { backupsIn, isHalf, nameAt, placeFor } from './backup-place.ts'
import { itemToBytes } from './item-bytes.ts'
import { readSnapshot } from './read-snapshot.ts'
import { sealInto } from './sealed-file.ts'
import { ownerClient } from '../owner-client.ts'

/** Held while a backup is made, so that two never write to one place. */
const turn = 4_761_004

export interface Installation {
  readonly ownerUrl: string
  readonly papersDir: string
  /** The newest first; a backup is sealed under the newest. */
  readonly secrets: readonly Buffer[]
}

export interface BackupMade {
  readonly file: string
  readonly madeAt: string
  readonly rows: number
  readonly papers: number
  /** Papers that were written now; the others lay there from an earlier backup. */
  readonly papersWritten: number
  /** Of the backup with all its papers. */
  readonly bytes: number
  /** Papers whose file is missing or has not its size: everything else is in the backup. */
  readonly missing: readonly { readonly caseId: string; readonly sha256: string }[]
}

export interface BackupProgress {
  readonly rows: number
  readonly papers: number
  readonly bytes: number
}

export interface BackupOptions extends Installation {
  /** A directory, or a file whose name ends in `.lenity`. */
  readonly to: string
  /** How many backups of the directory stay, this one among them; all unless given. */
  readonly keep?: number | undefined
  readonly onProgress?: ((progress: BackupProgress) => void) | undefined
}

/**
 * Makes a backup of the whole installation while people work. Into a directory it goes on where an interrupted one stopped: a paper that is
 * there is not written again. What is unfinished never has the name of a backup.
 */
export async function makeBackup(options: BackupOptions): Promise<Result<BackupMade>> {
  const owner = ownerClient(options.ownerUrl, 'lenity backup')
  try {
    await owner.connect()
    const { rows: [mine] } = await owner.query<{ mine: boolean }>('select pg_try_advisory_lock($1) as mine', [turn])
    if (mine?.mine !== true) return refused('conflict', 'Another backup is being made.', options.to, 'Wait until it is done.')
    // A database of an earlier release has not been told yet.
    await allowWhole(owner)
    return done(await writeAll(owner, options))
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    const full = code === 'ENOSPC' || code === 'EDQUOT'
    return refused('unavailable', full ? 'The disk is full: the backup was not finished.' : `The backup was not finished: ${message}.`, resolve(options.to), full ? 'Free some space there and run it again: it goes on where it stopped.' : 'Mend what it says and run it again: it goes on where it stopped.')
  } finally {
    await owner.end().catch(() => undefined)
  }
}

async function writeAll(owner: Client, { papersDir, secrets, to, keep, onProgress }: BackupOptions): Promise<BackupMade> {
  const place = placeFor(to)
  await mkdir(place.directory, { recursive: true, mode: 0o700 })
  const inside = place.kind === 'file'
  if (!inside) await removeHalves(place.directory)
  const half = join(place.directory, `${inside ? basename(resolve(to)) : 'rows'}.${randomBytes(6).toString('hex')}.half`)
  const file = await open(half, 'wx', 0o600)
  let made: Omit<BackupMade, 'bytes'> & { paperBytes: number } = { file: resolve(to), madeAt: '', rows: 0, papers: 0, papersWritten: 0, paperBytes: 0, missing: [] }
  try {
    const sealed = await sealInto(file, secrets[0] as Buffer)
    const missing: { caseId: string; sha256: string }[] = []
    async function* bytesOf(paper: BackupPaper) {
      const bytes = await sourceOf(papersDir, paper)
      if (bytes === undefined) missing.push({ caseId: paper.caseId, sha256: paper.sha256 })
      else for (let at = 0; at < bytes.length; at += 1 << 20) yield bytes.subarray(at, at + (1 << 20))
    }
    for await (const item of readSnapshot(owner, { papers: inside ? 'inside' : 'beside', ...(inside && { bytesOf }) })) {
      await sealed.write(itemToBytes(item))
      if (item.what === 'backup') made = { ...made, madeAt: item.madeAt, file: inside ? resolve(to) : join(place.directory, nameAt(item.madeAt)) }
      else if (item.what === 'table end') made = { ...made, rows: made.rows + item.rows }
      else if (item.what === 'erased' && !inside) await rm(fileOf(place.papers, item), { force: true })
      else if (item.what === 'paper') {
        const kept = inside ? 'written' : await keepPaper(papersDir, place.papers, item)
        if (kept === 'missing') missing.push({ caseId: item.caseId, sha256: item.sha256 })
        made = { ...made, papers: made.papers + 1, papersWritten: made.papersWritten + (kept === 'written' ? 1 : 0), paperBytes: made.paperBytes + item.size }
      }
      if (item.what === 'paper' || item.what === 'table end') onProgress?.({ rows: made.rows, papers: made.papers, bytes: made.paperBytes })
    }
    await sealed.end()
    await file.sync()
    await file.close()
    await rename(half, made.file)
    await syncWay(made.file, dirname(made.file))
    // A paper of an older backup is in this one too, or erased, so that no paper is left that no backup names.
    if (!inside && keep !== undefined) for (const old of (await backupsIn(place.directory)).slice(keep)) await rm(old, { force: true })
    const { size } = await stat(made.file)
    const { paperBytes, ...rest } = made
    return { ...rest, missing, bytes: size + (inside ? 0 : paperBytes) }
  } catch (error) {
    await file.close().catch(() => undefined)
    await rm(half, { force: true })
    throw error
  }
}

/** The file of a paper when it has the size it should. */
async function sourceOf(papersDir: string, paper: BackupPaper): Promise<Buffer | undefined> {
  const bytes = await readFile(fileOf(papersDir, paper)).catch(() => undefined)
  return bytes?.length === paper.size ? bytes : undefined
}

async function keepPaper(from: string, to: string, paper: BackupPaper): Promise<'there' | 'written' | 'missing'> {
  const file = fileOf(to, paper)
  const there = await stat(file).catch(() => undefined)
  if (there?.size === paper.size) return 'there'
  const bytes = await sourceOf(from, paper)
  if (bytes === undefined) return 'missing'
  await mkdir(dirname(file), { recursive: true, mode: 0o700 })
  await write(file, bytes)
  await syncWay(file, to)
  return 'written'
}

/** Rows of a backup that was interrupted; its papers stay and are not written again. */
async function removeHalves(directory: string): Promise<void> {
  for (const name of await readdir(directory)) if (isHalf(name)) await rm(join(directory, name), { force: true })
}
