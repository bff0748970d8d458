import { describe, expect, it } from 'vitest'
import type { Keeping } from '../../api/people-shapes.ts'
import { keepingInWords } from './keeping-in-words.ts'

const keeping = (over: Partial<Keeping>): Keeping => ({ caseId: '1', caseTitle: 'Dolores Example', over: false, ...over })
const rule = { years: 7, rule: 'Rule 1.15 of our bar' }

describe('how long a file is kept, in words', () => {
  it('says nothing of an open case, nor where the office decided nothing', () => {
    expect(keepingInWords(keeping({ rule }))).toBe('The case is open; its file is kept while it is.')
    expect(keepingInWords(keeping({ closedOn: '2019-11-28' }))).toContain('Your office has not decided')
  })
  it('names the rule, or who decided otherwise', () => {
    expect(keepingInWords(keeping({ closedOn: '2019-11-29', rule, until: '2026-11-29' }))).toBe('Closed on 29 November 2019. It is kept until 29 November 2026 (7 years, Rule 1.15 of our bar).')
    expect(keepingInWords(keeping({ closedOn: '2019-11-29', rule, until: '2028-01-01', longer: { until: '2028-01-01', why: 'a claim is pending', by: 'Ruth', at: '' } }))).toContain('(Ruth decided so: a claim is pending)')
    expect(keepingInWords(keeping({ closedOn: '2010-01-01', rule, until: '2017-01-01', over: true }))).toContain('It had to be kept until 1 January 2017')
  })
})
