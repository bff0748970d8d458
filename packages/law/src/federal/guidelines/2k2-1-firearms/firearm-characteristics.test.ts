import { assert, integer, property, subarray } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CivilDate } from '../../../core/civil-date.ts'
import { firearmCharacteristicsAfterCeiling, firearmCharacteristicsUnderCeiling } from './characteristics.table.ts'
import { firearmLevel, type FirearmOffense } from './firearm-level.ts'
import { olderFirearmLevel, type OlderFirearmOffense } from './older-firearm-level.ts'

type Name = keyof typeof firearmCharacteristicsUnderCeiling | keyof typeof firearmCharacteristicsAfterCeiling

function level(characteristics: readonly Name[], on: CivilDate, offense: FirearmOffense = { paragraph: '6' }) {
  const found = firearmLevel({ ...offense, characteristics }, on)
  return found.status === 'computed' ? found.value.level : found.status
}
const steps = (characteristics: readonly Name[], on: CivilDate, offense: FirearmOffense = { paragraph: '6' }) => firearmLevel({ ...offense, characteristics }, on).steps
const step = (characteristics: readonly Name[], on: CivilDate, id: string, offense?: FirearmOffense) => steps(characteristics, on, offense).find((one) => one.id === id)

describe('a stolen firearm or one without its serial number', () => {
  it('was one level in the first manual, two until October 2006; an obliterated number is four since', () => {
    const both = (on: CivilDate, paragraph: string) => [level(['stolen firearm'], on, { paragraph }), level(['altered or obliterated serial number'], on, { paragraph })]
    expect([both('1988-01-01', ''), both('1990-11-01', '2'), both('2006-10-31', '6'), both('2006-11-01', '6'), both('2025-11-01', '6')]).toEqual([[10, 10], [14, 14], [16, 16], [16, 18], [16, 18]])
  })
  it('counts once, the greater', () => expect(level(['stolen firearm', 'altered or obliterated serial number'], '2016-11-01')).toBe(18))
  it('without any number counts since November 2023 where the person knew', () => expect([level(['firearm known to be without a serial number'], '2023-10-31'), level(['firearm known to be without a serial number'], '2023-11-01')]).toEqual([14, 18]))
  it('since November 2024 a number must be illegible, which an earlier finding does not settle', () => {
    expect(step(['altered or obliterated serial number'], '2023-11-01', '2K2.1(b) altered or obliterated serial number')?.note).toBe('(b)(4)(B)(i)')
    expect(step(['altered or obliterated serial number'], '2024-11-01', '2K2.1(b) altered or obliterated serial number')?.note).toBe('(b)(4)(B)(i): illegible or unrecognizable to the unaided eye')
  })
})

describe('sport and collection', () => {
  it('took four levels off in the first manual and leads down to six since', () => {
    const sport = (on: CivilDate, paragraph: string, firearms?: number) => level(['lawful sporting purposes or collection'], on, { paragraph, ...(firearms === undefined ? {} : { firearms }) })
    expect([sport('1988-01-01', ''), sport('1989-11-01', '2'), sport('1991-11-01', '6'), sport('2025-11-01', '7', 10), sport('2025-11-01', '8')]).toEqual([5, 6, 6, 6, 6])
  })
  it('does not reach the base levels of (a)(1) to (5)', () => expect([level(['lawful sporting purposes or collection'], '2025-11-01', { paragraph: '5' }), level(['lawful sporting purposes or collection'], '2025-11-01', { paragraph: '4' })]).toEqual([18, 20]))
  it('comes before what was done to the firearm', () => expect(level(['lawful sporting purposes or collection', 'stolen firearm'], '2025-11-01', { paragraph: '6', firearms: 5 })).toBe(8))
})

