import { describe, expect, it } from 'vitest'
import { careerFirearmRange, careerOffenderLevel, categoryForPoints, clampRange, computeGuideline, countPoints, type CivilDate, type GuidelineInputs } from '../../index.ts'

// Chapters Two to Five read once more, from Appendix C and the manual of 2025.

function computed(inputs: GuidelineInputs, on: CivilDate) {
  const found = computeGuideline(inputs, on)
  if (found.status !== 'computed') throw new Error(`${on}: ${found.status}`)
  return found.value
}

const totalOn = (inputs: GuidelineInputs, on: CivilDate) => computed({ category: 1, ...inputs }, on).totalLevel

/** Grams of heroin for a level of the table on a day. */
function gramsFor(level: number, on: CivilDate): number {
  const start = [10, 20, 40, 60, 80, 100, 400, 700, 1000, 3000, 10_000, 30_000]
  const i = (level - (on < '2014-11-01' ? 16 : 14)) / 2
  return on >= '2014-11-01' && level === 38 ? 90_000 : start[i] ?? 0
}

describe('the limit for a mitigating role (2D1.1(a)), read a second time', () => {
  // Before each level of the table: what a two-level and a four-level role leave of it.
  const limits: readonly { readonly days: readonly CivilDate[]; readonly cite: string; readonly left: Readonly<Record<number, readonly [number, number]>> }[] = [
    { days: ['1995-11-01', '2002-10-31'], cite: 'none', left: { 30: [30, 30], 32: [32, 32], 34: [34, 34], 36: [36, 36], 38: [38, 38] } },
    { days: ['2002-11-01', '2004-10-31'], cite: 'Amendment 640', left: { 28: [28, 28], 30: [30, 30], 32: [30, 30], 34: [30, 30], 36: [30, 30], 38: [30, 30] } },
    { days: ['2004-11-01', '2010-10-31'], cite: 'Amendment 668', left: { 30: [30, 30], 32: [30, 30], 34: [31, 31], 36: [33, 33], 38: [34, 34] } },
    { days: ['2010-11-01', '2014-10-31', '2014-11-01', '2018-11-01', '2025-10-31'], cite: 'Amendment 748', left: { 30: [30, 30], 32: [30, 30], 34: [31, 31], 36: [33, 32], 38: [34, 32] } },
    { days: ['2025-11-01'], cite: '§2D1.1(a)(5) of 2025', left: { 30: [30, 30], 32: [30, 30], 34: [31, 30], 36: [32, 30], 38: [32, 30] } },
  ]

  it.each(limits)('follows $cite on $days', ({ days, left }) => {
    for (const on of days) {
      for (const [level, [minor, minimal]] of Object.entries(left)) {
        const base = (roleLevels: number) => computed({ drugs: [{ substance: 'heroin', grams: gramsFor(Number(level), on) }], roleLevels, category: 1 }, on).baseLevel
        expect([on, level, base(0), base(2), base(-2), base(-3), base(-4)]).toEqual([on, level, Number(level), Number(level), minor, minor, minimal])
      }
    }
  })
})

