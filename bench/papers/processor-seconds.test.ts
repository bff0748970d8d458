import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { describe, expect, it } from 'vitest'
import { processorSeconds } from './processor-seconds.ts'

describe.skipIf(process.platform !== 'linux')('seconds of processor', () => {
  it('are those a child used, while it runs and after it ended, and not those it waited', async () => {
    const before = await processorSeconds() as number
    const busy = spawn(process.execPath, ['-e', 'const cpu = () => process.cpuUsage().user; while (cpu() < 400000); console.log("done"); setTimeout(() => {}, 1000)'], { stdio: ['ignore', 'pipe', 'ignore'] })
    await once(busy.stdout, 'data')
    const during = await processorSeconds() as number
    expect(during - before).toBeGreaterThanOrEqual(0.35)
    await once(busy, 'close')
    const after = await processorSeconds() as number
    expect(after - before).toBeGreaterThanOrEqual(0.35)
    expect(after - during).toBeLessThan(0.5)
  })
})
