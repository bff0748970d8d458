import { relative, resolve } from 'node:path'
import { done, refused, type Problem, type Result } from '@lenity/casefile'
import type { Asker, BackupProgress } from '@lenity/casefile/store'
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
  state(): BackupState
  /** Begins one, and answers at once. */
  begin(by: Asker): Result<BackupState>
  /** Resolves when none is running. */
  settled(): Promise<void>
}

export interface BackupNowOptions {
  readonly ownerUrl: string
  readonly papersDir: string
  readonly dataDir: string
  readonly backupDir: string
  /** Read for each backup, because the office key can be changed while the program runs. */
  readonly secretsNow: () => Promise<readonly Buffer[]>
}

export function backupNow({ ownerUrl, papersDir, dataDir, backupDir, secretsNow }: BackupNowOptions): BackupNow {
  const besideData = !relative(resolve(dataDir), resolve(backupDir)).startsWith('..')
  let running: BackupState['running']
  let failed: BackupState['failed']
  let work: Promise<void> = Promise.resolve()
  const state = (): BackupState => ({ to: resolve(backupDir), besideData, running, failed })

  async function make(by: Asker): Promise<void> {
    const made = await backUp({ ownerUrl, papersDir, secrets: await secretsNow() }, backupDir, { by: by.userId, onProgress: progress => { running = running && { ...running, ...progress } } })
    if (!made.ok) failed = { what: made.problem.what, where: made.problem.where, next: made.problem.next }
  }

  return {
    state,
    settled: () => work,
    begin(by) {
      if (running !== undefined) return refused('conflict', 'A backup is being made already.', 'the backup', 'Wait until it is done: the page says how far it is.')
      failed = undefined
      running = { since: new Date().toISOString(), by: by.name ?? by.userId, rows: 0, papers: 0, bytes: 0 }
      work = make(by).catch((error: unknown) => {
        failed = { what: `The backup was not finished: ${error instanceof Error ? error.message : String(error)}.`, where: backupDir, next: 'Run it again: it goes on where it stopped.' }
      }).finally(() => { running = undefined })
      return done(state())
    },
  }
}
