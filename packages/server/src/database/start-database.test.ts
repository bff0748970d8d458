import { spawn, type ChildProcess } from 'node:child_process'
import { chmod, chown, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { connect, createServer } from 'node:net'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { Client } from 'pg'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { migrate, openStore } from '@lenity/casefile/store'
import { freePort } from './free-port.ts'
import { spawnAs } from './cluster.ts'
import { isServer, readPostmaster, runSetting } from './postmaster-file.ts'
import { placeCluster } from './place-cluster.ts'
import { runnableBinaries } from './server-binaries.ts'
import type { RunningDatabase } from './running-database.ts'
import { startDatabase } from './start-database.ts'

const writingProgram = fileURLToPath(import.meta.resolve('./run-until-killed.ts'))

let dataDir: string
const left: (() => Promise<unknown>)[] = []

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'lenity-start-'))
})

afterEach(async () => {
  for (const end of left.splice(0).reverse()) await end()
  await rm(dataDir, { recursive: true, force: true })
})

async function started(options: { readonly from?: number } = {}): Promise<RunningDatabase> {
  const outcome = await startDatabase({ dataDir, ...options })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem))
  left.push(() => outcome.value.stop())
  return outcome.value
}

/** A program of its own that writes until it is killed. `kept` grows with each paper it was told is safe. */
async function program(): Promise<{ process: ChildProcess; first: string; kept: string[]; kill(): Promise<void> }> {
  const child = spawn(process.execPath, [writingProgram, dataDir], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL')
    await ended
  }
  left.push(kill)
  const kept: string[] = []
  const lines = createInterface({ input: child.stdout })
  const first = await new Promise<string>((resolve) => {
    lines.on('line', (line) => (line.startsWith('kept ') ? kept.push(line.slice(5)) : resolve(line)))
    lines.on('close', () => resolve('ended'))
  })
  return { process: child, first, kept, kill }
}

const data = (): string => join(dataDir, 'database', 'cluster')

async function gone(pid: number, within: number): Promise<boolean> {
  for (const until = Date.now() + within; Date.now() < until; await wait(50)) if (!isServer(pid)) return true
  return false
}

function reaches(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 1_000 })
    socket.once('connect', () => { socket.destroy(); resolve(true) })
    socket.once('error', () => resolve(false))
    socket.once('timeout', () => { socket.destroy(); resolve(false) })
  })
}

