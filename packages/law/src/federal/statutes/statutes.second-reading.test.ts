import { describe, expect, it } from 'vitest'
import { combineCounts, statutoryRange, type CivilDate, type StatutoryInputs } from '../../index.ts'

// The statutes read once more: the Code as kept, the reasons the Commission gave for following each Act, and the notes to the Code.

const count = (over: Partial<StatutoryInputs>): StatutoryInputs => ({
  penalty: undefined, substance: undefined, grams: undefined, plants: undefined, deathResulted: false, notice851: false, priors: [], offenseOn: '2016-01-01', sentencedOn: '2017-01-01', ...over,
})

function range(over: Partial<StatutoryInputs>): readonly unknown[] {
  const found = statutoryRange(count(over))
  return found.status === 'computed' ? [found.value.min, found.value.max] : [found.status]
}

const tier = (over: Partial<StatutoryInputs>) => {
  const found = statutoryRange(count(over))
  return found.status === 'computed' ? found.value.tier.slice(-2, -1) : found.status
}

/** [substance, least amount of (A), of (B), first and last day of the offense, by the law of the day of the offense]. */
const amounts: readonly (readonly [string, number, number, CivilDate, CivilDate])[] = [
  ['heroin', 1000, 100, '1987-11-01', '2026-11-01'], ['cocaine', 5000, 500, '1987-11-01', '2026-11-01'], ['PCP (mixture)', 1000, 100, '1987-11-01', '2026-11-01'], ['PCP (actual)', 100, 10, '1987-11-01', '2026-11-01'],
  ['LSD', 10, 1, '1987-11-01', '2026-11-01'], ['fentanyl', 400, 40, '1987-11-01', '2026-11-01'], ['fentanyl analogue', 100, 10, '1987-11-01', '2026-11-01'],
  ['methamphetamine (actual)', 100, 10, '1988-11-18', '1998-10-20'], ['methamphetamine (actual)', 50, 5, '1998-10-21', '2026-11-01'],
  ['methamphetamine (mixture)', 1000, 100, '1990-11-29', '1998-10-20'], ['methamphetamine (mixture)', 500, 50, '1998-10-21', '2026-11-01'],
]

const later = (on: CivilDate): CivilDate => (on < '2018-01-01' ? `${Number(on.slice(0, 4)) + 1}-06-01` as CivilDate : '2026-11-20')

describe('amounts, at the edge and a thousandth of a gram to each side', () => {
  it.each(amounts)('%s: %d g in (A), %d g in (B), for offenses from %s to %s', (substance, a, b, first, last) => {
    for (const offenseOn of [first, last]) {
      const at = (grams: number) => tier({ substance, grams: Number(grams.toFixed(3)), offenseOn, sentencedOn: later(offenseOn) })
      expect([offenseOn, at(a + 0.001), at(a), at(a - 0.001), at(b + 0.001), at(b), at(b - 0.001)]).toEqual([offenseOn, 'A', 'A', 'B', 'B', 'B', 'C'])
    }
  })

  it('a mixture of methamphetamine was at 100 g for both until Congress mended it on 29 November 1990', () => {
    const at = (grams: number, offenseOn: CivilDate) => tier({ substance: 'methamphetamine (mixture)', grams, offenseOn, sentencedOn: '1991-06-01' })
    expect((['1988-11-17', '1988-11-18', '1990-11-28', '1990-11-29'] as const).map((on) => [at(99.999, on), at(100, on)])).toEqual([['C', 'C'], ['C', 'A'], ['C', 'A'], ['C', 'B']])
  })

  it('cocaine base goes by the day of sentencing: 50 and 5 g before 3 August 2010, 280 and 28 since', () => {
    const at = (grams: number, sentencedOn: CivilDate) => tier({ substance: 'cocaine base', grams, offenseOn: '2008-01-01', sentencedOn })
    expect([4.999, 5, 49.999, 50].map((grams) => at(grams, '2010-08-02'))).toEqual(['C', 'B', 'B', 'A'])
    expect([27.999, 28, 279.999, 280].map((grams) => at(grams, '2010-08-03'))).toEqual(['C', 'B', 'B', 'A'])
  })

  it.each(['MDMA', 'oxymorphone', 'hydromorphone', 'PHP (pyrrolidine analog of PCP)'])('%s, of schedule I or II without an amount of its own, is in (C) whatever it weighs', (substance) => {
    expect([tier({ substance, grams: 1 }), tier({ substance, grams: 100_000 })]).toEqual(['C', 'C'])
  })

  it('marihuana by weight and by plants, plants since 18 November 1988', () => {
    const weight = (grams: number) => tier({ substance: 'marihuana', grams })
    expect([49_999, 50_000, 99_999, 100_000, 999_999, 1_000_000].map(weight)).toEqual(['D', 'C', 'C', 'B', 'B', 'A'])
    const plants = (count: number, offenseOn: CivilDate) => tier({ substance: 'marihuana plants', plants: count, offenseOn, sentencedOn: later(offenseOn) })
    expect([49, 50, 99, 100, 999, 1000].map((of) => plants(of, '1988-11-18'))).toEqual(['D', 'C', 'C', 'B', 'B', 'A'])
    expect([49, 99, 100, 1000].map((of) => plants(of, '1988-11-17'))).toEqual(['D', 'D', 'C', 'C'])
  })
})

