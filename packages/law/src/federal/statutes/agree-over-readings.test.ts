import { describe, expect, it } from 'vitest'
import type { Need } from '../../core/answer.ts'
import { agreeOverReadings, type Tried } from './agree-over-readings.ts'
import { describeTerm, describeTerms } from './describe-terms.ts'
import type { Outcome } from './outcome.ts'

function range(min: number, tier = 'tier'): Outcome {
  const step = { id: 'terms', rule: 'terms', source: { cite: 'c', link: 'l', quote: 'q', text: 'read' }, read: [], applied: true, change: String(min) }
  return { is: 'range', range: { min, max: 'life', tier }, steps: () => [step], verifiedThrough: undefined }
}

const gap: Outcome = { is: 'gap', gaps: [{ of: 'a rule', on: '1980-01-01', why: 'not read' }] }

function needsOf(input: string): readonly Need[] {
  return [{ path: input, label: input, because: 'unknown', papers: [] }]
}

function asked(tried: readonly Tried[]): readonly string[] | string {
  const finding = agreeOverReadings(tried, needsOf)
  return finding.status === 'cannot say' ? finding.needs.map(({ path }) => path) : finding.status
}

describe('readings that differ', () => {
  it('ask for the fact that makes the difference and not for the one that does not', () => {
    expect(asked([
      { chosen: { death: 'no', day: 'early' }, outcome: range(10) }, { chosen: { death: 'no', day: 'late' }, outcome: range(10) },
      { chosen: { death: 'yes', day: 'early' }, outcome: range(20) }, { chosen: { death: 'yes', day: 'late' }, outcome: range(20) },
    ])).toEqual(['death'])
  })

  it('ask for each fact that makes a difference in some reading', () => {
    expect(asked([
      { chosen: { death: 'no', day: 'early' }, outcome: range(10) }, { chosen: { death: 'no', day: 'late' }, outcome: range(10) },
      { chosen: { death: 'yes', day: 'early' }, outcome: range(20) }, { chosen: { death: 'yes', day: 'late' }, outcome: range(25) },
    ])).toEqual(['death', 'day'])
  })

  it('ask for all that vary where only together they make a difference', () => {
    expect(asked([{ chosen: { a: '1', b: '1' }, outcome: range(10) }, { chosen: { a: '2', b: '2' }, outcome: range(20) }])).toEqual(['a', 'b'])
  })

  it('ask for what no reading can stand in for', () => {
    expect(asked([{ chosen: {}, outcome: { is: 'missing', inputs: ['grams'] } }])).toEqual(['grams'])
    expect(asked([{ chosen: { day: 'early' }, outcome: range(10) }, { chosen: { day: 'late' }, outcome: { is: 'missing', inputs: ['grams'] } }])).toEqual(['grams', 'day'])
  })

  it('are a difference also when one of them is not encoded, or only the subparagraph is another', () => {
    expect(asked([{ chosen: { day: 'early' }, outcome: gap }, { chosen: { day: 'late' }, outcome: range(10) }])).toEqual(['day'])
    expect(asked([{ chosen: { day: 'early' }, outcome: range(10, 'A') }, { chosen: { day: 'late' }, outcome: range(10, 'B') }])).toEqual(['day'])
  })
})

describe('readings that agree', () => {
  it('give the value with its steps, and say what did not matter', () => {
    const finding = agreeOverReadings([{ chosen: { day: 'early' }, outcome: range(10) }, { chosen: { day: 'late' }, outcome: range(10) }], needsOf)
    expect(finding).toMatchObject({ status: 'computed', value: { min: 10 }, steps: [{ note: 'the same for every value of what is unknown (day)' }] })
  })

  it('are not encoded when none is, each gap named once', () => {
    const finding = agreeOverReadings([{ chosen: { day: 'early' }, outcome: gap }, { chosen: { day: 'late' }, outcome: gap }], needsOf)
    expect(finding).toMatchObject({ status: 'not encoded', gaps: [{ of: 'a rule' }] })
  })
})

describe('terms in words', () => {
  it('read as the statutes do', () => {
    expect(describeTerms([120, 'life'])).toBe('not less than 10 years and not more than life')
    expect(describeTerms([0, 240])).toBe('not more than 20 years')
    expect(describeTerms([60, 60])).toBe('5 years')
    expect(describeTerms(['life', 'life'])).toBe('life')
    expect(describeTerm(12)).toBe('1 year')
    expect(describeTerm(18)).toBe('18 months')
  })
})
