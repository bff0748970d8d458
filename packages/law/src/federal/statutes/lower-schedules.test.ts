import { describe, expect, it } from 'vitest'
import type { CivilDate } from '../../core/civil-date.ts'
import { statutoryRange } from './statutory-range.ts'
import type { PriorKind, StatutoryInputs } from './statutory-inputs.ts'

const plain: StatutoryInputs = {
  penalty: undefined, substance: undefined, grams: undefined, plants: undefined, deathResulted: false, notice851: false, priors: [], offenseOn: '2012-03-01', sentencedOn: '2013-02-01',
}

function terms(over: Partial<StatutoryInputs>): readonly unknown[] | string {
  const finding = statutoryRange({ ...plain, ...over })
  return finding.status === 'computed' ? [finding.value.min, finding.value.max, finding.value.supervisedReleaseYears ?? 0, finding.value.tier.slice(10)] : finding.status
}

const before = { offenseOn: '2009-04-12', sentencedOn: '2010-01-01' } as const
const after = { offenseOn: '2009-04-13', sentencedOn: '2010-01-01' } as const
const noticed = { notice851: true, priors: [{ kind: 'felony drug offense', finalOn: '2001-01-01' }] } as const

describe('drugs of schedules III, IV and V', () => {
  it('had five, three and one years at most before the Ryan Haight Act, ten, five and one since', () => {
    const each = (days: Partial<StatutoryInputs>) => ['Schedule III substance', 'Schedule IV substance', 'Schedule V substance'].map((substance) => terms({ substance, grams: 10, ...days }))
    expect(each(before)).toEqual([[0, 60, 2, '841(b)(1)(D)'], [0, 36, 1, '841(b)(2)'], [0, 12, 0, '841(b)(3)']])
    expect(each(after)).toEqual([[0, 120, 2, '841(b)(1)(E)'], [0, 60, 1, '841(b)(2)'], [0, 12, 0, '841(b)(3)']])
  })

  it('had no subparagraph (E) before the Act was in force', () => {
    expect(terms({ penalty: '21 U.S.C. 841(b)(1)(E)', ...before })).toBe('not encoded')
  })

  it('doubled after a prior conviction, schedule V fourfold since the Act', () => {
    expect(['(1)(E)', '(2)', '(3)'].map((paragraph) => terms({ penalty: `21 U.S.C. 841(b)${paragraph}`, ...noticed }))).toEqual([[0, 240, 4, '841(b)(1)(E)'], [0, 120, 2, '841(b)(2)'], [0, 48, 0, '841(b)(3)']])
    expect(['(2)', '(3)'].map((paragraph) => terms({ penalty: `21 U.S.C. 841(b)${paragraph}`, ...noticed, ...before }))).toEqual([[0, 72, 2, '841(b)(2)'], [0, 24, 0, '841(b)(3)']])
    expect(terms({ penalty: '21 U.S.C. 841(b)(3)', ...before, notice851: true, priors: [{ kind: 'neither', finalOn: '2001-01-01' }] })).toBe('cannot say')
  })

  it('of schedule III, where death resulted, had fifteen years at most and thirty after a prior', () => {
    expect(terms({ penalty: '21 U.S.C. 841(b)(1)(E)', deathResulted: true })).toEqual([0, 180, 2, '841(b)(1)(E)'])
    expect(terms({ penalty: '21 U.S.C. 841(b)(1)(E)', deathResulted: true, ...noticed })).toEqual([0, 360, 4, '841(b)(1)(E)'])
  })
})

