import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countAsSent, splitMessage } from './split-message.ts'

const bare = (parts: readonly string[]) => parts.map((part) => part.replace(/^\(\d+ of \d+\)\n\n/, ''))

describe('a message in parts', () => {
  it('stays whole and without a head where it fits, to the last character', () => {
    expect(splitMessage('x'.repeat(13_000), 13_000)).toEqual(['x'.repeat(13_000)])
    expect(splitMessage(`${'x'.repeat(6000)} ${'y'.repeat(7000)}`, 13_000)).toHaveLength(2)
  })
  it('is cut between paragraphs before sentences, and between sentences before words', () => {
    expect(splitMessage(`${'One. '.repeat(12).trim()}\n\n${'Two. '.repeat(12).trim()}`, 90)).toEqual([`(1 of 2)\n\n${'One. '.repeat(12).trim()}`, `(2 of 2)\n\n${'Two. '.repeat(12).trim()}`])
    expect(bare(splitMessage(`${'a'.repeat(30)}. ${'b'.repeat(50)}`, 70))).toEqual([`${'a'.repeat(30)}.`, 'b'.repeat(50)])
    expect(bare(splitMessage('word '.repeat(30).trim(), 60)).every((part) => /^word( word)*$/.test(part))).toBe(true)
  })
  it('counts a line break as two', () => expect(countAsSent('a\nb')).toBe(4))
  it('is refused parts that could say nothing', () => expect(() => splitMessage('x', 10)).toThrow(RangeError))
  it('never has a part that is too long, loses no word, and cuts no character', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', 'é', '😀', ' ', '\n', '. ', '\n\n', 'wörter'), maxLength: 400 }), fc.integer({ min: 40, max: 200 }), (text, most) => {
      const parts = splitMessage(text, most)
      for (const part of parts) {
        expect(countAsSent(part)).toBeLessThanOrEqual(most)
        expect(part.isWellFormed()).toBe(true)
      }
      expect(bare(parts).join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''))
    }))
  })
})
