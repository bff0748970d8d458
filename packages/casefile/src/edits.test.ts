import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { edits } from './edits.ts'

/** The definition, without any shortcut. */
function slow(one: string, other: string): number {
  if (one === '' || other === '') return one.length + other.length
  const same = one.at(-1) === other.at(-1) ? 0 : 1
  const [a, b] = [one.slice(0, -1), other.slice(0, -1)]
  const swapped = one.length > 1 && other.length > 1 && one.at(-1) === other.at(-2) && one.at(-2) === other.at(-1)
  return Math.min(slow(a, other) + 1, slow(one, b) + 1, slow(a, b) + same, ...(swapped ? [slow(one.slice(0, -2), other.slice(0, -2)) + 1] : []))
}

describe('how far two words are apart', () => {
  it.each([['clemency', 'clemency', 0], ['clemecny', 'clemency', 1], ['clemncy', 'clemency', 1], ['clemencyy', 'clemency', 1], ['klemensy', 'clemency', 2], ['', 'ab', 2]])('%s, %s: %i', (one, other, away) => {
    expect(edits(one, other, 3)).toBe(away)
  })

  it('is by definition the least number of steps, as far as it is asked for', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 })
    fc.assert(fc.property(word, word, fc.integer({ min: 0, max: 3 }), (one, other, most) => {
      expect(edits(one, other, most)).toBe(Math.min(slow(one, other), most + 1))
    }))
  })

  it('counts two swapped letters as two where nobody types', () => {
    expect(['martial', 'marital'].map((word) => edits(word, 'marital', 3, { swaps: false }))).toEqual([2, 0])
  })
})