describe('imports', () => {
  it('of little marihuana had five years, doubled by section 962 after a prior, now as in 841(b)(1)(D)', () => {
    for (const days of [before, after]) {
      expect(terms({ penalty: '21 U.S.C. 960(b)(4)', ...days })).toEqual([0, 60, 2, '960(b)(4)'])
      expect(terms({ penalty: '21 U.S.C. 960(b)(4)', ...days, ...noticed })).toEqual([0, 120, 4, '960(b)(4)'])
    }
    expect(statutoryRange({ ...plain, penalty: '21 U.S.C. 960(b)(4)', ...noticed }).steps.find(({ id }) => id === 'statute 962')).toMatchObject({ applied: true })
    expect(statutoryRange({ ...plain, penalty: '21 U.S.C. 960(b)(3)', ...noticed }).steps.find(({ id }) => id === 'statute 962')).toMatchObject({ applied: false })
  })

  it('of the lower schedules follow 841 since the Act', () => {
    expect(['(5)', '(6)', '(7)'].map((paragraph) => terms({ penalty: `21 U.S.C. 960(b)${paragraph}` }))).toEqual([[0, 120, 2, '960(b)(5)'], [0, 60, 1, '960(b)(6)'], [0, 12, 0, '960(b)(7)']])
    expect(terms({ penalty: '21 U.S.C. 960(b)(6)', ...before })).toBe('not encoded')
  })

  it('count little marihuana up to a hundred plants, where 841 counts fifty', () => {
    const tier = (penalty: string, plants: number) => terms({ penalty, substance: 'marihuana', plants })[3]
    expect([49, 50, 99, 100].map((plants) => tier('21 U.S.C. 841(b)(1)', plants))).toEqual(['841(b)(1)(D)', '841(b)(1)(C)', '841(b)(1)(C)', '841(b)(1)(B)'])
    expect([49, 50, 99, 100].map((plants) => tier('21 U.S.C. 960(b)', plants))).toEqual(['960(b)(4)', '960(b)(4)', '960(b)(4)', '960(b)(3)'])
  })
})

describe('simple possession', () => {
  const possessed = (over: Partial<StatutoryInputs>) => terms({ penalty: '21 U.S.C. 844(a)', ...over })

  it('is a year at most; after one prior 15 days to two years, after more 90 days to three', () => {
    const days = (over: Partial<StatutoryInputs>) => {
      const finding = statutoryRange({ ...plain, penalty: '21 U.S.C. 844(a)', substance: 'heroin', ...over })
      return finding.status === 'computed' ? [finding.value.minDays, finding.value.max] : finding.status
    }
    const prior = (kind: PriorKind, finalOn: CivilDate = '1990-01-01') => ({ kind, finalOn })
    expect(possessed({ substance: 'heroin' })).toEqual([0, 12, 0, '844(a)'])
    expect(days({})).toEqual([undefined, 12])
    expect(days({ notice851: true, priors: [prior('felony drug offense')] })).toEqual([15, 24])
    expect(days({ notice851: true, priors: [prior('felony drug offense'), prior('serious drug felony')] })).toEqual([90, 36])
    expect(days({ notice851: true, priors: [prior('serious violent felony')] })).toEqual([undefined, 12])
    expect(days({ notice851: true, priors: [prior('felony drug offense', plain.offenseOn)] })).toEqual([undefined, 12])
    expect(days({ notice851: false, priors: [prior('felony drug offense')] })).toEqual([undefined, 12])
    expect(days({ notice851: true, priors: [prior('neither')] })).toBe('cannot say')
  })

  it('of flunitrazepam is three years at most since 13 October 1996', () => {
    const pills = (offenseOn: CivilDate) => possessed({ substance: 'flunitrazepam', offenseOn, sentencedOn: '1998-01-01' })
    expect((['1996-10-12', '1996-10-13'] as const).map(pills)).toEqual([[0, 12, 0, '844(a)'], [0, 36, 0, '844(a)']])
  })

  it('of cocaine base took three grams after one conviction for possessing it, and one gram after two: which they were is asked', () => {
    const crack = (grams: number, priors: StatutoryInputs['priors']) => possessed({ substance: 'cocaine base', grams, notice851: true, priors, offenseOn: '2000-01-01', sentencedOn: '2001-01-01' })
    const one = [{ kind: 'felony drug offense', finalOn: '1990-01-01' }] as const
    expect(crack(3, one)).toEqual([0, 24, 0, '844(a)'])
    expect(crack(3.001, one)).toBe('cannot say')
    expect(crack(1, [...one, ...one])).toEqual([0, 36, 0, '844(a)'])
    expect(crack(1.001, [...one, ...one])).toBe('cannot say')
    expect(crack(5.001, one)).toEqual([60, 240, 0, '844(a)'])
    const open = statutoryRange({ ...plain, penalty: '21 U.S.C. 844(a)', substance: 'cocaine base', grams: 4, notice851: true, priors: one, offenseOn: '2000-01-01', sentencedOn: '2001-01-01' })
    expect(open.status === 'cannot say' && open.needs.map(({ path }) => path)).toEqual(['conviction.priors851.0.description'])
  })

  it('of more than five grams of cocaine base was five years, from 18 November 1988 to a sentence on 2 August 2010', () => {
    const crack = (grams: number | undefined, offenseOn: CivilDate, sentencedOn: CivilDate) => possessed({ substance: 'cocaine base', grams, offenseOn, sentencedOn })
    expect([5, 5.001].map((grams) => crack(grams, '1988-11-18', '2010-08-02'))).toEqual([[0, 12, 0, '844(a)'], [60, 240, 0, '844(a)']])
    expect(crack(6, '1988-11-17', '1989-06-01')).toEqual([0, 12, 0, '844(a)'])
    expect(crack(6, '2009-01-01', '2010-08-03')).toEqual([0, 12, 0, '844(a)'])
    expect(crack(undefined, '2000-01-01', '2001-01-01')).toBe('cannot say')
  })
})