describe('the embedded database', () => {
  it('is made at the first start, and at the second has what the first left there', async () => {
    const first = await started()
    const owner = new Client({ connectionString: first.ownerUrl })
    await owner.connect()
    await owner.query('create table kept as select 7 as seven')
    expect((await owner.query("select name, setting from pg_settings where name in ('fsync', 'full_page_writes', 'synchronous_commit', 'data_checksums') order by name")).rows.map((row) => row.setting)).toEqual(['on', 'on', 'on', 'on'])
    await owner.end()
    await first.stop()
    const again = new Client({ connectionString: (await started()).ownerUrl })
    await again.connect()
    expect((await again.query('select seven from kept')).rows).toEqual([{ seven: 7 }])
    await again.end()
  })

  it('keeps its passwords in a file only its owner reads, and listens on this computer only', async () => {
    const { appUrl } = await started()
    expect((await stat(join(dataDir, 'database-passwords.json'))).mode & 0o777).toBe(0o600)
    expect((await stat(data())).mode & 0o777).toBe(0o700)
    const { port } = new URL(appUrl)
    expect(await reaches('127.0.0.1', Number(port))).toBe(true)
    for (const address of Object.values(networkInterfaces()).flat()) if (address && !address.internal && address.family === 'IPv4') expect(await reaches(address.address, Number(port))).toBe(false)
    const wrong = new Client({ connectionString: appUrl.replace(/:[^:@]+@/, ':wrong@') })
    await expect(wrong.connect()).rejects.toThrow('password authentication failed')
  })

  it('takes the next port when its own is taken, and says so', async () => {
    const squatter = createServer()
    // Not the first port of other programs that run at the same time.
    const from = (await freePort(56_000 + (process.pid % 1_000))) ?? 0
    await new Promise<void>((resolve, reject) => { squatter.once('error', reject).listen(from, '127.0.0.1', () => resolve()) })
    left.push(() => new Promise((resolve) => { squatter.close(resolve) }))
    const database = await started({ from })
    expect(database.notices.join()).toContain(`Port ${from} is taken`)
    expect(Number(new URL(database.appUrl).port)).toBeGreaterThan(from)
    expect(await freePort(from)).not.toBe(from)
  })

  it('refuses a second program on the same data while the first lives', async () => {
    await started()
    expect(await startDatabase({ dataDir })).toMatchObject({ ok: false, problem: { kind: 'conflict', what: expect.stringContaining('already running') } })
  })

  it('refuses data of another major version, and lost passwords, and touches neither', async () => {
    await (await started()).stop()
    await rename(join(dataDir, 'database-passwords.json'), join(dataDir, 'aside'))
    expect(await startDatabase({ dataDir })).toMatchObject({ ok: false, problem: { kind: 'conflict', what: expect.stringContaining('passwords') } })
    await rename(join(dataDir, 'aside'), join(dataDir, 'database-passwords.json'))
    await writeFile(join(data(), 'PG_VERSION'), '14\n')
    expect(await startDatabase({ dataDir })).toMatchObject({ ok: false, problem: { kind: 'conflict', what: expect.stringContaining('PostgreSQL 14') } })
    expect(await readdir(data())).toContain('pg_wal')
  })

  it('makes nothing half: an interrupted first start is begun again', async () => {
    await (await started()).stop()
    await rename(data(), `${data()}.half`)
    await started()
    expect(await readdir(join(dataDir, 'database'))).not.toContain('cluster.half')
  })

  it('says in words what stands in the way of its directory', async () => {
    const file = join(dataDir, 'a-file')
    await writeFile(file, '')
    expect(await startDatabase({ dataDir: join(file, 'data') })).toMatchObject({ ok: false, problem: { kind: 'unavailable', next: expect.stringContaining('LENITY_DATA_DIR') } })
  })

  it.skipIf(process.getuid?.() !== 0)('for an ordinary user runs as that user, and names a directory that is not theirs', async () => {
    await chmod(dataDir, 0o755)
    await chown(dataDir, 65_534, 65_534)
    const child = spawn(process.execPath, [writingProgram, join(dataDir, 'mine')], { stdio: ['ignore', 'pipe', 'ignore'], uid: 65_534, gid: 65_534 })
    left.push(async () => { child.kill('SIGKILL') })
    const [line] = String(await new Promise((resolve) => { child.stdout.once('data', resolve) })).split('\n')
    expect(line).toMatch(/^ready /)
    const running = await readPostmaster(join(dataDir, 'mine', 'database', 'cluster'))
    expect(running?.ready).toBe(true)
    child.kill('SIGKILL')
    expect(await gone(running?.pid ?? 0, 40_000)).toBe(true)
    const barred = spawn(process.execPath, [writingProgram, join('/root', 'not-mine')], { stdio: ['ignore', 'pipe', 'ignore'], uid: 65_534, gid: 65_534 })
    expect(String(await new Promise((resolve) => { barred.stdout.once('data', resolve) }))).toContain('LENITY_DATA_DIR')
  })
})

