import { describe, expect, it } from 'vitest'
import { shelf } from './shelf.ts'

const bytes = (one: string) => one.length

describe('what is kept in memory of cases', () => {
  it('is given back until something was done to the case', () => {
    const kept = shelf(100, bytes)
    kept.put('case 1', 7, 'words')
    expect(kept.get('case 1', 7)).toBe('words')
    expect(kept.get('case 1', 8)).toBeUndefined()
    expect(kept.get('case 1', 7)).toBeUndefined()
    expect(kept.full()).toBe(0)
  })

  it('makes room when there is too much, the longest unused first, and counts what is put again once', () => {
    const kept = shelf(100, bytes)
    for (const key of ['a', 'b', 'c', 'd']) kept.put(key, 0, key.repeat(20))
    kept.put('a', 0, 'a'.repeat(25))
    expect(kept.full()).toBe(85)
    kept.get('b', 0)
    kept.put('e', 0, 'e'.repeat(30))
    expect(['a', 'b', 'c', 'd', 'e'].filter((key) => kept.get(key, 0) !== undefined)).toEqual(['a', 'b', 'd', 'e'])
    expect(kept.full()).toBe(95)
  })

  it('holds the newest whatever its size, and never more than it may besides', () => {
    const kept = shelf(50, bytes)
    for (let i = 0; i < 40; i++) {
      kept.put(`case ${i}`, 0, 'x'.repeat(1 + (i * 7) % 20))
      expect(kept.full()).toBeLessThanOrEqual(50)
      expect(kept.get(`case ${i}`, 0)).toBeDefined()
    }
    kept.put('large', 0, 'x'.repeat(80))
    expect(kept.get('large', 0)).toBeDefined()
    expect(kept.full()).toBe(80)
  })
})
