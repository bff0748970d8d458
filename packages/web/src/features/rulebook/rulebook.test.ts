import type { CivilDate } from '@lenity/law'
import { describe, expect, it } from 'vitest'
import { findRules, stateOf, stretchesOf, type RuleState } from './find-rules.ts'
import { makeRulebook, parts } from './rulebook.ts'

const book = makeRulebook()
const ids = (find: string, state: Parameters<typeof findRules>[2] = '', on = '1995-11-01') => findRules(book.rules, find, state, on).map(({ id }) => id)

describe('the rulebook', () => {
  it('has every part, each rule once, and the newest edition first', () => {
    expect(parts.map((part) => book.rules.some((rule) => rule.part === part))).toEqual(parts.map(() => true))
    expect(new Set(book.rules.map(({ key }) => key)).size).toBe(book.rules.length)
    expect(book.editions[0]?.on).toBe('2026-11-01')
    expect(book.editions.at(-1)?.on).toBe('1987-11-01')
    expect(book.values).toBeGreaterThan(400)
  })

  it('finds a rule by its number, by its name, and by words of the law it quotes', () => {
    expect(ids('2D1.1(c) cocaine base')).toEqual(['2D1.1(c) cocaine base'])
    expect(ids('zero-point')).toContain('4C1.1')
    expect(ids('18 U.S.C. 3624(b)(1)')).toContain('18 U.S.C. 3624(b)(1)')
    expect(ids('54 days')).toContain('18 U.S.C. 3624(b)(1)')
    expect(ids('no such words anywhere')).toEqual([])
  })

  it('shows what is not encoded under an edition alone, with the reason', () => {
    const all = findRules(book.rules, '', 'not encoded', '1987-11-01')
    expect(all.length).toBeGreaterThan(0)
    for (const rule of all) expect(stateOf(rule, '1987-11-01')).toMatchObject({ state: 'not encoded', why: expect.any(String) })
    expect(ids('', 'verified', '1995-11-01')).toContain('2D1.1(c) cocaine base')
    expect(ids('', 'not encoded', '1995-11-01')).not.toContain('2D1.1(c) cocaine base')
  })

  it('says the coverage of a rule in stretches of years', () => {
    const cell = (year: number, state: RuleState) => ({ on: `${year}-11-01` as CivilDate, edition: '', state, why: undefined })
    expect(stretchesOf([cell(2022, 'not encoded'), cell(2023, 'verified'), cell(2025, 'verified'), cell(2026, 'encoded')])).toEqual([
      { state: 'not encoded', first: 0, length: 1, years: '2022' }, { state: 'verified', first: 1, length: 2, years: '2023–2025' }, { state: 'encoded', first: 3, length: 1, years: '2026' },
    ])
  })
})
