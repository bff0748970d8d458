import { describe, expect, it } from 'vitest'
import { checkConformance } from './index.ts'

function got(facts: Readonly<Record<string, unknown>>, ...names: readonly string[]): unknown {
  const [one] = checkConformance([{ id: 'made up', facts, expected: Object.fromEntries(names.map((name) => [name, 'asked for'])) }], 'made-up').cases
  return one?.status === 'notEncoded' ? one.why : one?.got
}

const firearm = { statute: '18 USC 924(c)', same_proceeding: true, sentencing_date: '2020-03-03' }

describe('counts as cases write them', () => {
  it('are a number, a word, conduct by conduct, or objects', () => {
    for (const counts of [2, '2', 'two', [{ type: 'carry' }, { type: 'possess' }], ['carried', 'possessed'], ['18 USC 924(c)(1)(A)(i)', '18 USC 924(c)(1)(A)(i)'], [{ counts: 2 }]]) {
      expect(got({ ...firearm, counts }, 'mandatory_consecutive_months'), JSON.stringify(counts)).toEqual({ mandatory_consecutive_months: 120 })
    }
    expect(got({ ...firearm, counts: ['brandished', 'discharged'], sentencing_date: '2016-03-03' }, 'mandatory_consecutive_months')).toEqual({ mandatory_consecutive_months: 384 })
  })

  it('may each have conduct of their own in one list or text', () => {
    expect(got({ ...firearm, counts: 2, type: 'brandish, discharge' }, 'mandatory_consecutive_months')).toEqual({ mandatory_consecutive_months: 204 })
    expect(got({ ...firearm, counts: 2, type: ['brandish', 'discharge'] }, 'mandatory_consecutive_months')).toEqual({ mandatory_consecutive_months: 204 })
    expect(got({ ...firearm, type: ['brandish', 'discharge', 'carry'] }, 'mandatory_consecutive_months')).toEqual({ mandatory_consecutive_months: 264 })
    expect(got({ ...firearm, counts: 3, type: 'brandish, discharge' }, 'mandatory_consecutive_months')).toContain('cannot say')
    expect(got({ ...firearm, counts: 3, type: ['brandish', 'discharge'] }, 'mandatory_consecutive_months')).toContain('not read')
  })

  it('may cite several statutes, and name nothing but in words', () => {
    expect(got({ statute: ['21 USC 846', '21 USC 841(b)(1)(B)'], drug: 'heroin', priors: 0, sentencing_date: '2016-03-03' }, 'min_months')).toEqual({ min_months: 60 })
    expect(got({ statute: '21 USC 841(b)(1)', drug: ['heroin', 'cocaine'], grams: 600, priors: 0, sentencing_date: '2016-03-03' }, 'min_months')).toContain('not read')
    expect(got({ statute: '21 USC 841(b)(1)', drug: 'heroin', grams: '1.2 kg', priors: 0, sentencing_date: '2016-03-03' }, 'min_months')).toEqual({ min_months: 120 })
  })

  it('are not guessed at', () => {
    for (const counts of ['several', 0, 1.5, [], [7], [{ type: 'carry', moon: 'full' }], ['conspiracy']]) expect(got({ ...firearm, counts }, 'mandatory_consecutive_months'), JSON.stringify(counts)).toContain('could not be read')
  })

  it('have days of their own', () => {
    const counts = [{ statute: '18 USC 922(g)', offense_date: '2022-08-01' }]
    expect(got({ counts, offense_date: '2020-01-01', sentencing_date: '2023-01-01' }, 'max_months')).toEqual({ max_months: 180 })
    expect(got({ counts: [{ statute: '18 USC 922(g)' }], offense_date: '2020-01-01', sentencing_date: '2023-01-01' }, 'max_months')).toEqual({ max_months: 120 })
  })

  it('under 924(c) run after one that is not encoded', () => {
    expect(got({ counts: [{ statute: '18 USC 924(c)(1)(A)(ii)' }, { statute: '18 USC 2119' }], sentencing_date: '2020-03-03' }, 'mandatory_consecutive_months', 'aggregate_min_months')).toEqual({ mandatory_consecutive_months: 84 })
  })

  it('leave open what was done where words name more than one thing', () => {
    expect(got({ ...firearm, type: 'possessed or brandished' }, 'mandatory_consecutive_months')).toContain('cannot say')
    expect(got({ ...firearm, type: 'possessed, not brandished' }, 'mandatory_consecutive_months')).toEqual({ mandatory_consecutive_months: 60 })
  })

  it('stack in separate cases as well under the earlier text', () => {
    const apart = { ...firearm, counts: 2, same_proceeding: false, type: 'carry' }
    expect(got({ ...apart, sentencing_date: '2015-03-03' }, 'mandatory_consecutive_months')).toEqual({ mandatory_consecutive_months: 360 })
    expect(got(apart, 'mandatory_consecutive_months')).toContain('could not be read')
  })

  it('do not take unread words about earlier convictions for none', () => {
    expect(got({ ...firearm, prior_final_924c: 'pending appeal' }, 'mandatory_consecutive_months')).toContain('not read')
    expect(got({ ...firearm, prior_final_924c: 'yes, final in 2012' }, 'mandatory_consecutive_months')).toEqual({ mandatory_consecutive_months: 300 })
  })
})

