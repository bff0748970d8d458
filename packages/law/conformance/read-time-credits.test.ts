import { describe, expect, it } from 'vitest'
import { checkConformance } from './index.ts'

function got(kind: string, facts: Readonly<Record<string, unknown>>, ...names: readonly string[]): unknown {
  const [one] = checkConformance([{ id: 'made up', kind, facts, expected: Object.fromEntries(names.map((name) => [name, 'asked for'])) }], 'made-up').cases
  return one?.status === 'notEncoded' ? one.why : one?.got
}

const application = 'FSA time credits: application'
const earning = 'FSA time credits: earning'

describe('time credits of a published computation', () => {
  it('are projected to the day they equal what is left', () => {
    const facts = { sentence_months: 48, arrival_at_designated_facility: '2024-03-04', risk: 'minimum', supervised_release_imposed: true }
    expect(got(application, facts, 'credits', 'projected_release', 'gct_days')).toEqual({ credits: 385, projected_release: '2026-07-31', gct_days: 216 })
    expect(got(application, { ...facts, supervised_release_imposed: false }, 'projected_release')).toEqual({ projected_release: '2027-07-31' })
    expect(got('FSA time credits: no supervised release', { ...facts, supervised_release_imposed: undefined }, 'projected_release')).toEqual({ projected_release: '2027-07-31' })
    expect(got(application, { ...facts, risk: 'high' }, 'projected_release')).toEqual({ projected_release: '2027-07-31' })
  })

  it('come after the drug program', () => {
    const facts = { sentence_months: 48, arrival_at_designated_facility: '2024-03-04', risk: 'low', residential_drug_program_completed: true }
    expect(got('3621(e) early release', facts, 'credits', 'projected_release')).toEqual({ credits: 265, projected_release: '2025-11-08' })
    expect(got('3621(e) early release', { ...facts, risk: undefined }, 'release_after_residential_program')).toEqual({ release_after_residential_program: '2026-07-31' })
  })

  it('bring a release forward that is given, and only once they can be applied', () => {
    const facts = { fsa_credits_earned: 500, projected_release_gct: '2027-03-01' }
    expect(got(application, facts, 'projected_release')).toEqual({ projected_release: '2026-03-01' })
    expect(got(application, { ...facts, as_of: '2025-01-01' }, 'projected_release', 'credits_applicable_now')).toEqual({ credits_applicable_now: false })
  })

  it('are not applied at a high risk', () => {
    expect(got(application, { fsa_credits_earned: 90, as_of: '2025-01-01', projected_release_gct: '2025-03-01', risk: 'high' }, 'credits_applicable_now')).toEqual({ credits_applicable_now: false })
  })

  it('need no risk where it makes no difference', () => {
    expect(got(earning, { program_days: '95' }, 'credits')).toEqual({ credits: 30 })
    expect(got(earning, { program_days: 240 }, 'credits')).toBe('none of the expected names is computed')
    expect(got(earning, { days: 240, rule: '28 CFR 523.42(c)(1)' }, 'credits')).toEqual({ credits: 80 })
    expect(got(earning, { days: 240, risk: 'low over two assessments' }, 'credits')).toEqual({ credits: 120 })
  })

  it('are counted from arrival to the day asked about, and not where a day more or less would matter', () => {
    expect(got(earning, { arrival_at_designated_facility: '2023-01-01', as_of: '2023-03-15', risk: 'medium' }, 'credits')).toEqual({ credits: 20 })
    expect(got(earning, { arrival_at_designated_facility: '2023-01-01', as_of: '2023-03-02', risk: 'medium' }, 'credits')).toBe('none of the expected names is computed')
  })

  it('at a low risk are those of the first stretch or of a later one, where it is not said which', () => {
    const status = (facts: object, credits: number) => checkConformance([{ id: 'made up', kind: earning, facts, expected: { credits } }], 'made-up').cases[0]?.status
    expect([80, 85, 95, 120].map((credits) => status({ program_days: 240, risk: 'low' }, credits))).toEqual(['differ', 'agree', 'differ', 'agree'])
    expect([85, 120].map((credits) => status({ program_days: 240, risk: 'low', arrival_at_designated_facility: '2023-01-01' }, credits))).toEqual(['agree', 'differ'])
  })

  it('bring a release forward by twelve months or by 365 days where a leap day lies between', () => {
    const status = (projected_release: string) => checkConformance([{ id: 'made up', kind: application, facts: { fsa_credits_earned: 500, projected_release_gct: '2028-06-01' }, expected: { projected_release } }], 'made-up').cases[0]?.status
    expect(['2027-05-31', '2027-06-01', '2027-06-02', '2027-06-03'].map(status)).toEqual(['differ', 'agree', 'agree', 'differ'])
  })

  it('are not earned before the Act, on a day, in a month or a year, or before a day', () => {
    for (const participation_date of ['2018-12-20', '2018-11', '2015', ['2016-01-01', '2018-12-20'], 'before 2018-12-21']) expect(got('FSA time credits: earning window', { participation_date }, 'credits'), JSON.stringify(participation_date)).toEqual({ credits: 0 })
    for (const participation_date of ['2018-12', '2018-12-21', 'before 2019-01-01']) expect(got('FSA time credits: earning window', { participation_date }, 'credits'), JSON.stringify(participation_date)).toContain('no rule')
    expect(got('FSA time credits: earning window', { credits_claimed_for: 'pretrial detention, 2020-01-01 to 2020-03-01' }, 'credits')).toEqual({ credits: 0 })
  })

  it('start by the rule asked about', () => {
    const facts = { sentenced: '2025-05-01', arrival_at_designated_facility: '2025-06-10' }
    expect(got('FSA effective dates', { ...facts, rule: 'until 29 September 2026' }, 'earning_starts')).toEqual({ earning_starts: '2025-06-10' })
    expect(got('FSA effective dates', { ...facts, rule: 'interim rule of 2026' }, 'earning_starts')).toEqual({ earning_starts: '2025-05-01' })
  })

  it('are not earned between sentence and arrival before the rule was revised', () => {
    const facts = { sentenced: '2023-01-10', arrival_at_designated_facility: '2023-04-20' }
    expect(got('FSA time credits: earning window', { ...facts, credits_claimed_for: ['2023-01-10', '2023-04-19'] }, 'credits')).toEqual({ credits: 0 })
    expect(got('FSA time credits: earning window', { sentenced: '2026-10-01', arrival_at_designated_facility: '2026-12-20', credits_claimed_for: ['2026-10-01', '2026-12-15'] }, 'credits')).toEqual({ credits: 20 })
  })
})
