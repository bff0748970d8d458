import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { open, readFile, rename, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { done, refused, type Problem, type Result } from '@lenity/casefile'
import { spawnAs, type Cluster } from './cluster.ts'
import { endWithProgram } from './end-with-program.ts'
import { explainServerLog } from './explain-server-log.ts'
import { freePort } from './free-port.ts'
import { readPostmaster, runSetting } from './postmaster-file.ts'

/** How long a server that is just going away may hold its lock file. */
const lockPatience = 5_000
/** How long a server may take until it is ready; recovery after a power cut can be slow on an old disk. */
const readyPatience = 120_000

export interface StartedServer {
  readonly pid: number
  readonly port: number
  /** Resolves when the server has ended, however it did. */
  readonly ended: Promise<void>
  /** Ends the watch that ends the server with this program. */
  readonly letGo: () => void
}

/**
 * Starts the server on the first free port from `from` on, listening on 127.0.0.1 only, and waits until it takes connections.
 * From its first moment it ends with this program; `letGo` ends that watch.
 */
export async function startPostmaster(cluster: Cluster, from: number): Promise<Result<StartedServer>> {
  let next = from
  for (const until = Date.now() + lockPatience; ;) {
    const port = await freePort(next)
    if (port === undefined) return refused('unavailable', `No port from ${from} to ${from + 99} is free for the database.`, '127.0.0.1', 'Close a program that listens there, and start again.')
    const tried = await tryOnce(cluster, port)
    if (tried.ok) return done({ ...tried.value, port })
    if (/Address already in use|could not bind/i.test(tried.log)) next = port + 1
    else if (/lock file|shared memory block .* is still in use/i.test(tried.log) && Date.now() < until) await wait(200)
    else return tried
  }
}

async function tryOnce(cluster: Cluster, port: number): Promise<{ ok: true; value: Omit<StartedServer, 'port'> } | { ok: false; log: string; problem: Problem }> {
  const begin = await startLog(cluster.log)
  const log = await open(cluster.log, 'a')
  const settings = { listen_addresses: '127.0.0.1', unix_socket_directories: '', fsync: cluster.durable ? 'on' : 'off', full_page_writes: cluster.durable ? 'on' : 'off', synchronous_commit: cluster.durable ? 'on' : 'off', log_min_error_statement: 'panic', log_error_verbosity: 'terse', password_encryption: 'scram-sha-256', timezone: 'UTC' }
  const run = randomUUID()
  const letGo = endWithProgram(run, cluster)
  const child = spawn(
    join(cluster.binaries.bin, 'postgres'),
    ['-D', cluster.data, '-p', String(port), '-c', runSetting(run), ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    { ...spawnAs(cluster, cluster.data), detached: true, stdio: ['ignore', log.fd, log.fd] },
  )
  let ended: string | undefined
  child.once('error', (error) => { ended = error.message })
  const exit = new Promise<void>((resolve) => {
    child.once('error', () => resolve())
    child.once('exit', (code, signal) => {
      ended ??= `the server ended with ${signal ?? `status ${code}`}`
      resolve()
    })
  })
  child.unref()
  await log.close()
  for (const until = Date.now() + readyPatience; Date.now() < until; await wait(20)) {
    const running = await readPostmaster(cluster.data)
    if (ended === undefined && running !== undefined && running.pid === child.pid && running.ready) return { ok: true, value: { pid: running.pid, ended: exit, letGo } }
    if (ended !== undefined) break
  }
  if (ended === undefined) child.kill('SIGQUIT')
  letGo()
  const text = (await readFile(cluster.log, 'utf8').catch(() => '')).slice(begin)
  return { ok: false, log: text, problem: explainServerLog(`${text}\n${ended ?? 'the server was not ready in two minutes'}`, cluster, 'The database did not start.') }
}

/** Where this start's words will begin in the log. A log of more than 5 MB is set aside first, replacing the one before. */
async function startLog(file: string): Promise<number> {
  const size = await stat(file).then((s) => s.size, () => 0)
  if (size < 5_000_000) return (await readFile(file, 'utf8').catch(() => '')).length
  await rename(file, `${file}.before`)
  return 0
}
