import { describe, expect, it } from 'vitest'
import { planColumns } from './plan-columns.ts'

function planned(headings: readonly string[], ...more: [said?: Parameters<typeof planColumns>[1], id?: string]) {
  const result = planColumns(headings, ...more)
  if (!result.ok) throw new Error(result.what)
  return result.plan
}

describe('the columns of a file of people', () => {
  it('are known by a path of the case facts, or by what a clinic calls them', () => {
    expect(planned(['Reg. No.', 'Sentence (months)', 'conviction.counts.0.statute', 'Drug weight in kg']).columns).toEqual([
      { at: 0, heading: 'Reg. No.', path: 'person.registerNumber' },
      { at: 1, heading: 'Sentence (months)', path: 'conviction.term', way: 'months' },
      { at: 2, heading: 'conviction.counts.0.statute', path: 'conviction.counts.0.statute' },
    ])
  })

  it('that nobody knows are not read, and what they may be is offered, not taken', () => {
    const { columns, unread } = planned(['conviction.term', 'Obstruction', 'shoe size'])
    expect(columns.map(({ path }) => path)).toEqual(['conviction.term'])
    expect(unread).toEqual([{ heading: 'Obstruction', nearest: 'guideline.obstruction' }, { heading: 'shoe size' }])
  })

  it('hold what a person says they hold, or nothing', () => {
    const said = [{ heading: 'a', holds: 'guideline.drugs.0.grams' }, { heading: 'Sentence', holds: null }, { heading: 'born', holds: 'person.dateOfBirth', way: 'day/month/year' as const }]
    expect(planned(['a', 'Sentence', 'born'], said).columns).toEqual([
      { at: 0, heading: 'a', path: 'guideline.drugs.0.grams' },
      { at: 2, heading: 'born', path: 'person.dateOfBirth', way: 'day/month/year' },
    ])
  })

  it('tell by what a row is known, and names are not read', () => {
    expect(planned(['Name', 'conviction.term', 'Case ID'])).toMatchObject({ id: 2, columns: [{ path: 'conviction.term' }] })
    expect(planned(['conviction.term', 'Reg No']).id).toBe(1)
    expect(planned(['conviction.term', 'tag'], [], 'tag').id).toBe(1)
    expect(planned(['conviction.term']).id).toBeUndefined()
  })

  it('take the unit of a bare weight from the heading', () => {
    expect(planned(['cocaine kg', 'b (grams)'], [{ heading: 'cocaine kg', holds: 'guideline.drugs.0.grams' }, { heading: 'b (grams)', holds: 'guideline.drugs.1.grams' }]).columns.map(({ unit }) => unit)).toEqual(['kilograms', 'grams'])
  })

  it.each([
    [['conviction.term', 'conviction.term'], [], 'Two columns have the heading'],
    [['Sentence', 'conviction.term'], [], 'hold the same fact'],
    [['shoe size'], [], 'No column holds anything'],
    [['a'], [{ heading: 'b', holds: null }], 'No column has the heading “b”'],
    [['a'], [{ heading: 'a', holds: 'conviction.shoe' }], 'A case has no fact named conviction.shoe'],
    [['a'], [{ heading: 'a', holds: 'conviction.term', way: 'weeks' as never }], 'no way to write'],
  ])('are refused: %j', (headings, said, what) => {
    expect(planColumns(headings, said)).toMatchObject({ ok: false, what: expect.stringContaining(what), next: expect.stringMatching(/\.$|\?$/) })
  })
})
