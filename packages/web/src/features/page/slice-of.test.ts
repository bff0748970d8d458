import { describe, expect, it } from 'vitest'
import { sliceOf } from './slice-of.ts'

describe('a slice of a long list', () => {
  it('is the one in which a place lies, at its edges too', () => {
    expect(sliceOf({ length: 250, each: 100, at: 99 })).toEqual({ slice: 0, slices: 3, from: 0, to: 100 })
    expect(sliceOf({ length: 250, each: 100, at: 100 })).toEqual({ slice: 1, slices: 3, from: 100, to: 200 })
    expect(sliceOf({ length: 250, each: 100, at: 249 })).toEqual({ slice: 2, slices: 3, from: 200, to: 250 })
  })

  it('is the last when the list became shorter, and the first of a list of nothing', () => {
    expect(sliceOf({ length: 101, each: 100, at: 5_000 })).toEqual({ slice: 1, slices: 2, from: 100, to: 101 })
    expect(sliceOf({ length: 0, each: 100, at: 7 })).toEqual({ slice: 0, slices: 1, from: 0, to: 0 })
    expect(sliceOf({ length: 100, each: 100, at: -3 })).toEqual({ slice: 0, slices: 1, from: 0, to: 100 })
  })
})