describe('a communication facility', () => {
  const phone = (over: Partial<StatutoryInputs>) => terms({ penalty: '21 U.S.C. 843(b)', ...over })

  it('is four years at most, and may be eight after a noticed drug conviction, if that was a federal one', () => {
    expect(phone({})).toEqual([0, 48, 0, '843(d)'])
    expect(phone({ notice851: false, priors: undefined })).toEqual([0, 48, 0, '843(d)'])
    expect(phone(noticed)).toBe('cannot say')
    expect(phone({ notice851: true, priors: [{ kind: 'neither', finalOn: '2001-01-01' }] })).toEqual([0, 48, 0, '843(d)'])
    const open = statutoryRange({ ...plain, penalty: '21 U.S.C. 843(b)', ...noticed })
    expect(open.status === 'cannot say' && open.needs.map(({ path }) => path)).toEqual(['conviction.priors851.0.description'])
  })
})

describe('terms that go by the day of the offense alone', () => {
  const flat = (penalty: string, offenseOn: CivilDate, more: Partial<StatutoryInputs> = {}) => terms({ penalty, offenseOn, sentencedOn: '2024-01-01', ...more })

  it('are as the sections say', () => {
    expect(flat('21 U.S.C. 856(a)(1)', '1995-01-01')).toEqual([0, 240, 0, '856(b)'])
    expect(flat('21 U.S.C. 858', '1988-11-18')).toEqual([0, 120, 0, '858'])
    expect(flat('21 U.S.C. 858', '1988-11-17')).toBe('not encoded')
    expect(flat('18 U.S.C. 1951', '2015-01-01')).toEqual([0, 240, 0, '1951'])
    expect(flat('18 U.S.C. 1956(h)', '2015-01-01')).toEqual([0, 240, 0, '1956'])
    expect(flat('18 U.S.C. 1957', '1990-01-01')).toEqual([0, 120, 0, '1957'])
    expect(flat('18 U.S.C. 924(a)(1)(A)', '2015-01-01')).toEqual([0, 60, 0, '924(a)(1)'])
    expect(flat('18 U.S.C. 922(j)', '2023-01-01')).toEqual([0, 120, 0, '924(a)(2)'])
  })

  it('begin on the day their text does', () => {
    expect([flat('21 U.S.C. 848(e)', '1988-11-17'), flat('21 U.S.C. 848(e)', '1988-11-18')]).toEqual(['not encoded', [240, 'life', 0, '848(e)']])
    expect([flat('18 U.S.C. 3559(c)', '1994-09-12'), flat('18 U.S.C. 3559(c)(1)', '1994-09-13')]).toEqual(['not encoded', ['life', 'life', 0, '3559(c)']])
    expect([flat('18 U.S.C. 924(j)(1)', '2002-01-23'), flat('18 U.S.C. 924(j)(1)', '2002-01-24')]).toEqual(['not encoded', [0, 'life', 0, '924(j)']])
    expect(flat('18 U.S.C. 1956', '2002-01-23')).toBe('not encoded')
  })

  it('of manslaughter by firearm go by its kind, which is asked for', () => {
    expect(flat('18 U.S.C. 924(j)(2)', '2012-01-01', { manslaughter: 'voluntary' })).toEqual([0, 180, 0, '924(j)'])
    expect(flat('18 U.S.C. 924(j)(2)', '2012-01-01', { manslaughter: 'involuntary' })).toEqual([0, 96, 0, '924(j)'])
    expect(flat('18 U.S.C. 924(j)(2)', '2008-01-06', { manslaughter: 'voluntary' })).toBe('not encoded')
    const finding = statutoryRange({ ...plain, penalty: '18 U.S.C. 924(j)(2)' })
    expect(finding.status === 'cannot say' && finding.needs.map(({ path }) => path)).toEqual(['conviction.counts.0.description'])
  })
})
