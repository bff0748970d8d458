import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'

const keepRunning = JSON.stringify(import.meta.resolve('./keep-running.ts'))

/** A server that has just gone, of whose end the program has not heard yet. */
const stopped = `
  import { spawn, spawnSync } from 'node:child_process'
  import { keepRunning } from ${keepRunning}
  const { pid } = spawnSync('true')
  const child = spawn('sleep', ['0.5'], { detached: true, stdio: 'ignore' })
  const ended = new Promise(resolve => child.once('exit', resolve))
  child.unref()
  const stop = keepRunning({ binaries: { bin: '' } }, 0, { pid, port: 0, ended, letGo: () => undefined }, { end: async () => undefined }, () => undefined)
  await stop()
  process.stdout.write('stopped')`

describe.skipIf(process.platform === 'win32')('ending the database server', () => {
  it('holds the program until the end of the server is heard of, so that what comes after is done', async () => {
    const run = promisify(execFile)(process.execPath, ['--input-type=module', '-e', stopped])
    expect(await run).toEqual({ stdout: 'stopped', stderr: '' })
  })
})
