import { describe, expect, it } from 'vitest'
import { verdictOn } from './aims.ts'
import { shareOver } from './share.ts'

const papers = (count: number, part: number, whole: number): { part: number; whole: number }[] => Array.from({ length: count }, () => ({ part, whole }))

describe('a share of papers', () => {
  it('says how many it is of, and lies within less the more they are', () => {
    const [few, many] = [shareOver(papers(2, 9, 10)), shareOver(papers(200, 9, 10))]
    expect([few.share, few.of, many.share, many.of]).toEqual([0.9, 20, 0.9, 2000])
    const wide = ([low, high]: readonly [number, number] = [0, 0]): number => high - low
    expect(wide(few.within)).toBeGreaterThan(wide(many.within) * 5)
    expect(few.within?.[0]).toBeLessThan(0.9)
    expect(few.within?.[1]).toBeGreaterThan(0.9)
  })

  it('is no more certain for many values of few papers that are all right or all wrong', () => {
    const together = shareOver([...papers(9, 10, 10), ...papers(1, 0, 10)])
    const apart = shareOver(papers(10, 9, 10))
    expect([together.share, apart.share]).toEqual([0.9, 0.9])
    expect((together.within?.[0] ?? 1)).toBeLessThan((apart.within?.[0] ?? 0) - 0.1)
  })

  it('is none of nothing', () => expect(shareOver(papers(3, 0, 0))).toEqual({ share: undefined, of: 0, within: undefined }))
})

describe('an aim', () => {
  it('is met or missed only when so many can tell', () => {
    expect(verdictOn(shareOver(papers(300, 99, 100)), { least: 0.98 })).toBe('met')
    expect(verdictOn(shareOver(papers(1, 99, 100)), { least: 0.98 })).toBe('met, of too few to be sure')
    expect(verdictOn(shareOver(papers(1, 19, 20)), { least: 0.98 })).toBe('missed, of too few to be sure')
    expect(verdictOn(shareOver(papers(300, 95, 100)), { least: 0.98 })).toBe('missed')
    expect(verdictOn(shareOver(papers(300, 30, 100)), { most: 0.25 })).toBe('missed')
    expect(verdictOn(shareOver(papers(300, 20, 100)), { most: 0.25 })).toBe('met')
  })

  it('has nothing to go by where nothing was read', () => expect(verdictOn(shareOver([]), { least: 0.98 })).toBe('nothing to go by'))
})