describe('Chapters Two and Three, read a second time', () => {
  it('takes the greatest of a death and the table since November 1989 (Amendment 123): the table went to 42 until October 1994', () => {
    const death = (grams: number, on: CivilDate) => computed({ drugs: [{ substance: 'heroin', grams }], deathResults: 'first conviction', category: 1 }, on).baseLevel
    expect((['1989-11-01', '1994-10-31', '1994-11-01', '2025-11-01'] as const).map((on) => [death(1, on), death(99_999, on), death(100_000, on), death(300_000, on)])).toEqual([[38, 38, 40, 42], [38, 38, 40, 42], [38, 38, 38, 38], [38, 38, 38, 38]])
  })

  it('adds two levels for a weapon in every edition', () => {
    for (const on of ['1987-11-01', '1995-11-01', '2025-11-01'] as const) expect(totalOn({ drugs: [{ substance: 'heroin', grams: 100 }], weapon: true }, on)).toBe(on < '2014-11-01' ? 28 : 26)
  })

  it('takes two levels off for the safety valve since November 1995, from level 26 only until October 2001 (Amendments 515 and 624)', () => {
    const less = (baseLevel: number, on: CivilDate) => baseLevel - (totalOn({ baseLevel, safetyValve: true }, on) ?? 0)
    expect((['1994-11-01', '1995-10-31', '1995-11-01', '2001-10-31', '2001-11-01', '2025-11-01'] as const).map((on) => [less(25, on), less(26, on), less(27, on)])).toEqual([
      [0, 0, 0], [0, 0, 0], [0, 2, 2], [0, 2, 2], [2, 2, 2], [2, 2, 2],
    ])
  })

  it('takes two levels off for acceptance, a third since November 1992 from level 16 (Amendment 459)', () => {
    const less = (baseLevel: number, acceptanceLevels: number, on: CivilDate) => baseLevel - (totalOn({ baseLevel, acceptanceLevels }, on) ?? 0)
    expect((['1987-11-01', '1992-10-31', '1992-11-01', '2003-04-30', '2025-11-01'] as const).map((on) => [less(15, -3, on), less(16, -3, on), less(16, -2, on), less(16, 0, on)])).toEqual([
      [2, 2, 2, 0], [2, 2, 2, 0], [2, 3, 2, 0], [2, 3, 2, 0], [2, 3, 2, 0],
    ])
  })

  it('adds role and obstruction before it asks for level 16', () => {
    expect(totalOn({ baseLevel: 14, roleLevels: 2, acceptanceLevels: -3 }, '2025-11-01')).toBe(13)
    expect(totalOn({ baseLevel: 18, roleLevels: -4, obstruction: true, acceptanceLevels: -3 }, '1993-11-01')).toBe(13)
  })

  it('takes two levels off for no points since November 2023 (4C1.1)', () => {
    const level = (points: number, on: CivilDate) => computed({ baseLevel: 24, points, zeroPointCriteria: true }, on).totalLevel
    expect([level(0, '2023-10-31'), level(0, '2023-11-01'), level(1, '2023-11-01'), level(0, '2025-11-01')]).toEqual([24, 22, 24, 22])
  })
})

describe('5C1.2(b), read a second time', () => {
  const low = (on: CivilDate, liftedMinimum: number | 'life' | undefined, category = 1) => {
    const { totalLevel, range } = computed({ baseLevel: 20, roleLevels: -4, safetyValve: true, acceptanceLevels: -2, category, ...(liftedMinimum === undefined ? {} : { liftedMinimum }) }, on)
    return [totalLevel, ...range]
  }

  it('keeps level 17 from November 2001, a range of 24 to 30 months since November 2023, where five years were lifted (Amendments 624 and 817)', () => {
    expect([low('2001-11-01', 60), low('2023-10-31', 60), low('2023-11-01', 60), low('2025-11-01', 120)]).toEqual([[17, 24, 30], [17, 24, 30], [12, 24, 30], [12, 24, 30]])
  })

  it('asks nothing before, nor of a shorter minimum, nor of a range that is higher', () => {
    expect([low('2001-10-31', 60), low('2005-11-01', 59), low('2023-11-01', undefined), low('2025-11-01', 60, 6)]).toEqual([[14, 15, 21], [12, 10, 16], [12, 10, 16], [12, 30, 37]])
  })
})

describe('criminal history, read a second time', () => {
  it('has its six categories', () => {
    expect(Array.from({ length: 20 }, (_, points) => categoryForPoints(points))).toEqual([1, 1, 2, 2, 3, 3, 3, 4, 4, 4, 5, 5, 5, 6, 6, 6, 6, 6, 6, 6])
  })

  const pointsOn = (on: CivilDate, months: readonly number[], more: { readonly underSentence?: boolean; readonly soonAfterRelease?: boolean; readonly uncountedViolent?: number }) => {
    const found = countPoints({ sentences: months.map((of) => (of < 1 ? { days: of * 1000 } : { months: of })), ...more }, on)
    return found.status === 'computed' ? found.value.total : found.status
  }

  it('gives three points above thirteen months, two from sixty days, one below, four at most', () => {
    expect([14, 13, 12, 2, 0.06, 0.059].map((of) => pointsOn('2025-11-01', [of], {}))).toEqual([3, 2, 2, 2, 2, 1])
    expect(pointsOn('2025-11-01', [0.001, 0.001, 0.001, 0.001, 0.001], {})).toBe(4)
  })

  it('adds two for a criminal justice sentence until October 2023, one from seven points since (Amendment 821)', () => {
    const status = (on: CivilDate, months: readonly number[]) => pointsOn(on, months, { underSentence: true })
    expect((['1987-11-01', '2023-10-31', '2023-11-01', '2025-11-01'] as const).map((on) => [status(on, []), status(on, [24, 24]), status(on, [24, 24, 0.03])])).toEqual([[2, 8, 9], [2, 8, 9], [0, 6, 8], [0, 6, 8]])
  })

  it('adds two soon after release, one beside a status, until October 2010 (Amendment 742)', () => {
    expect((['1987-11-01', '1989-11-01', '2010-10-31', '2010-11-01', '2023-11-01'] as const).map((on) => [pointsOn(on, [24], { soonAfterRelease: true }), pointsOn(on, [24], { soonAfterRelease: true, underSentence: true })])).toEqual([[5, 6], [5, 6], [5, 6], [3, 5], [3, 3]])
  })

  it('adds a point for each uncounted crime of violence since November 1991, three at most (Amendment 382)', () => {
    expect((['1991-10-31', '1991-11-01', '2025-11-01'] as const).map((on) => [1, 3, 5].map((uncountedViolent) => pointsOn(on, [24], { uncountedViolent })))).toEqual([[3, 3, 3], [4, 6, 6], [4, 6, 6]])
  })
})

