import { describe, expect, it } from 'vitest'
import type { CivilDate } from '../../core/civil-date.ts'
import { computeGuideline } from './compute-guideline.ts'
import type { GuidelineInputs } from './guideline-inputs.ts'

function line(inputs: GuidelineInputs, on: CivilDate) {
  const found = computeGuideline(inputs, on)
  if (found.status !== 'computed') throw new Error(found.status)
  return [found.value.baseLevel, found.value.totalLevel, found.value.range]
}

/** Each line: the day, the base level, the total level, the range; in months. */
type History = readonly [CivilDate, number, number, readonly [number | 'life', number | 'life']]

describe('five kilograms of cocaine, first offense, three levels of acceptance found', () => {
  it.each<History>([
    ['1987-11-01', 32, 30, [97, 121]],
    ['1989-11-01', 32, 30, [97, 121]],
    ['1992-10-31', 32, 30, [97, 121]],
    ['1992-11-01', 32, 29, [87, 108]],
    ['2013-11-01', 32, 29, [87, 108]],
    ['2014-11-01', 30, 27, [70, 87]],
    ['2025-11-01', 30, 27, [70, 87]],
  ])('on %s: base level %d, total %d, %j', (on, base, total, range) => {
    expect(line({ drugs: [{ substance: 'cocaine', grams: 5000 }], category: 1, acceptanceLevels: -3 }, on)).toEqual([base, total, range])
  })
})

describe('fifty grams of cocaine base, category III', () => {
  it.each<History>([
    ['1988-11-01', 32, 32, [151, 188]],
    ['2007-10-31', 32, 32, [151, 188]],
    ['2007-11-01', 30, 30, [121, 151]],
    ['2008-05-01', 30, 30, [121, 151]],
    ['2010-11-01', 26, 26, [78, 97]],
    ['2014-11-01', 24, 24, [63, 78]],
    ['2024-11-01', 24, 24, [63, 78]],
  ])('on %s: base level %d, total %d, %j', (on, base, total, range) => {
    expect(line({ drugs: [{ substance: 'cocaine base', grams: 50 }], category: 3 }, on)).toEqual([base, total, range])
  })
})

describe('a courier of 150 kilograms of cocaine, minor role, safety valve, three levels of acceptance', () => {
  const courier: GuidelineInputs = { drugs: [{ substance: 'cocaine', grams: 150_000 }], category: 1, roleLevels: -2, safetyValve: true, acceptanceLevels: -3 }

  it.each<History>([
    ['1994-11-01', 38, 33, [135, 168]],
    ['1995-11-01', 38, 31, [108, 135]],
    ['2002-11-01', 30, 23, [46, 57]],
    ['2004-11-01', 34, 27, [70, 87]],
    ['2010-11-01', 34, 27, [70, 87]],
    ['2014-11-01', 33, 26, [63, 78]],
    ['2025-11-01', 32, 25, [57, 71]],
  ])('on %s: base level %d, total %d, %j', (on, base, total, range) => {
    expect(line(courier, on)).toEqual([base, total, range])
  })
})

describe('a hundred marihuana plants, category II', () => {
  it.each<History>([
    ['1988-11-01', 16, 16, [24, 30]],
    ['1989-11-01', 26, 26, [70, 87]],
    ['1995-10-31', 26, 26, [70, 87]],
    ['1995-11-01', 16, 16, [24, 30]],
    ['2014-11-01', 14, 14, [18, 24]],
  ])('on %s: base level %d, total %d, %j', (on, base, total, range) => {
    expect(line({ drugs: [{ substance: 'marihuana plants', plants: 100 }], category: 2 }, on)).toEqual([base, total, range])
  })
})

describe('fifty grams of pure methamphetamine, category I, a weapon', () => {
  it.each<History>([
    ['1989-11-01', 28, 30, [97, 121]],
    ['1997-11-01', 28, 30, [97, 121]],
    ['2000-11-01', 32, 34, [151, 188]],
    ['2014-11-01', 30, 32, [121, 151]],
  ])('on %s: base level %d, total %d, %j', (on, base, total, range) => {
    expect(line({ drugs: [{ substance: 'methamphetamine (actual)', grams: 50 }], category: 1, weapon: true }, on)).toEqual([base, total, range])
  })
})

describe('a level-38 organizer who obstructed justice', () => {
  it.each<History>([
    ['1989-11-01', 42, 48, ['life', 'life']],
    ['1994-11-01', 38, 44, ['life', 'life']],
    ['2014-11-01', 38, 44, ['life', 'life']],
    ['2025-11-01', 38, 44, ['life', 'life']],
  ])('on %s: base level %d, total %d, %j', (on, base, total, range) => {
    expect(line({ drugs: [{ substance: 'cocaine', grams: 2_000_000 }], category: 1, roleLevels: 4, obstruction: true }, on)).toEqual([base, total, range])
  })
})

describe('someone without points and with every criterion of 4C1.1', () => {
  it.each<History>([
    ['2018-11-01', 24, 21, [37, 46]],
    ['2023-11-01', 24, 19, [30, 37]],
    ['2025-11-01', 24, 19, [30, 37]],
  ])('on %s: base level %d, total %d, %j', (on, base, total, range) => {
    expect(line({ drugs: [{ substance: 'heroin', grams: 100 }], points: 0, acceptanceLevels: -3, zeroPointCriteria: true }, on)).toEqual([base, total, range])
  })
})
