import { describe, expect, it } from 'vitest'
import { readPlainFacts } from './read-plain-facts.ts'

describe('the plain facts of a case', () => {
  it('are counts however they are written, and nothing said is left out', () => {
    expect(readPlainFacts({ gct_disallowed_days: [27, 14], program_days: '1,200', extra_days: '1 day', as_of: null })).toEqual({ gct_disallowed_days: 41, program_days: 1200, extra_days: 1 })
  })

  it('are named where they are not read, and never taken for none', () => {
    expect(readPlainFacts({ gct_disallowed_days: 'some' })).toBe('gct_disallowed_days')
    expect(readPlainFacts({ gct_disallowed_days: [] })).toBe('gct_disallowed_days')
    expect(readPlainFacts({ commencement: 'in spring' })).toBe('commencement')
    expect(readPlainFacts({ commencement: '2020-05', sentenced: '2020-01-02', as_of: '2021-01-01' })).toEqual({ as_of: '2021-01-01' })
    expect(readPlainFacts({ arrest: '2020-05' })).toBe('arrest')
    expect(readPlainFacts({ commencement: '2020-05-04, at the facility' })).toEqual({ commencement: '2020-05-04, at the facility' })
    expect(readPlainFacts({ arrest: ['2020-05-04', '2020-06-04'] })).toBe('arrest')
  })
})
