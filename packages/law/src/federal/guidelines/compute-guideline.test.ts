import { assert, boolean, constantFrom, integer, property, record } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CivilDate } from '../../core/civil-date.ts'
import { computeGuideline } from './compute-guideline.ts'
import type { GuidelineInputs } from './guideline-inputs.ts'

const valve = (grams: number, on: CivilDate) => (compute({ ...cocaine(grams), safetyValve: true }, on).totalLevel as number) - (compute(cocaine(grams), on).totalLevel as number)

function compute(inputs: GuidelineInputs, on: CivilDate) {
  const found = computeGuideline(inputs, on)
  if (found.status !== 'computed') throw new Error(`${found.status}: ${JSON.stringify(found.status === 'cannot say' ? found.needs : found)}`)
  return { ...found.value, step: (id: string) => found.steps.find((step) => step.id === id) }
}

const cocaine = (grams: number): GuidelineInputs => ({ drugs: [{ substance: 'cocaine', grams }], category: 1 })
const base = (grams: number): GuidelineInputs => ({ drugs: [{ substance: 'cocaine base', grams }], category: 1 })

const size = (term: number | 'life') => (term === 'life' ? 1000 : term)

describe('published computations', () => {
  it('45 g of cocaine in 1995 with acceptance: level 14 less 2, 10 to 16 months', () => {
    expect(compute({ ...cocaine(45), acceptanceLevels: -2 }, '1995-11-01')).toMatchObject({ baseLevel: 14, totalLevel: 12, range: [10, 16] })
  })

  it('115 g of cocaine in 2016 with three levels of acceptance: 16 less 3, 12 to 18 months', () => {
    expect(compute({ ...cocaine(115), acceptanceLevels: -3 }, '2016-11-01')).toMatchObject({ baseLevel: 16, totalLevel: 13, range: [12, 18] })
  })

  it('92.5 g of cocaine base in 2002, category VI, ten years at least: 210 to 262 months', () => {
    expect(compute({ ...base(92.5), category: 6, statutoryMin: 120, statutoryMax: 'life' }, '2002-11-01')).toMatchObject({ baseLevel: 32, range: [210, 262] })
  })

  it('500 g of cocaine in 2003: 63 to 78 months', () => expect(compute(cocaine(500), '2003-11-01').range).toEqual([63, 78]))

  it('eight levels on level 38 are 46, which the table reads as 43: life', () => {
    const levels = compute({ ...base(4333), category: 2, otherLevels: [{ id: 'as found', rule: 'Weapon, leadership and obstruction', levels: 8 }] }, '1995-11-01')
    expect(levels).toMatchObject({ baseLevel: 38, totalLevel: 46, range: ['life', 'life'] })
  })

  it('a level of 19 under a ten-year minimum: 30 to 37 months become 120', () => {
    expect(compute({ totalLevel: 19, category: 1, statutoryMin: 120, statutoryMax: 360 }, '2016-11-01')).toMatchObject({ tableRange: [30, 37], range: [120, 120] })
  })

  it('a given range only meets the statute: 262 to 327 months with 300 required are 300 to 327', () => {
    expect(compute({ tableRange: [262, 327], statutoryMin: 300 }, '2002-11-01')).toMatchObject({ tableRange: [262, 327], range: [300, 327], totalLevel: undefined, category: undefined })
  })
})