describe('a death', () => {
  const facts = { statute: '21 USC 841(b)(1)(C)', drug: 'heroin', priors: 0, sentencing_date: '2016-03-03' }

  it('counts as the cause that it was', () => {
    expect([true, 'yes', 'but-for cause found by the jury'].map((death_results) => got({ ...facts, death_results }, 'min_months'))).toEqual([240, 240, 240].map((min_months) => ({ min_months })))
    expect([false, null, 'no', 'a contributing cause, not a but-for cause'].map((death_results) => got({ ...facts, death_results }, 'min_months'))).toEqual([0, 0, 0, 0].map((min_months) => ({ min_months })))
    expect(got({ ...facts, death_results: 'uncertain' }, 'min_months')).toContain('not read')
  })
})

describe('the amount charged', () => {
  const facts = { statute: '21 USC 841(b)(1)', drug: 'heroin', grams: 3000, priors: 0, sentencing_date: '2016-03-03' }

  it('decides as that found by a jury does', () => {
    expect(['100 grams or more', 100, '100', { grams: 100 }, { kg: 0.1 }].map((charged_quantity_pleaded) => got({ ...facts, charged_quantity_pleaded }, 'tier'))).toEqual(Array.from({ length: 5 }, () => ({ tier: '841(b)(1)(B)' })))
    expect(['no', false, 'none'].map((charged_quantity_pleaded) => got({ ...facts, charged_quantity_pleaded }, 'tier'))).toEqual(Array.from({ length: 3 }, () => ({ tier: '841(b)(1)(C)' })))
    expect([true, 'yes'].map((charged_quantity_pleaded) => got({ ...facts, charged_quantity_pleaded }, 'tier'))).toEqual(Array.from({ length: 2 }, () => ({ tier: '841(b)(1)(A)' })))
    expect(got({ ...facts, jury_quantity: { pounds: 3 } }, 'tier')).toContain('not read')
  })

  it('makes a count no graver than its subparagraph, and lowers one it does not reach', () => {
    const cited = { ...facts, statute: '21 USC 841(b)(1)(B)(i)' }
    expect([5000, 100, 99].map((jury_quantity) => got({ ...cited, jury_quantity }, 'tier'))).toEqual(['B', 'B', 'C'].map((letter) => ({ tier: `841(b)(1)(${letter})` })))
  })

  it('is of plants where the count is', () => {
    expect(got({ ...facts, drug: 'marihuana plants', grams: undefined, plants: 1500, jury_quantity: 150 }, 'tier')).toEqual({ tier: '841(b)(1)(B)' })
  })

  it('must say whether it is of the pure drug where both are given', () => {
    const meth = { ...facts, drug: 'methamphetamine', grams: 400, pure_grams: 60 }
    expect(got({ ...meth, jury_quantity: 50 }, 'tier')).toContain('pure drug')
    expect(got({ ...meth, jury_quantity: '50 grams or more of actual methamphetamine' }, 'tier')).toEqual({ tier: '841(b)(1)(A)' })
    expect(got({ ...meth, jury_quantity: '50 grams or more of a mixture' }, 'tier')).toEqual({ tier: '841(b)(1)(B)' })
  })

  it('of methamphetamine is of the mixture where the pure drug is given beside it', () => {
    expect(got({ statute: '21 USC 841(b)(1)', drug: 'methamphetamine (actual)', grams: 300, pure_grams: 30, priors: 0, sentencing_date: '2016-03-03' }, 'tier')).toEqual({ tier: '841(b)(1)(B)' })
  })
})

describe('the days of a case', () => {
  it('say that a sentence appealed on the day of the Act was imposed before it', () => {
    const facts = { ...firearm, counts: 2, type: 'carry', appeal_pending_2018_12_21: true }
    expect(got({ ...facts, sentencing_date: '2018' }, 'mandatory_consecutive_months')).toEqual({ mandatory_consecutive_months: 360 })
    expect(got({ ...facts, sentencing_date: undefined, offense_date: '2016-05-01' }, 'mandatory_consecutive_months')).toEqual({ mandatory_consecutive_months: 360 })
    expect(got({ ...facts, sentencing_date: '2016', vacated: 'not vacated' }, 'mandatory_consecutive_months')).toEqual({ mandatory_consecutive_months: 360 })
    expect(got({ ...facts, sentencing_date: '2018', appeal_pending_2018_12_21: false }, 'mandatory_consecutive_months')).toContain('depends on a date')
  })

  it('of a crack sentence imposed again need not say whether it was reduced or vacated where it makes no difference', () => {
    const facts = { statute: '21 USC 841(b)(1)(A)(iii)', drug: 'cocaine base', grams: 70, original_sentencing_date: '2004-05-01', resentencing_date: '2020-05-01' }
    expect(got({ ...facts, priors: 0 }, 'min_months')).toEqual({ min_months: 60 })
    expect(got({ ...facts, grams: 400, priors: 1, prior_type: 'simple possession', '851_notice': true }, 'min_months')).toContain('depends on a date')
    expect(got({ ...facts, grams: 400, priors: 1, prior_type: 'simple possession', '851_notice': true, vacated: true }, 'min_months')).toEqual({ min_months: 120 })
  })

  it('of an offense that lasted are its last', () => {
    for (const offense_date of [['2021-01-01', '2022-08-01'], { from: '2021-01', to: '2022-08' }, '2021-01-01 to 2022-08-01', '2021/2023']) expect(got({ statute: '18 USC 922(g)', offense_date, sentencing_date: '2023-12-01' }, 'max_months'), JSON.stringify(offense_date)).toEqual({ max_months: 180 })
  })

  it('reach no further back than the provision cited', () => {
    expect(got({ statute: '21 USC 846/841(b)(1)(B)', drug: 'heroin', grams: 200, priors: 0, sentencing_date: '1990-06-01' }, 'min_months')).toEqual({ min_months: 60 })
    expect(got({ statute: '18 USC 924(c)', counts: 2, same_proceeding: true, type: 'carry', sentencing_date: '1992-06-01' }, 'mandatory_consecutive_months')).toEqual({ mandatory_consecutive_months: 300 })
    expect(got({ statute: '21 USC 841(b)(1)(B)(i)', drug: 'heroin', priors: 0, sentencing_date: '1989' }, 'min_months')).toEqual({ min_months: 60 })
  })
})

