import { describe, expect, it } from 'vitest'
import { combineGroups, groupCounts, type CivilDate } from '../../../index.ts'

// Part D of Chapter Three read once more. The lists of 3D1.2(d) as the manuals of 2016 and 2025 print them, name by name, and those of June 1988 from Amendment 45.
const split = (list: string) => list.trim().split(/[\s,;]+/)
const grouped2016 = split('2A3.5 2B1.1 2B1.4 2B1.5 2B4.1 2B5.1 2B5.3 2B6.1 2C1.1 2C1.2 2C1.8 2D1.1 2D1.2 2D1.5 2D1.11 2D1.13 2E4.1 2E5.1 2G2.2 2G3.1 2K2.1 2L1.1 2L2.1 2N3.1 2Q2.1 2R1.1 2S1.1 2S1.3 2T1.1 2T1.4 2T1.6 2T1.7 2T1.9 2T2.1 2T3.1')
const excluded2016 = split('2A1.1 2A2.2 2A4.1 2B2.1 2B2.3 2B3.1 2B3.2 2B3.3 2C1.5 2D2.1 2D2.2 2D2.3 2E1.3 2E1.4 2E2.1 2G1.1 2G2.1 2H1.1 2H2.1 2H4.1 2L2.2 2L2.5 2M2.1 2M2.3 2M3.1 2M3.2 2M3.3 2M3.4 2M3.5 2M3.9 2P1.1 2P1.2 2P1.3 2X6.1')
const grouped1988 = split('2B1.1, 2B1.2, 2B1.3, 2B4.1, 2B5.1, 2B5.2, 2B5.3, 2B5.4, 2B6.1; 2D1.1, 2D1.2, 2D1.3, 2D1.5; 2E4.1, 2E5.1, 2E5.2, 2E5.4, 2E5.6; 2F1.1, 2F1.2; 2N3.1; 2R1.1; 2S1.1, 2S1.2, 2S1.3; 2T1.1, 2T1.2, 2T1.3, 2T1.4, 2T1.6, 2T1.7, 2T1.9, 2T2.1, 2T3.1, 2T3.2')
const excluded1988 = split('2A2.2 2B2.1, 2B2.2, 2B2.3, 2B3.1, 2B3.2, 2B3.3; 2C1.1, 2C1.5; 2D2.1, 2D2.2, 2D2.3; 2E1.3, 2E1.4, 2E1.5, 2E2.1; 2G1.1, 2G1.2, 2G2.1, 2G3.2; 2H1.1, 2H1.2, 2H1.3, 2H1.4, 2H2.1, 2H4.1; 2L1.1, 2L2.1, 2L2.2, 2L2.3, 2L2.4, 2L2.5; 2M2.1, 2M2.3, 2M3.1, 2M3.2, 2M3.3, 2M3.4, 2M3.5, 2M3.6, 2M3.7, 2M3.8, 2M3.9; 2P1.1, 2P1.2, 2P1.3, 2P1.4')
const unnamed = split('2B2.9 2C1.3 2D1.6 2D1.8 2E1.1 2E3.1 2J1.2 2J1.3 2K1.4 2K2.4 2L1.2 2X3.1')

const place = (guideline: string, on: CivilDate) => {
  const found = groupCounts({ guideline, counts: 2, sameVictim: false }, on)
  return found.status === 'computed' ? found.value.rule : found.status
}

describe('3D1.2(d), read a second time', () => {
  it.each([['2007-11-01', grouped2016, excluded2016], ['2016-11-01', grouped2016, excluded2016], ['2025-11-01', grouped2016, [...excluded2016, '2G1.3']], ['1988-06-15', grouped1988, excluded1988], ['1989-10-31', grouped1988, excluded1988]] as const)('names on %s what the manual prints', (on, grouped, excluded) => {
    expect(grouped.filter((guideline) => place(guideline, on) !== '3D1.2(d)')).toEqual([])
    expect(excluded.filter((guideline) => place(guideline, on) !== 'not grouped')).toEqual([])
    expect(unnamed.filter((guideline) => place(guideline, on) !== 'not encoded')).toEqual([])
  })
})

describe('3D1.4, read a second time', () => {
  // Half units: those of the most serious group first, then as the table has it.
  const increase = (halves: number, on: CivilDate) => {
    const others = [...Array.from({ length: Math.floor((halves - 2) / 2) }, () => 20), ...(halves % 2 === 1 ? [14] : [])]
    const found = combineGroups([20, ...others], on)
    return found.status === 'computed' ? found.value.increase : found.status
  }

  it('adds none, one, two, three, three, four … five since November 1990', () => expect([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((halves) => increase(halves, '1990-11-01'))).toEqual([0, 1, 2, 3, 3, 4, 4, 4, 4, 5, 5]))
  it('rounded every fraction but one and a half up before', () => expect([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((halves) => increase(halves, '1990-10-31'))).toEqual([0, 1, 2, 3, 3, 4, 4, 4, 4, 5, 5]))
})
