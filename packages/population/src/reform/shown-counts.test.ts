import { describe, expect, it } from 'vitest'
import { shownCounts } from './shown-counts.ts'
import { emptyTally } from './tally.ts'

describe('the counts of a reform as anyone may read them', () => {
  it('leave out what is small, and so much more that nobody has it by subtraction from all', () => {
    const tally = emptyTally()
    Object.assign(tally, { people: 1_003 })
    Object.assign(tally.reach, { 'surely': 400, 'possibly': 40, 'not': 500, 'cannot say': 60, 'not encoded': 3 })
    const { reach } = shownCounts(tally, 11)
    expect(reach['not encoded']).toBeUndefined()
    expect(Object.values(reach).filter((many) => many === undefined).length).toBeGreaterThan(1)
    expect([reach.surely, reach.not, reach['out of scope']]).toEqual([400, 500, 0])
  })

  it('tell no few life terms by the spans of the others', () => {
    const tally = emptyTally()
    Object.assign(tally, { people: 100, life: 4 })
    Object.assign(tally.reach, { surely: 100 })
    tally.surelyByYears[3] = 60
    tally.surelyByYears[7] = 36
    const { life, surely } = shownCounts(tally, 11)
    expect(life).toBeUndefined()
    expect(surely.filter((many) => many === undefined).length).toBeGreaterThan(0)
  })
})
