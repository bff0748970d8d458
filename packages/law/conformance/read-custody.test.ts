import { describe, expect, it } from 'vitest'
import { commencementIn, priorCustodyIn, spansIn } from './read-custody.ts'

const march = { from: '2011-03-01', through: '2011-03-09' } as const

describe('spans of custody as cases write them', () => {
  it('are pairs, objects or texts', () => {
    for (const one of [['2011-03-01', '2011-03-09'], { from: '2011-03-01', to: '2011-03-09' }, { end: '2011-03-09', start: '2011-03-01' }, '2011-03-01 to 2011-03-09', [['2011-03-01', '2011-03-09']], ['2011-03-01/2011-03-09']]) expect(spansIn(one), JSON.stringify(one)).toEqual([march])
    expect(spansIn(null)).toEqual([])
    expect(spansIn('none')).toEqual([])
  })

  it('hold single days among them', () => {
    const day = { from: '2010-01-05', through: '2010-01-05' }
    expect(spansIn(['2010-01-05', { from: '2011-03-01', to: '2011-03-09' }])).toEqual([day, march])
    expect(spansIn('2010-01-05; 2011-03-01 to 2011-03-09')).toEqual([day, march])
    expect(spansIn(['2010-01-05', '2010-02-05', '2010-03-05'])).toHaveLength(3)
  })

  it('last until the sentence where they only begin', () => {
    expect(priorCustodyIn({ pretrial_custody: { from: '2011-03-01' }, sentenced: '2011-04-01' })?.days).toBe(31)
  })

  it('are not guessed at', () => {
    expect([true, 'some weeks in county jail', { days: 9 }, { to: '2011-03-09' }, ['2011-03-01', '2011-03-09', '2011-04-01', '2011-04-09']].map(spansIn)).toEqual(Array.from({ length: 5 }, () => undefined))
  })
})

describe('custody before the sentence', () => {
  const facts = { arrest: '2011-01-01', federal_sentencing: '2011-07-01' }

  it('counts under a federal detainer beside what is named', () => {
    expect(priorCustodyIn({ pretrial_custody: ['2011-01-01', '2011-01-05'], federal_detainer_from: '2011-06-01', federal_sentencing: '2011-07-01' })?.days).toBe(35)
    expect(priorCustodyIn({ federal_detainer_from: '2011-06-01', federal_sentencing: '2011-07-01' })?.days).toBe(30)
  })

  it('does not count what another sentence took, all of it or part', () => {
    expect(priorCustodyIn({ ...facts, state_sentence_served: 'all of the time before sentencing was credited to the state sentence' })?.days).toBe(0)
    expect(priorCustodyIn({ ...facts, state_sentence_served: true })?.days).toBe(0)
    expect(priorCustodyIn({ ...facts, state_sentence_served: ['2011-01-06', '2011-06-30'] })?.days).toBe(5)
  })

  it('may be given as days, beside a span', () => {
    for (const pretrial_custody of [6, { days: 6 }, '6 days']) expect(priorCustodyIn({ pretrial_custody, federal_detainer_from: '2011-06-21', federal_sentencing: '2011-07-01' })?.days).toBe(16)
    expect(priorCustodyIn({ pretrial_custody: 6, federal_sentencing: '2011-07-01' })?.days).toBe(6)
  })

  it('is not counted where it is not read what another sentence took, but for the time under a detainer', () => {
    expect(priorCustodyIn({ ...facts, state_sentence_served: 'part of it' })).toBeUndefined()
    expect(priorCustodyIn({ ...facts, state_sentence_served: '6 months', federal_detainer_from: '2011-06-21' })?.days).toBe(10)
  })

  it('is open where an arrest came before the custody that lasted', () => {
    expect(priorCustodyIn({ ...facts, in_custody_since: '2011-02-01' })).toBeUndefined()
    expect(priorCustodyIn({ ...facts, in_custody_since: '2011-01-01' })?.days).toBe(181)
  })
})

describe('a sentence commences', () => {
  it('when it is imposed, or for a consecutive one when the other has been served', () => {
    const facts = { federal_sentencing: '2011-07-01', state_sentence_served: ['2010-05-01', '2012-02-29'] }
    expect(commencementIn(facts)).toBe('2011-07-01')
    expect(commencementIn({ ...facts, consecutive: true })).toBe('2012-03-01')
    expect(commencementIn({ ...facts, state_sentence_served: undefined, federal_detainer_from: '2012-03-04', consecutive: true })).toBe('2012-03-04')
  })

  it('on arrival where nothing else is said', () => {
    expect(commencementIn({ arrival_at_designated_facility: '2020-02-03' })).toBe('2020-02-03')
    expect(commencementIn({ in_custody_since: '2020-01-04', prior_custody_credit_days: 30 })).toBe('2020-02-03')
  })
})