describe('an enterprise by its leader', () => {
  it('is the great one at 300 times the amount', () => {
    const facts = { statute: '21 USC 848', role: 'principal administrator', drug: 'heroin', sentencing_date: '2016-03-03' }
    expect(got({ ...facts, grams: 30_000 }, 'min_months')).toEqual({ min_months: 'life' })
    expect(got({ ...facts, grams: 29_999 }, 'min_months')).toContain('848(b)')
    expect(got({ ...facts, role: 'supervisor', grams: 30_000 }, 'min_months')).toEqual({ min_months: 240 })
  })
})

describe('priors in words', () => {
  const facts = { statute: '21 USC 841(b)(1)(B)', drug: 'heroin', '851_notice': true }

  it('tell what kind they are', () => {
    const now = { ...facts, priors: 1, sentencing_date: '2021-05-01' }
    expect(got({ ...now, prior_type: 'felony drug offense (served 8 months)' }, 'min_months')).toEqual({ min_months: 60 })
    expect(got({ ...now, prior_type: 'felony drug offense, released 16 years before' }, 'min_months')).toEqual({ min_months: 60 })
    expect(got({ ...now, prior_type: 'felony drug offense, served 3 years' }, 'min_months')).toContain('cannot say')
    expect(got({ ...now, prior_type: 'felony drug offense, not a serious drug felony' }, 'min_months')).toEqual({ min_months: 60 })
    expect(got({ ...facts, priors: ['sale of cocaine, 1999, 24 months'], sentencing_date: '2012-05-01' }, 'min_months')).toEqual({ min_months: 120 })
    expect(got({ ...facts, priors: ['burglary'], sentencing_date: '2012-05-01' }, 'min_months')).toEqual({ min_months: 60 })
    expect(got({ ...facts, priors: ['burglary'], sentencing_date: '2021-05-01' }, 'min_months')).toContain('cannot say')
    expect(got({ ...facts, priors: 1, prior_type: 'an old conviction', sentencing_date: '2012-05-01' }, 'min_months')).toContain('cannot say')
    expect(got({ ...facts, priors: 'one', sentencing_date: '2012-05-01' }, 'min_months')).toEqual({ min_months: 120 })
  })

  it('of an armed career are counted as far as they qualify', () => {
    const career = { statute: '18 USC 922(g)/924(e)', offense_date: '2010-01-01', sentencing_date: '2011-01-01' }
    expect(got({ ...career, prior_convictions: 'three burglaries', prior_occasions: 'two' }, 'acca')).toEqual({ acca: false })
    expect(got({ ...career, prior_convictions: [{ offense: 'robbery' }, { offense: 'burglary', qualifies: false }, { offense: 'arson' }] }, 'max_months')).toEqual({ max_months: 120 })
  })
})

describe('points prior by prior', () => {
  it('are a list, figures, words or how many of each', () => {
    const facts = { statute: '21 USC 841(b)(1)(B)', drug: 'heroin', prior_2_point_violent: false, other_safety_valve_conditions_met: 'yes', sentencing_date: '2022-05-01' }
    for (const prior_points of [[2, 1], '2, 1', 'one 2-point offense and one 1-point offense', { two_point: 1, one_point: 1 }, [{ points: 2 }, { points: '1' }]]) expect(got({ ...facts, prior_points }, 'min_months'), JSON.stringify(prior_points)).toEqual({ min_months: 0 })
    for (const prior_points of [[3, 1], '3 + 1', '3-point robbery and 1-point theft', { '3_point': 1 }]) expect(got({ ...facts, prior_points }, 'min_months'), JSON.stringify(prior_points)).toEqual({ min_months: 60 })
    expect(got({ ...facts, prior_points: { some: 1 } }, 'min_months')).toContain('safety valve')
  })
})