describe('destructive devices', () => {
  it('are two levels since November 1991, a rocket fifteen since November 2004', () => {
    expect((['1991-10-31', '1991-11-01', '2004-10-31', '2004-11-01', '2025-11-01'] as const).map((on) => level(['rocket or missile'], on, { paragraph: on < '1991-11-01' ? '2' : '5' }))).toEqual([12, 20, 20, 33, 33])
    expect((['1991-11-01', '2004-11-01', '2025-11-01'] as const).map((on) => level(['destructive device'], on, { paragraph: '5' }))).toEqual([20, 20, 20])
  })
  it('only a rocket passes the ceiling of 29', () => {
    expect([level(['rocket or missile'], '2025-11-01', { paragraph: '3', firearms: 3 }), level(['destructive device', 'altered or obliterated serial number'], '2025-11-01', { paragraph: '2', firearms: 8 })]).toEqual([39, 29])
  })
})

describe('machinegun conversion devices', () => {
  it('count since November 2025: two levels, four for thirty', () => {
    const four = 'four machinegun conversion devices, or one transferred'
    expect([level([four], '2025-10-31'), level([four], '2025-11-01'), level([four, 'thirty machinegun conversion devices'], '2025-11-01')]).toEqual([14, 16, 18])
  })
  it('lie under the ceiling', () => expect(level(['thirty machinegun conversion devices'], '2025-11-01', { paragraph: '1' })).toBe(29))
})

describe('trafficking', () => {
  it('is four levels since November 2006 and five since November 2023', () => {
    expect((['2006-10-31', '2006-11-01', '2023-10-31', '2023-11-01', '2025-11-01'] as const).map((on) => level(['trafficking in two or more firearms'], on))).toEqual([14, 18, 18, 19, 19])
  })
  it('passes the ceiling', () => expect(level(['trafficking in two or more firearms'], '2025-11-01', { paragraph: '2', firearms: 200 })).toBe(34))
  it('of one firearm, or by conviction under section 933, is two since November 2023, and the greatest counts', () => {
    const one = 'transfer to a prohibited person or for unlawful use'
    expect([level([one], '2023-10-31'), level([one], '2023-11-01'), level(['conviction under 18 U.S.C. 933(a)(2) or (3)', one], '2024-11-01'), level([one, 'trafficking in two or more firearms'], '2024-11-01')]).toEqual([14, 16, 16, 19])
  })
  it('with a criminal group is two more, under pressure two less, and neither without it', () => {
    const traffic = 'trafficking in two or more firearms'
    const [group, pressure] = ['group of five or more with a criminal purpose', 'under pressure or unusually vulnerable'] as const
    expect([level([traffic, group], '2023-11-01'), level([traffic, pressure], '2025-11-01'), level([group, pressure], '2025-11-01'), level([traffic, group], '2023-10-31')]).toEqual([21, 17, 14, 18])
    expect(step([group], '2025-11-01', `2K2.1(b) ${group}`)).toMatchObject({ applied: false, note: '(b)(9): only beside another characteristic, which does not apply' })
  })
})

describe('another felony and the border', () => {
  it('in connection with another felony is four levels and 18 at least since November 1991', () => {
    expect([level(['in connection with another felony'], '1991-10-31', { paragraph: '2' }), level(['in connection with another felony'], '1991-11-01', { paragraph: '8' }), level(['in connection with another felony'], '2025-11-01', { paragraph: '4' })]).toEqual([12, 18, 24])
  })
  it('leaving the country is the same since November 2011, once for both', () => {
    expect([level(['firearm leaving the United States'], '2011-10-31'), level(['firearm leaving the United States'], '2011-11-01'), level(['firearm leaving the United States', 'in connection with another felony'], '2016-11-01')]).toEqual([14, 18, 18])
  })
  it('passes the ceiling', () => expect(level(['in connection with another felony'], '2016-11-01', { paragraph: '2', firearms: 25 })).toBe(33))
  it.each<[CivilDate, string]>([['1991-11-01', '(b)(5)'], ['2006-11-01', '(b)(6)'], ['2011-11-01', '(b)(6)(B)'], ['2025-11-01', '(b)(7)(B)']])('on %s it stands at %s', (on, at) => {
    expect(step(['in connection with another felony'], on, '2K2.1(b) in connection with another felony')?.note).toBe(at)
  })
})

