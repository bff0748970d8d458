import { afterAll, describe, expect, it } from 'vitest'
import { Workers } from './workers.ts'

/** Answers each batch with what its own thread may take. */
const script = new URL(`data:text/javascript,${encodeURIComponent("import { parentPort, resourceLimits } from 'node:worker_threads'; parentPort.on('message', (rows) => { if (rows === null) parentPort.close(); else parentPort.postMessage({ ...resourceLimits }) })")}`)
const workers = new Workers<{ readonly maxYoungGenerationSizeMb: number; readonly maxOldGenerationSizeMb: number }>(2, script, undefined)
afterAll(() => workers.close())

describe('the threads of a pass', () => {
  it('clear away what is short-lived before much of it lies about, and may keep as much as any thread of what is not', async () => {
    for (const { maxYoungGenerationSizeMb, maxOldGenerationSizeMb } of await Promise.all([1, 2].map(async () => (await workers.take([])).result))) {
      expect(maxYoungGenerationSizeMb).toBe(16)
      expect(maxOldGenerationSizeMb).toBeGreaterThan(1_000)
    }
  })
})
