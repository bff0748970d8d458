import { assert, constantFrom, float, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type CivilDate } from '../../../core/civil-date.ts'
import { chemicalLevel, type ChemicalInput, type ChemicalOffense } from './chemical-level.ts'
import { chemicalTables } from './chemicals.table.ts'

const of = (chemical: string, grams: number): ChemicalInput => ({ chemical, grams })
function level(chemicals: readonly ChemicalInput[], on: CivilDate, more: Partial<ChemicalOffense> = {}) {
  const found = chemicalLevel({ chemicals, ...more }, on)
  return found.status === 'computed' ? found.value : found.status
}

describe('the examples of the manual', () => {
  it('five kilograms of ephedrine with 300 g of hydriodic acid: the greater, 38 in 2001 and 36 since 2014', () => {
    const both = [of('ephedrine', 5000), of('hydriodic acid', 300)]
    expect([level(both, '2001-05-01'), level(both, '2014-10-31'), level(both, '2014-11-01'), level(both, '2025-11-01')]).toEqual([38, 38, 36, 36])
    expect([level([of('hydriodic acid', 300)], '2001-05-01'), level([of('hydriodic acid', 300)], '2025-11-01')]).toEqual([26, 24])
  })
  it('80 g of ephedrine with 50 g of phenylpropanolamine are 130 g: 32 in 2001, 30 since 2014', () => {
    const both = [of('ephedrine', 80), of('phenylpropanolamine', 50)]
    expect([level(both, '2001-05-01'), level(both, '2025-11-01')]).toEqual([32, 30])
  })
  it('five kilograms of ephedrine with 300 g of hydriodic acid in one process, 24 in 1995 and 26 in 1997', () => {
    const both = [of('ephedrine', 5000), of('hydriodic acid', 300)]
    expect([level(both, '1995-11-01', { sameProcess: true }), level(both, '1997-05-01', { sameProcess: true })]).toEqual([24, 26])
    expect([level([of('hydriodic acid', 300)], '1995-11-01'), level([of('hydriodic acid', 300)], '1997-05-01')]).toEqual([14, 16])
  })
  it('five kilograms of ephedrine and two of phenylacetic acid in different processes are seven of ephedrine', () => {
    const both = [of('ephedrine', 5000), of('phenylacetic acid', 2000)]
    expect([level(both, '1995-11-01', { sameProcess: false }), level([of('ephedrine', 7000)], '1995-11-01')]).toEqual([26, 26])
    expect(level(both, '1995-11-01', { sameProcess: true })).toBe(24)
  })
  it('300 g of piperidine and 800 g of benzyl cyanide were 1,400 g of ephedrine, level 22, before November 1995', () => {
    expect(level([of('piperidine', 300), of('benzyl cyanide', 800)], '1994-11-01')).toBe(22)
  })
  it('seven kilograms of methyl ethyl ketone are 12 and eight of acetone 14: together 14', () => {
    expect([level([of('methyl ethyl ketone', 7000)], '1999-11-01'), level([of('acetone', 8000)], '1999-11-01'), level([of('methyl ethyl ketone', 7000), of('acetone', 8000)], '1999-11-01')]).toEqual([12, 14, 14])
  })
})

describe('how chemicals were combined until April 2001', () => {
  it('by one process or several: asked for where it is not known', () => {
    const both = [of('ephedrine', 5000), of('phenylacetic acid', 2000)]
    expect([level(both, '1995-11-01'), level(both, '1995-10-31'), level(both, '2001-05-01')]).toEqual(['cannot say', 26, 38])
  })
  it('hydriodic acid and ephedrine never to one another, the lesser left out', () => {
    // 1,000 g of ephedrine is 20 and 2,000 g of hydriodic acid 20; with 600 g of phenylacetic acid the ephedrine makes 1,600 g.
    expect(level([of('ephedrine', 1000), of('hydriodic acid', 500), of('phenylacetic acid', 600)], '1994-11-01')).toBe(22)
    expect(level([of('pseudoephedrine', 1000), of('hydriodic acid', 1000)], '1994-11-01')).toBe(22)
    expect(level([of('pseudoephedrine', 1000), of('hydriodic acid', 1000)], '1995-11-01', { sameProcess: false })).toBe(20)
  })
  it('anthranilic acid with no more than 159.99 g of ephedrine', () => {
    expect([level([of('anthranilic acid', 100_000), of('ephedrine', 0.001)], '1994-11-01'), level([of('anthranilic acid', 100_000), of('ephedrine', 40.01)], '1994-11-01')]).toEqual([14, 18])
  })
  it('chemicals of list II never', () => expect(level([of('acetone', 8000), of('ephedrine', 100)], '1999-11-01')).toBe(14))
})

