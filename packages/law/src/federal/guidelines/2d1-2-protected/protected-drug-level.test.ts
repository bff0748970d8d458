import { describe, expect, it } from 'vitest'
import type { CivilDate } from '../../../core/civil-date.ts'
import { protectedDrugLevel } from './protected-drug-level.ts'
import type { Involved } from './protected.table.ts'

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

  it('was two above the whole amount from November 1989 to October 1990', () => {
    expect([level('1990-10-31', 5, 10), level('1989-11-01', 5, 10)]).toEqual([{ level: 18, near: 18, whole: 18 }, { level: 18, near: 18, whole: 18 }])
    expect([level('1989-11-01', 0.1, 0), level('1989-11-01', 0.1, 0, true)]).toEqual([{ level: 14, near: 14, whole: 14 }, { level: 26, near: 14, whole: 14 }])
  })

  it('holds the characteristics of 2D1.1 in the first two alternatives, not in the fixed ones', () => {
    const armed = (underEighteen: boolean) => protectedDrugLevel({ near: [heroin(5)], all: [heroin(15)], underEighteen, characteristicLevels: 2 }, '2016-11-01')
    expect([armed(false), armed(true)]).toMatchObject([{ value: { level: 17, near: 16, whole: 17 } }, { value: { level: 26 } }])
  })

  it('asks for the weight where it is missing', () => expect(protectedDrugLevel({ near: [{ substance: 'heroin' }], all: [heroin(5)], underEighteen: false }, '2016-11-01').status).toBe('cannot say'))

  it('shows every alternative and which one counted', () => {
    const found = protectedDrugLevel({ near: [heroin(5)], all: [heroin(15)], underEighteen: false }, '2016-11-01')
    expect(found.steps.filter(({ id }) => id.startsWith('2D1.2')).map(({ change, applied }) => [change, applied])).toEqual([['level 14', false], ['level 15', true], ['level 13', false]])
  })
})

describe('drugs near a protected place until October 1989 (2D1.2 and 2D1.3)', () => {
  const multiplied = (involved: Involved | undefined, near: number, elsewhere: number, on: CivilDate = '1989-10-31') => {
    const found = protectedDrugLevel({ near: [heroin(near)], all: [heroin(near), heroin(elsewhere)], underEighteen: false, ...(involved === undefined ? {} : { involved }) }, on)
    return found.status === 'computed' ? found.value.level : found.status
  }
  it('counted the amount involved two, three or four times', () => {
    // 40 g elsewhere with 10 g: 60 g, 70 g and 80 g are levels 22, 22 and 24 of the table of that time.
    expect([multiplied('someone under twenty-one or a school', 10, 40), multiplied('a juvenile of fourteen or less', 10, 40), multiplied('a pregnant woman under twenty-one or near a school', 10, 40)]).toEqual([22, 22, 24])
  })
  it('was 13 at least but for a juvenile of fifteen or more', () => {
    expect([multiplied('a pregnant woman', 1, 0), multiplied('a juvenile of fifteen to seventeen', 1, 0)]).toEqual([13, 12])
  })
  it('asks who was involved, and has no rule for the first ten weeks', () => expect([multiplied(undefined, 1, 0), multiplied('a pregnant woman', 1, 0, '1988-01-14')]).toEqual(['cannot say', 'not encoded']))
})
