import { describe, expect, it } from 'vitest'
import type { CivilDate } from '../../../core/civil-date.ts'
import { protectedDrugLevel } from './protected-drug-level.ts'

const heroin = (grams: number) => ({ substance: 'heroin', grams })

function level(on: CivilDate, near: number, elsewhere: number, underEighteen = false) {
  const found = protectedDrugLevel({ near: [heroin(near)], all: [heroin(near), heroin(elsewhere)], underEighteen }, on)
  return found.status === 'computed' ? found.value : found.status
}

describe('drugs near a protected place (2D1.2)', () => {
  it('the example of the manual: 5 g of heroin near it and 10 g elsewhere are 16 and 17 in 1990, 14 and 15 since 2014', () => {
    expect(level('1990-11-01', 5, 10)).toEqual({ level: 17, near: 16, whole: 17 })
    expect(level('2014-11-01', 5, 10)).toEqual({ level: 15, near: 14, whole: 15 })
    expect(level('2025-11-01', 5, 10)).toEqual({ level: 15, near: 14, whole: 15 })
  })

  it('is the amount near it where all of it was', () => expect(level('2016-11-01', 1000, 0)).toMatchObject({ level: 32, near: 32, whole: 31 }))
  it('is 26 at least with a person under eighteen', () => expect(level('2016-11-01', 5, 10, true)).toMatchObject({ level: 26 }))

  it('is 13 at least', () => {
    const found = protectedDrugLevel({ near: [{ substance: 'marihuana', grams: 10 }], all: [{ substance: 'marihuana', grams: 10 }], underEighteen: false }, '2016-11-01')
    expect(found).toMatchObject({ status: 'computed', value: { level: 13, near: 8, whole: 7 } })
  })

  it('is not encoded before November 1990', () => expect(level('1990-10-31', 5, 10)).toBe('not encoded'))
  it('asks for the weight where it is missing', () => expect(protectedDrugLevel({ near: [{ substance: 'heroin' }], all: [heroin(5)], underEighteen: false }, '2016-11-01').status).toBe('cannot say'))

  it('shows every alternative and which one counted', () => {
    const found = protectedDrugLevel({ near: [heroin(5)], all: [heroin(15)], underEighteen: false }, '2016-11-01')
    expect(found.steps.filter(({ id }) => id.startsWith('2D1.2')).map(({ change, applied }) => [change, applied])).toEqual([['level 14', false], ['level 15', true], ['level 13', false]])
  })
})
