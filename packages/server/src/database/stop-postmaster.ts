import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { isServer } from './postmaster-file.ts'

/**
 * Ends a server: open sessions are closed, work that was not committed is undone, and a checkpoint is written. One that has not
 * gone after `patience` milliseconds is ended at once; it recovers at its next start and loses nothing that was committed.
 * `bin` is the directory of PostgreSQL's programs.
 */
export async function stopPostmaster(pid: number, bin: string, patience = 30_000): Promise<void> {
  // A server in its first moments may miss the word; it is told again until it is gone.
  for (const until = Date.now() + patience; Date.now() < until;) {
    tell(pid, bin, 'SIGINT')
    if (await gone(pid, Math.min(2_000, patience))) return
  }
  tell(pid, bin, 'SIGQUIT')
  await gone(pid, 10_000)
}

function tell(pid: number, bin: string, signal: 'SIGINT' | 'SIGQUIT'): void {
  if (process.platform === 'win32') {
    spawnSync(join(bin, 'pg_ctl.exe'), ['kill', signal.slice(3), String(pid)], { windowsHide: true })
    return
  }
  try {
    process.kill(pid, signal)
  } catch {
    // It is gone already.
  }
}

async function gone(pid: number, within: number): Promise<boolean> {
  for (const until = Date.now() + within; Date.now() < until; await wait(25)) if (!isServer(pid)) return true
  return !isServer(pid)
}
