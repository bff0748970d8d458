import { describe, expect, it } from 'vitest'
import * as tables from './equivalencies.table.ts'
import { equivalencySeries, readEquivalency } from './equivalency.ts'
import { amendment } from '../cite.ts'
import { gramsToWeight } from './weight.ts'

describe('a line of the equivalency tables', () => {
  it('names one reference or several', () => {
    expect(readEquivalency('1 gm of Cocaine Base ("Crack") = 100 gm of cocaine/20 gm of heroin')).toEqual({ per: 'gm', equals: { cocaine: gramsToWeight(100), heroin: gramsToWeight(20) } })
    expect(readEquivalency('1 gm of LSD = 100 gm of heroin or PCP')).toEqual({ per: 'gm', equals: { heroin: gramsToWeight(100), PCP: gramsToWeight(100) } })
    expect(readEquivalency('1 gm of Marihuana/Cannabis, granulated, powdered, etc. = 1 mg of heroin/1 gm of marihuana')).toEqual({ per: 'gm', equals: { heroin: gramsToWeight(0.001), marihuana: gramsToWeight(1) } })
  })

  it('counts pills where it says unit', () => {
    expect(readEquivalency('1 unit of a Schedule IV Substance = 0.0625 gm of marihuana').per).toBe('unit')
  })

  it('without a reference is converted drug weight', () => {
    expect(readEquivalency('1 gm of Heroin = 1 kg').equals).toEqual({ 'converted drug weight': gramsToWeight(1000) })
  })

  it('that says nothing stops the program from starting', () => {
    expect(() => readEquivalency('1 gm of Khat = a little')).toThrow('No equivalency can be read')
    expect(() => equivalencySeries('khat', [{ from: '2000-01-01', source: amendment(1, '1 gm of Khat = 0.01 gm of marihuana') }])).toThrow('neither a last day')
  })
})

describe.each(Object.entries(tables))('%s', (_name, series) => {
  it('goes through the years without overlapping', () => {
    for (const [i, { from }] of series.entries.entries()) {
      const before = series.entries[i - 1]
      if (before) expect(from > (before.to ?? '9999-12-31')).toBe(true)
    }
  })

  it('names marihuana from 1991 to 2018, and converted drug weight since', () => {
    for (const { from, value } of series.entries) {
      const names = Object.keys(value.equals)
      if (from >= '2018-11-01') expect(names).toEqual(['converted drug weight'])
      else if (from >= '1991-11-01') expect(names).toEqual(['marihuana'])
    }
  })

  it('weighs as much in converted drug weight as it did in marihuana: the change of 2018 was one of name', () => {
    const [before, after] = [series.entries.findLast(({ from }) => from < '2018-11-01'), series.entries.at(-1)]
    expect(after?.value.equals['converted drug weight']).toBe(before?.value.equals.marihuana)
  })
})
