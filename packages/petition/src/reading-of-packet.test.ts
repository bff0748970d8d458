import { describe, expect, it } from 'vitest'
import { madeUpCase } from '../test/made-up-case.ts'
import { composePacket } from './compose-packet.ts'
import { readingOfPacket } from './reading-of-packet.ts'

describe('the reading grade of a packet', () => {
  it('is that of counsel’s prose, with the section that is hardest, and counts no own words', async () => {
    const { input } = await madeUpCase()
    const read = (narrative: typeof input.narrative) => {
      const made = composePacket({ ...input, narrative })
      if (!made.ok) throw new Error(made.problem.what)
      return readingOfPacket(made.packet)
    }
    const reading = read(input.narrative)
    expect(reading?.whole.says).toMatch(/^grade \d+(\.\d)?$/)
    expect(reading?.hardest?.reading.value).toBeGreaterThanOrEqual(reading?.whole.value ?? Infinity)
    expect(read([...input.narrative, { question: 'release', text: 'Notwithstanding institutional considerations, circumstances necessitate comprehensive reconsideration.'.repeat(9), on: '2026-10-08' }])).toEqual(reading)
  })

  it('of too few words is not said', async () => {
    const { input } = await madeUpCase()
    const made = composePacket(input)
    if (!made.ok) throw new Error(made.problem.what)
    expect(readingOfPacket({ ...made.packet, parts: made.packet.parts.filter(({ id }) => id === 'table of exhibits') })).toBeUndefined()
  })
})