describe('a record kept to conceal another offense', () => {
  it('takes the level of that offense since November 1991', () => {
    expect([level([], '1991-10-31', { paragraph: '2', concealedLevel: 20 }), level([], '1991-11-01', { paragraph: '8', concealedLevel: 20 }), level([], '2025-11-01', { paragraph: '4', concealedLevel: 14 })]).toEqual([12, 20, 20])
  })
})

describe('whatever was found', () => {
  const names = [...Object.keys(firearmCharacteristicsUnderCeiling), ...Object.keys(firearmCharacteristicsAfterCeiling)] as Name[]
  it('nothing but a rocket and what comes after the ceiling leads past 29, and no order of findings matters', () => {
    assert(property(subarray(Object.keys(firearmCharacteristicsUnderCeiling) as Name[]), subarray(names), integer({ min: 1, max: 300 }), integer({ min: 1, max: 8 }), (under, all, firearms, paragraph) => {
      const offense = { paragraph: String(paragraph), firearms }
      if (!under.includes('rocket or missile')) expect(Number(level(under, '2025-11-01', offense))).toBeLessThanOrEqual(29)
      expect(level(all, '2025-11-01', offense)).toBe(level(all.toReversed(), '2025-11-01', offense))
    }))
  })
  it('what was not found is named in one step, where the findings are known', () => {
    expect(steps([], '2025-11-01').at(-1)).toMatchObject({ id: '2K2.1(b) others', applied: false })
    expect(firearmLevel({ paragraph: '6' }, '2025-11-01').steps.at(-1)?.id).toBe('2K2.1(b) ceiling')
  })
})

describe('the firearms guidelines that ended in 1989 and 1991', () => {
  const older = (offense: OlderFirearmOffense, on: CivilDate) => {
    const found = olderFirearmLevel(offense, on)
    return found.status === 'computed' ? found.value.level : found.status
  }
  it('National Firearms Act weapons were 12 in the first manual, four more for a silencer, six less for sport', () => {
    expect([older({ guideline: '2K2.2' }, '1988-01-01'), older({ guideline: '2K2.2', characteristics: ['silencer', 'stolen, altered or obliterated'] }, '1988-01-01'), older({ guideline: '2K2.2', characteristics: ['lawful sporting purposes or collection'] }, '1989-10-31')]).toEqual([12, 17, 6])
  })
  it('trafficking was 6, or 16 and then 18 for machineguns, with a table and six levels for a buyer known to be prohibited', () => {
    const traffic = (on: CivilDate, firearms: number, ...characteristics: string[]) => older({ guideline: '2K2.2', paragraph: '2', firearms, characteristics }, on)
    expect([traffic('1989-11-01', 2), traffic('1989-11-01', 3), traffic('1991-10-31', 50, 'conviction under 18 U.S.C. 922(d)'), traffic('1991-10-31', 49, 'conviction under 18 U.S.C. 922(b)(1) or (2)', 'stolen, altered or obliterated')]).toEqual([6, 7, 18, 14])
    expect([older({ guideline: '2K2.2', paragraph: '1' }, '1989-11-01'), older({ guideline: '2K2.2', paragraph: '1' }, '1990-11-01')]).toEqual([16, 18])
  })
  it('dealing in the first manual began at six firearms', () => {
    const dealt = (firearms: number, ...characteristics: string[]) => older({ guideline: '2K2.3', paragraph: '2', firearms, characteristics }, '1988-01-01')
    expect([dealt(5), dealt(6), dealt(10), dealt(11), dealt(200), dealt(201), dealt(1, 'buyer known to be prohibited', 'buyer of another state')]).toEqual([6, 7, 7, 8, 11, 12, 8])
  })
  it('are part of 2K2.1 since', () => expect([older({ guideline: '2K2.2', paragraph: '1' }, '1991-11-01'), older({ guideline: '2K2.3' }, '1989-11-01')]).toEqual(['not encoded', 'not encoded']))
})
