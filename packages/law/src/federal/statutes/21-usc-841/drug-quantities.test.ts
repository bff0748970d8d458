import { describe, expect, it } from 'vitest'
import type { CivilDate } from '../../../core/civil-date.ts'
import { statutoryRange } from '../statutory-range.ts'
import type { StatutoryInputs } from '../statutory-inputs.ts'

function count(over: Partial<StatutoryInputs>): StatutoryInputs {
  return { penalty: undefined, substance: undefined, grams: undefined, plants: undefined, deathResulted: false, notice851: false, priors: [], offenseOn: '2012-05-01', sentencedOn: '2013-01-15', ...over }
}

function tier(over: Partial<StatutoryInputs>): string {
  const finding = statutoryRange(count(over))
  return finding.status === 'computed' ? finding.value.tier : finding.status
}

const [A, B, C, D] = ['A', 'B', 'C', 'D'].map((letter) => `21 U.S.C. 841(b)(1)(${letter})`) as [string, string, string, string]

function on(substance: string, grams: number, offenseOn: CivilDate, sentencedOn: CivilDate): string {
  return tier({ substance, grams, offenseOn, sentencedOn })
}

function importedOn(offenseOn: CivilDate): string {
  return tier({ penalty: '21 USC 960(b)', substance: 'methamphetamine (actual)', grams: 100, offenseOn, sentencedOn: '1992-01-01' })
}

describe('the subparagraph an amount charged and found reaches', () => {
  const edges: readonly (readonly [substance: string, a: number, b: number])[] = [
    ['heroin', 1000, 100], ['cocaine', 5000, 500], ['cocaine base', 280, 28], ['PCP (actual)', 100, 10], ['PCP (mixture)', 1000, 100],
    ['LSD', 10, 1], ['fentanyl', 400, 40], ['fentanyl analogue', 100, 10], ['methamphetamine (actual)', 50, 5], ['methamphetamine (mixture)', 500, 50],
  ]
  for (const [substance, a, b] of edges) {
    it(`is (A) from ${a} g of ${substance}, (B) from ${b} g, (C) below`, () => {
      expect(tier({ substance, grams: a + 1 })).toBe(A)
      expect(tier({ substance, grams: a })).toBe(A)
      expect(tier({ substance, grams: a - 0.01 })).toBe(B)
      expect(tier({ substance, grams: b + 0.01 })).toBe(B)
      expect(tier({ substance, grams: b })).toBe(B)
      expect(tier({ substance, grams: b - 0.01 })).toBe(C)
    })
  }

  it('counts marihuana by weight down to (D) below 50 kg', () => {
    expect(tier({ substance: 'marihuana', grams: 1_000_000 })).toBe(A)
    expect(tier({ substance: 'marihuana', grams: 999_999 })).toBe(B)
    expect(tier({ substance: 'marihuana', grams: 100_000 })).toBe(B)
    expect(tier({ substance: 'marihuana', grams: 99_999 })).toBe(C)
    expect(tier({ substance: 'marihuana', grams: 50_000 })).toBe(C)
    expect(tier({ substance: 'marihuana', grams: 49_999 })).toBe(D)
  })

  it('counts plants whatever they weigh, and fifty of them leave (D)', () => {
    expect(tier({ substance: 'marihuana plants', plants: 1000 })).toBe(A)
    expect(tier({ substance: 'marihuana plants', plants: 999 })).toBe(B)
    expect(tier({ substance: 'marihuana plants', plants: 100 })).toBe(B)
    expect(tier({ substance: 'marihuana plants', plants: 99 })).toBe(C)
    expect(tier({ substance: 'marihuana plants', plants: 50 })).toBe(C)
    expect(tier({ substance: 'marihuana plants', plants: 49 })).toBe(D)
  })

  it('takes the higher of weight and plants', () => {
    expect(tier({ substance: 'marihuana', grams: 60_000, plants: 1000 })).toBe(A)
    expect(tier({ substance: 'marihuana', grams: 150_000, plants: 3 })).toBe(B)
  })

  it('is (C) for any weight of a schedule I or II drug without an amount of its own', () => {
    expect(tier({ substance: 'MDMA', grams: 9_000 })).toBe(C)
    expect(tier({ substance: 'oxymorphone', grams: undefined })).toBe(C)
  })

  it('is not guessed for a substance the program does not know', () => {
    expect(tier({ substance: 'other', grams: 100 })).toBe('cannot say')
  })
})