describe('the career offender, read a second time', () => {
  const years = [1, 2, 4, 5, 9, 10, 14, 15, 19, 20, 24, 25, 40] as const
  const level = (months: number | 'life', on: CivilDate) => {
    const found = careerOffenderLevel(months, on)
    return found.status === 'computed' ? found.value : found.status
  }

  it('has another table before 15 January 1988 (Amendment 48)', () => {
    for (const on of ['1987-11-01', '1988-01-14'] as const) expect([...years.map((of) => level(of * 12, on)), level('life', on), level(13, on), level(12, on)]).toEqual([4, 12, 12, 19, 19, 26, 26, 26, 26, 34, 34, 34, 34, 37, 12, 4])
    for (const on of ['1988-01-15', '1995-11-01', '2025-11-01'] as const) expect([...years.slice(1).map((of) => level(of * 12, on)), level('life', on), level(13, on)]).toEqual([12, 12, 17, 17, 24, 24, 29, 29, 32, 32, 34, 34, 37, 12])
  })

  it('begins at the month', () => {
    expect([59, 60, 119, 120, 179, 180, 239, 240, 299, 300].map((months) => level(months, '2016-11-01'))).toEqual([12, 17, 17, 24, 24, 29, 29, 32, 32, 34])
  })

  it('is lowered for acceptance since November 1989 only, by two, and by the third level since November 1992 (Amendments 266 and 459)', () => {
    const total = (on: CivilDate) => computed({ baseLevel: 20, careerOffender: { offenseStatutoryMaximum: 'life' }, acceptanceLevels: -3 }, on)
    expect((['1987-11-01', '1989-10-31', '1989-11-01', '1992-10-31', '1992-11-01', '2025-11-01'] as const).map((on) => [total(on).totalLevel, total(on).category])).toEqual([[37, 6], [37, 6], [35, 6], [35, 6], [34, 6], [34, 6]])
  })

  it('compares with the level after acceptance while the career level itself was not lowered', () => {
    // 1 November 1987 to 31 October 1989: "greater than the offense level otherwise applicable", which is after Chapter Three.
    const total = computed({ baseLevel: 38, careerOffender: { offenseStatutoryMaximum: 'life' }, acceptanceLevels: -2 }, '1988-11-01')
    expect([total.totalLevel, total.range]).toEqual([37, [360, 'life']])
  })

  it('uses the level otherwise applicable where that is greater, with category VI all the same', () => {
    expect(computed({ baseLevel: 38, careerOffender: { offenseStatutoryMaximum: 240 }, acceptanceLevels: -3 }, '2005-11-01')).toMatchObject({ totalLevel: 35, category: 6 })
  })

  it('with a firearm count has the three fixed ranges since November 2002 (Amendment 642)', () => {
    const fixed = (levels: 0 | 2 | 3, on: CivilDate) => {
      const found = careerFirearmRange([12, 18], 60, levels, on)
      return found.status === 'computed' ? found.value : found.status
    }
    for (const on of ['2002-11-01', '2025-11-01'] as const) expect([fixed(0, on), fixed(2, on), fixed(3, on)]).toEqual([[360, 'life'], [292, 365], [262, 327]])
  })
})

describe('5G1.1, read a second time', () => {
  it('is the maximum where that lies below the range, the minimum where it lies above, else what is left between', () => {
    expect([clampRange([51, 63], 0, 48), clampRange([41, 51], 60, 240), clampRange([51, 63], 60, 240), clampRange([51, 63], 51, 63), clampRange([360, 'life'], 120, 480), clampRange([360, 'life'], 240, 'life'), clampRange([188, 235], 'life', 'life'), clampRange([41, 51], 0, 48)]).toEqual([
      [48, 48], [60, 60], [60, 63], [51, 63], [360, 480], [360, 'life'], ['life', 'life'], [41, 48],
    ])
  })
})
