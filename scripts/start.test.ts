import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { gone, postgresGone, postgresOf, run, type Program } from '../packages/server/test/running-program.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const stamp = join(root, 'node_modules', '.lenity-installed')
/** Without it the start would first install, which is not what is tried here. */
const installed = existsSync(stamp) && readFileSync(stamp, 'utf8') === createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).digest('hex')

let dataDir: string
let program: Program

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'lenity-npm-'))
})
afterEach(async () => {
  try {
    if (program.process.pid !== undefined) process.kill(-program.process.pid, 'SIGKILL')
  } catch {
    // All of it has ended already.
  }
  await postgresGone(await postgresOf(dataDir), 10_000)
  await rm(dataDir, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
})

/** In a group of processes of its own, so that what a test leaves can be ended as a whole. */
async function start(command: readonly [string, ...string[]]): Promise<{ program: Program; address: string; postgres: number | undefined }> {
  const port = String(23_000 + Math.floor(Math.random() * 7_000))
  const started = run(command, { LENITY_DATA_DIR: dataDir, LENITY_PORT: port }, { cwd: root, detached: true })
  program = started
  const [, address = ''] = await started.until(/Lenity is ready: (\S+)/)
  return { program: started, address, postgres: await postgresOf(dataDir) }
}

async function answers(address: string, within: number): Promise<boolean> {
  for (const until = Date.now() + within; Date.now() < until;) {
    const there = await fetch(`${address}/api/status`).then(() => true, () => false)
    if (!there) return false
    await new Promise(resolve => setTimeout(resolve, 100))
  }
  return true
}

const npm = ['npm', 'start', '--silent'] as const
const script = [process.execPath, join(root, 'scripts', 'start.mjs')] as const

describe.skipIf(!installed)('the start', () => {
  it('of npm killed outright ends the server and the database behind it', async () => {
    const { program: started, address, postgres } = await start(npm)
    expect(postgres).toBeDefined()
    process.kill(started.process.pid ?? 0, 'SIGKILL')
    expect(await answers(address, 10_000)).toBe(false)
    expect(await postgresGone(postgres, 10_000)).toBe(true)
  })

  it('script killed outright does too, and the next start finds all as it was', async () => {
    const { program: started, address, postgres } = await start(script)
    started.process.kill('SIGKILL')
    expect(await answers(address, 10_000)).toBe(false)
    expect(await postgresGone(postgres, 10_000)).toBe(true)
    const again = await start(script)
    expect(again.program.said()).not.toContain('Migrations applied')
  })

  it.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('told to end by %s ends everything it started, with status 0', async signal => {
    const { program: started, postgres } = await start(script)
    started.process.kill(signal)
    expect(await started.ended).toBe(0)
    expect(await gone(started.process.pid ?? 0, 1_000)).toBe(true)
    expect(await postgresGone(postgres, 1_000)).toBe(true)
  })

  it('with Ctrl-C in a terminal, which every process hears, ends without an error', async () => {
    const { program: started, postgres } = await start(npm)
    process.kill(-(started.process.pid ?? 0), 'SIGINT')
    await started.ended
    expect(started.said()).toContain('Stopping …')
    expect(started.said()).not.toMatch(/\n\s+at |Error/)
    expect(await postgresGone(postgres, 10_000)).toBe(true)
  })
})
