import { describe, expect, it } from 'vitest'
import { addDays, type CivilDate } from '../../../core/civil-date.ts'
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
    expect(groups({ guideline: '2K2.1', counts: 2, sameVictim: false }, '1990-10-31')).toBe('not encoded')
  })
})

describe('the lists of 3D1.2(d) by edition', () => {
  it('exclude 2G1.3 since November 2023 only', () => {
    const minors = (on: CivilDate) => groups({ guideline: '2G1.3', counts: 2, sameVictim: false }, on)
    expect([minors('2018-11-01'), minors('2023-10-31'), minors('2023-11-01'), minors('2025-11-01')]).toEqual(['not encoded', 'not encoded', { groups: 2, rule: 'not grouped' }, { groups: 2, rule: 'not grouped' }])
  })

  it('went by parts of Chapter Two until 14 June 1988: property, fraud, drugs, money', () => {
    const named = (guideline: string, on: CivilDate) => groups({ guideline, counts: 2, sameVictim: false }, on)
    expect(['2B1.1', '2B4.1', '2D1.5', '2E5.1', '2F1.1', '2K2.3', '2S1.1', '2T1.1'].map((guideline) => named(guideline, '1988-06-14'))).toEqual(Array.from({ length: 8 }, () => ({ groups: 1, rule: '3D1.2(d)' })))
    expect(['2B2.1', '2B3.1', '2D1.6', '2D2.1', '2E1.1', '2G2.1', '2K2.1'].map((guideline) => named(guideline, '1988-06-14'))).toEqual(Array.from({ length: 7 }, () => 'not encoded'))
    expect([named('2B3.1', '1988-06-15'), named('2K2.3', '1988-06-15')]).toEqual([{ groups: 2, rule: 'not grouped' }, 'not encoded'])
  })

  it.each<[string, CivilDate, boolean, boolean]>([
    ['2C1.1', '1989-11-01', false, true], ['2D1.3', '1989-11-01', true, false], ['2K2.2', '1990-11-01', false, true], ['2K2.1', '1991-11-01', false, true], ['2D1.11', '1991-11-01', false, true], ['2L1.1', '1992-11-01', false, true],
    ['2Q2.1', '1992-11-01', false, true], ['2B1.2', '1993-11-01', true, false], ['2G2.2', '2001-11-01', false, true], ['2F1.1', '2001-11-01', true, false], ['2B1.4', '2001-11-01', false, true], ['2S1.2', '2001-11-01', true, false],
    ['2B1.5', '2002-11-01', false, true], ['2C1.8', '2003-01-25', false, true], ['2G3.1', '2004-11-01', false, true], ['2G2.4', '2004-11-01', true, false], ['2C1.7', '2005-11-01', true, false], ['2A3.5', '2007-11-01', false, true],
  ])('name %s for grouping across %s: before %s, since %s', (guideline, on, before, since) => {
    const named = (day: CivilDate) => {
      const found = groups({ guideline, counts: 2, sameVictim: false }, day)
      return typeof found !== 'string' && found.rule === '3D1.2(d)'
    }
    expect([named(addDays(on, -1)), named(on)]).toEqual([before, since])
  })
})
