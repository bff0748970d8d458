import { describe, expect, it } from 'vitest'
import type { CivilDate } from '../../core/civil-date.ts'
import { characteristicNames } from '../../facts/characteristics.ts'
import { characteristicsAt } from './characteristic-at.ts'

const names = (guideline: string, subdivision: string, on: CivilDate) => characteristicsAt(guideline, subdivision, on).map(({ name }) => name)

describe('a subdivision that a paper names', () => {
  it('stands for what the manual of its day has there', () => {
    expect([names('2D1.1', '(b)(12)', '2012-11-01'), names('2D1.1', '(b)(12)', '2009-11-01')]).toEqual([['2D1.1 premises maintained'], []])
    expect((['2004-11-01', '2007-11-01', '2010-11-01'] as const).map((on) => names('2D1.1', '(b)(5)', on))).toEqual([['2D1.1 mass-marketing by computer'], ['2D1.1 conviction under 21 U.S.C. 865'], ['2D1.1 methamphetamine imported']])
  })
  it('is read however its letters are spaced, and by the factor of a role', () => {
    expect(names('2D1.1', '(b)(12)(A)', '2016-11-01')).toEqual([])
    expect(names('2D1.1', '(b) (13) (D)', '2016-11-01')).toEqual(['2D1.1 risk of harm to a minor from a laboratory'])
    expect(names('2D1.1', '(b)(15)(B)(i)', '2016-11-01')).toEqual(['2D1.1 leader with an aggravating factor'])
  })
  it('without its letter stands for each of the alternatives', () => expect(names('2D1.1', '(b)(3)', '2016-11-01')).toEqual(['2D1.1 private aircraft', '2D1.1 submersible vessel', '2D1.1 pilot, captain or navigator']))
  it('tells (b)(1) from (b)(11)', () => expect([names('2D1.1', '(b)(1)', '2016-11-01'), names('2D1.1', '(b)(11)', '2016-11-01')]).toEqual([[], ['2D1.1 bribery of a law enforcement officer']]))
  it('gives what it adds', () => expect(characteristicsAt('2D1.1', '(b)(16)', '2016-11-01')).toEqual([{ name: '2D1.1 minimal participant under pressure', at: '(b)(16)', levels: -2 }]))
  it('of another guideline goes by its table, and of one without any stands for nothing', () => {
    expect(names('2K2.1', '(b)(4)(A)', '2016-11-01').every((name) => name.startsWith('2K2.1 '))).toBe(true)
    expect(names('2K2.1', '(b)(4)(A)', '2016-11-01')).toHaveLength(1)
    expect([names('2A3.1', '(b)(2)', '2016-11-01'), names('constructor', '(b)(2)', '2016-11-01')]).toEqual([[], []])
  })
  it('that the count of conviction decides stands for no fact', () => expect(names('2S1.1', '(b)(2)(A)', '2012-11-01')).toEqual([]))
  it('only ever stands for names a case may hold', () => {
    const known: ReadonlySet<string> = new Set(characteristicNames)
    for (const guideline of ['2B1.1', '2B3.1', '2D1.1', '2D1.10', '2D1.11', '2F1.1', '2K2.1', '2S1.1', '2S1.2']) {
      for (const on of ['1989-11-01', '1999-11-01', '2012-11-01', '2025-11-01'] as const) {
        for (let n = 1; n < 25; n++) for (const name of names(guideline, `(b)(${n})`, on)) expect([guideline, on, n, name, known.has(name)]).toEqual([guideline, on, n, name, true])
      }
    }
  })
})