describe('a program that is killed', () => {
  it('leaves no server behind', async () => {
    const killed = await program()
    expect(killed.first).toMatch(/^ready /)
    const running = await readPostmaster(data())
    expect(running).toBeDefined()
    await killed.kill()
    expect(await gone(running?.pid ?? 0, 40_000)).toBe(true)
  })

  it('between the start of its watch and of its server leaves none behind either, and ends no server that another program started', async () => {
    await (await started()).stop()
    const bin = join(dataDir, 'bin-for-watch')
    const server = async (run: string): Promise<number> => {
      const place = await placeCluster(dataDir)
      if (!place.ok) throw new Error(place.problem.what)
      const binaries = await runnableBinaries(place.value.account, place.value.copies)
      const port = await freePort(57_000)
      const child = spawn(join(binaries?.bin ?? '', 'postgres'), ['-D', data(), '-p', String(port), '-c', runSetting(run), '-c', 'unix_socket_directories='], { ...spawnAs({ account: place.value.account }, data()), stdio: 'ignore' })
      left.push(async () => { child.kill('SIGKILL') })
      while ((await readPostmaster(data()))?.ready !== true) await wait(20)
      return child.pid ?? 0
    }
    const watch = (run: string): ChildProcess => spawn(process.execPath, [fileURLToPath(import.meta.resolve('./stop-when-orphaned.ts')), run, data(), bin], { stdio: ['pipe', 'ignore', 'ignore'] })
    for (const pid of ['mine', 'another’s'].map(watch)) pid.stdin?.destroy()
    const mine = await server('mine')
    expect(await gone(mine, 40_000)).toBe(true)
    const other = await server('yet another’s')
    await wait(1_500)
    expect(isServer(other)).toBe(true)
  })

  it('together with what watches it leaves a server that the next start ends', async () => {
    const killed = await program()
    const running = await readPostmaster(data())
    const watchers = await watchersOf(data())
    expect(watchers).toHaveLength(1)
    for (const pid of watchers) process.kill(pid, 'SIGKILL')
    await killed.kill()
    await wait(2_200)
    expect(isServer(running?.pid ?? 0)).toBe(true)
    expect((await started()).notices.join()).toContain('left behind')
    expect(isServer(running?.pid ?? 0)).toBe(false)
  })

  // The waits are drawn once from a seed, so that every run kills at the same moments.
  it.each([[1, 137, false], [2, 61, true], [3, 290, false]])('loses no paper it was told is safe, and has none without its facts (run %i: killed after %i ms, server too: %s)', async (_, after, serverToo) => {
    const kept: string[] = []
    let caseId = ''
    for (const round of [1, 2]) {
      const writer = await program()
      expect(writer.first, `round ${round}`).toMatch(/^ready /)
      caseId = writer.first.split(' ')[1] ?? ''
      // However slow the machine: the later kills come when something was acknowledged.
      if (after > 100) while (writer.kept.length === 0) await wait(5)
      await wait(after * round)
      const running = await readPostmaster(data())
      if (serverToo && running) process.kill(running.pid, 'SIGKILL')
      await writer.kill()
      kept.push(...writer.kept)
    }
    const database = await started()
    expect(await migrate(database.ownerUrl)).toMatchObject({ ok: true, value: { applied: [] } })
    const store = await openStore({ url: database.appUrl, papersDir: join(dataDir, 'papers'), secrets: [Buffer.alloc(32, 1)] })
    left.push(() => store.close())
    const writer = store.as({ userId: 'writer' })
    const listed = await writer.papers.list(caseId)
    const ids = new Set(listed.ok ? listed.value.map((paper) => paper.id) : [])
    expect(kept.filter((id) => !ids.has(id))).toEqual([])
    const facts = await writer.facts.list(caseId)
    expect(facts.ok && facts.value.map((fact) => fact.source.from === 'paper' && fact.source.paper).sort()).toEqual([...ids].sort())
    for (const id of ids) expect(await writer.papers.bytes(caseId, id)).toMatchObject({ ok: true })
    if (after > 100) expect(kept.length).toBeGreaterThan(0)
  })
})

/** The processes that were told to end the server of this directory. */
async function watchersOf(directory: string): Promise<number[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const lines = await Promise.all(pids.map(async (pid) => [Number(pid), await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')] as const))
  return lines.filter(([, line]) => line.includes('stop-when-orphaned') && line.includes(`\0${directory}\0`)).map(([pid]) => pid)
}
