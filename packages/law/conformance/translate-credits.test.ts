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

  it('has either of two results for a part of a year whose days depend on a commencement that is not given', () => {
    const status = (gct_total_days: number) => checkConformance([{ id: 'made up', kind: newWay, facts: { sentence_months: 26 }, expected: { gct_total_days } }], 'made-up').cases[0]
    expect([115, 116, 117, 118].map((days) => status(days)?.status)).toEqual(['differ', 'agree', 'agree', 'differ'])
    expect(status(116)?.why).toContain('116 or 117 days by the day the sentence commenced')
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

  it('earns ten days in thirty, and five more from the eighth period where the risk is low', () => {
    expect(got('FSA time credits: earning', { program_days: 95, risk: 'high' }, 'credits')).toEqual({ credits: 30 })
    expect(got('FSA time credits: earning', { program_days: 245, risk: 'low' }, 'credits')).toEqual({ credits: 85 })
    expect(got('FSA time credits: earning window', { participation_date: '2018-12-20' }, 'credits')).toEqual({ credits: 0 })
    expect(got('FSA time credits: earning window', { credits_claimed_for: ['2021-01-01', '2021-03-01'], sentenced: '2021-04-05' }, 'credits')).toEqual({ credits: 0 })
    expect(got('3621(e) early release', { sentence_months: 60 }, 'projected_release')).toContain('method')
  })

  it('earns no time credits on an aggregate with one offense on the list', () => {
    expect(got('FSA time credits: aggregation', { component_offenses: ['21 U.S.C. 841(b)(1)(C)', '18 U.S.C. 924(c)'], program_days: 300, risk: 'low' }, 'credits')).toEqual({ credits: 0 })
    expect(got('FSA time credits: aggregation', { component_offenses: ['18 U.S.C. 1343'], program_days: 300, risk: 'high' }, 'credits')).toEqual({ credits: 100 })
  })

  it('counts custody before the sentence, each day once and none that another sentence took', () => {
    const facts = { arrest: '2012-01-01', state_sentence_served: ['2012-01-11', '2012-02-19'], federal_sentencing: '2012-03-01' }
    expect(got('prior custody credit', facts, 'prior_custody_credit_days')).toEqual({ prior_custody_credit_days: 20 })
    expect(got('prior custody credit', { ...facts, state_sentence_served: { from: '2012-01-02', to: '2012-02-28' } }, 'prior_custody_credit_days')).toEqual({ prior_custody_credit_days: 2 })
    expect(got('prior custody credit', { sentenced: '2012-03-01', pretrial_custody: [['2012-01-01', '2012-01-05'], ['2012-02-25', '2012-03-01']] }, 'prior_custody_credit_days')).toEqual({ prior_custody_credit_days: 10 })
  })

  it('puts terms together, and shortens one that was adjusted', () => {
    const kind = 'prior custody credit / aggregation'
    expect(got(kind, { sentence_1: { months: 60, commencement: '2010-01-10' }, sentence_2: { months: 24, consecutive: true } }, 'aggregate_months')).toEqual({ aggregate_months: 84 })
    expect(got(kind, { components: [60, 36], consecutive: true, commencement: '2010-01-10' }, 'consecutive_part_starts')).toEqual({ consecutive_part_starts: '2015-01-10' })
    expect(got(kind, { components: [{ months: 60 }, { months: 36 }, { months: 60, consecutive: true }], commencement: '2010-01-10' }, 'aggregate_months')).toEqual({ aggregate_months: 120 })
    expect(got(kind, { pronounced_months: 100, state_sentence_served: 18 }, 'effective_term')).toEqual({ effective_term: 82 })
  })

  it('takes the drug program off first, and a year of credits at most to supervised release', () => {
    expect(got('3621(e) early release', { sentence_months: 31, residential_drug_program_completed: true, projected_release_gct: '2027-05-31' }, 'early_release_months', 'release_after_residential_program')).toEqual({ early_release_months: 9, release_after_residential_program: '2026-08-31' })
    expect(got('FSA time credits: application', { fsa_credits_earned: 400, supervised_release_imposed: true }, 'max_to_supervised_release_days', 'credits_left_for_prerelease')).toEqual({ max_to_supervised_release_days: 365, credits_left_for_prerelease: 35 })
    expect(got('FSA time credits: no supervised release', { sentence_months: 60, supervised_release_imposed: false }, 'early_supervised_release_days_max', 'prerelease_custody_only')).toEqual({ early_supervised_release_days_max: 0, prerelease_custody_only: true })
  })

  it('earns from arrival before 30 September 2026 and from commencement since', () => {
    expect(got('FSA effective dates', { sentenced: '2024-03-01', arrival_at_designated_facility: '2024-05-02' }, 'earning_starts')).toEqual({ earning_starts: '2024-05-02' })
    expect(got('FSA effective dates', { sentenced: '2026-10-01', arrival_at_designated_facility: '2026-12-02' }, 'earning_starts')).toEqual({ earning_starts: '2026-10-01' })
  })

  it('takes off what was disallowed', () => {
    expect(got('full release date (FSA GCT)', { sentence_months: 60, sentenced: '2020-02-03', in_custody_since: '2020-01-04', gct_method: 'FSA', gct_disallowed_days: 27 }, 'gct_days', 'full_term_date', 'projected_release')).toEqual({ gct_days: 270, full_term_date: '2025-01-03', projected_release: '2024-05-05' })
  })

  it('is left alone when it names a fact nobody reads', () => {
    expect(got(newWay, { sentence_months: 48, of_unknown_meaning: 3 }, 'gct_total_days')).toContain('of_unknown_meaning')
  })
})

