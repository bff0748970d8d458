import { describe, expect, it } from 'vitest'
import { assembleCaseFacts, findDrugLevel, known, screen } from './index.ts'

describe('the examples of the README', () => {
  it.each([['2003-09-01', 32], ['2025-11-28', 24]] as const)('92.5 grams of cocaine base on %s are level %d', (on, level) => {
    expect(findDrugLevel([{ substance: 'cocaine base', grams: 92.5 }], on)).toMatchObject({ status: 'computed', value: { level } })
  })
  it('of a person of whom next to nothing is known, say which papers would settle the most', () => {
    const { nextPapers } = screen(assembleCaseFacts(new Map([['conviction.sovereign', known('federal')]])), '2026-11-28')
    expect(nextPapers[0]?.paper).toBe('presentence report')
  })
})
