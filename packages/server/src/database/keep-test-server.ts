/**
 * A process of its own for tests: `keep-test-server.ts PID DIRECTORY [BIN]`. Makes a throw-away PostgreSQL in DIRECTORY, from
 * the packaged programs or those in BIN, writes its address to DIRECTORY/ready.json (or why not to DIRECTORY/failed), and when
 * the process PID is gone ends the server and removes the directory. Nothing in it is flushed to disk.
 */
import { execFileSync } from 'node:child_process'
import { chmod, chown, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { signInAsAdmin } from './claim-cluster.ts'
import type { Cluster } from './cluster.ts'
import { createCluster } from './create-cluster.ts'
import { prepareRoles } from './prepare-roles.ts'
import { serverAccount } from './server-account.ts'
import { runnableBinaries, type ServerBinaries } from './server-binaries.ts'
import { startPostmaster } from './start-postmaster.ts'
import { stopPostmaster } from './stop-postmaster.ts'

const [watched, directory, bin] = [Number(process.argv[2]), process.argv[3] ?? '', process.argv[4]]

/** Tests look for ports where a program of the same computer does not. */
const firstTestPort = 56_400

try {
  const served = await serve()
  while (isThere(watched)) await wait(300)
  await stopPostmaster(served.pid, served.bin)
  await rm(directory, { recursive: true, force: true })
} catch (error) {
  await writeFile(join(directory, 'failed'), error instanceof Error ? error.message : String(error))
}

async function serve(): Promise<{ pid: number; bin: string }> {
  const account = await serverAccount('')
  if (account === 'none') throw new Error('no account to run PostgreSQL as')
  const binaries = bin === undefined ? await runnableBinaries(account, directory) : systemBinaries(bin)
  if (binaries === undefined) throw new Error('no PostgreSQL comes with the program for this computer')
  const home = join(directory, 'database')
  await chmod(directory, 0o711)
  await mkdir(home, { mode: 0o700 })
  if (account) await chown(home, account.uid, account.gid)
  const cluster: Cluster = { data: join(home, 'cluster'), log: join(home, 'log'), binaries, account, adminPassword: 'test', durable: false }
  const made = await createCluster(cluster)
  if (!made.ok) throw new Error(`${made.problem.what} ${made.problem.next}`)
  const started = await startPostmaster(cluster, firstTestPort)
  if (!started.ok) throw new Error(`${started.problem.what} ${started.problem.next}`)
  const { pid, port } = started.value
  const admin = await signInAsAdmin(cluster, port)
  await prepareRoles(admin, { owner: 'test', app: 'test' })
  await admin.end()
  await writeFile(join(directory, 'ready.half'), JSON.stringify({ admin: `postgres://postgres:test@127.0.0.1:${port}/postgres`, owner: 'lenity_owner:test', app: 'lenity_app:test' }))
  await rename(join(directory, 'ready.half'), join(directory, 'ready.json'))
  return { pid, bin: binaries.bin }
}

function systemBinaries(path: string): ServerBinaries {
  const version = execFileSync(join(path, 'postgres'), ['--version'], { encoding: 'utf8' })
  return { bin: path, major: Number(/(\d+)(\.|\s|$)/.exec(version)?.[1]) }
}

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
