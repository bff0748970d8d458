import { describe, expect, it } from 'vitest'
import { killWhileCopying } from './kill-copies.ts'

describe.skipIf(process.platform !== 'linux')('a redacted copy that is made while parts of the program are killed', () => {
  it('is whole or not there, is tried again, and leaves its paper as it was', async () => {
    const report = await killWhileCopying({ rounds: 2, seed: 20_261_129 })
    expect(report.problems).toEqual([])
    expect(report.made + report.notMade).toBe(2)
    expect(report.made).toBeGreaterThan(0)
  }, 600_000)
})
