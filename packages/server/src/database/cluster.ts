import type { ServerAccount } from './server-account.ts'
import type { ServerBinaries } from './server-binaries.ts'

/** One database server's data and what runs it. */
export interface Cluster {
  /** PostgreSQL's data directory. */
  readonly data: string
  /** The server's own log. */
  readonly log: string
  readonly binaries: ServerBinaries
  readonly account: ServerAccount | undefined
  /** The password of the server's first user, `postgres`. */
  readonly adminPassword: string
  /** Off only for databases that tests throw away. */
  readonly durable: boolean
}

/** How a program of the cluster is spawned: as its account, in a directory it can reach, away from the terminal's signals. */
export function spawnAs(cluster: Pick<Cluster, 'account'>, cwd: string): { uid?: number; gid?: number; cwd: string; env: Record<string, string>; windowsHide: true } {
  const env: Record<string, string> = { LC_ALL: 'C', TZ: 'UTC', PATH: process.env['PATH'] ?? '' }
  if (process.env['SystemRoot']) env['SystemRoot'] = process.env['SystemRoot']
  return { ...(cluster.account && { uid: cluster.account.uid, gid: cluster.account.gid }), cwd, env, windowsHide: true }
}
