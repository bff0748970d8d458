import { describe, expect, it } from 'vitest'
import { byTable } from './doubts-of-reading.ts'
import { provedPaths } from './proved-figures.ts'

const found = (values: Readonly<Record<string, unknown>>) => Object.entries(values).map(([path, value]) => ({ path, value }))

describe('figures that prove one another', () => {
  it('are level, category and range where the Sentencing Table has that range', () => {
    const right = { 'guideline.edition': '2014', 'guideline.totalLevel': 31, 'guideline.category': 3, 'guideline.range': [135, 168] }
    expect([...provedPaths(found(right))].sort()).toEqual(['guideline.category', 'guideline.range', 'guideline.totalLevel'])
    expect([...provedPaths(found({ ...right, 'guideline.range': [151, 188] }))]).toEqual([])
    const { 'guideline.edition': _, ...undated } = right
    expect(provedPaths(found(undated)).size).toBe(3)
    // Before November 1989 no range began at zero and ended at six.
    const low = { 'guideline.totalLevel': 8, 'guideline.category': 1, 'guideline.range': [0, 6] }
    expect([provedPaths(found(low)).size, provedPaths(found({ ...low, 'guideline.edition': '2014' })).size]).toEqual([0, 3])
  })

  it('are a range that the table has for the level, where the paper tells no category', () => {
    const read = { 'guideline.edition': '2014', 'guideline.totalLevel': 31, 'guideline.range': [135, 168] }
    expect([...provedPaths(found(read))]).toEqual(['guideline.range'])
    expect(provedPaths(found({ ...read, 'guideline.range': [130, 162] })).size).toBe(0)
    expect(provedPaths(found({ ...read, 'guideline.category': 4 })).size).toBe(0)
    expect(provedPaths([...found(read), { path: 'guideline.totalLevel', value: 30 }]).size).toBe(0)
  })

  it('are levels that come to the total', () => {
    const levels = { 'guideline.baseLevel': 32, 'guideline.roleLevels': 2, 'guideline.acceptanceLevels': -3, 'guideline.totalLevel': 31 }
    expect(provedPaths(found(levels)).has('guideline.baseLevel')).toBe(true)
    expect(provedPaths(found({ ...levels, 'guideline.totalLevel': 32 })).size).toBe(0)
    expect(provedPaths(found({ ...levels, 'guideline.weapon': true })).size).toBe(0)
    expect(provedPaths(found({ ...levels, 'guideline.weapon': true, 'guideline.totalLevel': 33 })).has('guideline.weapon')).toBe(true)
    expect(provedPaths(found({ ...levels, 'guideline.roleLevels': 0, 'guideline.acceptanceLevels': 0, 'guideline.totalLevel': 32 })).size).toBe(0)
  })

  it('are no levels of which one was read in two ways, as if it were none', () => {
    const levels = { 'guideline.baseLevel': 32, 'guideline.roleLevels': 2, 'guideline.totalLevel': 34 }
    expect(provedPaths(found(levels)).has('guideline.baseLevel')).toBe(true)
    expect(provedPaths([...found({ ...levels, 'guideline.acceptanceLevels': -3 }), { path: 'guideline.acceptanceLevels', value: -2 }]).size).toBe(0)
  })

  it('are none that were read in two ways', () => expect(provedPaths([...found({ 'guideline.edition': '2014', 'guideline.totalLevel': 31, 'guideline.category': 3, 'guideline.range': [135, 168] }), { path: 'guideline.totalLevel', value: 29 }]).size).toBe(0))

  it('are points of their category, and points of convictions that come to the total', () => {
    expect([...provedPaths(found({ 'guideline.points': 8, 'guideline.category': 4 }))].sort()).toEqual(['guideline.category', 'guideline.points'])
    expect(provedPaths(found({ 'guideline.points': 8, 'guideline.category': 5 })).size).toBe(0)
    expect(provedPaths(found({ 'guideline.points': 8, 'guideline.category': 4, 'guideline.careerOffender': true })).size).toBe(0)
    expect([...provedPaths(found({ 'guideline.points': 5, 'history.priors.0.points': 3, 'history.priors.1.points': 2 }))]).toEqual(['guideline.points'])
    expect(provedPaths(found({ 'guideline.points': 3, 'history.priors.0.points': 3 })).size).toBe(0)
  })

  it('need a second witness where level and category were looked for by their range', () => {
    const near = found({ 'guideline.edition': '2014', 'guideline.totalLevel': 31, 'guideline.category': 3, 'guideline.range': [135, 168] }).map((one) => ({ ...one, flags: byTable }))
    expect(provedPaths(near).size).toBe(0)
    expect(provedPaths([...near, { path: 'guideline.points', value: 5 }]).has('guideline.totalLevel')).toBe(true)
    expect(provedPaths([...near, ...found({ 'guideline.baseLevel': 34, 'guideline.acceptanceLevels': -3 })]).has('guideline.category')).toBe(true)
  })

  it('are a range that stands near a level and a category which their own labels tell, and a category or level that alone has that range', () => {
    const read = { 'guideline.edition': '2014', 'guideline.totalLevel': 31, 'guideline.category': 3, 'guideline.range': [135, 168] }
    const near = (...paths: string[]) => found(read).map((one) => (paths.includes(one.path) ? { ...one, flags: byTable } : one))
    for (const path of ['guideline.range', 'guideline.category', 'guideline.totalLevel']) expect(provedPaths(near(path)).has(path)).toBe(true)
    expect(provedPaths(near('guideline.range', 'guideline.totalLevel')).size).toBe(0)
    // Levels 1 to 8 of the first category share one range.
    const shared = found({ ...read, 'guideline.totalLevel': 7, 'guideline.category': 1, 'guideline.range': [0, 6] })
    expect(provedPaths(shared.map((one) => (one.path === 'guideline.totalLevel' ? { ...one, flags: byTable } : one))).size).toBe(0)
  })

  it('are levels of which every one is told to be none, where the base is the total that has its range in the table', () => {
    const none = { 'guideline.edition': '2014', 'guideline.baseLevel': 24, 'guideline.roleLevels': 0, 'guideline.obstruction': false, 'guideline.acceptanceLevels': 0, 'guideline.totalLevel': 24, 'guideline.category': 3, 'guideline.range': [63, 78] }
    expect(provedPaths(found(none)).has('guideline.baseLevel')).toBe(true)
    expect(provedPaths(found({ ...none, 'guideline.weapon': true })).has('guideline.baseLevel')).toBe(false)
    expect(provedPaths(found({ ...none, 'guideline.range': [57, 71] })).has('guideline.baseLevel')).toBe(false)
    expect(provedPaths(found({ ...none, 'guideline.obstruction': true })).has('guideline.baseLevel')).toBe(false)
    const { 'guideline.acceptanceLevels': _, ...untold } = none
    expect(provedPaths(found(untold)).has('guideline.baseLevel')).toBe(false)
  })
})