describe('what goes with the range', () => {
  const given = { totalLevel: 27, category: 1, fine: { offenseOn: '2016-01-01' }, release: { offenseClass: 'A', statutoryLeast: 60 } } as const

  it('is the fine and the supervised release, with their steps, after the limits of the statute', () => {
    const found = compute(given, '2016-11-01')
    expect(found).toMatchObject({ zone: 'D', range: [70, 87], supervisedRelease: [60, 60], fine: [25000, 250000] })
    expect([found.step('5D1.2(c)')?.change, found.step('5E1.2')?.note]).toEqual(['60 months', 'level 27'])
  })

  it('ends with the greatest fine of the statute where that is more than the limit of the table', () => {
    expect(compute({ ...given, fine: { ...given.fine, statutoryGreatest: 10_000_000 } }, '2016-11-01').fine).toEqual([25000, 10_000_000])
  })

  it('is only what was asked for', () => {
    const found = compute({ totalLevel: 27, category: 1 }, '2016-11-01')
    expect([found.fine, found.supervisedRelease, found.step('5E1.2'), found.step('5D1.2')]).toEqual([undefined, undefined, undefined, undefined])
  })

  it('never holds up the range: no fine without gain and loss before November 1991', () => {
    expect(compute(given, '1991-10-31')).toMatchObject({ range: [70, 87] })
    expect(compute(given, '1991-10-31').fine).toBeUndefined()
    expect(compute(given, '1991-11-01').fine).toEqual([12500, 125000])
  })
})

describe('the adjustments, one by one', () => {
  it('a weapon is two levels in every edition', () => {
    for (const on of ['1987-11-01', '1995-11-01', '2025-11-01'] as const) expect(compute({ ...cocaine(5000), weapon: true }, on).totalLevel).toBe(compute(cocaine(5000), on).totalLevel as number + 2)
  })

  it('the safety valve is two levels from November 1995, at first from level 26 only', () => {
    expect(valve(500, '1995-10-31')).toBe(0)
    expect(valve(500, '1995-11-01')).toBe(-2)
    expect(valve(499.999, '1995-11-01')).toBe(0)
    expect(valve(100, '2001-11-01')).toBe(-2)
    expect(valve(100, '2025-11-01')).toBe(-2)
  })

  it('the weapon counts towards the level the safety valve asks for', () => {
    expect(compute({ ...cocaine(450), weapon: true, safetyValve: true }, '1996-01-01').totalLevel).toBe(24)
  })

  it('role and obstruction move the level as found', () => {
    expect(compute({ ...cocaine(5000), roleLevels: 4, obstruction: true }, '1995-11-01').totalLevel).toBe(38)
    expect(compute({ ...cocaine(500), roleLevels: -2 }, '1995-11-01').totalLevel).toBe(24)
  })

  it.each<[CivilDate, number, number]>([
    ['2002-10-31', 38, 34], ['2002-11-01', 30, 26], ['2004-11-01', 34, 30], ['2010-11-01', 32, 28], ['2025-10-31', 32, 28], ['2025-11-01', 30, 26],
  ])('a minimal role on %s lowers level 38 to %d and then takes four levels off: %d', (on, capped, total) => {
    const found = compute({ ...cocaine(500_000), roleLevels: -4 }, on)
    expect([found.baseLevel, found.totalLevel]).toEqual([capped, total])
  })

  it.each<[CivilDate, number, number]>([
    ['2004-11-01', 50_000, 33], ['2004-11-01', 15_000, 31], ['2004-11-01', 5000, 30], ['2004-11-01', 3500, 30], ['2014-11-01', 450_000, 34], ['2025-11-01', 450_000, 32], ['2025-11-01', 150_000, 32], ['2025-11-01', 50_000, 31], ['2025-11-01', 15_000, 30],
  ])('a minor role on %s with %d g of cocaine: base level %d', (on, grams, level) => {
    expect(compute({ ...cocaine(grams), roleLevels: -2 }, on).baseLevel).toBe(level)
  })

  it('an aggravating role does not lower the drug level', () => expect(compute({ ...cocaine(500_000), roleLevels: 3 }, '2025-11-01').baseLevel).toBe(38))

  it('a death found with the conviction is level 38, after a prior conviction 43', () => {
    expect(compute({ ...cocaine(1), deathResults: 'first conviction' }, '2025-11-01').baseLevel).toBe(38)
    expect(compute({ ...cocaine(1), deathResults: 'after a prior conviction' }, '1990-11-01').baseLevel).toBe(43)
  })
})

