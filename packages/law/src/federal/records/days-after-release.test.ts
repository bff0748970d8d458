import { describe, expect, it } from 'vitest'
import { known, rival, unknown, type Leaf } from '../../core/leaf.ts'
import type { CivilDate } from '../../core/civil-date.ts'
import { assembleCaseFacts } from '../../facts/assemble.ts'
import { daysAfterRelease } from './days-after-release.ts'

const nothing = assembleCaseFacts(new Map())
const of = (releasedOn: Leaf<CivilDate>, months: Leaf<number>) => daysAfterRelease({ ...nothing, custody: { ...nothing.custody, releasedOn }, conviction: { ...nothing.conviction, supervisedReleaseMonths: months } })

describe('the days after a release', () => {
  it('are a year to the early end, the whole term to its last day, five years to a pardon', () => {
    const { earlyEnd, supervisionEnds, pardon } = of(known('2026-12-01'), known(60))
    expect(earlyEnd).toMatchObject({ status: 'computed', value: '2027-12-01' })
    expect(supervisionEnds).toMatchObject({ status: 'computed', value: '2031-11-30' })
    expect(pardon).toMatchObject({ status: 'computed', value: '2031-12-01' })
    for (const finding of [earlyEnd, supervisionEnds, pardon]) expect(finding.steps.every(({ source }) => source.quote.length > 20)).toBe(true)
  })
  it('are asked for where the day of release is not known, and never taken from a projection', () => {
    const days = daysAfterRelease({ ...nothing, custody: { ...nothing.custody, projectedReleaseOn: known('2026-12-01') }, conviction: { ...nothing.conviction, supervisedReleaseMonths: known(60) } })
    for (const finding of Object.values(days)) expect(finding).toMatchObject({ status: 'cannot say', needs: [{ path: 'custody.releasedOn', because: 'unknown' }] })
  })
  it('stand by themselves: a term that is not known leaves the pardon standing', () => {
    const { earlyEnd, supervisionEnds, pardon } = of(known('2026-12-01'), unknown)
    for (const finding of [earlyEnd, supervisionEnds]) expect(finding).toMatchObject({ status: 'cannot say', needs: [{ path: 'conviction.supervisedReleaseMonths' }] })
    expect(pardon.status).toBe('computed')
    expect(of(known('2026-12-01'), rival([36, 60])).earlyEnd).toMatchObject({ status: 'cannot say', needs: [{ because: 'rival readings' }] })
  })
  it('are none where no supervised release was imposed, and no early end where the term is a year or less', () => {
    expect(of(known('2026-12-01'), known(0)).earlyEnd).toMatchObject({ status: 'out of scope' })
    expect(of(known('2026-12-01'), known(12)).earlyEnd).toMatchObject({ status: 'out of scope', instead: 'it ends by itself' })
    expect(of(known('2026-12-01'), known(13)).earlyEnd).toMatchObject({ status: 'computed' })
  })
  it('of the last day of February are on the last day of February', () => expect(of(known('2028-02-29'), known(24)).earlyEnd).toMatchObject({ value: '2029-02-28' }))
})
