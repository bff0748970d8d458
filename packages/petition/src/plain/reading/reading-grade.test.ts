import { describe, expect, it } from 'vitest'
import { readingOf } from './reading-grade.ts'
import { englishSyllables, spanishSyllables } from './syllables.ts'

describe('syllables', () => {
  it.each([['cat', 1], ['prison', 2], ['sentence', 2], ['President', 3], ['asked', 1], ['wanted', 2], ['decided', 3], ['clemency', 3], ['petition', 3], ['conviction', 3], ['period', 3], ['table', 2], ['the', 1], ['188', 3]])('English: %s has %i', (word, syllables) => {
    expect(englishSyllables(word)).toBe(syllables)
  })

  it.each([['sol', 1], ['prisión', 2], ['sentencia', 3], ['petición', 3], ['ley', 1], ['guía', 2], ['todavía', 4], ['quien', 1], ['aéreo', 4], ['ciudad', 2], ['pidió', 2], ['leer', 2], ['pingüino', 3], ['año', 2], ['y', 1], ['usted', 2]])('Spanish: %s has %i', (word, syllables) => {
    expect(spanishSyllables(word)).toBe(syllables)
  })
})

describe('the reading grade', () => {
  it('is that of Flesch and Kincaid, worked by hand', () => {
    // Two sentences, six words, six syllables: 0.39 × 3 + 11.8 × 1 − 15.59.
    expect(readingOf('en', ['The cat sat. The dog ran.'])).toMatchObject({ sentences: 2, words: 6, syllables: 6, value: -2.6, says: 'grade 0' })
    // Their published example: 24 syllables in 13 words are grade 11.3 (13 × 0.39 + 11.8 × 24/13 − 15.59).
    const platypus = readingOf('en', ['The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.'])
    expect(platypus.words).toBe(13)
    expect(Math.abs(platypus.value - 11.3)).toBeLessThanOrEqual(1.9)
  })

  it('is that of Szigriszt-Pazos in Spanish, worked by hand, in the words of the scale', () => {
    // Three words, six syllables, one sentence: 206.835 − 62.3 × 2 − 3.
    expect(readingOf('es', ['La casa blanca.'])).toMatchObject({ words: 3, syllables: 5, value: 100, says: '100, muy fácil' })
    expect(readingOf('es', ['Conmutación jurisdiccional.']).says).toContain('muy difícil')
  })

  it('does not end a sentence at an abbreviation', () => {
    expect(readingOf('en', ['Office of the Pardon Attorney, U.S. Department of Justice.']).sentences).toBe(1)
    expect(readingOf('en', ['It is No. 4. Ask us.']).sentences).toBe(2)
  })

  it('of nothing does not break', () => {
    expect(readingOf('en', [])).toMatchObject({ words: 0, sentences: 0 })
  })
})
