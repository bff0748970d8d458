/** For tests: the program as a process of its own. */
import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { isServer, readPostmaster } from '../src/database/postmaster-file.ts'

export const server: readonly [string, ...string[]] = [process.execPath, fileURLToPath(new URL('../src/main.ts', import.meta.url))]

/** An office key of the tests, so that none is made in this account's settings. */
export const testKey = '5e'.repeat(32)

export interface Program {
  readonly process: ChildProcess
  /** All it has printed. */
  said(): string
  /** Waits until it has printed this, and gives the match. Throws with what it printed when it ends before. */
  until(pattern: RegExp): Promise<RegExpExecArray>
  /** Its exit status, or the signal that ended it. */
  readonly ended: Promise<number | string>
}

export function run([command, ...args]: readonly [string, ...string[]], env: Record<string, string>, options: SpawnOptions = {}): Program {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options, env: { ...without(process.env), LENITY_EXAMPLES: 'no', LENITY_KEY: testKey, ...env } })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text: string) => { said += text })
  const over = () => child.exitCode !== null || child.signalCode !== null
  const ended = new Promise<number | string>(resolve => child.once('close', (code, signal) => resolve(code ?? signal ?? 'unknown')))
  return {
    process: child,
    said: () => said,
    ended,
    async until(pattern) {
      for (const patience = Date.now() + 90_000; Date.now() < patience; await wait(20)) {
        const match = pattern.exec(said)
        if (match) return match
        if (over()) break
      }
      throw new Error(`${pattern} was not printed:\n${said}`)
    },
  }
}

/** What says to a child that npm or another test started it stays behind. */
function without(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !/^(npm_|LENITY_|VITEST|NODE_ENV|TEST$)/.test(name)))
}

/** The database server of a data directory, when one is running. */
export async function postgresOf(dataDir: string): Promise<number | undefined> {
  return (await readPostmaster(join(dataDir, 'database', 'cluster')))?.pid
}

/** How many processes of PostgreSQL's programs work on this directory. */
export function serversIn(dataDir: string): number {
  if (process.platform !== 'linux') return 0
  return readdirSync('/proc').filter(name => /^\d+$/.test(name)).filter(pid => {
    try {
      const line = readFileSync(`/proc/${pid}/cmdline`, 'utf8')
      return line.includes(dataDir) && /(postgres|initdb)$/.test(line.split('\0')[0] ?? '')
    } catch {
      return false
    }
  }).length
}

/** Whether the process is gone, or goes within so many milliseconds. */
export async function gone(pid: number, within: number): Promise<boolean> {
  for (const until = Date.now() + within; Date.now() < until; await wait(50)) if (!isThere(pid)) return true
  return !isThere(pid)
}

export async function postgresGone(pid: number | undefined, within: number): Promise<boolean> {
  if (pid === undefined) return true
  for (const until = Date.now() + within; Date.now() < until; await wait(50)) if (!isServer(pid)) return true
  return !isServer(pid)
}

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
