import { assert, array, integer, property, record } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../core/civil-date.ts'
import { adjustedTerm, consecutivePartStarts } from './aggregate-terms.ts'
import { commencementOf } from './commencement.ts'
import { creditPriorCustody, explainPriorCustody, type CustodySpan } from './prior-custody-credit.ts'

const span = (from: CustodySpan['from'], through: CustodySpan['through']): CustodySpan => ({ from, through })

describe('credit for custody before a sentence commences', () => {
  it('counts both ends of each span, up to the day before commencement', () => {
    expect(creditPriorCustody('2012-03-01', [span('2012-02-01', '2012-02-10')], []).days).toBe(10)
    expect(creditPriorCustody('2012-03-01', [span('2012-02-28', '2012-04-01')], [])).toEqual({ days: 2, spans: [span('2012-02-28', '2012-02-29')] })
    expect(creditPriorCustody('2012-03-01', [span('2012-03-01', '2012-04-01')], []).days).toBe(0)
  })

  it('counts no day twice, whether it is named twice or credited against another sentence', () => {
    expect(creditPriorCustody('2012-03-01', [span('2012-02-01', '2012-02-10'), span('2012-02-05', '2012-02-12')], [])).toEqual({ days: 12, spans: [span('2012-02-01', '2012-02-12')] })
    expect(creditPriorCustody('2012-03-01', [span('2012-01-01', '2012-02-29')], [span('2012-01-11', '2012-02-19')])).toEqual({ days: 20, spans: [span('2012-01-01', '2012-01-10'), span('2012-02-20', '2012-02-29')] })
    expect(creditPriorCustody('2012-03-01', [span('2012-01-11', '2012-01-20')], [span('2012-01-01', '2012-02-01')]).days).toBe(0)
  })

  it('says what another sentence took', () => {
    const finding = explainPriorCustody('2012-03-01', [span('2012-01-01', '2012-02-29')], [span('2012-01-11', '2012-02-19')])
    expect(finding.steps.map(({ change }) => change)).toEqual(['60 days', '-40 days'])
    expect(finding).toMatchObject({ value: { days: 20 } })
  })

  it('is never more than the days named, nor changed by their order', () => {
    const spans = array(record({ start: integer({ min: 0, max: 400 }), length: integer({ min: 0, max: 90 }) }), { maxLength: 5 })
    assert(property(spans, spans, (detained, taken) => {
      const read = (list: typeof detained) => list.map(({ start, length }) => span(addDays('2010-01-01', start), addDays('2010-01-01', start + length)))
      const credit = creditPriorCustody('2011-01-01', read(detained), read(taken))
      expect(credit.days).toBeLessThanOrEqual(detained.reduce((sum, { length }) => sum + length + 1, 0))
      expect(creditPriorCustody('2011-01-01', read(detained).toReversed(), read(taken).toReversed())).toEqual(credit)
      expect(creditPriorCustody('2011-01-01', read(detained), []).days).toBeGreaterThanOrEqual(credit.days)
    }))
  })
})

describe('a sentence', () => {
  it('commences when the person is received for it, never before it was imposed', () => {
    expect(commencementOf('2015-06-01', '2015-08-09')).toBe('2015-08-09')
    expect(commencementOf('2015-06-01', '2014-01-01')).toBe('2015-06-01')
  })

  it('that is consecutive begins when the one before it has run in full', () => {
    expect(consecutivePartStarts('2010-01-10', { months: 60 })).toBe('2015-01-10')
  })

  it('adjusted for time on another term is shorter itself', () => {
    expect(adjustedTerm(112, 14)).toBe(98)
    expect(adjustedTerm(12, 14)).toBe(0)
  })
})
