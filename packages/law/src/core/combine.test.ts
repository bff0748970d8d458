import { array, assert, constantFrom, nat, pre, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answer, Truth } from './answer.ts'
import { allOf, anyOf, kleeneAnd, not, opposite, uniteNeeds } from './combine.ts'

const about = { id: 'whole', question: 'Is it so?', sources: [] }

function part(truth: Truth, path = 'a.b'): Answer {
  return {
    id: `part ${path}`, question: '?', sources: [], decides: 'data', truth, reasons: [{ text: `because of ${path}`, read: [path] }], gaps: [], parts: [],
    needs: truth === 'cannot say' ? [{ path, label: path, because: 'unknown', papers: ['judgment'] }] : [],
  }
}

const truths = constantFrom<Truth>('met', 'not met', 'cannot say')

describe('answers put together', () => {
  it('are met together only when each is, and not met as soon as one is not', () => {
    expect(allOf(about, [part('met'), part('met')]).truth).toBe('met')
    expect(allOf(about, [part('met'), part('cannot say')]).truth).toBe('cannot say')
    expect(allOf(about, [part('cannot say'), part('not met')]).truth).toBe('not met')
    expect(allOf(about, []).truth).toBe('met')
  })

  it('are met in any when one is, and not met only when none is', () => {
    expect(anyOf(about, [part('not met'), part('met')]).truth).toBe('met')
    expect(anyOf(about, [part('not met'), part('cannot say')]).truth).toBe('cannot say')
    expect(anyOf(about, [part('not met'), part('not met')]).truth).toBe('not met')
    expect(anyOf(about, [part('cannot say'), part('met')]).truth).toBe('met')
    expect(anyOf(about, []).truth).toBe('not met')
  })

  it('turn round under not, but what cannot be said stays so', () => {
    expect(not(about, part('met')).truth).toBe('not met')
    expect(not(about, part('not met')).truth).toBe('met')
    expect(not(about, part('cannot say')).truth).toBe('cannot say')
  })

  it('ask for what every part lacks, not only the first', () => {
    const whole = allOf(about, [part('cannot say', 'first'), part('met', 'second'), part('cannot say', 'third'), part('cannot say', 'first')])
    expect(whole.needs.map(({ path }) => path)).toEqual(['first', 'third'])
    expect(whole.parts).toHaveLength(4)
    expect(whole.reasons).toHaveLength(4)
  })

  it('ask for nothing once they are decided', () => {
    expect(allOf(about, [part('cannot say', 'first'), part('not met', 'second')]).needs).toEqual([])
  })

  it('lie with whoever a part lies with', () => {
    const person: Answer = { ...part('cannot say'), decides: 'person' }
    const discretion: Answer = { ...part('cannot say'), decides: 'discretion' }
    expect(allOf(about, [part('met'), person]).decides).toBe('person')
    expect(allOf(about, [person, discretion]).decides).toBe('discretion')
    expect(allOf(about, [part('met')]).decides).toBe('data')
  })

  it('carry the earliest day their law was checked through, and each gap once', () => {
    const gap = { of: 'a rule', on: '2020-01-01' as const, why: 'not read' }
    const whole = allOf(about, [{ ...part('met'), verifiedThrough: '2025-07-16', gaps: [gap] }, { ...part('met'), verifiedThrough: '2024-01-01', gaps: [gap] }])
    expect(whole.verifiedThrough).toBe('2024-01-01')
    expect(whole.gaps).toEqual([gap])
  })

  it('keep the question that decides between readings before a plain gap in the same fact', () => {
    const plain = { path: 'x', label: 'x', because: 'unknown', papers: [] } as const
    const rival = { ...plain, because: 'rival readings', question: 'Which?' } as const
    expect(uniteNeeds([plain, rival])).toEqual([rival])
    expect(uniteNeeds([rival, plain])).toEqual([rival])
  })
})

describe('Kleene’s logic', () => {
  it('holds De Morgan’s laws and does not care for order', () => {
    assert(property(array(truths, { maxLength: 6 }), (list) => {
      const parts = list.map((truth) => part(truth))
      expect(not(about, anyOf(about, parts)).truth).toBe(allOf(about, parts.map((one) => not(about, one))).truth)
      expect(kleeneAnd([...list].reverse())).toBe(kleeneAnd(list))
      expect(opposite(opposite(kleeneAnd(list)))).toBe(kleeneAnd(list))
    }))
  })

  it('never takes back an answer when something unknown becomes known', () => {
    assert(property(array(truths, { minLength: 1, maxLength: 6 }), nat(), constantFrom<Truth>('met', 'not met'), (list, at, learned) => {
      const i = at % list.length
      pre(list[i] === 'cannot say')
      const later = list.with(i, learned)
      for (const combine of [allOf, anyOf]) {
        const before = combine(about, list.map((truth) => part(truth))).truth
        const after = combine(about, later.map((truth) => part(truth))).truth
        if (before !== 'cannot say') expect(after).toBe(before)
      }
    }))
  })
})
