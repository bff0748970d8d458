import { describe, expect, it } from 'vitest'
import { plainFacts } from './plain-facts.ts'

describe('figures in words', () => {
  it('become figures where the name is one of a figure', () => {
    expect(plainFacts({ variance: 'yes', range_discarded: 'No', plea: 'no' })).toEqual({ variance: true, range_discarded: false, plea: 'no' })
    expect(plainFacts({ loss_usd: '$1,250,000', total_offense_level: '21', sentence: '120 months', statutory_max: 'Life', adjustments: [{ section: '3B1.1(c)', levels: '+2' }, { levels: '-3 levels' }] })).toEqual({
      loss_usd: 1_250_000, total_offense_level: 21, sentence: 120, statutory_max: 'life', adjustments: [{ section: '3B1.1(c)', levels: 2 }, { levels: -3 }],
    })
  })

  it('are categories in Roman letters and ranges in words or by their ends', () => {
    expect(plainFacts({ criminal_history_category: 'IV', chc: 'ii', table_range: '70–87 months', original_range: { low: 360, high: 'Life' }, amended_range: [30, '37'] })).toEqual({
      criminal_history_category: 4, chc: 2, table_range: [70, 87], original_range: [360, 'life'], amended_range: [30, 37],
    })
  })

  it('stay words where they name something, or have the unit of something else', () => {
    const facts = { manual_before: '1990', base_rule: '7', priors: [{ sentence: '45 days', offense: '211' }], drugs: [{ type: '4' }], range_discarded: true, drug: 'heroin 5 g', sentencing_window: ['2008-05-01', '2010-10-31'] }
    expect(plainFacts(facts)).toEqual(facts)
  })
})
