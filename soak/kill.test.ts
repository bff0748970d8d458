import { describe, expect, it } from 'vitest'
import { killWhileWriting } from './kill.ts'

describe.skipIf(process.platform !== 'linux')('parts of the program killed while people write', () => {
  it('lose nothing that was acknowledged, do nothing twice, and come back by themselves', async () => {
    const report = await killWhileWriting({ rounds: 10, seed: 20_261_128 })
    expect(report.problems).toEqual([])
    expect(Object.values(report.killed).reduce((sum, n) => sum + n, 0)).toBeGreaterThanOrEqual(8)
    expect(report.acknowledged).toBeGreaterThan(50)
    expect(report.papers).toBeGreaterThan(10)
  }, 600_000)
})