describe('amounts over time', () => {
  it('lifts cocaine base for everyone sentenced from 3 August 2010 on, whenever the offense was', () => {
    expect(on('cocaine base', 50, '2008-01-01', '2010-08-02')).toBe(A)
    expect(on('cocaine base', 49.9, '2008-01-01', '2010-08-02')).toBe(B)
    expect(on('cocaine base', 5, '2008-01-01', '2010-08-02')).toBe(B)
    expect(on('cocaine base', 50, '2008-01-01', '2010-08-03')).toBe(B)
    expect(on('cocaine base', 27.9, '2008-01-01', '2010-08-03')).toBe(C)
  })

  it('halves methamphetamine for offenses from 21 October 1998 on', () => {
    expect(on('methamphetamine (actual)', 50, '1998-10-20', '1999-06-01')).toBe(B)
    expect(on('methamphetamine (actual)', 50, '1998-10-21', '1999-06-01')).toBe(A)
    expect(on('methamphetamine (mixture)', 500, '1998-10-20', '1999-06-01')).toBe(B)
    expect(on('methamphetamine (mixture)', 500, '1998-10-21', '1999-06-01')).toBe(A)
    expect(on('methamphetamine (mixture)', 50, '1998-10-20', '1999-06-01')).toBe(C)
  })

  it('put a hundred grams of methamphetamine mixture in (A) between the Acts of 1988 and 1990', () => {
    expect(on('methamphetamine (mixture)', 100, '1988-11-17', '1989-06-01')).toBe(C)
    expect(on('methamphetamine (mixture)', 100, '1988-11-18', '1989-06-01')).toBe(A)
    expect(on('methamphetamine (mixture)', 100, '1990-11-28', '1991-06-01')).toBe(A)
    expect(on('methamphetamine (mixture)', 100, '1990-11-29', '1991-06-01')).toBe(B)
    expect(on('methamphetamine (mixture)', 1000, '1990-11-29', '1991-06-01')).toBe(A)
  })

  it('says so where no text is encoded: before 27 October 1986', () => {
    expect(on('heroin', 1000, '1986-10-26', '1987-06-01')).toBe('not encoded')
    expect(on('heroin', 1000, '1986-10-27', '1987-06-01')).toBe(A)
  })
})

describe('import and export under section 960', () => {
  it('reads the same amounts into its own paragraphs', () => {
    expect(tier({ penalty: '21 U.S.C. 960(b)', substance: 'cocaine', grams: 5000 })).toBe('21 U.S.C. 960(b)(1)')
    expect(tier({ penalty: '21 USC 960(b)', substance: 'cocaine', grams: 4999 })).toBe('21 U.S.C. 960(b)(2)')
    expect(tier({ penalty: '21 USC 960(b)', substance: 'cocaine', grams: 499 })).toBe('21 U.S.C. 960(b)(3)')
  })

  it('has no amount for methamphetamine before 29 November 1990', () => {
    expect(importedOn('1990-11-28')).toBe('21 U.S.C. 960(b)(3)')
    expect(importedOn('1990-11-29')).toBe('21 U.S.C. 960(b)(1)')
  })

  it('follows the paragraph of conviction, not the weight', () => {
    expect(tier({ penalty: '21 USC 960(b)(3)', substance: 'heroin', grams: 5030 })).toBe('21 U.S.C. 960(b)(3)')
  })
})
