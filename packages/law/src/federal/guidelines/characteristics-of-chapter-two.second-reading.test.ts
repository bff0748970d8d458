import { describe, expect, it } from 'vitest'
import type { CivilDate } from '../../core/civil-date.ts'
import { inForce } from '../../core/dated.ts'
import { fraudCharacteristics, theftCharacteristics } from './2b1-1-theft-and-fraud/characteristics.table.ts'
import { robberyCharacteristics } from './2b3-1-robbery/characteristics.table.ts'
import { firearmCharacteristicsAfterCeiling, firearmCharacteristicsUnderCeiling } from './2k2-1-firearms/characteristics.table.ts'
import { launderingCharacteristics, monetaryTransactionCharacteristics } from './2s1-1-money-laundering/characteristics.table.ts'
import type { Characteristics } from './characteristics.ts'

/** What a manual has, as lines: the subdivision, the levels, and the floor after a slash. Sorted, so that the order of reading does not matter. */
function linesOf(table: Characteristics, on: CivilDate): readonly string[] {
  return Object.values(table).flatMap((series) => {
    const looked = inForce(series, on)
    if (!looked.found || looked.value === undefined) return []
    const { at, levels, atLeast, downTo } = looked.value
    return [`${at} ${downTo === undefined ? `${levels}${atLeast === undefined ? '' : `/${atLeast}`}` : `to ${downTo}`}`]
  }).sort()
}
const sorted = (lines: string) => lines.trim().split(/\s*;\s*/).sort()

