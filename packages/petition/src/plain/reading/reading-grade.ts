import type { PlainLanguage } from '../in-both.ts'
import { englishSyllables, spanishSyllables } from './syllables.ts'

/** How hard a text is to read, with the formula and where it was read. */
export interface Reading {
  /** English: the school grade of Flesch and Kincaid. Spanish: the perspicuity of Szigriszt-Pazos, higher is easier. To one decimal. */
  readonly value: number
  readonly words: number
  readonly sentences: number
  readonly syllables: number
  /** In words, such as `grade 5.4` or `72.1, bastante fácil`. */
  readonly says: string
  readonly formula: { readonly name: string; readonly is: string; readonly link: string }
}

const flesch = { name: 'Flesch–Kincaid grade level', is: '0.39 × words per sentence + 11.8 × syllables per word − 15.59', link: 'http://www.readabilityformulas.com/flesch-grade-level-readability-formula.php' } as const
const szigriszt = { name: 'Perspicuidad de Szigriszt-Pazos, escala INFLESZ', is: '206.835 − 62.3 × syllables per word − words per sentence', link: 'https://legible.es/blog/perspicuidad-szigriszt-pazos/' } as const

/** The scale of INFLESZ, each step from its lower end. */
const inflesz: readonly (readonly [from: number, says: string])[] = [[80, 'muy fácil'], [65, 'bastante fácil'], [55, 'normal'], [40, 'algo difícil'], [-Infinity, 'muy difícil']]

/** The reading grade of texts, each of which is at least one sentence. No text has no grade: zero words count as one. */
export function readingOf(language: PlainLanguage, texts: readonly string[]): Reading {
  const all = texts.flatMap(sentencesIn)
  const words = all.flatMap(wordsIn)
  const syllables = words.reduce((sum, word) => sum + (language === 'en' ? englishSyllables(word) : spanishSyllables(word)), 0)
  const [perSentence, perWord] = [words.length / Math.max(1, all.length), syllables / Math.max(1, words.length)]
  const exact = language === 'en' ? 0.39 * perSentence + 11.8 * perWord - 15.59 : 206.835 - 62.3 * perWord - perSentence
  const value = Math.round(exact * 10) / 10
  return {
    value, words: words.length, sentences: all.length, syllables,
    says: language === 'en' ? `grade ${String(Math.max(0, value))}` : `${String(value)}, ${inflesz.find(([from]) => exact >= from)?.[1] ?? ''}`,
    formula: language === 'en' ? flesch : szigriszt,
  }
}

/** A sentence ends with a stop before a capital, and with its text; not after an abbreviation of capitals or `No.`. */
function sentencesIn(text: string): readonly string[] {
  return text.split(/(?<=[.!?:])(?<!\b(?:[A-Z]|No|St|Mr|Ms|vs?)\.)\s+(?=[A-ZÁÉÍÓÚÑ¿¡“])/).filter((each) => wordsIn(each).length > 0)
}

function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu) ?? []
}
