import { describe, expect, it } from 'vitest'
import type { CivilDate } from '../../../core/civil-date.ts'
import { combineCounts } from '../combine-counts.ts'
import { statutoryRange } from '../statutory-range.ts'
import type { FirearmFacts, StatutoryInputs } from '../statutory-inputs.ts'

const carried: FirearmFacts = { conduct: 'used, carried or possessed', weapon: 'firearm', priorFinal: false, laterCount: false }

function count(firearm: Partial<FirearmFacts>, offenseOn: CivilDate = '2005-01-01', sentencedOn: CivilDate = '2006-01-01', penalty = '18 U.S.C. 924(c)'): StatutoryInputs {
  return { penalty, substance: undefined, grams: undefined, plants: undefined, deathResulted: undefined, notice851: undefined, priors: undefined, offenseOn, sentencedOn, firearm: { ...carried, ...firearm } }
}

function terms(inputs: StatutoryInputs): readonly unknown[] | string {
  const finding = statutoryRange(inputs)
  return finding.status === 'computed' ? [finding.value.min, finding.value.max] : finding.status
}

const second = { laterCount: true }
const machinegun = { weapon: 'machinegun, destructive device or silencer' } as const
const short = { weapon: 'short-barreled rifle or shotgun' } as const

describe('a firearm in a crime of violence or drug trafficking', () => {
  it('is at least five, seven or ten years by what was done with it, since 13 November 1998', () => {
    expect(terms(count({}))).toEqual([60, 'life'])
    expect(terms(count({ conduct: 'brandished' }))).toEqual([84, 'life'])
    expect(terms(count({ conduct: 'discharged' }))).toEqual([120, 'life'])
  })

  it('was five years, fixed, before that day, whatever was done with it', () => {
    expect(terms(count({ conduct: 'brandished' }, '1998-11-12'))).toEqual([60, 60])
    expect(terms(count({ conduct: 'brandished' }, '1998-11-13'))).toEqual([84, 'life'])
    expect(terms(count({}, '1988-11-17', '1990-01-01'))).toBe('not encoded')
  })

  it('is at least ten years for a short barrel and thirty for a machinegun', () => {
    expect(terms(count(short))).toEqual([120, 'life'])
    expect(terms(count({ ...short, conduct: 'discharged' }))).toEqual([120, 'life'])
    expect(terms(count(machinegun))).toEqual([360, 'life'])
    expect(terms(count(machinegun, '1994-01-01', '1995-01-01'))).toEqual([360, 360])
    expect(terms(count(short, '1991-01-31', '1995-01-01'))).toBe('not encoded')
    expect(terms(count(short, '1991-02-01', '1995-01-01'))).toEqual([120, 120])
  })

  it('is named by the clause of conviction', () => {
    const open = { conduct: undefined, weapon: undefined }
    expect(terms(count(open, '2005-01-01', '2006-01-01', '18 U.S.C. § 924(c)(1)(A)(ii)'))).toEqual([84, 'life'])
    expect(terms(count(open, '2005-01-01', '2006-01-01', '18 USC 924(c)(1)(B)(ii)'))).toEqual([360, 'life'])
    expect(terms(count(open))).toBe('cannot say')
  })
})

describe('a semiautomatic assault weapon', () => {
  const assault = { weapon: 'semiautomatic assault weapon' } as const

  it('was ten years until the clause lapsed on 13 September 2004, and is a firearm like another since', () => {
    expect(terms(count(assault, '2004-09-12'))).toEqual([120, 'life'])
    expect(terms(count(assault, '2004-09-13'))).toEqual([60, 'life'])
    expect(terms(count({ ...assault, conduct: 'discharged' }, '2010-01-01', '2011-01-01'))).toEqual([120, 'life'])
    expect(statutoryRange(count(assault, '2005-01-01')).steps.find(({ id }) => id === 'statute terms')?.source.cite).toContain('O.L.C.')
    expect(terms(count(assault, '1996-01-01', '1997-01-01'))).toBe('not encoded')
  })
})

