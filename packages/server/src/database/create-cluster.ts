import { spawn } from 'node:child_process'
import { chown, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { done, refused, type Result } from '@lenity/casefile'
import { spawnAs, type Cluster } from './cluster.ts'
import { explainServerLog } from './explain-server-log.ts'

/**
 * Makes the data directory when it is not there. It is made beside its place and renamed, so that an interrupted first start
 * leaves nothing that looks finished. One made by another major version is refused and left as it is.
 */
export async function createCluster(cluster: Cluster): Promise<Result<'made' | 'was there'>> {
  const made = await readFile(join(cluster.data, 'PG_VERSION'), 'utf8').catch(() => undefined)
  if (made !== undefined) {
    if (Number.parseInt(made, 10) === cluster.binaries.major) return done('was there')
    return refused('conflict', `The database was made by PostgreSQL ${made.trim()}, and this program brings PostgreSQL ${cluster.binaries.major}.`, cluster.data, `Start the version of the program that made it, or set LENITY_DATA_DIR to another directory.`)
  }
  const half = `${cluster.data}.${process.pid}.half`
  const passwordFile = join(dirname(cluster.data), 'first-password')
  await removeHalves(dirname(cluster.data))
  await writeFile(passwordFile, `${cluster.adminPassword}\n`, { mode: 0o600 })
  if (cluster.account) await chown(passwordFile, cluster.account.uid, cluster.account.gid)
  const locale = cluster.binaries.major >= 17 ? ['--locale-provider=builtin', '--builtin-locale=C.UTF-8'] : []
  const { code, output } = await run(join(cluster.binaries.bin, 'initdb'), [
    `--pgdata=${half}`, '--username=postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '--encoding=UTF8', '--no-locale', ...locale,
    ...(cluster.durable ? ['--data-checksums'] : ['--no-sync']),
  ], cluster)
  await rm(passwordFile, { force: true })
  if (code !== 0) {
    await rm(half, { recursive: true, force: true })
    return { ok: false, problem: explainServerLog(output, cluster, 'The database could not be created.') }
  }
  await rename(half, cluster.data)
  return done('made')
}

/** What an interrupted first start left; where its last writer has not quite ended, the next start tries again. */
async function removeHalves(home: string): Promise<void> {
  for (const name of await readdir(home)) if (/^cluster\..*half$/.test(name)) await rm(join(home, name), { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined)
}

function run(command: string, args: readonly string[], cluster: Cluster): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { ...spawnAs(cluster, dirname(cluster.data)), stdio: ['ignore', 'pipe', 'pipe'] })
    const endToo = () => child.kill('SIGKILL')
    process.once('exit', endToo)
    child.once('close', () => process.off('exit', endToo))
    let output = ''
    child.stdout.on('data', (chunk: Buffer) => { output += chunk.toString() })
    child.stderr.on('data', (chunk: Buffer) => { output += chunk.toString() })
    child.on('error', (error) => resolve({ code: null, output: `${output}\n${error.message}` }))
    child.on('close', (code) => resolve({ code, output }))
  })
}
