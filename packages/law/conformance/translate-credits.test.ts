import { describe, expect, it } from 'vitest'
import { checkConformance } from './index.ts'

function got(kind: string, facts: Readonly<Record<string, unknown>>, ...names: readonly string[]): unknown {
  const [one] = checkConformance([{ id: 'made up', kind, facts, expected: Object.fromEntries(names.map((name) => [name, 'asked for'])) }], 'made-up').cases
  return one?.status === 'notEncoded' ? one.why : one?.got
}

const oldWay = 'GCT pre-First Step Act method (per year served)'
const newWay = 'GCT First Step Act method (per year of sentence imposed)'

describe('a published computation of custody', () => {
  it('counts good conduct time by the method its kind names', () => {
    expect(got(newWay, { sentence_months: 48 }, 'gct_total_days')).toEqual({ gct_total_days: 216 })
    expect(got(oldWay, { sentence_months: 48, commencement: '2011-04-05' }, 'gct_total_days')).toEqual({ gct_total_days: 188 })
    expect(got(oldWay, { sentence: '1 year and 1 day' }, 'gct_total_days')).toEqual({ gct_total_days: 47 })
  })

  it('leaves alone a part of a year whose days depend on a commencement that is not given', () => {
    expect(got(newWay, { sentence_months: 26 }, 'gct_total_days')).toContain('commenced')
    expect(got(newWay, { sentence_months: 26, commencement: '2022-01-01' }, 'gct_total_days')).toEqual({ gct_total_days: 116 })
  })

  it('projects the release from the term, the credit and the good conduct time', () => {
    expect(got('full release date (FSA GCT)', { sentence_months: 60, commencement: '2020-02-03', prior_custody_credit_days: 30 }, 'projected_release')).toEqual({ projected_release: '2024-04-08' })
  })

  it('applies time credits once they equal what is left', () => {
    const facts = { fsa_credits_earned: 100, as_of: '2025-01-01', projected_release_gct: '2025-04-11' }
    expect(got('FSA time credits: application', facts, 'days_remaining', 'credits_applicable_now')).toEqual({ days_remaining: 100, credits_applicable_now: true })
    expect(got('FSA time credits: application', { ...facts, fsa_credits_earned: 99 }, 'credits_applicable_now')).toEqual({ credits_applicable_now: false })
  })

  it('earns ten days in thirty where no more can be earned, and says what is not encoded', () => {
    expect(got('FSA time credits: earning', { program_days: 95, risk: 'high' }, 'credits')).toEqual({ credits: 30 })
    expect(got('FSA time credits: earning', { program_days: 95, risk: 'low' }, 'credits')).toContain('additional five days')
    expect(got('FSA time credits: earning window', { participation_date: '2018-12-20' }, 'credits')).toEqual({ credits: 0 })
    expect(got('3621(e) early release', { sentence_months: 60 }, 'projected_release')).toContain('no rule')
  })
})
