import { relative, resolve } from 'node:path'
import { done, refused, type Problem, type Result } from '@lenity/casefile'
import type { Asker, BackupProgress } from '@lenity/casefile/store'
import { Client, type Pool } from 'pg'
import { backUp } from './back-up.ts'

/** Where a backup stands that was asked for on the page. */
export interface BackupState {
  /** Where backups go. */
  readonly to: string
  /** They go beside the data, where one disk that fails takes both. */
  readonly besideData: boolean
  readonly running: (BackupProgress & { readonly since: string; readonly by: string }) | undefined
  /** Why the last one that was begun since the start failed. */
  readonly failed: Omit<Problem, 'kind'> | undefined
}

/** Makes backups while the program runs, one at a time. */
export interface BackupNow {
  /** As any of the processes on this database knows it. */
  state(): Promise<BackupState>
  /** Begins one in this process, and answers at once. */
  begin(by: Asker): Promise<Result<BackupState>>
  /** Resolves when none is running. */
  settled(): Promise<void>
}

export interface BackupNowOptions {
  readonly ownerUrl: string
  /** As `lenity_app`. */
  readonly pool: Pool
  readonly papersDir: string
  readonly dataDir: string
  readonly backupDir: string
  /** Read for each backup, because the office key can be changed while the program runs. */
  readonly secretsNow: () => Promise<readonly Buffer[]>
}

/** A process that makes a backup says so as often; one that has not for longer than `silent` seconds is gone. */
const saidEvery = 1_000
const silent = 15

interface StateRow {
  running: BackupState['running'] | null
  failed: BackupState['failed'] | null
  alive: boolean
}

export function backupNow({ ownerUrl, pool, papersDir, dataDir, backupDir, secretsNow }: BackupNowOptions): BackupNow {
  const besideData = !relative(resolve(dataDir), resolve(backupDir)).startsWith('..')
  let work: Promise<void> = Promise.resolve()

  async function state(): Promise<BackupState> {
    const { rows: [row] } = await pool.query<StateRow>('select running, failed, at > clock_timestamp() - make_interval(secs => $1) as alive from lenity.backup_now', [silent])
    return { to: resolve(backupDir), besideData, running: row?.alive === true ? row.running ?? undefined : undefined, failed: row?.failed ?? undefined }
  }

  async function make(by: Asker, since: string, begun: () => void): Promise<void> {
    const owner = new Client({ connectionString: ownerUrl, application_name: 'lenity backup' })
    owner.on('error', () => undefined)
    let progress = { rows: 0, papers: 0, bytes: 0 }
    const tell = (running: BackupState['running'] | null, failed: BackupState['failed'] | null) =>
      owner.query('insert into lenity.backup_now (running, failed) values ($1, $2) on conflict (only_one) do update set running = excluded.running, failed = excluded.failed, at = clock_timestamp()', [running && JSON.stringify(running), failed && JSON.stringify(failed)])
    const said = () => tell({ since, by: by.name ?? by.userId, ...progress }, null).catch(() => undefined)
    await owner.connect()
    const clock = setInterval(said, saidEvery)
    let failed: BackupState['failed'] | null = null
    try {
      await said()
      begun()
      const made = await backUp({ ownerUrl, papersDir, secrets: await secretsNow() }, backupDir, { by: by.userId, onProgress: so => { progress = so } })
      if (!made.ok) failed = { what: made.problem.what, where: made.problem.where, next: made.problem.next }
    } catch (error) {
      failed = { what: `The backup was not finished: ${error instanceof Error ? error.message : String(error)}.`, where: backupDir, next: 'Run it again: it goes on where it stopped.' }
    } finally {
      clearInterval(clock)
      await tell(null, failed).catch(() => undefined)
      await owner.end().catch(() => undefined)
    }
  }

  return {
    state,
    settled: () => work,
    async begin(by) {
      const now = await state()
      if (now.running !== undefined) return refused('conflict', 'A backup is being made already.', 'the backup', 'Wait until it is done: the page says how far it is.')
      const since = new Date().toISOString()
      // Of two begun at once in two processes one is refused by a lock of the database, and says so.
      await new Promise<void>(begun => { work = make(by, since, begun).catch(() => undefined).finally(begun) })
      return done({ ...now, failed: undefined, running: { since, by: by.name ?? by.userId, rows: 0, papers: 0, bytes: 0 } })
    },
  }
}
