import { describe, expect, it } from 'vitest'
import { inForce } from '../../core/dated.ts'
import { coveredGuidelines } from './covered-guidelines.ts'
import { coveredStatutes } from './covered-statutes.ts'
import { describeValue } from './describe-value.ts'

const source = { cite: 'U.S.S.G. §2D1.1(c)', link: 'https://example.org', quote: '30 KG or more', text: 'read' }

describe('a value of law, to be read', () => {
  it('gives a weight its unit and a term its months', () => {
    expect(describeValue(1_500_000_000_000_000n)).toEqual([{ name: '', words: '1.5 kg' }])
    expect(describeValue([120, 'life'])).toEqual([{ name: '', words: '120 months to life' }])
    expect(describeValue(['life', 'life'])).toEqual([{ name: '', words: 'life' }])
    expect(describeValue([0, 240])).toEqual([{ name: '', words: '0 to 240 months' }])
  })

  it('names a row of a table by its level or its first field, and keeps the words it has of its own', () => {
    expect(describeValue([{ level: 38, atLeast: 30_000_000_000_000_000n, source }])).toEqual([{ name: 'level 38', words: 'at least 30 kg', source }])
    expect(describeValue([{ level: 12, atLeast: 0n, below: 5_000_000_000_000n, source }])).toEqual([{ name: 'level 12', words: 'below 5 gm', source }])
    expect(describeValue([{ above: 6500, add: 2, source }])).toEqual([{ name: 'above 6,500', words: 'add 2', source }])
    expect(describeValue({ weight: 79_990_000_000_000_000n, source })).toEqual([{ name: 'weight 79.99 kg', words: '', source }])
  })

  it('lays out the Sentencing Table by level and category', () => {
    expect(describeValue(new Map([[43, [['life', 'life'], [360, 'life']]]]))).toEqual([{ name: '43', words: 'life, 360–life', cells: ['life', '360–life'] }])
  })

  it('writes the names of fields in words, and leaves out what is not there', () => {
    expect(describeValue({ onePrior: [180, 'life'], death: undefined, supervised: { plain: 5, prior: 10 }, careerOffenders: true })).toEqual([
      { name: 'one prior', words: '180 months to life' }, { name: 'least supervised release, in years', words: 'plain 5, prior 10' }, { name: 'career offenders', words: 'yes' },
    ])
    expect(describeValue({ above: source })).toEqual([{ name: 'above', words: '', source }])
  })

  it('says where the law of the day has no such rule, which is no gap', () => {
    expect(describeValue(undefined)).toEqual([{ name: '', words: 'nothing of the kind in the law of the day' }])
    expect(describeValue({})).toEqual(describeValue(undefined))
  })

  it('leaves no value of any rule of any edition without something to read', () => {
    const values = [...coveredGuidelines, ...coveredStatutes].flatMap(({ series }) => series.flatMap((one) => one.entries.map((entry) => inForce(one, entry.from))))
    expect(values.length).toBeGreaterThan(400)
    for (const looked of values) {
      const lines = looked.found ? describeValue(looked.value) : []
      expect(lines.length).toBeGreaterThan(0)
      for (const { name, words, source: own } of lines) {
        expect(`${name}${words}${own?.quote ?? ''}`).not.toBe('')
        expect(`${name} ${words}`).not.toMatch(/\[object|undefined|NaN|000000000/)
      }
    }
  })
})
