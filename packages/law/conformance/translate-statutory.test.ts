import { describe, expect, it } from 'vitest'
import { checkConformance } from './index.ts'

/** The computed values of one made-up case, by the names asked for, or why there are none. */
function got(facts: Readonly<Record<string, unknown>>, ...names: readonly string[]): unknown {
  const [one] = checkConformance([{ id: 'made up', facts, expected: Object.fromEntries(names.map((name) => [name, 'asked for'])) }], 'made-up').cases
  return one?.status === 'notEncoded' ? one.why : one?.got
}

const range = ['min_months', 'max_months'] as const

describe('a published statutory computation', () => {
  it('takes priors it counts as final and noticed, and none where it counts none', () => {
    const facts = { statute: '21 USC 841(b)(1)(B)', sentencing_date: '2012-04-02' }
    expect(got(facts, ...range)).toEqual({ min_months: 60, max_months: 480 })
    expect(got({ ...facts, priors: 1 }, ...range)).toEqual({ min_months: 120, max_months: 'life' })
    expect(got({ ...facts, priors: 1, '851_notice': false }, ...range)).toEqual({ min_months: 60, max_months: 480 })
    expect(got({ ...facts, priors: 3, qualifying_priors: 0 }, ...range)).toEqual({ min_months: 60, max_months: 480 })
  })

  it('does not guess the priors of a notice that counts none', () => {
    expect(got({ statute: '21 USC 841(b)(1)(B)', sentencing_date: '2012-04-02', '851_notice': true }, ...range)).toContain('cannot say')
  })

  it('reads words about priors of several kinds as far as they are plain', () => {
    const facts = { statute: '21 USC 841(b)(1)(A)', sentencing_date: '2021-04-02', priors: 2 }
    expect(got({ ...facts, prior_type: 'serious drug felony' }, ...range)).toEqual({ min_months: 300, max_months: 'life' })
    expect(got({ ...facts, prior_type: 'one serious drug felony, one simple possession' }, ...range)).toEqual({ min_months: 180, max_months: 'life' })
    expect(got({ ...facts, prior_type: 'a serious drug felony or a serious violent felony' }, ...range)).toContain('cannot say')
    expect(got({ ...facts, prior_type: 'serious drug felony released 20 years before' }, ...range)).toContain('cannot say')
    expect(got({ ...facts, prior_type: 'felony drug offense' }, ...range)).toContain('cannot say')
  })

  it('is bounded by what the jury found, and by (C) where no amount was pleaded', () => {
    const facts = { statute: '21 USC 841(b)(1)', drug: 'heroin', grams: 1500, sentencing_date: '2012-04-02' }
    expect(got(facts, 'tier')).toEqual({ tier: '841(b)(1)(A)' })
    expect(got({ ...facts, jury_quantity: 150 }, 'tier')).toEqual({ tier: '841(b)(1)(B)' })
    expect(got({ ...facts, charged_quantity_pleaded: false }, 'tier')).toEqual({ tier: '841(b)(1)(C)' })
    expect(got({ ...facts, drug: 'marihuana', charged_quantity_pleaded: false }, 'tier')).toEqual({ tier: '841(b)(1)(D)' })
    expect(got({ ...facts, jury_quantity: 'about a pound' }, 'tier')).toContain('given in words')
    expect(got({ ...facts, jury_quantity: '100 grams or more' }, 'tier')).toEqual({ tier: '841(b)(1)(B)' })
    expect(got({ ...facts, jury_quantity: 'more than 1.2 kilograms' }, 'tier')).toEqual({ tier: '841(b)(1)(A)' })
    expect(got({ ...facts, jury_quantity: 'less than 100 grams' }, 'tier')).toEqual({ tier: '841(b)(1)(C)' })
    expect(got({ ...facts, jury_quantity: 'less than 1 kg' }, 'tier')).toContain('a bound')
    expect(got({ ...facts, jury_quantity: 'none' }, 'tier')).toEqual({ tier: '841(b)(1)(C)' })
    expect(got({ ...facts, statute: '21 USC 841(b)(1)(A)', jury_quantity: null }, 'tier')).toEqual({ tier: '841(b)(1)(C)' })
    expect(got({ ...facts, statute: '21 USC 841(b)(1)(A)(i)', jury_quantity: 150 }, 'tier')).toEqual({ tier: '841(b)(1)(B)' })
  })

  it('weighs LSD with its paper and methamphetamine by the greater of mixture and pure drug', () => {
    expect(got({ statute: '21 USC 841(b)(1)', drug: 'LSD on blotter', gross_grams: 12, pure_grams: 0.3, doses: 2000 }, 'tier')).toEqual({ tier: '841(b)(1)(A)' })
    expect(got({ statute: '21 USC 841(b)(1)', drug: 'methamphetamine (mixture)', grams: 120, pure_grams: 60, sentencing_date: '2015' }, 'tier')).toEqual({ tier: '841(b)(1)(A)' })
    expect(got({ statute: '21 USC 841(b)(1)', drug: 'methamphetamine (actual)', pure_grams: 49.9, priors: 0, sentencing_date: '2015' }, 'tier', 'min_months')).toEqual({ tier: '841(b)(1)(B)', min_months: 60 })
  })

  it('sentences anew after a sentence was vacated, under the law of the new day', () => {
    const facts = { statute: '18 USC 924(c)', counts: 2, type: 'carry', same_proceeding: true, offense_date: '2008-02-01', original_sentencing_date: '2009-03-01', resentencing_date: '2020-03-01' }
    expect(got({ ...facts, vacated: true }, 'mandatory_consecutive_months')).toEqual({ mandatory_consecutive_months: 120 })
    expect(got({ ...facts, vacated: false }, 'mandatory_consecutive_months')).toEqual({ mandatory_consecutive_months: 360 })
  })

  it('puts a firearm count behind the greatest other minimum', () => {
    const counts = [{ statute: '21 USC 841(b)(1)(B)', drug: 'heroin' }, { statute: '18 USC 924(c)(1)(A)(ii)' }]
    expect(got({ counts, sentencing_date: '2007-09-09' }, 'aggregate_min_months', 'mandatory_consecutive_months', 'max_months')).toEqual({ aggregate_min_months: 144, mandatory_consecutive_months: 84, max_months: 'life' })
  })

  it('is an armed career criminal only with three earlier convictions on three occasions', () => {
    const facts = { statute: '18 USC 922(g)/924(e)', offense_date: '2010-01-01', sentencing_date: '2011-01-01' }
    expect(got({ ...facts, qualifying_priors: 3 }, ...range)).toEqual({ min_months: 180, max_months: 'life' })
    expect(got({ ...facts, qualifying_priors: 2 }, ...range)).toEqual({ min_months: 0, max_months: 120 })
    expect(got({ ...facts, qualifying_priors: 3, prior_occasions: 1 }, ...range)).toEqual({ min_months: 0, max_months: 120 })
    expect(got({ ...facts, qualifying_priors: 3, different_occasions_found_by: 'judge' }, ...range)).toEqual({ min_months: 0, max_months: 120 })
    expect(got({ ...facts, qualifying_priors: 3, different_occasions_found_by: 'jury' }, ...range)).toEqual({ min_months: 180, max_months: 'life' })
    expect(got({ ...facts, qualifying_priors: 3, different_occasions_found_by: 'admitted in the plea' }, 'acca')).toEqual({ acca: true })
    expect(got({ ...facts, qualifying_priors: 3, different_occasions_found_by: 'not found by a jury' }, 'acca')).toEqual({ acca: false })
  })

  it('reads words for the weight a judge found before Apprendi', () => {
    const facts = { statute: '21 USC 841(b)(1)', drug: 'heroin', grams: 1500, jury_quantity: 'none' }
    expect(got({ ...facts, sentencing_date: '2000-06-25' }, 'tier')).toEqual({ tier: '841(b)(1)(A)' })
    expect(got({ ...facts, sentencing_date: '2000-06-26' }, 'tier')).toEqual({ tier: '841(b)(1)(C)' })
  })

  it('lifts the minimum for who meets the safety valve, and not on one point too many', () => {
    const facts = { statute: '21 USC 841(b)(1)(A)', drug: 'heroin', prior_2_point_violent: false, other_safety_valve_conditions_met: true }
    const old = { ...facts, sentencing_date: '2012-04-02' }
    const today = { ...facts, sentencing_date: '2024-04-02' }
    expect([0, 1, 2].map((prior_points) => got({ ...old, prior_points }, ...range))).toEqual([0, 0, 120].map((min_months) => ({ min_months, max_months: 'life' })))
    expect([2, 4, 5].map((prior_points) => got({ ...today, prior_points }, 'min_months'))).toEqual([0, 0, 120].map((min_months) => ({ min_months })))
    expect(got({ ...today, prior_points: 3 }, 'min_months')).toContain('safety valve')
    expect([[3], [2, 2], [2, 2, 1, 1, 1], [2, 3]].map((prior_points) => got({ ...today, prior_points }, 'min_months'))).toEqual([120, 0, 0, 120].map((min_months) => ({ min_months })))
    expect(got({ ...today, prior_points: 2, prior_2_point_violent: true }, 'min_months')).toEqual({ min_months: 120 })
    expect(got({ ...today, prior_points: 'two 3-point offenses' }, 'safety_valve_eligible')).toEqual({ safety_valve_eligible: false })
    expect(got({ ...today, prior_points: 1, other_safety_valve_conditions_met: false }, 'min_months')).toEqual({ min_months: 120 })
    expect(got({ ...facts, prior_points: 2, sentencing_date: '2019-04-02' }, 'min_months')).toContain('safety valve')
  })

  it('keeps the supervised release of a count that has one', () => {
    expect(got({ statute: '21 USC 841(b)(1)(C)', drug: 'heroin', priors: 1, sentencing_date: '1999' }, 'supervised_release_min_years')).toEqual({ supervised_release_min_years: 6 })
  })

  it('lets the weight decide where the citation is of the law before the Fair Sentencing Act', () => {
    const crack = { statute: '21 USC 841(b)(1)(A)(iii)', drug: 'cocaine base', priors: 0, offense_date: '2009-03-01', sentencing_date: '2012-09-01' }
    expect([27, 57, 279, 280].map((grams) => got({ ...crack, grams }, 'tier'))).toEqual(['C', 'B', 'B', 'A'].map((letter) => ({ tier: `841(b)(1)(${letter})` })))
    expect(got({ ...crack, statute: '21 USC 841(b)(1)(B)(iii)', grams: 300 }, 'tier')).toEqual({ tier: '841(b)(1)(B)' })
    expect(got(crack, 'tier')).toEqual({ tier: '841(b)(1)(A)' })
  })

  it('says whom section 404 reaches: cocaine base under (A) or (B), sentenced before the Fair Sentencing Act', () => {
    const crack = { statute: '21 USC 841(b)(1)(A)(iii)', drug: 'cocaine base', grams: 60, priors: 0, sentencing_date: '2004-05-01' }
    expect(got(crack, 'first_step_404_eligible')).toEqual({ first_step_404_eligible: true })
    expect(got({ ...crack, statute: '21 USC 841(b)(1)', grams: 6 }, 'first_step_404_eligible')).toEqual({ first_step_404_eligible: true })
    expect(got({ ...crack, statute: '21 USC 841(b)(1)', grams: 4 }, 'first_step_404_eligible')).toEqual({ first_step_404_eligible: false })
    expect(got({ ...crack, statute: '21 USC 841(b)(1)(C)' }, 'first_step_404_eligible')).toEqual({ first_step_404_eligible: false })
    expect(got({ ...crack, statute: '21 USC 841(b)(1)(A)', drug: 'cocaine' }, 'first_step_404_eligible')).toEqual({ first_step_404_eligible: false })
  })

  it('reads a killing by firearm, which runs beside other terms', () => {
    expect(got({ statute: '18 USC 924(j)', sentencing_date: '2015-01-01' }, ...range, 'mandatory_consecutive_months')).toEqual({ min_months: 0, max_months: 'life', mandatory_consecutive_months: 0 })
    expect(got({ statute: '18 USC 924(j)' }, ...range)).toEqual({ min_months: 0, max_months: 'life' })
    expect(got({ statute: '18 USC 924(j)', type: 'voluntary manslaughter', offense_date: '2012-01-01', sentencing_date: '2015-01-01' }, ...range)).toEqual({ min_months: 0, max_months: 180 })
  })

  it('knows an assault weapon while the clause was law', () => {
    expect(got({ statute: '18 USC 924(c)', type: 'assault rifle', offense_date: '2003-01-01', sentencing_date: '2004-01-01' }, 'min_months')).toEqual({ min_months: 120 })
    expect(got({ statute: '18 USC 924(c)', counts: 2, same_proceeding: false, prior_final_924c: 1, type: 'carry', offense_date: '2019-06-01', sentencing_date: '2021-01-01' }, 'mandatory_consecutive_months')).toEqual({ mandatory_consecutive_months: 600 })
    expect(got({ statute: '18 USC 924(c)', counts: 2, same_proceeding: false, offense_date: '2019-06-01', sentencing_date: '2021-01-01' }, 'mandatory_consecutive_months')).toContain('could not be read')
  })

  it('is left alone when it says anything that is not read', () => {
    expect(got({ statute: '21 USC 841(b)(1)(A)', priors: 0, moon: 'full' }, ...range)).toContain('moon')
    expect(got({ statute: '21 USC 841(b)(1)(A)', priors: 0, prior_points: 4 }, 'min_months')).toContain('safety valve')
    expect(got({ statute: '21 USC 848', role: 'principal' }, ...range)).toContain('848(b)')
    expect(got({ statute: '21 USC 848(a)', role: 'organizer', offense_date: '1995-01-01' }, ...range)).toEqual({ min_months: 240, max_months: 'life' })
  })

  it('without any date counts only where the law has been the same since 1990', () => {
    expect(got({ statute: '21 USC 841(b)(1)', drug: 'heroin', grams: 100, priors: 0 }, ...range)).toEqual({ min_months: 60, max_months: 480 })
    expect(got({ statute: '21 USC 841(b)(1)', drug: 'cocaine base', grams: 100, priors: 0 }, ...range)).toContain('date')
  })
})
