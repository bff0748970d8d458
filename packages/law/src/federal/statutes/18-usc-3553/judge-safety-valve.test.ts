import { array, assert, boolean, constantFrom, integer, option, property, record } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judgeSafetyValve, type SafetyValveFacts } from './judge-safety-valve.ts'

const met: SafetyValveFacts = { convictedOn: '2022-03-01', sentencedOn: '2022-09-01', points: 0, priors: [], priorsComplete: true, otherCriteria: true }

function truth(over: Partial<SafetyValveFacts>): string {
  return judgeSafetyValve({ ...met, ...over }).truth
}

function needs(over: Partial<SafetyValveFacts>): readonly string[] {
  return judgeSafetyValve({ ...met, ...over }).needs.map(({ path }) => path)
}

const prior = (points: number | undefined, violent: boolean | undefined = false) => ({ points, violent })
const old = { convictedOn: '2015-03-01', sentencedOn: '2015-09-01' } as const

describe('the criteria of the safety valve', () => {
  it('are none before 23 September 1994', () => {
    expect(truth({ convictedOn: '1994-06-01', sentencedOn: '1994-09-22' })).toBe('not met')
    expect(truth({ convictedOn: '1994-06-01', sentencedOn: '1994-09-23' })).toBe('met')
  })

  it('allowed one point at most for a conviction before 21 December 2018', () => {
    expect([0, 1, 2].map((points) => truth({ ...old, points, priorsComplete: false }))).toEqual(['met', 'met', 'not met'])
    expect(truth({ convictedOn: '2018-12-20', sentencedOn: '2019-06-01', points: 2, priors: [prior(2)] })).toBe('not met')
    expect(truth({ convictedOn: '2018-12-21', sentencedOn: '2019-06-01', points: 2, priors: [prior(2)] })).toBe('met')
  })

  it('ask since then for no more than four points, those of one-point offenses left out', () => {
    expect(truth({ points: 4, priors: [prior(2), prior(2)] })).toBe('met')
    expect(truth({ points: 6, priors: [prior(2), prior(2), prior(2)] })).toBe('not met')
    expect(truth({ points: 8, priors: [prior(2), prior(2), prior(1), prior(1), prior(1), prior(1)] })).toBe('met')
    expect(truth({ points: 7, priors: [prior(2), prior(2), prior(1)] })).toBe('not met')
    expect(truth({ points: 5, priors: [prior(2), prior(2)] })).toBe('not met')
  })

  it('bar for any one of the three, not only for all of them together', () => {
    expect(truth({ points: 3, priors: [prior(3)] })).toBe('not met')
    expect(truth({ points: 2, priors: [prior(2, true)] })).toBe('not met')
    expect(truth({ points: 1, priors: [prior(1, true)] })).toBe('met')
    expect(truth({ points: 6, priors: [prior(3), prior(3)] })).toBe('not met')
    expect(judgeSafetyValve({ ...met, points: 3, priors: [prior(3)] }).parts[1]?.sources.map(({ cite }) => cite)).toContain('Pulsifer v. United States, 601 U.S. 124 (2024)')
  })

  it('ask for what would settle them, and for nothing else', () => {
    expect(needs({ points: undefined, priors: [], priorsComplete: undefined })).toEqual(['guideline.points', 'history.priors.complete'])
    expect(needs({ points: 2, priors: [{ points: 2, violent: undefined }] })).toEqual(['history.priors.0.violent'])
    expect(needs({ points: 2, priors: [], priorsComplete: undefined })).toEqual(['history.priors.complete'])
    expect(needs({ points: 1, priors: [], priorsComplete: undefined })).toEqual([])
    expect(needs({ otherCriteria: undefined })).toEqual(['guideline.safetyValveToday'])
    expect(truth({ points: 9, priors: [], priorsComplete: undefined })).toBe('not met')
    expect(truth({ points: 8, priors: [], priorsComplete: undefined })).toBe('cannot say')
  })

  it('ask for the day of conviction where the two texts differ', () => {
    const open = { convictedOn: undefined, sentencedOn: '2019-04-01' } as const
    expect(truth({ ...open, points: 1, priorsComplete: undefined })).toBe('met')
    expect(needs({ ...open, points: 2, priors: [prior(2)] })).toEqual(['conviction.convictedOn'])
    expect(truth({ ...open, points: 3, priors: [prior(3)] })).toBe('not met')
    expect(truth({ ...open, sentencedOn: '2018-12-20', points: 2, priors: [prior(2)] })).toBe('not met')
  })
})

describe('whatever is known of the history', () => {
  const kinds = record({ points: option(constantFrom(1, 2, 3), { nil: undefined }), violent: option(boolean(), { nil: undefined }) })
  const facts = record({ points: option(integer({ min: 0, max: 12 }), { nil: undefined }), priors: array(kinds, { maxLength: 4 }), priorsComplete: constantFrom(undefined, true, false) })

  it('learning that a prior was violent never lets one in who was out', () => {
    assert(property(facts, (given) => {
      const was = truth(given)
      const worse = truth({ ...given, priors: given.priors.map((one) => ({ ...one, violent: one.violent ?? true })) })
      if (was === 'not met') expect(worse).toBe('not met')
      if (was === 'met') expect(worse).toBe('met')
    }))
  })

  it('the order of the priors changes nothing, and what cannot be said asks for a fact', () => {
    assert(property(facts, (given) => {
      const answer = judgeSafetyValve({ ...met, ...given })
      expect(truth({ ...given, priors: [...given.priors].reverse() })).toBe(answer.truth)
      if (answer.truth === 'cannot say') expect(answer.needs.length).toBeGreaterThan(0)
    }))
  })
})
