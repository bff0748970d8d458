import { describe, expect, it } from 'vitest'
import type { Dated } from '../../../core/dated.ts'
import { amendment } from '../cite.ts'
import { convertedDrugWeightLadder } from './quantities/converted-drug-weight.table.ts'
import { ladderSeries, rungFor, type Ladder } from './quantity-ladder.ts'
import { substanceRules, type SubstanceRule } from './substances.ts'
import { gramsToWeight, parseWeight } from './weight.ts'

const at = (ladder: Ladder, grams: number) => rungFor(ladder, gramsToWeight(grams)).level
const entry = (name: keyof typeof substanceRules, on: string) => (substanceRules[name] as SubstanceRule).ladder?.entries.findLast(({ from }) => from <= on)?.value as Ladder

const named = Object.entries<SubstanceRule>(substanceRules).flatMap(([name, { ladder }]) => (ladder === undefined ? [] : [{ name, ladder }]))
const ladders = [...named, { name: 'converted drug weight', ladder: convertedDrugWeightLadder }]
  .flatMap(({ name, ladder }) => ladder.entries.map((entry): [string, Dated<Ladder>] => [`${name} from ${entry.from}`, entry]))

const oneThousandth = parseWeight('0.001', 'G')

describe.each(ladders)('the Drug Quantity Table for %s', (_name, { from, value }) => {
  it('goes down by two levels a line', () => {
    expect(value.map(({ level }, i) => level + 2 * i)).toEqual(value.map(() => value[0]?.level))
  })

  it('leaves no weight out and gives none two levels: each line begins where the one above says it ends', () => {
    for (const [i, { below }] of value.entries()) if (below !== undefined) expect(below).toBe(value[i - 1]?.atLeast)
    expect(value.at(-1)?.atLeast).toBe(0n)
    for (const [i, { atLeast }] of value.slice(1).entries()) expect(atLeast).toBeLessThan(value[i]?.atLeast as bigint)
  })

  it('says on every line where it ends, except the highest and those of the first manual', () => {
    const open = value.filter(({ below }) => below === undefined).length
    expect(open).toBe(from < '1989-11-01' ? value.length - 1 : 1)
  })

  it('puts a weight on the line at its edge, a thousandth of a gram less on the next', () => {
    for (const [i, { atLeast, level }] of value.slice(0, -1).entries()) {
      expect(rungFor(value, atLeast).level).toBe(level)
      expect(rungFor(value, atLeast + oneThousandth).level).toBe(level)
      expect(rungFor(value, atLeast - oneThousandth).level).toBe(value[i + 1]?.level)
    }
  })

  it('quotes forty words at most on every line', () => {
    for (const { source } of value) expect(source.quote.split(' ').length).toBeLessThanOrEqual(40)
  })
})

describe('every substance the table names', () => {
  it.each(named)('$name has a table for every day since the first', ({ ladder }) => {
    for (const [i, { from }] of ladder.entries.entries()) {
      const before = ladder.entries[i - 1]
      if (before?.to !== undefined) expect(Date.parse(from) - Date.parse(before.to)).toBe(86_400_000)
    }
  })
})

describe('cells checked by hand against a second place', () => {

  // The statutory minimums of five and ten years are at levels 26 and 32 until 2014, at 24 and 30 since (Background to 2D1.1).
  it.each([
    ['heroin', 100, 1000], ['cocaine', 500, 5000], ['PCP (mixture)', 100, 1000], ['PCP (actual)', 10, 100], ['LSD', 1, 10], ['fentanyl', 40, 400], ['fentanyl analogue', 10, 100], ['marihuana', 100_000, 1_000_000],
  ] as const)('%s: the amounts of the statute are at levels 26 and 32, since 2014 at 24 and 30', (name, five, ten) => {
    for (const on of ['1987-11-01', '1989-11-01', '1994-11-01', '2013-11-01']) expect([at(entry(name, on), five), at(entry(name, on), ten)]).toEqual([26, 32])
    expect([at(entry(name, '2014-11-01'), five), at(entry(name, '2014-11-01'), ten)]).toEqual([24, 30])
  })

  it.each([['2000-11-01', 5, 50], ['2013-11-01', 5, 50]] as const)('methamphetamine (actual) follows the statute of 1998 from November 2000 (%s)', (on, five, ten) => {
    expect([at(entry('methamphetamine (actual)', on), five), at(entry('methamphetamine (actual)', on), ten)]).toEqual([26, 32])
  })

  it('cocaine base follows the Fair Sentencing Act from November 2010: 28 and 280 g', () => {
    expect([at(entry('cocaine base', '2010-11-01'), 28), at(entry('cocaine base', '2010-11-01'), 280)]).toEqual([26, 32])
    expect([at(entry('cocaine base', '2014-11-01'), 28), at(entry('cocaine base', '2014-11-01'), 280)]).toEqual([24, 30])
  })

  it('Amendment 782 lowered every line that stayed by two levels and none by more', () => {
    for (const { name, ladder } of named) {
      const [before, after] = ['2013-11-01', '2014-11-01'].map((on) => ladder.entries.findLast(({ from }) => from <= on)?.value as Ladder) as [Ladder, Ladder]
      for (const { atLeast, level } of after) {
        const old = rungFor(before, atLeast).level
        expect(old - level, `${name} at level ${level}`).toBeLessThanOrEqual(2)
        expect(old - level).toBeGreaterThanOrEqual(0)
      }
    }
  })
})

describe('a line of the table', () => {
  const source = amendment(125, 'x')
  const read = (line: string) => ladderSeries('a drug', [{ from: '2000-01-01', to: '2000-12-31', source, linesFrom: source, lines: line }]).entries[0]?.value[0]

  it('is read as the law prints it', () => {
    expect(read('32 | At least 1,000 KG but less than 3,000 KG of Marihuana')).toMatchObject({ level: 32, atLeast: parseWeight('1000', 'KG'), below: parseWeight('3000', 'KG') })
    expect(read('26 | .5-1.9 KG Cocaine')).toMatchObject({ atLeast: parseWeight('500', 'G'), below: undefined })
    expect(read('12 | less than 500 MG of Pure PCP')).toMatchObject({ atLeast: 0n, below: parseWeight('500', 'MG') })
  })

  it('is quoted with its own words, or with those given', () => {
    expect(read('36 | 50 KG or more | 50 KG Cocaine')?.source.quote).toBe('50 KG Cocaine')
    expect(read('38 | 15 KG or more of Cocaine Base')?.source.quote).toBe('15 KG or more of Cocaine Base')
  })

  it('that says no weight stops the program from starting', () => {
    expect(() => read('32 | a lot of Marihuana')).toThrow('No weight can be read')
  })

  it('belongs to an edition with a last day or a day it was checked through', () => {
    expect(() => ladderSeries('a drug', [{ from: '2000-01-01', source, linesFrom: source, lines: '6 | Less than 1 KG of x' }])).toThrow('neither a last day nor a day it was checked through')
  })

  it('must reach down to zero', () => {
    expect(() => rungFor([{ level: 6, atLeast: 5n, below: undefined, source }], 4n)).toThrow('does not reach down to zero')
  })
})
