import { describe, expect, it } from 'vitest'
import { sister } from './fact-to-test.ts'
import { validateProposal } from './validate-proposal.ts'

const checked = (path: string, value: unknown) => {
  const outcome = validateProposal({ path, value, source: sister })
  return outcome.ok ? 'good' : outcome.problem.what
}

describe('a proposal', () => {
  it('is of the kind its path says', () => {
    for (const [path, value] of [['conviction.term', 'life'], ['conviction.term', 360], ['guideline.range', [360, 'life']], ['guideline.range', ['life', 'life']], ['guideline.roleLevels', -2], ['conviction.sentencedOn', '1997-03-21'], ['conviction.counts.499.foundGrams', 0], ['conviction.counts.complete', false], ['conviction.sovereign', 'federal']] as const) expect(checked(path, value), path).toBe('good')
  })

  it('is refused by what it must be instead', () => {
    expect(checked('conviction.sentencedOn', '1997-02-29')).toContain('a day on the calendar')
    expect(checked('guideline.range', ['life', 360])).toContain('the lower first')
    expect(checked('guideline.range', [235, 188])).toContain('the lower first')
    expect(checked('conviction.term', -1)).toContain('months, or life')
    expect(checked('conviction.sovereign', 'Texas')).toContain('one of: federal, state')
    expect(checked('conviction.fine', '50')).toContain('a number of dollars')
    expect(checked('person.name', '  ')).toContain('words')
    expect(checked('guideline.baseLevel', 38.5)).toContain('a whole number')
  })

  it('names a path of the case and an item a list can have', () => {
    expect(checked('conviction.nothing', 1)).toBe('A case has no fact named conviction.nothing.')
    expect(checked('__proto__.x', 1)).toContain('no fact named')
    expect(checked('conviction.counts.500.statute', 'x')).toBe('Item 500 of the list is beyond the 500 a list may hold.')
  })
})
