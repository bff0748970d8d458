import { describe, expect, it } from 'vitest'
import { anyExcluded, firearmCounts, statutesIn } from './read-offenses.ts'

describe('the statutes a text names', () => {
  it('carry their title along and leave terms and years alone', () => {
    expect(statutesIn('18 USC 924(c) and 922(g)(1)')).toEqual(['18 U.S.C. 924(c)', '18 U.S.C. 922(g)(1)'])
    expect(statutesIn('21 U.S.C. §§ 841(b)(1)(C), 846 (60 months, served first, in 2012)')).toEqual(['21 U.S.C. 841(b)(1)(C)', '21 U.S.C. 846'])
    expect(statutesIn('§ 924(c), 60 months; § 841, 78 months')).toEqual(['18 U.S.C. 924(c)', '21 U.S.C. 841'])
    expect(statutesIn('wire fraud')).toEqual([])
    expect(statutesIn('possession of a firearm in furtherance of drug trafficking')).toEqual(['18 U.S.C. 924(c)'])
  })
})

describe('offenses of one sentence', () => {
  it('end time credits where one is on the list, however it is written', () => {
    for (const offenses of [['18 USC 1343', '18 USC 924(c)'], '841(b)(1)(B) and 924(c)', { '924(c)': 60, '1343': 12 }, [{ offense: '18 U.S.C. 2252(a)(2)', months: 120 }], [{ offense: 'fraud', eligible: true }, { offense: 'other', eligible: false }], ['fraud', 'murder (disqualifying)']]) {
      expect(anyExcluded([offenses]), JSON.stringify(offenses)).toBe('met')
    }
  })

  it('leave them where none is, and say nothing where one is not read', () => {
    expect(anyExcluded([['18 USC 1343', '21 USC 841(b)(1)(C)']])).toBe('not met')
    expect(anyExcluded([['18 USC 1343', 'an offense']])).toBe('cannot say')
    expect(anyExcluded([undefined, []])).toBeUndefined()
  })

  it('tell a firearm count', () => {
    expect(firearmCounts([{ statute: '18 USC 924(c)(1)(A)', months: 60 }, { statute: '21 USC 846', months: 90 }])).toEqual([true, false])
  })
})
