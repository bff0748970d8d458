import { describe, expect, it } from 'vitest'
import { cutsSentence, moved, partsFrom, sameStarts, toggled } from './cut-words.ts'

const kind = (of: string) => ({ kind: of, why: 'so', certainty: 1 })
const cuts = { version: 1, accepted: false, parts: [{ first: 1, last: 3, kind: kind('judgment'), warnings: [] }, { first: 4, last: 9, kind: kind('presentence report'), warnings: [], cut: 'It is headed so.' }] }

describe('cuts', () => {
  it('are added before a page and taken out again', () => {
    expect(toggled([4], 7)).toEqual([4, 7])
    expect(toggled([4, 7], 4)).toEqual([7])
  })
  it('are moved within the room there is, and the page goes with them', () => {
    expect(moved([4, 7], 5, 1, 9)).toEqual({ starts: [5, 7], page: 5 })
    expect(moved([4, 5], 4, 1, 9)).toBeUndefined()
    expect(moved([2], 2, -1, 9)).toBeUndefined()
    expect(moved([9], 9, 1, 9)).toBeUndefined()
    expect(moved([4], 2, 1, 9)).toBeUndefined()
  })
  it('make parts, of which those that are as they were have their kind', () => {
    expect(partsFrom([4], 9, cuts).map((part) => part.kind?.kind)).toEqual(['judgment', 'presentence report'])
    expect(partsFrom([4, 8], 9, cuts).map((part) => part.kind?.kind)).toEqual(['judgment', undefined, undefined])
    expect(partsFrom([], 9, undefined)).toEqual([{ first: 1, last: 9, kind: undefined }])
    expect(sameStarts([4], [4])).toBe(true)
  })
  it('are told in words, also that a file is held as confidential until they are accepted', () => {
    expect(cutsSentence(cuts, false, 2)).toBe('It seems to hold 2 papers. Look at each cut, then say that they are right; until then all of it is held as confidential.')
    expect(cutsSentence(undefined, false, 1)).toMatch(/one paper/)
    expect(cutsSentence({ ...cuts, accepted: true }, false, 2)).toBe('It holds 2 papers, as a person said.')
    expect(cutsSentence(cuts, true, 3)).toMatch(/Nothing is kept yet/)
  })
})
