import { assert, constantFrom, integer, property, subarray } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CivilDate } from '../../core/civil-date.ts'
import type { Source } from '../../core/source.ts'
import { Trace } from '../../core/trace.ts'
import { applyCharacteristics, type Characteristic, type CharacteristicRule, type Characteristics } from './characteristics.ts'
import { RunningLevel } from './running-level.ts'

const source: Source = { cite: 'made up', link: 'https://example.org/', quote: 'made up', text: 'read' }
const always = (value: CharacteristicRule): Characteristic => ({ of: 'made up', entries: [{ from: '1987-11-01', checkedThrough: '2026-10-31', value, source }] })

const table: Characteristics = {
  weapon: always({ at: '(b)(1)', levels: 2 }),
  aircraft: always({ at: '(b)(2)', levels: 2, atLeast: 26 }),
  premises: { of: 'premises', entries: [{ from: '1987-11-01', to: '2010-10-31', value: undefined, source }, { from: '2010-11-01', checkedThrough: '2026-10-31', value: { at: '(b)(12)', levels: 2 }, source }] },
  waste: always({ at: '(b)(3)(A)', levels: 2, choice: '(b)(3)' }),
  laboratory: always({ at: '(b)(3)(B)', levels: 3, atLeast: 27, choice: '(b)(3)' }),
  quiet: always({ at: '(b)(8)(A)', levels: 2, atLeast: 24, choice: '(b)(8)' }),
  loud: always({ at: '(b)(8)(B)', levels: 4, atLeast: 24, choice: '(b)(8)' }),
  leader: always({ at: '(b)(4)', levels: 2, role: 'aggravating' }),
  courier: always({ at: '(b)(5)', levels: -2, role: 'minimal' }),
  imported: always({ at: '(b)(6)', levels: 2, role: 'not mitigating' }),
  lost: { of: 'lost', entries: [{ from: '1995-11-01', checkedThrough: '2026-10-31', value: { at: '(b)(7)', levels: 2 }, source }] },
}

function apply(found: readonly string[], { level = 20, roleLevels = 0, on = '2024-01-01' as CivilDate } = {}) {
  const trace = new Trace()
  const running = new RunningLevel(trace, level)
  applyCharacteristics({ guideline: '2D1.1', table, found, roleLevels }, on, trace, running)
  return { level: running.level, steps: trace.steps, gaps: trace.gaps }
}

describe('specific offense characteristics', () => {
  it('add their levels, each a step that names its subdivision', () => {
    const { level, steps } = apply(['weapon'])
    expect(level).toBe(22)
    expect(steps[0]).toMatchObject({ id: '2D1.1(b) weapon', change: '+2', total: 22, note: '(b)(1)' })
  })
  it('lift to their least level only what is below it', () => expect([apply(['aircraft']).level, apply(['aircraft'], { level: 24 }).level, apply(['aircraft'], { level: 25 }).level]).toEqual([26, 26, 27]))
  it('are not applied before the manual had them, and say so', () => {
    const { level, steps } = apply(['premises'], { on: '2010-10-31' })
    expect([level, apply(['premises'], { on: '2010-11-01' }).level]).toEqual([20, 22])
    expect(steps[0]).toMatchObject({ applied: false, note: 'not part of the guideline of that day' })
  })
  it('of a choice, the one that leads highest applies, floor and all', () => {
    expect([apply(['waste', 'laboratory']).level, apply(['waste', 'laboratory'], { level: 30 }).level, apply(['waste']).level]).toEqual([27, 33, 22])
    expect(apply(['waste', 'laboratory']).steps.find(({ id }) => id === '2D1.1(b) waste')).toMatchObject({ applied: false, note: '(b)(3)(A): only the greatest applies' })
  })
  it('of a choice only one applies, also where both lead to the same floor', () => {
    expect(apply(['quiet', 'loud'], { level: 20 }).level).toBe(24)
    expect(apply(['quiet', 'loud'], { level: 22 }).level).toBe(26)
  })
  it('ask for the role they name', () => {
    expect([apply(['leader']).level, apply(['leader'], { roleLevels: 2 }).level]).toEqual([20, 22])
    expect([apply(['courier'], { roleLevels: -2 }).level, apply(['courier'], { roleLevels: -4 }).level]).toEqual([20, 18])
    expect([apply(['imported'], { roleLevels: -2 }).level, apply(['imported']).level]).toEqual([20, 22])
  })
  it('found on a day whose rule is not encoded are a gap, and not found they are none', () => {
    expect(apply(['lost'], { on: '1990-01-01' }).gaps).toHaveLength(1)
    expect(apply([], { on: '1990-01-01' }).gaps).toHaveLength(0)
  })
  it('not found are named together, without those the manual does not have', () => {
    const note = apply(['weapon'], { on: '2000-01-01' }).steps.at(-1)?.note
    expect(note).toContain('aircraft')
    expect(note).not.toContain('premises')
    expect(note).not.toContain('weapon')
  })
  it('come to the same in whatever order they were found', () => {
    const names = Object.keys(table)
    assert(property(subarray(names), integer({ min: 6, max: 43 }), constantFrom(-4, -2, 0, 2, 4), (found, level, roleLevels) => {
      expect(apply(found.toReversed(), { level, roleLevels }).level).toBe(apply(found, { level, roleLevels }).level)
    }))
  })
})
