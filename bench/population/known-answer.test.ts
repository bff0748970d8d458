import { describe, expect, it } from 'vitest'
import { knownAnswer, publishedAnswer, showKnownAnswer } from './known-answer.ts'

describe('an amendment whose effect the Commission published', () => {
  it('takes as much off made-up terms of the published average, each at its place in the new range', () => {
    const answer = knownAnswer(8_000)
    expect(answer.reached).toBeGreaterThan(300)
    expect(answer.weighed.term).toBeCloseTo(publishedAnswer.before, 3)
    expect(Math.abs(answer.weighed.samePlace - publishedAnswer.after)).toBeLessThan(1.5)
    // To the least the court may give is another question, and gives another answer: the bound above tells something.
    expect(Math.abs(answer.weighed.least - publishedAnswer.after)).toBeGreaterThan(5)
    expect(showKnownAnswer(answer)).toContain('published 85 months, and 70 after it, 17.6 % less.')
  }, 120_000)
})
