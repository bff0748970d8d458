import { describe, expect, it } from 'vitest'
import type { CivilDate } from '../../../core/civil-date.ts'
import { computeGuideline } from '../compute-guideline.ts'
import type { GuidelineInputs } from '../guideline-inputs.ts'

function base(inputs: GuidelineInputs, on: CivilDate) {
  const found = computeGuideline({ drugs: [{ substance: 'heroin', grams: 1 }], category: 1, ...inputs }, on)
  return found.status === 'computed' ? found.value.baseLevel : found.status
}

const first = { deathResults: 'first conviction' } as const
const again = { deathResults: 'after a prior conviction' } as const
const days: readonly CivilDate[] = ['1987-11-01', '1989-10-31', '1989-11-01', '2009-10-31', '2009-11-01', '2023-10-31', '2023-11-01', '2024-11-01', '2025-11-01']

describe('a death under 841(b)(1)(A) to (C)', () => {
  it('is level 38, and 43 after a prior conviction, in every edition', () => {
    for (const on of days) expect([on, base(first, on), base(again, on)]).toEqual([on, 38, 43])
  })
  it('yields to a greater level of the table since November 1989, which went to 42 until October 1994', () => {
    const tonne = { drugs: [{ substance: 'heroin', grams: 1_000_000 }] }
    expect((['1989-10-31', '1989-11-01', '1994-10-31', '1994-11-01'] as const).map((on) => [base({ ...first, ...tonne }, on), base({ ...again, ...tonne }, on)])).toEqual([[38, 43], [42, 43], [42, 43], [38, 43]])
  })
  it('says under which paragraph', () => {
    const found = computeGuideline({ ...first, category: 1 }, '2016-11-01')
    expect(found.steps.find(({ id }) => id === '2D1.1(a) death')).toMatchObject({ applied: true, change: 'level 38', note: '(a)(2)' })
  })
  it('needs no weight where no weight could be greater, and asks for it where one could', () => {
    const unweighed = { drugs: [{ substance: 'heroin' }] }
    expect([base({ ...first, ...unweighed }, '1994-11-01'), base({ ...first, ...unweighed }, '1994-10-31'), base({ ...again, ...unweighed }, '1994-10-31')]).toEqual([38, 'cannot say', 43])
  })
  it('is not lowered for a mitigating role, which lowers the level of the table only', () => expect(base({ ...first, roleLevels: -4 }, '2025-11-01')).toBe(38))
})

describe('a death under 841(b)(1)(E)', () => {
  const third = { drugs: [{ substance: 'Schedule III substance', units: 100 }], deathUnder: '(E)' } as const
  it('is level 26, and 30 after a prior conviction, since November 2009; before that the drugs decide', () => {
    expect((['1989-11-01', '2009-10-31'] as const).map((on) => [base({ ...third, ...first, drugs: [{ substance: 'marihuana', grams: 1 }] }, on), base({ ...third, ...again, drugs: [{ substance: 'marihuana', grams: 1 }] }, on)])).toEqual([[6, 6], [6, 6]])
    expect((['2009-11-01', '2023-11-01', '2025-11-01'] as const).map((on) => [base({ ...third, ...first }, on), base({ ...third, ...again }, on)])).toEqual([[26, 30], [26, 30], [26, 30]])
  })
  it('was level 43 after a prior conviction until October 1989, and without one the drugs decided', () => {
    const little = { ...third, drugs: [{ substance: 'heroin', grams: 1 }] }
    expect([base({ ...little, ...again }, '1989-10-31'), base({ ...little, ...first }, '1989-10-31')]).toEqual([43, 12])
  })
  it('yields to the drugs where they come to more, a mitigating role taken into account', () => {
    const cocaine = { ...third, ...first, drugs: [{ substance: 'cocaine', grams: 6000 }] }
    expect([base(cocaine, '2016-11-01'), base({ ...cocaine, drugs: [{ substance: 'cocaine', grams: 100_000 }], roleLevels: -4 }, '2016-11-01')]).toEqual([30, 31])
  })
})

describe('a stipulation to such a level', () => {
  it('counts under the manual of 2025, and is no part of those to 2023', () => {
    expect((['2016-11-01', '2024-10-31', '2025-11-01'] as const).map((on) => base({ stipulatedLevel: 38 }, on))).toEqual([12, 12, 38])
  })
  it('is not encoded for the manual of 2024, of which the words are not known', () => expect(base({ stipulatedLevel: 38 }, '2024-11-01')).toBe('not encoded'))
})
