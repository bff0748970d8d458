import { array, assert, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CivilDate } from '../../../core/civil-date.ts'
import { computeGuideline } from '../compute-guideline.ts'
import { combineConvictions, type ConvictedCount, type RelatedCounts } from './combine-convictions.ts'

function combine(counts: readonly ConvictedCount[], related: readonly RelatedCounts[] = [], on: CivilDate = '2025-11-01') {
  const found = combineConvictions(counts, related, on)
  return found.status === 'computed' ? found.value : found.status
}
const robbery = (level: number): ConvictedCount => ({ guideline: '2B3.1', level })

describe('several counts, by the illustrations that close Part D of Chapter Three', () => {
  it('Defendant A: four bank robberies, three of level 22 and one of 28, are four groups, two and a half units, level 31', () => {
    expect(combine([robbery(22), robbery(22), robbery(22), robbery(28)])).toMatchObject({ level: 31, units: 2.5, increase: 3, groups: [{ level: 22 }, { level: 22 }, { level: 22 }, { level: 28 }] })
  })

  it('Defendant B: drugs together of level 26 with the bribe as obstruction, and the bribe itself of 20, are one group of level 26', () => {
    const counts = [{ guideline: '2D1.1', level: 14 }, { guideline: '2D1.1', level: 12 }, { guideline: '2D1.1', level: 16 }, { guideline: '2C1.1', level: 20 }]
    const drugs = computeGuideline({ drugs: [{ substance: 'cocaine', grams: 380 }, { substance: 'heroin', grams: 75 }], obstruction: true, category: 1 }, '2025-11-01')
    const levelTogether = drugs.status === 'computed' ? drugs.value.totalLevel ?? 0 : 0
    expect(levelTogether).toBe(26)
    expect(combine(counts, [{ counts: [0, 1, 2], rule: '3D1.2(d)', levelTogether }, { counts: [0, 3], rule: '3D1.2(c)' }])).toMatchObject({ level: 26, units: 1, increase: 0, groups: [{ counts: [0, 1, 2, 3], level: 26 }] })
  })

  it('Defendant C: fraud and commercial bribery of $4,000 together are one group of level 9', () => {
    const counts = [{ guideline: '2B1.1', level: 7 }, { guideline: '2B4.1', level: 8 }, { guideline: '2B1.1', level: 7 }, { guideline: '2B4.1', level: 8 }]
    expect(combine(counts, [{ counts: [0, 1, 2, 3], rule: '3D1.2(d)', levelTogether: 9 }])).toMatchObject({ level: 9, groups: [{ counts: [0, 1, 2, 3] }] })
  })

  it('one group at 15 and two at 10 make two units, level 17', () => expect(combine([robbery(15), robbery(10), robbery(10)])).toMatchObject({ level: 17, units: 2 }))
})

describe('which counts are one group, by the examples of 3D1.2', () => {
  const pair = (guideline: string, related: readonly RelatedCounts[]) => combine([{ guideline, level: 20 }, { guideline, level: 20 }], related)

  it('two shots at one officer in one episode are one; on two days they are two', () => {
    expect(pair('2A2.2', [{ counts: [0, 1], rule: '3D1.2(a)' }])).toMatchObject({ groups: [{ counts: [0, 1], level: 20 }] })
    expect(pair('2A2.2', [])).toMatchObject({ groups: [{}, {}], level: 22 })
  })

  it('a robbery and the unlawful possession of its gun are one, at the higher level', () => {
    expect(combine([robbery(27), { guideline: '2K2.1', level: 14 }], [{ counts: [0, 1], rule: '3D1.2(c)' }])).toMatchObject({ level: 27, groups: [{ counts: [0, 1], level: 27 }] })
  })

  it('three bank robberies are never one under (d), whatever was said', () => {
    const counts = [robbery(22), robbery(22), robbery(22)]
    expect(combine(counts, [{ counts: [0, 1, 2], rule: '3D1.2(d)', levelTogether: 24 }])).toMatchObject({ groups: [{}, {}, {}], level: 25 })
    expect(combineConvictions(counts, [{ counts: [0, 1, 2], rule: '3D1.2(d)', levelTogether: 24 }], '2025-11-01').steps[0]).toMatchObject({ applied: false, note: 'a guideline is excluded from 3D1.2(d)' })
  })

  it('counts of fraud are one without being said to be, and ask for the level of the whole', () => {
    const counts = [{ guideline: '2B1.1', level: 13 }, { guideline: '2B1.1', level: 15 }]
    expect(combineConvictions(counts, [], '2025-11-01')).toMatchObject({ status: 'cannot say', needs: [{ path: 'counts.levelTogether' }] })
    expect(combine(counts, [{ counts: [0, 1], rule: '3D1.2(d)', levelTogether: 17 }])).toMatchObject({ level: 17 })
  })
})

describe('counts with a term of their own (3D1.1(b))', () => {
  const firearm: ConvictedCount = { guideline: '2K2.4', level: 0, consecutive: 'imprisonment is required' }
  const failure: ConvictedCount = { guideline: '2J1.6', level: 15, consecutive: 'only if imprisonment is imposed' }

  it('stay outside in every edition', () => {
    for (const on of ['1987-11-01', '1990-11-01', '1998-11-01', '2005-11-01', '2025-11-01'] as const) expect(combine([robbery(22), firearm], [], on)).toMatchObject({ level: 22, excluded: [1] })
  })

  it('stayed outside until October 1998 even where imprisonment itself was not required', () => {
    expect([combine([robbery(18), failure], [], '1998-10-31'), combine([robbery(18), failure], [], '1998-11-01')]).toMatchObject([{ level: 18, excluded: [1] }, { level: 20, excluded: [] }])
  })

  it('alone leave nothing to combine', () => expect(combineConvictions([firearm], [], '2025-11-01').status).toBe('out of scope'))
})

describe('whatever the counts', () => {
  it('not grouped at all, they come to what their levels come to as groups, in any order', () => {
    assert(property(array(integer({ min: 4, max: 40 }), { minLength: 1, maxLength: 6 }), (levels) => {
      const whole = combine(levels.map(robbery))
      const turned = combine(levels.toReversed().map(robbery))
      expect(typeof whole === 'string' ? whole : whole.level).toBe(typeof turned === 'string' ? turned : turned.level)
      expect(typeof whole === 'string' ? 0 : whole.level).toBeGreaterThanOrEqual(Math.max(...levels))
    }))
  })

  it('other groups enter the range before acceptance', () => {
    const found = computeGuideline({ baseLevel: 28, guideline: '2B3.1', otherGroups: [22, 22, 22], acceptanceLevels: -3, category: 1 }, '2025-11-01')
    expect(found).toMatchObject({ status: 'computed', value: { totalLevel: 28, range: [78, 97] } })
  })

  it('another group may be the most serious', () => {
    expect(computeGuideline({ baseLevel: 20, guideline: '2B3.1', otherGroups: [25], category: 1 }, '2025-11-01')).toMatchObject({ value: { totalLevel: 26 } })
  })
})
