import { describe, expect, it } from 'vitest'
import { projectRelease, type ReleaseInputs } from './project-release.ts'

const inputs: ReleaseInputs = { term: 120, commencedOn: '2015-06-01', priorCreditDays: 0, lostDays: 0, method: 'per year imposed' }

function release(over: Partial<ReleaseInputs>): unknown {
  const finding = projectRelease({ ...inputs, ...over })
  return finding.status === 'computed' ? finding.value : finding.status
}

describe('the release good conduct time leads to', () => {
  it('is the end of the term less prior custody and less what was earned', () => {
    expect(release({})).toEqual({ fullTermOn: '2025-05-31', goodTimeDays: 540, releaseOn: '2023-12-08', weekdayOn: '2023-12-08' })
    expect(release({ priorCreditDays: 100 })).toMatchObject({ fullTermOn: '2025-02-20', goodTimeDays: 540, releaseOn: '2023-08-30' })
  })

  it('comes later by what was lost, but never after the term', () => {
    expect(release({ lostDays: 41 })).toMatchObject({ releaseOn: '2024-01-18' })
    expect(release({ lostDays: 900 })).toMatchObject({ releaseOn: '2025-05-31' })
  })

  it('was later under the method before the First Step Act', () => {
    expect(release({ method: 'per year served' })).toMatchObject({ goodTimeDays: 470, releaseOn: '2024-02-16' })
  })

  it('may be on the Friday before a weekend, and says so as a step of its own', () => {
    expect(release({ lostDays: 1 })).toMatchObject({ releaseOn: '2023-12-09', weekdayOn: '2023-12-08' })
    expect(projectRelease({ ...inputs, lostDays: 1 }).steps.at(-1)).toMatchObject({ id: '3624(a)', applied: true })
    expect(projectRelease(inputs).steps.at(-1)).toMatchObject({ id: '3624(a)', applied: false })
  })

  it('is nothing earned on twelve months, and 54 days on a year and a day', () => {
    expect(release({ term: 12 })).toMatchObject({ goodTimeDays: 0, releaseOn: '2016-05-31' })
    expect(release({ term: 12, termDays: 1 })).toMatchObject({ goodTimeDays: 54 })
  })

  it('does not exist for life', () => {
    expect(projectRelease({ ...inputs, term: 'life' })).toMatchObject({ status: 'out of scope', instead: expect.stringContaining('commutation') })
  })
})
