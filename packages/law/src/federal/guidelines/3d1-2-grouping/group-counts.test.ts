import { describe, expect, it } from 'vitest'
import type { CivilDate } from '../../../core/civil-date.ts'
import { combineGroups } from '../3d1-4-groups/combine-groups.ts'
import { groupCounts, type LikeCounts } from './group-counts.ts'

function groups(counts: LikeCounts, on: CivilDate = '2025-11-01') {
  const found = groupCounts(counts, on)
  return found.status === 'computed' ? found.value : found.status
}

describe('which counts are one group, by the examples of the manual', () => {
  it('fifteen counts of mail and wire fraud, or three drugs sold, are one', () => {
    expect([groups({ guideline: '2B1.1', counts: 15 }), groups({ guideline: '2D1.1', counts: 3 }), groups({ guideline: '2F1.1', counts: 15 }, '1995-11-01')]).toEqual(Array.from({ length: 3 }, () => ({ groups: 1, rule: '3D1.2(d)' })))
  })
  it('three bank robberies are three, and the money is not added', () => expect(groups({ guideline: '2B3.1', counts: 3, sameVictim: false })).toEqual({ groups: 3, rule: 'not grouped' }))
  it('robbery of the same victim on different occasions is never one harm', () => {
    for (const on of ['1990-11-01', '2010-11-01', '2025-11-01'] as const) expect(groups({ guideline: '2B3.1', counts: 2, sameVictim: true, oneHarm: false }, on)).toEqual({ groups: 2, rule: 'not grouped' })
  })
  it('two shots at one officer in one episode are one, on two days they are two', () => {
    expect(groups({ guideline: '2A2.2', counts: 2, sameVictim: true, sameAct: true })).toEqual({ groups: 1, rule: '3D1.2(a)' })
    expect(groups({ guideline: '2A2.2', counts: 2, sameVictim: true, oneHarm: false })).toEqual({ groups: 2, rule: 'not grouped' })
  })
  it('an extortion and the conspiracy to commit it are one', () => expect(groups({ guideline: '2B3.2', counts: 2, sameVictim: true, oneHarm: true })).toEqual({ groups: 1, rule: '3D1.2(b)' }))
  it('four bank robberies, three of level 22 and one of 28, are level 31', () => {
    expect(groups({ guideline: '2B3.1', counts: 4, sameVictim: false })).toMatchObject({ groups: 4 })
    expect(combineGroups([22, 22, 22, 28], '2016-11-01')).toMatchObject({ value: { level: 31, units: 2.5, increase: 3 } })
  })
  it('asks for the victim where it matters, and leaves to a person what the list does not name', () => {
    expect(groups({ guideline: '2B3.1', counts: 2 })).toBe('cannot say')
    expect(groups({ guideline: '2J1.2', counts: 2, sameVictim: false })).toBe('not encoded')
    expect(groups({ guideline: '2B3.1', counts: 2, sameVictim: false }, '1990-10-31')).toBe('not encoded')
  })
})
