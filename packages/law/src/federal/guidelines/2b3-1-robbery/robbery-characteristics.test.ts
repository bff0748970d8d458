import { assert, constantFrom, property, subarray } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CivilDate } from '../../../core/civil-date.ts'
import { robberyCharacteristics } from './characteristics.table.ts'
import { robberyLevel } from './robbery-level.ts'

type Name = keyof typeof robberyCharacteristics

function level(characteristics: readonly Name[], on: CivilDate, more: { readonly loss?: number; readonly murder?: boolean } = {}) {
  const found = robberyLevel({ characteristics, ...more }, on)
  return found.status === 'computed' ? found.value.level : found.status
}
const added = (characteristics: readonly Name[], on: CivilDate) => Number(level(characteristics, on)) - (on < '1989-11-01' ? 18 : 20)
const note = (name: Name, on: CivilDate) => robberyLevel({ characteristics: [name] }, on).steps.find(({ id }) => id === `2B3.1(b) ${name}`)?.note

describe('the place and the thing robbed', () => {
  it('a bank is two levels since November 1989; before, its loss counted as $5,000 at least', () => {
    const bank: Name = 'property of a financial institution or post office'
    expect([level([bank], '1988-01-01'), level([bank], '1988-01-01', { loss: 100 }), level([bank], '1988-01-01', { loss: 10_001 }), level([bank], '1989-11-01'), level([bank], '2025-11-01', { loss: 20_001 })]).toEqual([19, 19, 20, 22, 23])
  })
  it('carjacking is two levels since November 1993, beside those of a bank since November 1997', () => {
    const both: readonly Name[] = ['property of a financial institution or post office', 'carjacking']
    expect([added(['carjacking'], '1993-10-31'), added(['carjacking'], '1993-11-01'), added(both, '1997-10-31'), added(both, '1997-11-01'), added(both, '2025-11-01')]).toEqual([0, 2, 2, 4, 4])
  })
  it('a firearm or drug taken is one level, its object only until November 1990', () => {
    const taken: Name = 'firearm, destructive device or controlled substance taken'
    expect([added([taken], '1988-01-01'), added([taken], '1990-11-01'), added([taken], '2025-11-01')]).toEqual([1, 1, 1])
    expect([note(taken, '1990-10-31'), note(taken, '1990-11-01'), note(taken, '1997-11-01')]).toEqual(['(b)(5): that to obtain it was the object of the offense', '(b)(5)', '(b)(6)'])
  })
})

describe('weapon, injury and restraint', () => {
  it.each<[Name, number, number, number, number]>([
    ['firearm discharged', 5, 5, 7, 7], ['firearm otherwise used', 4, 4, 6, 6], ['firearm brandished or possessed', 3, 3, 5, 5], ['dangerous weapon otherwise used', 4, 4, 4, 4], ['dangerous weapon brandished or possessed', 3, 3, 3, 3], ['threat of death', 0, 2, 2, 2],
    ['bodily injury', 2, 2, 2, 2], ['injury between bodily and serious', 0, 3, 3, 3], ['serious bodily injury', 4, 4, 4, 4], ['injury between serious and permanent', 0, 5, 5, 5], ['permanent or life-threatening bodily injury', 6, 6, 6, 6], ['abduction', 4, 4, 4, 4], ['physical restraint', 2, 2, 2, 2],
  ])('%s: %d in 1988, %d in 1990, %d in 1995, %d in 2025', (name, ...expected) => {
    expect((['1988-01-01', '1990-11-01', '1995-11-01', '2025-11-01'] as const).map((on) => added([name], on))).toEqual(expected)
  })
  it('of weapons, of injuries, and of abduction and restraint the greatest applies', () => {
    expect([added(['firearm brandished or possessed', 'threat of death'], '2016-11-01'), added(['bodily injury', 'serious bodily injury'], '2016-11-01'), added(['abduction', 'physical restraint'], '2016-11-01')]).toEqual([5, 4, 4])
  })
  it('a weapon and an injury add nine levels at most until October 1991, eleven since', () => {
    const worst: readonly Name[] = ['firearm discharged', 'permanent or life-threatening bodily injury']
    expect([added(worst, '1988-01-01'), added(worst, '1991-10-31'), added(worst, '1991-11-01'), added(worst, '2025-11-01')]).toEqual([9, 9, 11, 11])
    expect([added(['firearm discharged', 'serious bodily injury'], '1991-11-01'), added(['firearm discharged', 'injury between serious and permanent'], '1991-11-01'), added(['firearm otherwise used', 'injury between serious and permanent'], '1991-11-01')]).toEqual([11, 11, 11])
    expect(note('firearm discharged', '2025-11-01')).toBe('(b)(2)(A)')
  })
  it('the combined limit leaves abduction and restraint alone', () => expect(added(['firearm discharged', 'permanent or life-threatening bodily injury', 'abduction'], '2025-11-01')).toBe(15))
  it('since November 2025 a firearm otherwise used and a restraint ask for more, and the step says so', () => {
    expect([note('firearm otherwise used', '2025-10-31'), note('physical restraint', '2025-10-31')]).toEqual(['(b)(2)(B)', '(b)(4)(B)'])
    expect([note('firearm otherwise used', '2025-11-01'), note('physical restraint', '2025-11-01')]).toEqual(['(b)(2)(B): a specific threat of harm conveyed, or contact made, with the firearm', '(b)(4)(B): physical contact or confinement, such as by being tied, bound, or locked up'])
  })
  it('a threat of death had to be express until November 1997', () => expect([note('threat of death', '1990-11-01'), note('threat of death', '1997-10-31'), note('threat of death', '1997-11-01')]).toEqual(['(b)(2)(D): an express threat', '(b)(2)(F): an express threat', '(b)(2)(F)']))
})

describe('murder in a robbery', () => {
  it('is level 43 since November 1993', () => expect([level(['firearm discharged'], '1993-10-31', { murder: true }), level(['firearm discharged'], '1993-11-01', { murder: true }), level([], '2025-11-01', { murder: true })]).toEqual([27, 43, 43]))
})

describe('whatever was found', () => {
  const names = Object.keys(robberyCharacteristics) as Name[]
  it('a further characteristic never lowers the level, and no order of findings matters', () => {
    assert(property(subarray(names), constantFrom(...names), constantFrom<CivilDate>('1988-01-01', '1990-11-01', '1995-11-01', '2016-11-01', '2025-11-01'), (found, more, on) => {
      expect(Number(level([...found, more], on))).toBeGreaterThanOrEqual(Number(level(found, on)))
      expect(level(found.toReversed(), on)).toBe(level(found, on))
    }))
  })
  it('a weapon alone counts the same by name and as a weapon', () => {
    for (const on of ['1988-01-01', '1990-11-01', '1995-11-01', '2025-11-01'] as const) {
      for (const weapon of ['firearm discharged', 'firearm otherwise used', 'firearm brandished or possessed', 'dangerous weapon otherwise used', 'dangerous weapon brandished or possessed', 'threat of death'] as const) {
        const found = robberyLevel({ weapon }, on)
        expect(level([weapon], on)).toBe(found.status === 'computed' ? found.value.level : found.status)
      }
    }
  })
})