describe('amounts', () => {
  it('are asked for, of gamma-butyrolactone in litres since November 2004', () => {
    expect([level([{ chemical: 'ephedrine' }], '2016-11-01'), level([], '2016-11-01')]).toEqual(['cannot say', 'cannot say'])
    expect([level([of('gamma-butyrolactone', 3_000_000)], '2004-10-31'), level([of('gamma-butyrolactone', 3_000_000)], '2004-11-01'), level([{ chemical: 'gamma-butyrolactone', litres: 681.3 }], '2004-11-01')]).toEqual([28, 'cannot say', 28])
  })
  it('of what the table of the day does not list are not encoded', () => {
    expect([level([of('iodine', 400)], '2001-10-31'), level([of('iodine', 400)], '2001-11-01'), level([of('benzaldehyde', 400)], '1995-10-31'), level([of('D-lysergic acid', 400)], '1995-11-01')]).toEqual(['not encoded', 28, 'not encoded', 'not encoded'])
    expect(level([of('ephedrine', 400)], '1991-10-31')).toBe('not encoded')
  })
  it('reach each level of each table at its edge, and not one microgram below', () => {
    for (const { from, value } of chemicalTables.entries) {
      for (const [chemical, ladder] of Object.entries(value)) {
        const litres = chemical === 'gamma-butyrolactone' && from >= '2004-11-01'
        const at = (amount: number) => level([litres ? { chemical, litres: amount } : { chemical, grams: amount }], from)
        ladder.forEach((least, i) => expect([from, chemical, at(least), at(Math.round(least * 1e6 - 1) / 1e6)]).toEqual([from, chemical, 12 + 2 * (ladder.length - i), 10 + 2 * (ladder.length - i)]))
        expect([from, chemical, ladder.toSorted((a, b) => b - a)]).toEqual([from, chemical, ladder])
      }
    }
  })
  it('that are greater never lower the level', () => {
    const days = integer({ min: 0, max: 12_000 }).map((more) => addDays('1991-11-01', more))
    const names = constantFrom('ephedrine', 'piperonal', 'acetone', 'methylamine', 'hydriodic acid')
    assert(property(names, names, float({ min: 0, max: 1e6, noNaN: true }), float({ min: 0, max: 1e6, noNaN: true }), float({ min: 0, max: 1e5, noNaN: true }), days, (one, other, first, second, more, on) => {
      const joined = (grams: number) => Number(level([of(one, grams), of(other, second)], on, { sameProcess: true }))
      expect(joined(first + more)).toBeGreaterThanOrEqual(joined(first))
    }))
  })
})

describe('a mitigating role', () => {
  it('takes levels off from 32 up since November 2007; before, the guideline named the other table by mistake', () => {
    const capped = (grams: number, on: CivilDate) => level([of('ephedrine', grams)], on, { roleLevels: -2 })
    expect([capped(3000, '2004-10-31'), capped(3000, '2007-10-31'), capped(3000, '2007-11-01')]).toEqual([38, 38, 34])
    expect([capped(9000, '2025-11-01'), capped(3000, '2025-11-01'), capped(1000, '2025-11-01'), capped(300, '2025-11-01'), capped(100, '2025-11-01')]).toEqual([34, 33, 31, 30, 30])
  })
})
