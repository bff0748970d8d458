import { readdirSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { testDatabase, whyNoEngine } from '../../casefile/store/test-database.ts'
import { freePort } from '../src/database/free-port.ts'
import { postgresGone, postgresOf, run, server, serversIn, type Program } from './running-program.ts'

let dataDir: string
let port: number
const left: Program[] = []

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'lenity-run-'))
  // Below those that this computer gives to whoever connects, or one of them may hold it.
  port = (await freePort(21_000 + Math.floor(Math.random() * 9_000))) ?? 0
})
afterEach(async () => {
  for (const program of left.splice(0)) {
    program.process.kill('SIGKILL')
    await program.ended
  }
  await postgresGone(await postgresOf(dataDir), 10_000)
  await rm(dataDir, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
})

function start(env: Record<string, string> = {}): Program {
  const program = run(server, { LENITY_DATA_DIR: dataDir, LENITY_PORT: String(port), ...env })
  left.push(program)
  return program
}

function hasFile(folder: string, name: RegExp): boolean {
  try {
    return readdirSync(join(dataDir, folder)).some(one => name.test(one))
  } catch {
    return false
  }
}

const ready = async (program: Program) => (await program.until(/Lenity is ready: (\S+)/))[1] ?? ''

describe('the program', () => {
  it('starts, prints its address and a link that works once, slows down who guesses passwords, and ends cleanly when told to', async () => {
    const program = start()
    const address = await ready(program)
    const [, token] = await program.until(/first-run\?token=(\S+)/)
    expect(await (await fetch(`${address}/api/status`)).json()).toEqual({ firstRun: true })
    const make = (email: string) => fetch(`${address}/api/first-run`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ token, name: 'Ada', email, password: 'a long enough password' }) })
    const both = await Promise.all([make('ada@example.org'), make('eve@example.org')])
    expect(both.map(answer => answer.status).sort()).toEqual([200, 400])
    const guess = (i: number, from: string) => fetch(`${address}/api/sign-in`, { method: 'POST', headers: { 'content-type': 'application/json', origin: from, 'x-forwarded-for': `10.0.0.${i}` }, body: JSON.stringify({ email: 'ada@example.org', password: `a guess of a password ${i}` }) })
    expect((await guess(0, 'https://evil.example')).status).toBe(403)
    const tried = []
    for (let i = 0; i < 12; i++) tried.push((await guess(i, address)).status)
    expect([tried[0], tried.at(-1)]).toEqual([401, 429])
    const postgres = await postgresOf(dataDir)
    expect(postgres).toBeDefined()
    program.process.kill('SIGTERM')
    expect(await program.ended).toBe(0)
    expect(await postgresGone(postgres, 0)).toBe(true)

    const again = start()
    await ready(again)
    expect(again.said()).toContain('Sign in with')
    expect(again.said()).not.toContain('first-run')
    expect(again.said()).not.toContain('Migrations applied')
    const second = await postgresOf(dataDir)
    again.process.kill('SIGINT')
    expect(await again.ended).toBe(0)
    expect(await postgresGone(second, 0)).toBe(true)
  })

  it('killed outright leaves no database server behind, and starts again with all it had', async () => {
    const program = start()
    await ready(program)
    const postgres = await postgresOf(dataDir)
    program.process.kill('SIGKILL')
    expect(await postgresGone(postgres, 40_000)).toBe(true)
    const again = start()
    await ready(again)
    expect(again.said()).not.toContain('Migrations applied')
  })

  it.each([
    ['while its database is being made', () => hasFile('database', /half$/)],
    ['when its database begins', () => hasFile('database/cluster', /^postmaster\.pid$/)],
    ['while its tables are made', () => hasFile('', /^papers$/)],
  ])('killed or ended in its first start %s leaves no server, and the next start is whole', async (_, come) => {
    for (const signal of ['SIGKILL', 'SIGTERM'] as const) {
      const program = start()
      while (!come()) await wait(2)
      program.process.kill(signal)
      await program.ended
      for (const until = Date.now() + 40_000; serversIn(dataDir) > 0 && Date.now() < until;) await wait(50)
      expect(serversIn(dataDir)).toBe(0)
      if (signal === 'SIGKILL') await rm(dataDir, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
    }
    await ready(start())
  })

  it('says that its port is taken, and takes the next', async () => {
    const squatter = createServer()
    await new Promise<void>((resolve, reject) => { squatter.once('error', reject).listen(port, '127.0.0.1', () => resolve()) })
    try {
      const program = start()
      expect(new URL(await ready(program)).port).toBe(String(port + 1))
      expect(program.said()).toContain(`Port ${port} is taken by another program; trying the next.`)
    } finally {
      squatter.close()
    }
  })

  it('refuses to start a second time on the same data, and says where the first is', async () => {
    await ready(start())
    const second = start()
    expect(await second.ended).toBe(1)
    expect(second.said()).toContain('already running')
  })

  it('says in words that its directory cannot be written, and ends with status 1', async () => {
    await writeFile(join(dataDir, 'a-file'), '')
    const program = start({ LENITY_DATA_DIR: join(dataDir, 'a-file', 'data') })
    expect(await program.ended).toBe(1)
    expect(program.said()).toMatch(/Lenity could not start\..*\nWhere: .*a-file.*\nWhat to do: .*LENITY_DATA_DIR/)
    expect(program.said()).not.toMatch(/\n\s+at /)
  })

  it('refuses a port that is none before it starts anything', async () => {
    const program = start({ LENITY_PORT: 'eighty' })
    expect(await program.ended).toBe(1)
    expect(program.said()).toContain('LENITY_PORT=eighty')
    expect(serversIn(dataDir)).toBe(0)
  })

  it('says in words that the database it was given does not answer, without its password', async () => {
    const program = start({ LENITY_DATABASE_URL: 'postgres://ann:secret@127.0.0.1:1/lenity' })
    expect(await program.ended).toBe(1)
    expect(program.said()).toContain('cannot be reached')
    expect(program.said()).not.toContain('secret')
  })

  it.skipIf(whyNoEngine('external') !== undefined)(`works on an office’s own PostgreSQL, and leaves it running ${whyNoEngine('external') ?? ''}`, async () => {
    const database = await testDatabase({ engine: 'external', migrated: false })
    try {
      const env = { LENITY_DATABASE_URL: database.ownerUrl, LENITY_DATABASE_APP_URL: database.appUrl }
      const program = start(env)
      const address = await ready(program)
      expect(program.said()).toContain('the PostgreSQL that LENITY_DATABASE_URL names')
      expect(await (await fetch(`${address}/api/status`)).json()).toEqual({ firstRun: true })
      expect(await postgresOf(dataDir)).toBeUndefined()
      program.process.kill('SIGTERM')
      expect(await program.ended).toBe(0)
      await writeFile(join(dataDir, 'a-file'), '')
      const barred = start({ ...env, LENITY_DATA_DIR: join(dataDir, 'a-file', 'data') })
      expect(await barred.ended).toBe(1)
      expect(barred.said()).toContain('Lenity could not start.')
      await ready(start(env))
    } finally {
      for (const program of left.splice(0)) {
        program.process.kill('SIGKILL')
        await program.ended
      }
      await database.close()
    }
  })
})
