import { describe, expect, it } from 'vitest'
import { standingInWords, workSentence } from './work-words.ts'

describe('work that waits, in words', () => {
  const now = '2026-11-28T10:00:00.000Z'
  it('says how each stands', () => {
    expect(standingInWords({ state: 'running', tries: 0, of: 5, notBefore: now }, now)).toBe('Is being done now.')
    expect(standingInWords({ state: 'running', tries: 1, of: 5, notBefore: now }, now)).toBe('Is being done now, the second of 5 times.')
    expect(standingInWords({ state: 'trying again', tries: 1, of: 5, notBefore: now }, now)).toBe('Failed once; will be tried again at once.')
    expect(standingInWords({ state: 'trying again', tries: 2, of: 5, notBefore: '2026-11-28T10:05:00.000Z' }, now)).toMatch(/^Failed 2 times; will be tried again at 28 November 2026/)
  })
  it('says in one sentence what there is to do', () => {
    expect(workSentence([])).toMatch(/^Nothing waits/)
    expect(workSentence([{ state: 'waiting' }, { state: 'given up' }])).toBe('One piece of work goes on by itself; one was given up and needs someone to look at it.')
    expect(workSentence([{ state: 'waiting' }, { state: 'locked' }, { state: 'held back' }])).toBe('One piece of work goes on by itself; one paper waits for its password; one paper is held back.')
    expect(workSentence([{ state: 'given up' }])).toBe('One was given up and needs someone to look at it.')
  })
})