describe('a published computation of good conduct time', () => {
  it('is by the method it names, in whatever words, and by none that is not read', () => {
    const facts = { sentence_months: 48, commencement: '2011-04-05' }
    expect(got('full release date', { ...facts, gct_method: 'pre-First Step Act' }, 'gct_days')).toEqual({ gct_days: 188 })
    expect(got('full release date', { ...facts, gct_method: 'First Step Act' }, 'gct_days')).toEqual({ gct_days: 216 })
    expect(got('full release date', { ...facts, gct_method: 'the usual one' }, 'gct_days')).toContain('method')
    expect(got('FSA effective dates', { ...facts, as_of: '2012-01-01' }, 'gct_days')).toEqual({ gct_days: 188 })
    expect(got('FSA effective dates', { sentence_months: 180, sentenced: '2011-04-05', still_in_custody: true }, 'gct_days')).toEqual({ gct_days: 810 })
  })

  it('gives a release on a weekend or the Friday before', () => {
    const asked = (projected_release: string) => checkConformance([{ id: 'made up', kind: 'full release date (FSA GCT)', facts: { sentence_months: 25, commencement: '2021-03-09' }, expected: { projected_release } }], 'made-up').cases[0]?.status
    expect(['2022-12-16', '2022-12-17', '2022-12-18', '2022-12-19'].map(asked)).toEqual(['agree', 'agree', 'differ', 'differ'])
  })

  it('of a term in days, of life, or without a diploma', () => {
    expect(got(newWay, { sentence_days: 366 }, 'gct_total_days')).toEqual({ gct_total_days: 54 })
    expect(got(newWay, { sentence: 'life' }, 'gct_total_days')).toEqual({ gct_total_days: 0 })
    expect(got(oldWay, { sentence_months: 120, sentence_days: 3652, gct_days_per_year: 42 }, 'gct_total_days')).toEqual({ gct_total_days: 376 })
    expect(got(newWay, { sentence_months: 60, gct_days_per_year: 50 }, 'gct_total_days')).toContain('no rule')
  })

  it('is earned on the single term that several make, and on an adjusted one', () => {
    expect(got('prior custody credit / aggregation', { components: [60, 60], consecutive: true, commencement: '2020-02-03' }, 'gct_days', 'full_term_date')).toEqual({ gct_days: 540, full_term_date: '2030-02-02' })
    expect(got('full release date (FSA GCT)', { pronounced_months: 60, state_sentence_served: '12 months', commencement: '2020-02-03' }, 'gct_days')).toEqual({ gct_days: 216 })
  })

  it('does not lead to a date while custody is named that is not read', () => {
    expect(got('full release date (FSA GCT)', { sentence_months: 60, sentenced: '2020-02-03', pretrial_custody: 'some months' }, 'projected_release', 'gct_days')).toEqual({ gct_days: 270 })
  })
})

describe('terms put together', () => {
  const kind = 'prior custody credit / aggregation'

  it('run one after the other where the facts or the statute say so', () => {
    expect(got(kind, { sentence_1: '5 years', sentence_2: 24, consecutive: 'yes' }, 'aggregate_months')).toEqual({ aggregate_months: 84 })
    expect(got(kind, { sentence_1: { months: 25, days: 4 }, sentence_2: { months: 10 }, consecutive: true }, 'aggregate_months', 'aggregate_days')).toEqual({ aggregate_months: 35 })
    expect(got('FSA time credits: aggregation', { components: [{ statute: '21 USC 846', months: 70 }, { statute: '18 USC 924(c)', months: 60 }] }, 'aggregate_months')).toEqual({ aggregate_months: 130 })
    expect(got(kind, { sentence_1: { months: 60, imposed: '2010-01-04' }, sentence_2: { months: 24, imposed: '2011-01-04' } }, 'aggregate_months')).toEqual({ aggregate_months: 84 })
  })

  it('run in part beside each other', () => {
    expect(got(kind, { sentence_1: { months: 120, commencement: '2010-01-10' }, sentence_2: { months: 90, imposed: '2012-01-10', consecutive_months: 30 } }, 'aggregate_months')).toEqual({ aggregate_months: 150 })
  })

  it('are not put together where it is not said how they run', () => {
    expect(got(kind, { components: [60, 36] }, 'aggregate_months')).toContain('no rule')
    expect(got(kind, { sentence_1: 60, sentence_2: 36 }, 'aggregate_months')).toContain('no rule')
  })
})