describe('a person without criminal history points (4C1.1)', () => {
  const clean: GuidelineInputs = { drugs: [{ substance: 'cocaine', grams: 5000 }], points: 0, zeroPointCriteria: true }

  it('gets two levels since November 2023', () => {
    expect(compute(clean, '2023-10-31').totalLevel).toBe(30)
    expect(compute(clean, '2023-11-01').totalLevel).toBe(28)
  })

  it.each<[string, Partial<GuidelineInputs>, string]>([
    ['one point', { points: 1 }, 'criminal history points'],
    ['a category without points', { points: undefined as never, category: 1 }, 'the number of criminal history points is not known'],
    ['a role increase', { roleLevels: 2 }, 'an aggravating role'],
    ['a weapon of one’s own', { weapon: true, weaponOwn: true }, 'criterion (7) fails: weapon'],
    ['a conviction under 924(c)', { firearmCount: true }, 'a conviction of having used, carried or possessed a firearm'],
    ['a weapon that may be one’s own', { weapon: true, zeroPointCriteria: false }, 'a weapon was found, and that it was not the person’s own has not been'],
    ['criteria nobody found met', { zeroPointCriteria: false }, 'the other criteria have not been found to be met'],
  ])('does not with %s, and the trace says why', (_name, change, note) => {
    const inputs = Object.fromEntries(Object.entries({ ...clean, ...change }).filter(([, value]) => value !== undefined)) as GuidelineInputs
    expect(compute(inputs, '2024-11-01').step('4C1.1')).toMatchObject({ applied: false, note })
  })

  it('gets them beside the weapon of another, which Chapter Two counts and Chapter Four does not', () => {
    expect(compute({ ...clean, weapon: true }, '2024-11-01')).toMatchObject({ totalLevel: 30 })
    expect(compute({ ...clean, weapon: true, weaponOwn: false }, '2024-11-01')).toMatchObject({ totalLevel: 30 })
  })
})

describe('where the category comes from', () => {
  it('the category as found goes before points, and points before sentences', () => {
    const history = { sentences: [{ months: 24 }, { months: 24 }] }
    expect(compute({ ...cocaine(500), category: 2, points: 9, history }, '2016-11-01').category).toBe(2)
    expect(compute({ drugs: [{ substance: 'cocaine', grams: 500 }], points: 9, history }, '2016-11-01').category).toBe(4)
    expect(compute({ drugs: [{ substance: 'cocaine', grams: 500 }], history }, '2016-11-01').category).toBe(3)
  })

  it('thirteen points are category VI', () => expect(compute({ totalLevel: 21, points: 13 }, '2015-11-01')).toMatchObject({ category: 6, range: [77, 96] }))
  it('twenty-two as well', () => expect(compute({ totalLevel: 15, points: 22 }, '2018-11-01')).toMatchObject({ category: 6, range: [41, 51] }))
})

describe('what is missing', () => {
  it('is all named at once: the drugs and the category', () => {
    const found = computeGuideline({ weapon: true }, '2025-11-01')
    expect(found.status === 'cannot say' && found.needs.map(({ path }) => path)).toEqual(['drugs', 'category'])
  })

  it('makes no partial range', () => {
    const found = computeGuideline({ drugs: [{ substance: 'khat', grams: 10 }], category: 1 }, '2025-11-01')
    expect(found.status).toBe('not encoded')
    expect('value' in found).toBe(false)
  })

  it('includes the law before the first manual', () => expect(computeGuideline(cocaine(5000), '1987-10-31').status).toBe('not encoded'))
})

