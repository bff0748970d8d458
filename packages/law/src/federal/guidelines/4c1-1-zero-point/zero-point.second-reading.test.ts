import { describe, expect, it } from 'vitest'
import { computeGuideline, zeroPointCriteria, type CivilDate, type GuidelineInputs } from '../../../index.ts'

// 4C1.1 read once more, from the manual of 2025 and what was found of that of 2023.
const run = (inputs: GuidelineInputs, on: CivilDate) => {
  const found = computeGuideline({ baseLevel: 24, points: 0, zeroPointCriteria: true, ...inputs }, on)
  return { level: found.status === 'computed' ? found.value.totalLevel : found.status, note: found.steps.find(({ id }) => id === '4C1.1')?.note }
}

describe('4C1.1, read a second time', () => {
  it('takes two levels off since November 2023', () => expect((['2023-10-31', '2023-11-01', '2024-11-01', '2025-11-01'] as const).map((on) => run({}, on).level)).toEqual([24, 22, 22, 22]))

  it('is barred by each of its ten further criteria alone, numbered (2) to (11) since November 2024', () => {
    const notes = zeroPointCriteria.map((failed) => run({ zeroPointFailed: [failed] }, '2025-11-01'))
    expect(notes.map(({ level }) => level)).toEqual(zeroPointCriteria.map(() => 24))
    expect(notes.map(({ note }) => note?.slice(10, 14).trim())).toEqual(['(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)', '(9)', '(10)', '(11)'])
    expect(run({ zeroPointFailed: ['continuing criminal enterprise'] }, '2024-10-31').note).toContain('(10)')
  })

  it('is barred by a leading role, a weapon of one’s own, a count under 924(c), a death, a hate crime, a vulnerable victim, and terrorism', () => {
    const barred: readonly GuidelineInputs[] = [{ roleLevels: 2 }, { weapon: true, weaponOwn: true }, { firearmCount: true }, { deathResults: 'first conviction' }, { adjustments: ['hate crime'] }, { adjustments: ['vulnerable victim'] }, { adjustments: ['serious human rights offense'] }, { adjustments: ['terrorism'] }]
    for (const inputs of barred) expect(computeGuideline({ baseLevel: 24, points: 0, zeroPointCriteria: true, ...inputs }, '2025-11-01').steps.find(({ id }) => id === '4C1.1')?.applied).toBe(false)
    expect(run({ adjustments: ['restraint of a victim'] }, '2025-11-01').level).toBe(24)
  })

  it('needs no points at all', () => expect([run({ points: 1 }, '2025-11-01').level, run({ zeroPointCriteria: false }, '2025-11-01').level]).toEqual([24, 24]))
})
