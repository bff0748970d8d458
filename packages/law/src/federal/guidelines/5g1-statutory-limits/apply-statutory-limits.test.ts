import { assert, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyStatutoryLimits, clampRange } from './apply-statutory-limits.ts'

const step = (range: [number, number], min?: number, max?: number) => applyStatutoryLimits(range, min, max, '2025-11-01').steps[0]

describe('the examples of 5G1.1', () => {
  it('51 to 63 months with a maximum of 48 is 48', () => expect(clampRange([51, 63], undefined, 48)).toEqual([48, 48]))
  it('41 to 51 months with a minimum of 60 is 60', () => expect(clampRange([41, 51], 60, undefined)).toEqual([60, 60]))
  it('51 to 63 months with a maximum of 60 is 51 to 60', () => expect(clampRange([51, 63], undefined, 60)).toEqual([51, 60]))
})

describe('the statute and the range', () => {
  it('raises the low end to a minimum within the range', () => expect(clampRange([108, 135], 120, 'life')).toEqual([120, 135]))
  it('leaves a range within the statute alone', () => expect(clampRange([188, 235], 120, 'life')).toEqual([188, 235]))
  it('turns 360 to life into life where life is required', () => expect(clampRange([360, 'life'], 'life', 'life')).toEqual(['life', 'life']))
  it('turns life into 240 months where that is the maximum', () => expect(clampRange(['life', 'life'], 0, 240)).toEqual([240, 240]))
  it('ends 360 to life at 480 where that is the maximum', () => expect(clampRange([360, 'life'], 120, 480)).toEqual([360, 480]))
  it('takes no limit for none', () => expect(clampRange([10, 16], undefined, undefined)).toEqual([10, 16]))
  it('takes a minimum of zero for none', () => expect(clampRange([10, 16], 0, 240)).toEqual([10, 16]))

  it('never leaves what the statute allows, whatever the range', () => {
    assert(property(integer({ min: 0, max: 400 }), integer({ min: 0, max: 100 }), integer({ min: 0, max: 300 }), integer({ min: 0, max: 300 }), (low, width, min, more) => {
      const [from, to] = clampRange([low, low + width], min, min + more) as [number, number]
      expect(from).toBeLessThanOrEqual(to)
      expect(from).toBeGreaterThanOrEqual(min)
      expect(to).toBeLessThanOrEqual(min + more)
    }))
  })

  it('changes nothing the second time', () => {
    assert(property(integer({ min: 0, max: 400 }), integer({ min: 0, max: 100 }), integer({ min: 0, max: 300 }), integer({ min: 0, max: 300 }), (low, width, min, more) => {
      const once = clampRange([low, low + width], min, min + more)
      expect(clampRange(once, min, min + more)).toEqual(once)
    }))
  })

  it('says which words it applied, and when it changed nothing', () => {
    expect(step([41, 51], 60)?.source.cite).toContain('5G1.1(b)')
    expect(step([51, 63], undefined, 48)?.source.cite).toContain('5G1.1(a)')
    expect(step([51, 63], 0, 240)).toMatchObject({ applied: false, note: 'no minimum, maximum 240 months: the range lies within' })
  })

  it('quotes the first words before November 1989', () => {
    expect(applyStatutoryLimits([41, 51], 60, undefined, '1989-10-31').steps[0]?.source.cite).toContain('amend. 286')
  })
})
