import { describe, expect, it } from 'vitest'
import type { Finding } from '../../../core/finding.ts'
import type { ReductionFloor } from './reduction-floor.ts'
import { reduceSentence } from './reduce-sentence.ts'
import type { ReductionInputs } from './reduction-inputs.ts'

/** The floor of a case in which nothing is missing. */
function floorOf(finding: Finding<ReductionFloor>): ReductionFloor {
  if (finding.status !== 'computed') throw new Error(`not computed: ${finding.status}`)
  return finding.value
}

const within: ReductionInputs = { reducedOn: '2016-11-01', range: [70, 87], term: 70, amendedTableRange: [51, 63], assistance: false }

describe('the examples of the commentary to 1B1.10, every edition', () => {
  it('of 2008, note 3: a term within the range of 41 to 51 may come down to 30, the least of the amended range', () => {
    const { eligible, floor } = reduceSentence({ reducedOn: '2008-03-03', range: [41, 51], term: 41, amendedTableRange: [30, 37], assistance: false })
    expect(eligible.truth).toBe('met')
    expect(floorOf(floor)).toMatchObject({ minimum: 30, comparable: undefined, least: 30 })
  })

  it('of 2008, note 3: after a departure of 20 percent to 56, a term of 46 is comparable', () => {
    const { eligible, floor } = reduceSentence({ reducedOn: '2008-03-03', range: [70, 87], term: 56, amendedTableRange: [57, 71], assistance: false, otherwiseBelow: 'departure' })
    expect(eligible.truth).toBe('met')
    expect(floorOf(floor)).toMatchObject({ minimum: undefined, comparable: 46, percent: 20, least: 46 })
  })

  it('of 2011 and since, note 3: a term of 70 within the range may come down to 51', () => {
    for (const reducedOn of ['2011-11-01', '2014-11-01', '2016-11-01', '2025-11-01'] as const) {
      const { eligible, floor } = reduceSentence({ ...within, reducedOn })
      expect(eligible.truth).toBe('met')
      expect(floorOf(floor)).toMatchObject({ minimum: 51, least: 51 })
    }
  })

  it('of 2011 and since, note 3: a departure or variance to 56 may come down to 51 as well, and no further', () => {
    for (const otherwiseBelow of ['departure', 'variance'] as const) {
      expect(floorOf(reduceSentence({ ...within, reducedOn: '2011-11-01', term: 56, otherwiseBelow }).floor)).toMatchObject({ minimum: 51, comparable: undefined })
    }
  })

  it('of 2011 and since, note 3: after substantial assistance to 56, a term of 41 is comparable', () => {
    const { eligible, floor } = reduceSentence({ ...within, term: 56, assistance: true })
    expect(eligible.truth).toBe('met')
    expect(floorOf(floor)).toMatchObject({ minimum: undefined, comparable: 41, percent: 20 })
  })

  it('of 2014, note 4(A): the minimum of 120 does not restrict the range of 108 to 135, and 81 is comparable to 101', () => {
    const { eligible, amended, floor } = reduceSentence({ reducedOn: '2014-11-01', statutoryMin: 120, tableRange: [135, 168], term: 101, amendedTableRange: [108, 135], assistance: true })
    expect(eligible.truth).toBe('met')
    expect(amended).toMatchObject({ status: 'computed', value: { range: [108, 135], restricted: [120, 135] } })
    expect(floorOf(floor)).toMatchObject({ comparable: 81, percent: 25.2 })
  })

  it('of 2014, note 4(B): the percentage is measured from the restricted 120 and applied to the unrestricted 87, which gives 65', () => {
    const { amended, floor } = reduceSentence({ reducedOn: '2014-11-01', statutoryMin: 120, tableRange: [108, 135], term: 90, amendedTableRange: [87, 108], assistance: true })
    expect(amended).toMatchObject({ status: 'computed', value: { original: [120, 135], range: [87, 108], restricted: [120, 120] } })
    expect(floorOf(floor)).toMatchObject({ comparable: 65, percent: 25 })
  })

  const above: ReductionInputs = { reducedOn: '2014-11-01', statutoryMin: 240, tableRange: [262, 327], term: 160, amendedTableRange: [168, 210], assistance: true }

  it('of the reason for Amendment 780, first: a cut of 39 percent from 262 is measured from 168 since 2014', () => {
    expect(floorOf(reduceSentence(above).floor)).toMatchObject({ comparable: 103, percent: 38.9 })
  })

  it('of the reason for Amendment 780, first: before 2014 most circuits measured it from the minimum of 240, some from 168', () => {
    expect(floorOf(reduceSentence({ ...above, reducedOn: '2013-11-01' }).floor).comparable).toBe(147)
    expect(floorOf(reduceSentence({ ...above, reducedOn: '2013-11-01', whileContested: 'unrestricted' }).floor).comparable).toBe(103)
  })

  it('of the reason for Amendment 780, second: a range of 140 to 175 under a minimum of 240 is the one that Koons later left without relief', () => {
    const { eligible, amended, floor } = reduceSentence({ reducedOn: '2014-11-01', statutoryMin: 240, tableRange: [140, 175], term: 96, amendedTableRange: [110, 137], assistance: true })
    expect(amended).toMatchObject({ status: 'computed', value: { original: [240, 240], range: [110, 137] } })
    expect(floorOf(floor)).toMatchObject({ comparable: 44, percent: 60 })
    expect(eligible.truth).toBe('not met')
    expect(eligible.parts.filter(({ truth }) => truth === 'not met').map(({ id }) => id)).toEqual(['3582(c)(2) based on'])
  })

  it('of 2014, note 6: an order on Amendment 782 may be made before 1 November 2015 and take effect then, not earlier', () => {
    const asked = { ...within, amendments: [{ number: 782 }] }
    expect(reduceSentence({ ...asked, reducedOn: '2015-06-01' }).eligible.truth).toBe('not met')
    expect(reduceSentence({ ...asked, reducedOn: '2015-06-01', effectiveOn: '2015-10-31' }).eligible.truth).toBe('not met')
    expect(reduceSentence({ ...asked, reducedOn: '2015-06-01', effectiveOn: '2015-11-01' }).eligible.truth).toBe('met')
  })

  it('of 2023, note 7: an order on Amendment 821 takes effect on 1 February 2024 at the earliest', () => {
    const asked = { ...within, amendments: [{ number: 821, part: 'A' }] }
    expect(reduceSentence({ ...asked, reducedOn: '2024-01-31' }).eligible.truth).toBe('not met')
    expect(reduceSentence({ ...asked, reducedOn: '2023-12-01', effectiveOn: '2024-02-01' }).eligible.truth).toBe('met')
  })

  it('of 1997, now note 8(A): a term imposed on revocation of supervised release is not reduced', () => {
    expect(reduceSentence({ ...within, onRevocation: true }).eligible.truth).toBe('not met')
  })
})
