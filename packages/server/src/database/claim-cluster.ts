import { Client } from 'pg'
import { setTimeout as wait } from 'node:timers/promises'
import { done, refused, type Result } from '@lenity/casefile'
import type { Cluster } from './cluster.ts'
import { readPostmaster } from './postmaster-file.ts'
import { stopPostmaster } from './stop-postmaster.ts'

/** The lock a program holds, by an open session, for as long as the server is its own. */
const ownership = 4_761_001

/** Opens a session as the server's first user. */
export async function signInAsAdmin(cluster: Cluster, port: number, database = 'postgres'): Promise<Client> {
  const client = new Client({ host: '127.0.0.1', port, user: 'postgres', password: cluster.adminPassword, database, connectionTimeoutMillis: 10_000 })
  client.on('error', () => undefined)
  await client.connect()
  return client
}

/** Marks the server as this program's own for as long as the session lives; false when another program has it. */
export async function claim(session: Client): Promise<boolean> {
  const { rows } = await session.query<{ mine: boolean }>('select pg_try_advisory_lock($1) as mine', [ownership])
  return rows[0]?.mine === true
}

/**
 * Ends a server that a killed program left behind. One that another living program uses is refused; one that is going away by
 * itself is waited for.
 */
export async function endOrphan(cluster: Cluster): Promise<Result<'ended' | 'none'>> {
  let met = false
  for (const until = Date.now() + 30_000; Date.now() < until; await wait(100)) {
    const running = await readPostmaster(cluster.data)
    if (running === undefined) return done(met ? 'ended' : 'none')
    met = true
    const session = await signInAsAdmin(cluster, running.port).catch(() => undefined)
    if (session === undefined) continue
    try {
      if (!(await claim(session))) return refused('conflict', 'Lenity is already running with this data directory.', cluster.data, 'Open the address it printed when it started, or stop it first; or set LENITY_DATA_DIR to start a second one apart from it.')
      const { rows } = await session.query<{ settled: boolean }>("select now() - pg_postmaster_start_time() > interval '2 seconds' as settled")
      if (rows[0]?.settled === true) await stopPostmaster(running.pid, cluster.binaries.bin)
    } catch {
      continue
    } finally {
      await session.end().catch(() => undefined)
    }
  }
  return refused('unavailable', 'A database server holds the data directory and does not answer.', cluster.data, 'End the process whose number is the first line of postmaster.pid there, or restart the computer, and start again.')
}