describe('terms of 21 U.S.C. 841(b)(1)', () => {
  const prior = { kind: 'serious drug felony', finalOn: '1987-01-01' } as const
  const plainPrior = { kind: 'felony drug offense, not serious', finalOn: '1987-01-01' } as const
  const terms = (letter: string, offenseOn: CivilDate, sentencedOn: CivilDate, kind: typeof prior | typeof plainPrior = prior) => [0, 1, 2].flatMap((of) => [false, true].map((deathResulted) => range({
    penalty: `21 U.S.C. 841(b)(1)(${letter})`, substance: 'heroin', offenseOn, sentencedOn, deathResulted, notice851: of > 0, priors: Array.from({ length: of }, () => kind),
  })))

  // Without and with a death, for no prior conviction, one and two.
  it('of (A): 10 years, 20 and since November 1988 life, since December 2018 15 and 25', () => {
    expect(terms('A', '1988-11-17', '1989-06-01')).toEqual([[120, 'life'], [240, 'life'], [240, 'life'], ['life', 'life'], [240, 'life'], ['life', 'life']])
    for (const [offense, sentence] of [['1988-11-18', '1989-06-01'], ['2018-01-01', '2018-12-20']] as const) expect(terms('A', offense, sentence)).toEqual([[120, 'life'], [240, 'life'], [240, 'life'], ['life', 'life'], ['life', 'life'], ['life', 'life']])
    for (const offense of ['1995-01-01', '2024-01-01'] as const) expect(terms('A', offense, '2026-11-20')).toEqual([[120, 'life'], [240, 'life'], [180, 'life'], ['life', 'life'], [300, 'life'], ['life', 'life']])
  })

  it('of (B) and (C)', () => {
    for (const [offense, sentence] of [['1988-01-01', '1989-06-01'], ['2018-01-01', '2018-12-20'], ['2024-01-01', '2026-11-20']] as const) {
      expect(terms('B', offense, sentence)).toEqual([[60, 480], [240, 'life'], [120, 'life'], ['life', 'life'], [120, 'life'], ['life', 'life']])
      expect(terms('C', offense, sentence)).toEqual([[0, 240], [240, 'life'], [0, 360], ['life', 'life'], [0, 360], ['life', 'life']])
    }
    expect(range({ penalty: '841(b)(1)(D)', substance: 'marihuana' })).toEqual([0, 60])
    expect(range({ penalty: '841(b)(1)(D)', substance: 'marihuana', notice851: true, priors: [prior] })).toEqual([0, 120])
  })

  it('a felony drug offense that is not serious counts in (A) and (B) before December 2018, in (C) still', () => {
    expect(terms('A', '2010-01-01', '2018-12-20', plainPrior)[2]).toEqual([240, 'life'])
    expect(terms('A', '2010-01-01', '2018-12-21', plainPrior)[2]).toEqual([120, 'life'])
    expect([terms('B', '2010-01-01', '2018-12-20', plainPrior)[2], terms('B', '2010-01-01', '2018-12-21', plainPrior)[2]]).toEqual([[120, 'life'], [60, 480]])
    expect(terms('C', '2010-01-01', '2026-11-20', plainPrior)[2]).toEqual([0, 360])
  })

  it('of 960(b): the same, but nothing more for a second prior conviction', () => {
    const two = (paragraph: number, sentencedOn: CivilDate) => [0, 1, 2].map((of) => range({ penalty: `21 U.S.C. 960(b)(${paragraph})`, substance: 'heroin', offenseOn: '2012-01-01', sentencedOn, notice851: true, priors: Array.from({ length: of }, () => prior) }))
    expect([two(1, '2018-12-20'), two(1, '2018-12-21')]).toEqual([[[120, 'life'], [240, 'life'], [240, 'life']], [[120, 'life'], [180, 'life'], [180, 'life']]])
    expect([two(2, '2018-12-20'), two(3, '2018-12-20')]).toEqual([[[60, 480], [120, 'life'], [120, 'life']], [[0, 240], [0, 360], [0, 360]]])
  })
})

