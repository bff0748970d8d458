import { assert, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { convert, gramsToWeight, parseWeight, showWeight, weightToGrams } from './weight.ts'

describe('a weight', () => {
  it('is read as the tables print it', () => {
    expect(parseWeight('1.5', 'KG')).toBe(gramsToWeight(1500))
    expect(parseWeight('.8', 'KG')).toBe(gramsToWeight(800))
    expect(parseWeight('300,000', 'KG')).toBe(300_000_000n * 10n ** 12n)
    expect(parseWeight('250', 'MG')).toBe(gramsToWeight(0.25))
    expect(parseWeight('0.00625', 'G')).toBe(6_250_000_000n)
  })

  it('keeps a gram to the microgram, both ways', () => {
    assert(property(integer({ min: 0, max: 1_000_000_000 }), (micrograms) => {
      const grams = micrograms / 1_000_000
      expect(weightToGrams(gramsToWeight(grams))).toBe(grams)
    }))
  })

  it('does not lose a thousandth of a gram in 300 tonnes', () => {
    expect(gramsToWeight(299_999_999.999)).toBeLessThan(parseWeight('300,000', 'KG'))
  })

  it('converts exactly where a floating number would not', () => {
    expect(weightToGrams(convert(gramsToWeight(2), parseWeight('3,571', 'G')))).toBe(7142)
    expect(weightToGrams(convert(gramsToWeight(13.23), parseWeight('2.5', 'G')))).toBe(33.075)
    expect(weightToGrams(convert(gramsToWeight(0.1), parseWeight('0.2', 'G')))).toBe(0.02)
  })

  it('is shown as the manual writes it', () => {
    expect(showWeight(gramsToWeight(23_142))).toBe('23.142 kg')
    expect(showWeight(gramsToWeight(25))).toBe('25 gm')
    expect(showWeight(parseWeight('90,000', 'KG'))).toBe('90,000 kg')
    expect(showWeight(gramsToWeight(0.4))).toBe('0.4 gm')
    expect(showWeight(0n)).toBe('0 gm')
  })
})
