import { describe, expect, it } from 'vitest'
import { relationsInWords } from './relation-words.ts'

const pair = (is: 'same text' | 'scan' | 'nearly' | 'part' | 'shared pages', shared = [{ from: 1, to: 14, thereFrom: 3, thereTo: 16 }]) => ({ cameWith: [], alike: [{ paper: 'a', other: 'b', is, shared, differ: { here: ['188'], there: ['235'] } }] })
const said = (paper: string, relations: Parameters<typeof relationsInWords>[1]) => relationsInWords(paper, relations).map(({ before, other, after }) => `${before}${other}${after}`)

describe('a paper beside others', () => {
  it('is a scan, the same again, or was scanned, and both are kept', () => {
    expect(said('a', pair('scan'))).toEqual(['A scan of b; both are kept.'])
    expect(said('b', pair('scan'))).toEqual(['There is a scan of it: a; both are kept.'])
    expect(said('b', pair('same text'))).toEqual(['The same paper again as a; both are kept.'])
  })
  it('is a shorter or a longer version, page by page', () => {
    expect(said('a', pair('part'))).toEqual(['A shorter version of b: pages 1–14 are the same as pages 3–16 there.'])
    expect(said('b', pair('part'))).toEqual(['Longer than a: pages 3–16 are the same as pages 1–14 there.'])
    expect(said('b', pair('shared pages', [{ from: 2, to: 2, thereFrom: 5, thereTo: 5 }]))).toEqual(['Page 5 is the same as page 2 of a.'])
  })
  it('that reads almost the same says which figures differ, seen from either', () => {
    expect(said('a', pair('nearly'))[0]).toContain('here 188; there 235')
    expect(said('b', pair('nearly'))[0]).toContain('here 235; there 188')
  })
  it('came with a message', () => {
    expect(said('a', { cameWith: [{ paper: 'a', message: 'm' }], alike: [] })).toEqual(['Came with m.'])
  })
})
