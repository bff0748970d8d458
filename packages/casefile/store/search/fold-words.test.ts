import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldedWords, signedNumbers, wordsOf } from './fold-words.ts'

describe('the words of a text', () => {
  it('are without capitals and accents, each where it stands', () => {
    expect(foldedWords('José’s 2nd KEY.')).toEqual([{ word: 'jose', start: 0, end: 4 }, { word: 's', start: 5, end: 6 }, { word: '2nd', start: 7, end: 10 }, { word: 'key', start: 11, end: 14 }])
  })

  it('are the same in a text of plain letters as in one that goes on in others', () => {
    const plain = fc.string({ unit: fc.constantFrom(...'aZ09 .-(\n\t\u0011_'), maxLength: 40 })
    fc.assert(fc.property(fc.oneof(plain, fc.string({ unit: 'binary-ascii' })), (text) => {
      expect(foldedWords(text)).toEqual(foldedWords(`${text} é`).slice(0, -1))
      expect(signedNumbers(text)).toEqual(signedNumbers(`${text} é`))
      expect(wordsOf(text)).toEqual([...foldedWords(text), ...signedNumbers(text)].map(({ word }) => word))
    }))
  })

  it('with numbers written with signs also without them, and takes no time over what has neither end nor space', () => {
    expect(signedNumbers('No. 4:08-cr-00123, under 841(b)(1)(A); a-b 12').map(({ word }) => word)).toEqual(['408cr00123', '841b1a'])
    const began = performance.now()
    for (const endless of [`${'-'.repeat(100_000)}1`, `${'a'.repeat(100_000)},-1`, `${'1,'.repeat(50_000)}-é`]) {
      signedNumbers(endless)
      foldedWords(endless)
    }
    expect(performance.now() - began).toBeLessThan(1_000)
  })
})
