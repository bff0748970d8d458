import { describe, expect, it } from 'vitest'
import { provedPaths } from './proved-figures.ts'

const found = (values: Readonly<Record<string, unknown>>) => Object.entries(values).map(([path, value]) => ({ path, value }))

describe('figures that prove one another', () => {
  it('are level, category and range where the Sentencing Table has that range', () => {
    const right = { 'guideline.edition': '2014', 'guideline.totalLevel': 31, 'guideline.category': 3, 'guideline.range': [135, 168] }
    expect([...provedPaths(found(right))].sort()).toEqual(['guideline.category', 'guideline.range', 'guideline.totalLevel'])
    expect([...provedPaths(found({ ...right, 'guideline.range': [151, 188] }))]).toEqual([])
    const { 'guideline.edition': _, ...undated } = right
    expect([...provedPaths(found(undated))]).toEqual([])
  })

  it('are levels that come to the total', () => {
    const levels = { 'guideline.baseLevel': 32, 'guideline.roleLevels': 2, 'guideline.acceptanceLevels': -3, 'guideline.totalLevel': 31 }
    expect(provedPaths(found(levels)).has('guideline.baseLevel')).toBe(true)
    expect(provedPaths(found({ ...levels, 'guideline.totalLevel': 32 })).size).toBe(0)
    expect(provedPaths(found({ ...levels, 'guideline.weapon': true })).size).toBe(0)
  })

  it('are none that were read in two ways', () => expect(provedPaths([...found({ 'guideline.edition': '2014', 'guideline.totalLevel': 31, 'guideline.category': 3, 'guideline.range': [135, 168] }), { path: 'guideline.totalLevel', value: 29 }]).size).toBe(0))
})
