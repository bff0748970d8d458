import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pagesInView } from './pages-in-view.ts'

describe('the pages of a strip that are drawn', () => {
  it('are those that are seen, one more on each side, and the one at hand', () => {
    expect(pagesInView({ left: 0, width: 340, each: 112, of: 3, always: 0 })).toEqual([0, 1, 2])
    expect(pagesInView({ left: 1_120, width: 336, each: 112, of: 10_000, always: 0 })).toEqual([0, 9, 10, 11, 12, 13])
    expect(pagesInView({ left: 0, width: 224, each: 112, of: 10_000, always: 9_999 })).toEqual([0, 1, 2, 9_999])
    expect(pagesInView({ left: 0, width: 0, each: 112, of: 5, always: 7 })).toEqual([0])
  })

  it('are in their order, each once, and as few for ten thousand as for ten', () => {
    fc.assert(fc.property(fc.nat(1_200_000), fc.nat(2_000), fc.nat(10_000), fc.nat(10_000), (left, width, of, always) => {
      const seen = pagesInView({ left, width, each: 112, of, always })
      expect(seen).toEqual([...new Set(seen)].toSorted((a, b) => a - b))
      expect(seen.every((place) => place >= 0 && place < of)).toBe(true)
      expect(seen.length).toBeLessThanOrEqual(width / 112 + 5)
    }))
  })
})
