import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** What a running server says of itself in `postmaster.pid`. */
export interface Postmaster {
  readonly pid: number
  readonly port: number
  readonly ready: boolean
}

/** The server that holds the data directory, or undefined when none is running there. A file left by a dead server is none. */
export async function readPostmaster(data: string): Promise<Postmaster | undefined> {
  const text = await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => undefined)
  const lines = text?.split('\n') ?? []
  const [pid, port] = [Number(lines[0]), Number(lines[3])]
  if (!Number.isInteger(pid) || pid <= 0 || !isServer(pid)) return undefined
  return { pid, port: Number.isInteger(port) ? port : 0, ready: lines[7]?.trim() === 'ready' }
}

/** The setting a server is started with that marks by which start it runs. */
export function runSetting(run: string): string {
  return `lenity.run=${run}`
}

/**
 * Whether the server that runs on the data directory was started with this mark: by its command line, since the file of its options may
 * for a moment be that of the server before. Where command lines cannot be read (Windows) by that file.
 */
export async function startedBy(run: string, pid: number, data: string): Promise<boolean> {
  const told = process.platform === 'win32' ? await readFile(join(data, 'postmaster.opts'), 'utf8').catch(() => '') : commandLine(pid)
  return told.includes(runSetting(run))
}

/** Whether the process is there and is a PostgreSQL: after a reboot its number may belong to anything. */
export function isServer(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  try {
    if (process.platform === 'linux') {
      const [state] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').slice(-1).join('').split(' ')
      if (state === 'Z') return false
    }
    return process.platform === 'win32' || commandLine(pid).includes('postgres')
  } catch {
    return false
  }
}

/** What the process was started with; empty when it is gone. */
function commandLine(pid: number): string {
  try {
    return process.platform === 'linux' ? readFileSync(`/proc/${pid}/cmdline`, 'utf8') : execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
  } catch {
    return ''
  }
}