describe('enterprise and firearms', () => {
  it('848(a) rose from ten to twenty years, and from twenty to thirty, on 18 November 1988', () => {
    const enterprise = (offenseOn: CivilDate, prior848: number) => range({ penalty: '21 U.S.C. 848(a)', offenseOn, sentencedOn: '1990-01-01', prior848, enterprise848b: false })
    expect([enterprise('1988-11-17', 0), enterprise('1988-11-17', 1), enterprise('1988-11-18', 0), enterprise('1988-11-18', 1)]).toEqual([[120, 'life'], [240, 'life'], [240, 'life'], [360, 'life']])
    expect(range({ penalty: '21 U.S.C. 848(b)', offenseOn: '1995-01-01' })).toEqual(['life', 'life'])
  })

  const use = (over: Partial<NonNullable<StatutoryInputs['firearm']>>, offenseOn: CivilDate = '2012-01-01', sentencedOn: CivilDate = '2013-01-01') =>
    range({ penalty: '18 U.S.C. 924(c)', offenseOn, sentencedOn, firearm: { conduct: 'used, carried or possessed', weapon: 'firearm', priorFinal: false, laterCount: false, ...over } })

  it('924(c) since 13 November 1998: 5, 7 and 10 years by conduct, 10 and 30 by weapon, the greater of the two', () => {
    expect([use({}), use({ conduct: 'brandished' }), use({ conduct: 'discharged' }), use({ weapon: 'short-barreled rifle or shotgun' }), use({ weapon: 'machinegun, destructive device or silencer' }), use({ conduct: 'brandished', weapon: 'short-barreled rifle or shotgun' })]).toEqual(
      [60, 84, 120, 120, 360, 120].map((months) => [months, 'life']),
    )
  })

  it('924(c) before: five years and no more, twenty for a second', () => {
    expect([use({ conduct: 'discharged' }, '1998-11-12', '1999-06-01'), use({ laterCount: true }, '1998-11-12', '1999-06-01'), use({}, '1998-11-13', '1999-06-01')]).toEqual([[60, 60], [240, 240], [60, 'life']])
  })

  it('a second count in the same case is twenty-five years until 20 December 2018 and a first one since', () => {
    expect([use({ laterCount: true }, '2012-01-01', '2018-12-20'), use({ laterCount: true }, '2012-01-01', '2018-12-21'), use({ priorFinal: true }, '2012-01-01', '2018-12-21'), use({ priorFinal: true, weapon: 'machinegun, destructive device or silencer' })]).toEqual([[300, 'life'], [60, 'life'], [300, 'life'], ['life', 'life']])
  })

  it('922(g): ten years since 18 November 1988, fifteen since 25 June 2022; 924(e): fifteen to life', () => {
    const held = (offenseOn: CivilDate) => range({ penalty: '18 U.S.C. 922(g)', offenseOn, sentencedOn: later(offenseOn) })
    expect([held('1988-11-18'), held('1995-01-01'), held('2022-06-24'), held('2022-06-25')]).toEqual([[0, 120], [0, 120], [0, 120], [0, 180]])
    expect([range({ penalty: '18 U.S.C. 924(e)' }), range({ penalty: '18 U.S.C. 924(e)', offenseOn: '1990-01-01', sentencedOn: '1991-01-01' })]).toEqual([[180, 'life'], [180, 'life']])
  })

  it('firearm terms run after the rest, one after another', () => {
    const drug = statutoryRange(count({ penalty: '841(b)(1)(A)', substance: 'heroin' }))
    const gun = statutoryRange(count({ penalty: '18 U.S.C. 924(c)', firearm: { conduct: 'brandished', weapon: 'firearm', priorFinal: false, laterCount: false } }))
    expect(combineCounts([drug, gun, gun])).toMatchObject({ min: 288, max: 'life', consecutive: 168 })
  })
})
