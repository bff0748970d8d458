import { assert, lorem, oneof, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columns, layOutText, linesPerSheet } from './lay-out-text.ts'

describe('text laid out on sheets', () => {
  it('puts every character on exactly one sheet, in order', () => {
    assert(property(oneof(string({ maxLength: 9000, unit: 'grapheme' }), lorem({ maxCount: 900 })), (text) => {
      const sheets = layOutText(text)
      expect(sheets[0]?.start).toBe(0)
      expect(sheets.at(-1)?.end).toBe(text.length)
      for (const [index, sheet] of sheets.entries()) if (index > 0) expect(sheet.start).toBe(sheets[index - 1]?.end)
      for (const sheet of sheets) {
        const lines = sheet.text.split('\n')
        expect(lines.length).toBeLessThanOrEqual(linesPerSheet)
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(columns + 1)
      }
    }), { numRuns: 200 })
  })

  it('does not cut a pair of surrogates in two', () => {
    for (const sheet of layOutText('🕊'.repeat(500))) expect(sheet.text.isWellFormed()).toBe(true)
  })

  it('gives empty text one sheet, so that it keeps its number', () => {
    expect(layOutText('')).toEqual([{ text: '', start: 0, end: 0 }])
  })
})