describe('the trace', () => {
  const found = computeGuideline({ ...cocaine(5000), acceptanceLevels: -3, statutoryMin: 120, statutoryMax: 'life' }, '2016-11-01')

  it('goes in the order of 1B1.1 and keeps what was not applied', () => {
    expect(found.steps.map(({ id, applied }) => `${applied ? '' : 'not '}${id}`)).toEqual([
      '2D1.1(c)', 'not 2D1.1(a) mitigating role', 'not 2D1.1(b)(1)', 'not 2D1.1(b) others', 'not 2D1.1(b) safety valve', 'not 3B1.1', 'not 3B1.2', 'not 3C1.1', 'not 4B1.1', '3E1.1(a)', '3E1.1(b)', 'not 4C1.1', '4A1.1', '5A', '5G1.1', '5C1.1',
    ])
  })

  it('has a running total that ends in the total level', () => {
    expect(found.steps.flatMap(({ total }) => total ?? []).at(-1)).toBe(27)
  })

  it('gives a reason for every rule not applied, and a source for every rule', () => {
    for (const step of found.steps) {
      if (!step.applied) expect(step.note, step.id).toBeTruthy()
      expect(step.source.quote.length, step.id).toBeGreaterThan(0)
    }
  })

  it('raises 70 to 87 months to what the statute requires', () => {
    expect(found.status === 'computed' && [found.value.tableRange, found.value.range]).toEqual([[70, 87], [120, 120]])
  })

  it('says through which day the law was checked on a day after the last manual read', () => {
    expect(computeGuideline(cocaine(5000), '2026-11-23').verifiedThrough).toBe('2026-10-31')
    expect(computeGuideline(cocaine(5000), '2026-10-31').verifiedThrough).toBeUndefined()
  })
})

describe('whatever the case', () => {
  const inputs = record({
    grams: integer({ min: 1, max: 5_000_000 }), category: integer({ min: 1, max: 6 }), weapon: boolean(), safetyValve: boolean(), obstruction: boolean(),
    roleLevels: constantFrom(-4, -3, -2, 0, 2, 3, 4), acceptanceLevels: constantFrom(0, -2, -3), statutoryMin: constantFrom(0, 60, 120, 240), statutoryMax: constantFrom(240, 480, 'life' as const),
  })
  const day = constantFrom<CivilDate>('1989-11-01', '1993-11-01', '1995-11-01', '2003-11-01', '2008-05-01', '2011-11-01', '2014-11-01', '2018-11-01', '2025-11-01')

  it('the range is one the statute allows', () => {
    assert(property(inputs, day, ({ grams, ...rest }, on) => {
      const { range } = compute({ drugs: [{ substance: 'cocaine', grams }], ...rest }, on)
      expect(size(range[0])).toBeGreaterThanOrEqual(size(rest.statutoryMin))
      expect(size(range[1])).toBeLessThanOrEqual(size(rest.statutoryMax))
    }))
  })

  it('the applied changes add up to the total level', () => {
    assert(property(inputs, day, ({ grams, ...rest }, on) => {
      const { totalLevel, ...found } = compute({ drugs: [{ substance: 'cocaine', grams }], ...rest }, on)
      const levels = ['2D1.1(b)(1)', '2D1.1(b) safety valve', '3B1.1', '3B1.2', '3C1.1', '4B1.1', '3E1.1(a)', '3E1.1(b)', '4C1.1'].reduce((sum, id) => sum + (Number(found.step(id)?.change) || 0), found.baseLevel ?? 0)
      expect(levels).toBe(totalLevel)
    }))
  })

  it('a weapon, a leading role or obstruction never makes the range milder', () => {
    assert(property(inputs, day, ({ grams, ...rest }, on) => {
      const plain: GuidelineInputs = { drugs: [{ substance: 'cocaine', grams }], ...rest, weapon: false, obstruction: false, safetyValve: false }
      const [milder, harsher] = [compute(plain, on), compute({ ...plain, weapon: true, obstruction: true }, on)]
      expect(size(harsher.range[0])).toBeGreaterThanOrEqual(size(milder.range[0]))
    }))
  })
})
