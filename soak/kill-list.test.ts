import { describe, expect, it } from 'vitest'
import { killWhileScreening } from './kill-list.ts'

describe.skipIf(process.platform !== 'linux')('a list of people that is screened while the program and machines beside it are killed', () => {
  it('has the result of the command line, byte for byte', async () => {
    const report = await killWhileScreening({ people: 4_000, kills: 3, seed: 20_261_130, among: ['program', 'machine'] })
    expect(report.problems).toEqual([])
    expect(report.screened + report.refusedRows).toBe(4_000)
    expect(report.inTheMiddle).toBeGreaterThan(0)
  }, 600_000)
})
