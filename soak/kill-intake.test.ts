import { describe, expect, it } from 'vitest'
import { killWhileReading } from './kill-intake.ts'

describe.skipIf(process.platform !== 'linux')('a long paper that is read while parts of the program are killed', () => {
  it('has every page once, none lost, whoever of the program, the reading process and the database was killed', async () => {
    const report = await killWhileReading({ pages: 200, kills: 1, seed: 20_261_128 })
    expect(report.problems).toEqual([])
    expect(report.pages).toBe(200)
    expect(Object.values(report.killed)).toEqual([1])
  }, 240_000)
})
