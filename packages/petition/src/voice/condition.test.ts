import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { holds, readCondition, type Answer3, type Condition } from './condition.ts'
import type { ConditionName } from './conditions.table.ts'

const names: readonly ConditionName[] = ['health is known', 'counsel signs', 'the sentence is life']
const leaf = fc.constantFrom(...names).map((name): Condition => ({ is: 'named', name }))
const { tree } = fc.letrec<{ tree: Condition }>((tie) => ({
  tree: fc.oneof({ maxDepth: 4 }, leaf, tie('tree').map((of): Condition => ({ is: 'not', of })), fc.tuple(fc.constantFrom('and' as const, 'or' as const), fc.array(tie('tree'), { minLength: 2, maxLength: 3 })).map(([is, of]): Condition => ({ is, of }))),
}))
const answers = fc.record(Object.fromEntries(names.map((name) => [name, fc.constantFrom<Answer3>('yes', 'no', 'unknown')])))

describe('a condition', () => {
  it('is read with its names, brackets and all', () => {
    expect(readCondition('Health is known and not (counsel signs or the sentence is life)')).toEqual({ ok: true, condition: { is: 'and', of: [{ is: 'named', name: 'health is known' }, { is: 'not', of: { is: 'or', of: [{ is: 'named', name: 'counsel signs' }, { is: 'named', name: 'the sentence is life' }] } }] } })
    expect(readCondition(' ')).toEqual({ ok: true, condition: { is: 'always' } })
  })

  it.each([
    ['health is known and', 19, 'A condition is missing at the end.'],
    ['health is knwon', 0, '“health is knwon” is not a condition.'],
    ['health is known and counsel signs or the sentence is life', 34, '“and” and “or” stand side by side.'],
    ['(health is known', 0, 'A bracket is not closed.'],
    ['health is known) and counsel signs', 15, '“)” stands where “and” or “or” is needed.'],
    ['or counsel signs', 0, 'A condition is missing before “or”.'],
  ])('that cannot be read says where and why: %s', (text, at, what) => {
    expect(readCondition(text)).toMatchObject({ ok: false, fault: { at, what } })
  })

  it('that is answered in spite of what is unknown would be answered so whatever the unknown turned out to be', () => {
    fc.assert(fc.property(tree, answers, fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }), (condition, known, guessed) => {
      const said = holds(condition, (name) => known[name] ?? 'unknown')
      const whole = holds(condition, (name) => { const one = known[name] ?? 'unknown'; return one !== 'unknown' ? one : guessed[names.indexOf(name)] === true ? 'yes' : 'no' })
      expect(whole).not.toBe('unknown')
      if (said !== 'unknown') expect(whole).toBe(said)
    }))
  })

  it('of one thing that is unknown is unknown, and so is its opposite', () => {
    const unknown = () => 'unknown' as const
    expect([holds({ is: 'named', name: 'health is known' }, unknown), holds({ is: 'not', of: { is: 'named', name: 'health is known' } }, unknown)]).toEqual(['unknown', 'unknown'])
  })
})