describe('a second count under 924(c)', () => {
  it('was twenty years for an offense before 13 November 1998 and twenty-five after, in the same case too', () => {
    expect(terms(count(second, '1998-11-12'))).toEqual([240, 240])
    expect(terms(count(second, '1998-11-13'))).toEqual([300, 'life'])
    expect(terms(count({ ...second, ...machinegun }))).toEqual(['life', 'life'])
  })

  it('counts since 21 December 2018 only after a conviction that had become final', () => {
    expect(terms(count(second, '2005-01-01', '2018-12-20'))).toEqual([300, 'life'])
    expect(terms(count(second, '2005-01-01', '2018-12-21'))).toEqual([60, 'life'])
    expect(terms(count({ ...second, conduct: 'brandished' }, '2005-01-01', '2018-12-21'))).toEqual([84, 'life'])
    expect(terms(count({ priorFinal: true }, '2005-01-01', '2018-12-21'))).toEqual([300, 'life'])
  })

  it('is not answered where the text before 1998 meets the Act of 2018', () => {
    expect(terms(count(second, '1997-01-01', '2019-01-01'))).toBe('not encoded')
    expect(terms(count({ priorFinal: true }, '1997-01-01', '2019-01-01'))).toBe('not encoded')
    expect(terms(count({}, '1997-01-01', '2019-01-01'))).toEqual([60, 60])
  })

  it('asks whether it is one when that is not known and matters', () => {
    expect(statutoryRange(count({ laterCount: undefined }))).toMatchObject({ status: 'cannot say', needs: [{ path: 'conviction.counts.complete' }] })
    expect(terms(count({ laterCount: undefined }, '2005-01-01', '2019-01-01'))).toEqual([60, 'life'])
  })

  it('names what is missing of the firearm and where it stands', () => {
    const finding = statutoryRange(count({ conduct: undefined, weapon: undefined, priorFinal: undefined }, '2005-01-01', '2019-01-01'))
    expect(finding.status === 'cannot say' && finding.needs.map(({ path, papers }) => [path, papers.length > 0])).toEqual([
      ['conviction.counts.0.firearmUse', true], ['conviction.counts.0.firearmKind', true], ['conviction.counts.0.firearmPriorFinal', true],
    ])
  })
})

function other(penalty: string, offenseOn: CivilDate, sentencedOn: CivilDate = offenseOn): readonly unknown[] | string {
  return terms(count({}, offenseOn, sentencedOn, penalty))
}

describe('other firearm counts', () => {
  it('of a prohibited person rose from ten years to fifteen on 25 June 2022', () => {
    expect(other('18 U.S.C. 922(g)(1)', '2022-06-24', '2023-06-01')).toEqual([0, 120])
    expect(other('18 U.S.C. 922(g)(1)', '2022-06-25', '2023-06-01')).toEqual([0, 180])
    expect(other('18 U.S.C. 922(g)(1)', '2001-06-25')).toEqual([0, 120])
    expect(other('18 U.S.C. 922(g)(1)', '1988-11-17')).toEqual([0, 60])
    expect(other('18 U.S.C. 922(g)(1)', '1988-11-18')).toEqual([0, 120])
  })

  it('of an armed career criminal are fifteen years to life', () => {
    expect(other('18 U.S.C. 922(g) and 924(e)', '1995-01-01')).toEqual([180, 'life'])
    expect(other('18 U.S.C. 924(e)', '2024-01-01')).toEqual([180, 'life'])
  })

  it('of murder by firearm have no minimum and need not run consecutively', () => {
    expect(other('18 U.S.C. 924(j)(1)', '2010-01-01')).toEqual([0, 'life'])
    const finding = statutoryRange(count({}, '2010-01-01', '2011-01-01', '18 U.S.C. 924(j)'))
    expect(finding.steps.find(({ id }) => id === 'statute consecutive')).toMatchObject({ applied: false })
  })
})

function drug(penalty: string): StatutoryInputs {
  return { ...count({}), penalty, substance: 'cocaine', deathResulted: false, notice851: false, priors: [] }
}

function combine(...counts: readonly StatutoryInputs[]): ReturnType<typeof combineCounts> {
  return combineCounts(counts.map(statutoryRange))
}

describe('counts together', () => {
  it('add every firearm term to the greatest other minimum', () => {
    const together = combine(drug('21 U.S.C. 841(b)(1)(A)'), drug('21 U.S.C. 841(b)(1)(B)'), count({}), count(second))
    expect(together).toMatchObject({ min: 120 + 60 + 300, consecutive: 360, max: 'life' })
  })

  it('add up their maxima', () => {
    expect(combine(drug('21 U.S.C. 841(b)(1)(C)'), drug('21 U.S.C. 841(b)(1)(C)'))).toMatchObject({ min: 0, max: 480, consecutive: 0 })
  })

  it('do not depend on their order', () => {
    const counts = [drug('21 U.S.C. 841(b)(1)(A)'), count({}), drug('21 U.S.C. 841(b)(1)(B)')]
    const [one, other] = [combine(...counts), combine(...[...counts].reverse())]
    expect([one?.min, one?.max, one?.consecutive]).toEqual([other?.min, other?.max, other?.consecutive])
  })

  it('have no total while one of them has no range', () => {
    expect(combine(drug('21 U.S.C. 841(b)(1)(A)'), { ...drug('21 U.S.C. 841(b)(1)(A)'), deathResulted: undefined })).toBeUndefined()
  })
})
