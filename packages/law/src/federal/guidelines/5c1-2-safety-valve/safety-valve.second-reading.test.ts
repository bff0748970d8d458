import { describe, expect, it } from 'vitest'
import { meetsValve, type CivilDate } from '../../../index.ts'

// 5C1.2(a) read once more: the manual of 2016, Amendment 509, and the manual of 2025 with its historical note (1 November 2023, Amendment 817).
const valve = (section: string, points: number, violent: boolean, on: CivilDate) => {
  const found = meetsValve({ section, points, priors: points === 0 ? [] : [{ points: Math.min(3, points), violent }], priorsComplete: true, otherCriteria: true }, on)
  return found.status === 'computed' ? found.value : found.status
}

describe('5C1.2(a), read a second time', () => {
  it('lists five sections of title 21, and two of title 46 since 2023', () => {
    const of2016 = ['841', '844', '846', '960', '963'].map((number) => `21 U.S.C. ${number}`)
    const all = [...of2016, '46 U.S.C. 70503', '46 U.S.C. 70506']
    expect(all.map((section) => valve(section, 0, false, '2016-11-01'))).toEqual(all.map((section) => of2016.includes(section)))
    expect(all.map((section) => valve(section, 0, false, '2025-11-01'))).toEqual(all.map(() => true))
    expect(['21 U.S.C. 843', '21 U.S.C. 848', '21 U.S.C. 859', '18 U.S.C. 924(c)'].map((section) => valve(section, 0, false, '2025-11-01'))).toEqual([false, false, false, false])
  })

  it.each([[0, false, true, true], [1, false, true, true], [1, true, true, true], [2, false, false, true], [2, true, false, false], [3, false, false, false]] as const)('with one prior of %i points, violent %s, is %s in 2003 and 2022, %s in 2023', (points, violent, before, since) => {
    expect((['1994-09-23', '2003-10-27', '2022-11-01', '2023-11-01', '2025-11-01'] as const).map((on) => valve('21 U.S.C. 841', points, violent, on))).toEqual([before, before, before, since, since])
  })
})
