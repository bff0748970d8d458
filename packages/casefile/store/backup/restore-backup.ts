import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Client } from 'pg'
import { done, refused, type Result } from '../../src/index.ts'
import { fileOf, syncWay, write } from '../kept-bytes.ts'
import { apply, ensureAppRole, migrate } from '../migrate.ts'
import { readMigrations } from '../migration-files.ts'
import { keptSchemas } from '../whole.ts'
import type { BackupHead, BackupItem, BackupPaper } from './backup-item.ts'
import { findBackup } from './backup-place.ts'
import { loadRows } from './load-rows.ts'
import { guarded, known, paperBeside, readBackup } from './read-backup.ts'
import { BackupFault } from './sealed-file.ts'
import type { Installation } from './write-backup.ts'
import { ownerClient } from '../owner-client.ts'

export interface Restored {
  readonly file: string
  readonly madeAt: string
  readonly rows: number
  readonly papers: number
  /** Steps of the database that came after the backup and were applied. */
  readonly applied: readonly number[]
  /** Papers the backup names and does not have. */
  readonly missing: readonly { readonly caseId: string; readonly sha256: string }[]
}

interface RestoreOptions {
  readonly onProgress?: (done: { readonly rows: number; readonly papers: number }) => void
}

/** Lies among the papers while a restore runs: what is there with it is of one that was interrupted. */
const marker = 'restoring'

/**
 * Puts a backup into an empty installation and brings it up to date. The whole file is read and authenticated before anything is
 * changed; then the rows come in one transaction and the papers before it is committed, so that an interrupted restore leaves
 * the database empty and can be run again.
 */
export async function restoreBackup(path: string, into: Installation & RestoreOptions): Promise<Result<Restored>> {
  const found = await findBackup(path)
  if (!found.ok) return found
  const file = found.value
  return guarded(file, async () => {
    const owner = ownerClient(into.ownerUrl, 'lenity restore')
    await owner.connect()
    try {
      const used = await whyUsed(owner, into.papersDir)
      if (used !== undefined) return refused('conflict', `There is already something here: ${used}.`, into.papersDir, 'Restore into an empty place: set LENITY_DATA_DIR to a new directory (and LENITY_DATABASE_URL to an empty database, if you use one). Nothing was changed.')
      let head: BackupHead | undefined
      for await (const item of known(readBackup(file, into.secrets), file)) if (item.what === 'backup') head = item
      if (head === undefined) throw new BackupFault('invalid', 'This backup has no head.', file, 'Use another one. Nothing was changed.')
      await emptyOut(into.papersDir)
      await mkdir(into.papersDir, { recursive: true, mode: 0o700 })
      await writeFile(join(into.papersDir, marker), `${file}\n`)
      await makeShape(owner, head)
      const loaded = await load(owner, file, into)
      const migrated = await migrate(into.ownerUrl)
      return migrated.ok ? done({ file, madeAt: head.madeAt, ...loaded, applied: migrated.value.applied }) : migrated
    } finally {
      await owner.end().catch(() => undefined)
    }
  })
}

/** Why this place is not empty; undefined when it is. */
async function whyUsed(owner: Client, papersDir: string): Promise<string | undefined> {
  const count = async (table: string) => {
    const { rows: [there] } = await owner.query<{ there: string | null }>('select to_regclass($1)::text as there', [table])
    if (there?.there == null) return 0
    await owner.query("begin; set local lenity.whole = 'on'")
    const { rows: [row] } = await owner.query<{ many: number }>(`select count(*)::int as many from ${table}`)
    await owner.query('rollback')
    return row?.many ?? 0
  }
  const offices = await count('casefile.office')
  const people = await count('sign_in."user"')
  if (offices + people > 0) return `${offices === 1 ? 'one office' : `${offices} offices`} and ${people === 1 ? 'one person who can' : `${people} people who can`} sign in`
  const papers = await readdir(papersDir).catch((): string[] => [])
  return papers.length > 0 && !papers.includes(marker) ? 'papers' : undefined
}

/** The tables as they were when the backup was made, empty. */
async function makeShape(owner: Client, { steps }: BackupHead): Promise<void> {
  await owner.query(`begin; ${[...keptSchemas, 'lenity', 'pgboss'].map((schema) => `drop schema if exists ${schema} cascade`).join('; ')}; commit`)
  const role = await ensureAppRole(owner, undefined)
  if (!role.ok) throw new Error(role.problem.what)
  const applied = await apply(owner, (await readMigrations()).filter(({ number }) => steps.some((step) => step.number === number)))
  if (!applied.ok) throw new Error(applied.problem.what)
}

async function emptyOut(directory: string): Promise<void> {
  for (const name of await readdir(directory).catch((): string[] => [])) await rm(join(directory, name), { recursive: true, force: true })
}

/** The rows in one transaction of the owner; the papers are on disk before it is committed. */
async function load(owner: Client, file: string, { papersDir, secrets, onProgress }: Parameters<typeof restoreBackup>[1]): Promise<Pick<Restored, 'rows' | 'papers' | 'missing'>> {
  const missing: { caseId: string; sha256: string }[] = []
  let [papers, loaded] = [0, 0]
  const put = async (paper: BackupPaper, bytes: Buffer | undefined) => {
    if (bytes?.length !== paper.size) return void missing.push({ caseId: paper.caseId, sha256: paper.sha256 })
    const to = fileOf(papersDir, paper)
    await mkdir(dirname(to), { recursive: true, mode: 0o700 })
    await write(to, bytes)
    await syncWay(to, papersDir)
    papers++
    onProgress?.({ rows: loaded, papers })
  }
  try {
    const rows = await loadRows(owner, papersIn(known(readBackup(file, secrets), file), file, put), (so) => { loaded = so; onProgress?.({ rows: so, papers }) })
    await rm(join(papersDir, marker), { force: true })
    return { rows, papers, missing }
  } catch (error) {
    await emptyOut(papersDir)
    throw error
  }
}

/** Hands each paper to `put` and the other items on. */
async function* papersIn(items: AsyncIterable<BackupItem>, file: string, put: (paper: BackupPaper, bytes: Buffer | undefined) => Promise<void>): AsyncGenerator<BackupItem> {
  let inside = false
  let waiting: { readonly paper: BackupPaper; readonly parts: Buffer[] } | undefined
  for await (const item of items) {
    if (item.what === 'bytes') {
      waiting?.parts.push(Buffer.from(item.bytes))
      continue
    }
    if (waiting !== undefined) await put(waiting.paper, Buffer.concat(waiting.parts))
    waiting = undefined
    if (item.what === 'backup') inside = item.papers === 'inside'
    if (item.what !== 'paper') yield item
    else if (inside) waiting = { paper: item, parts: [] }
    else await put(item, await paperBeside(file, item))
  }
}