// Read once more from Amendments 617, 634, 374, 189 and 365, which print the guidelines of their day, and from the manuals of 2016 and 2025.
describe('specific offense characteristics, read a second time', () => {
  it('theft and fraud in 2000, as struck by Amendment 617', () => {
    expect(linesOf(theftCharacteristics, '2001-10-31')).toEqual(sorted('(b)(2) 2; (b)(3) 0/6; (b)(4)(A) 2; (b)(4)(B) 4; (b)(5) 0/14; (b)(6)(A) 4/24; (b)(6)(B) 4/24; (b)(7) 2; (b)(8) 2'))
    expect(linesOf(fraudCharacteristics, '2001-10-31')).toEqual(sorted(`
      (b)(2)(A) 2; (b)(2)(B) 2; (b)(3) 2; (b)(4)(A) 2/10; (b)(4)(B) 2/10; (b)(4)(C) 2/10; (b)(5)(A) 2/12; (b)(5)(B) 2/12; (b)(5)(C) 2/12;
      (b)(6)(A) 2/12; (b)(6)(B) 2/12; (b)(6)(C) 2/12; (b)(7)(A) 2/13; (b)(7)(B) 2/13; (b)(8)(A) 4/24; (b)(8)(B) 4/24
    `))
  })

  it('theft and fraud in 2016', () => {
    const of2016 = sorted(`
      (b)(2)(A)(i) 2; (b)(2)(A)(i) 2; (b)(2)(A)(i) 2; (b)(2)(A)(ii) 2; (b)(2)(A)(iii) 2; (b)(2)(B) 4; (b)(2)(C) 6; (b)(3) 2; (b)(4) 2; (b)(5) 2; (b)(5) 2; (b)(6) 2; (b)(7) 2; (b)(7) 3; (b)(7) 4; (b)(8)(A) 2; (b)(8)(B) 4;
      (b)(9)(A) 2/10; (b)(9)(B) 2/10; (b)(9)(C) 2/10; (b)(9)(D) 2/10; (b)(10)(A) 2/12; (b)(10)(B) 2/12; (b)(10)(C) 2/12; (b)(11)(A) 2/12; (b)(11)(A)(ii) 2/12; (b)(11)(B) 2/12; (b)(11)(C) 2/12; (b)(12) 2/12;
      (b)(13)(A) 2; (b)(13)(B) 4/14; (b)(14)(A) 2/14; (b)(14)(B) 2/14; (b)(15)(A) 2/14; (b)(15)(B) 2/14; (b)(16)(A) 2/24; (b)(16)(B) 4/24; (b)(16)(B) 4/24; (b)(17)(A) 2; (b)(17)(B) 2;
      (b)(18)(A)(i) 2; (b)(18)(A)(ii) 4; (b)(18)(A)(iii) 6/24; (b)(19)(A)(i) 4; (b)(19)(A)(ii) 4; (b)(19)(B) 4
    `)
    for (const table of [theftCharacteristics, fraudCharacteristics]) expect(linesOf(table, '2016-11-01')).toEqual(of2016)
  })

  it('theft and fraud in 2025', () => {
    const of2025 = sorted(`
      (b)(2)(A)(i) 2; (b)(2)(A)(i) 2; (b)(2)(A)(i) 2; (b)(2)(A)(ii) 2; (b)(2)(A)(iii) 2; (b)(2)(B) 4; (b)(2)(C) 6; (b)(3) 2; (b)(4) 2; (b)(5) 2; (b)(5) 2; (b)(6) 2; (b)(7) 2; (b)(7) 3; (b)(7) 4; (b)(8)(A) 2; (b)(8)(B) 4;
      (b)(9)(A) 2/10; (b)(9)(B) 2/10; (b)(9)(C) 2/10; (b)(9)(D) 2/10; (b)(10)(A) 2/12; (b)(10)(B) 2/12; (b)(10)(C) 2/12; (b)(11)(A) 2/12; (b)(11)(A)(ii) 2/12; (b)(11)(B) 2/12; (b)(11)(C) 2/12; (b)(12) 2/12; (b)(13) 4/12;
      (b)(14)(A) 2; (b)(14)(B) 4/14; (b)(15)(A) 2/14; (b)(15)(B) 2/14; (b)(16)(A) 2/14; (b)(16)(B) 2/14; (b)(17)(A) 2/24; (b)(17)(B) 4/24; (b)(17)(B) 4/24; (b)(18)(A) 2; (b)(18)(B) 2;
      (b)(19)(A)(i) 2; (b)(19)(A)(ii) 4; (b)(19)(A)(iii) 6/24; (b)(20)(A)(i) 4; (b)(20)(A)(ii) 4; (b)(20)(B) 4
    `)
    for (const table of [theftCharacteristics, fraudCharacteristics]) expect(linesOf(table, '2025-11-01')).toEqual(of2025)
  })

  it('robbery in 1988, 1990, 1995 and 2025', () => {
    expect(linesOf(robberyCharacteristics, '1988-01-01')).toEqual(sorted('(b)(2)(A) 5; (b)(2)(B) 4; (b)(2)(B) 4; (b)(2)(C) 3; (b)(2)(C) 3; (b)(3)(A) 2; (b)(3)(B) 4; (b)(3)(C) 6; (b)(4)(A) 4; (b)(4)(B) 2; (b)(5) 1'))
    expect(linesOf(robberyCharacteristics, '1990-11-01')).toEqual(sorted('(b)(1) 2; (b)(2)(A) 5; (b)(2)(B) 4; (b)(2)(B) 4; (b)(2)(C) 3; (b)(2)(C) 3; (b)(2)(D) 2; (b)(3)(A) 2; (b)(3)(B) 4; (b)(3)(C) 6; (b)(3)(D) 3; (b)(3)(E) 5; (b)(4)(A) 4; (b)(4)(B) 2; (b)(5) 1'))
    const weapons = '(b)(2)(A) 7; (b)(2)(B) 6; (b)(2)(C) 5; (b)(2)(D) 4; (b)(2)(E) 3; (b)(2)(F) 2; (b)(3)(A) 2; (b)(3)(B) 4; (b)(3)(C) 6; (b)(3)(D) 3; (b)(3)(E) 5; (b)(4)(A) 4; (b)(4)(B) 2'
    expect(linesOf(robberyCharacteristics, '1995-11-01')).toEqual(sorted(`(b)(1)(A) 2; (b)(1)(B) 2; ${weapons}; (b)(5) 1`))
    for (const on of ['1997-11-01', '2016-11-01', '2025-11-01'] as const) expect(linesOf(robberyCharacteristics, on)).toEqual(sorted(`(b)(1) 2; ${weapons}; (b)(5) 2; (b)(6) 1`))
  })

  it('firearms in 1988, 1990, 2003, 2016, 2023 and 2025', () => {
    const firearms: Characteristics = { ...firearmCharacteristicsUnderCeiling, ...firearmCharacteristicsAfterCeiling }
    expect(linesOf(firearms, '1988-01-01')).toEqual(sorted('(b)(1) 1; (b)(1) 1; (b)(2) -4'))
    expect(linesOf(firearms, '1990-11-01')).toEqual(sorted('(b)(1) to 6; (b)(2) 2; (b)(2) 2'))
    expect(linesOf(firearms, '2003-11-01')).toEqual(sorted('(b)(2) to 6; (b)(3) 2; (b)(3) 2; (b)(4) 2; (b)(4) 2; (b)(5) 4/18'))
    expect(linesOf(firearms, '2016-11-01')).toEqual(sorted('(b)(2) to 6; (b)(3)(A) 15; (b)(3)(B) 2; (b)(4)(A) 2; (b)(4)(B) 4; (b)(5) 4; (b)(6)(A) 4/18; (b)(6)(B) 4/18'))
    expect(linesOf(firearms, '2023-11-01')).toEqual(sorted('(b)(2) to 6; (b)(3)(A) 15; (b)(3)(B) 2; (b)(4)(A) 2; (b)(4)(B)(i) 4; (b)(4)(B)(ii) 4; (b)(5)(A) 2; (b)(5)(B) 2; (b)(5)(C) 5; (b)(6)(A) 4/18; (b)(6)(B) 4/18; (b)(8) 2; (b)(9) -2'))
    expect(linesOf(firearms, '2025-11-01')).toEqual(sorted('(b)(2) to 6; (b)(3)(A) 15; (b)(3)(B) 2; (b)(4)(A) 2; (b)(4)(B)(i) 4; (b)(4)(B)(ii) 4; (b)(5)(A) 2; (b)(5)(B) 4; (b)(6)(A) 2; (b)(6)(B) 2; (b)(6)(C) 5; (b)(7)(A) 4/18; (b)(7)(B) 4/18; (b)(9) 2; (b)(10) -2'))
  })

  it('laundering until and since November 2001', () => {
    expect([linesOf(launderingCharacteristics, '2001-10-31'), linesOf(monetaryTransactionCharacteristics, '2001-10-31')]).toEqual([['(b)(1) 3'], ['(b)(1)(A) 5', '(b)(1)(B) 2']])
    for (const on of ['2001-11-01', '2025-11-01'] as const) expect([linesOf(launderingCharacteristics, on), linesOf(monetaryTransactionCharacteristics, on)]).toEqual([sorted('(b)(1) 6; (b)(1) 6; (b)(2)(A) 1; (b)(2)(B) 2; (b)(2)(C) 4; (b)(3) 2'), []])
  })
})
