import { describe, expect, it } from 'vitest'
import { killWhileSending } from './kill-send.ts'

describe.skipIf(process.platform !== 'linux')('a message to those who signed that goes out while the program is killed', () => {
  it('reaches nobody twice, and each mail is delivered, or said to be perhaps delivered', async () => {
    const report = await killWhileSending({ supporters: 12, kills: 2, seed: 20_261_130 })
    expect(report.problems).toEqual([])
    expect(report.kills).toBeGreaterThan(0)
    expect(report.mails.delivered).toBeGreaterThan(0)
  }, 600_000)
})
