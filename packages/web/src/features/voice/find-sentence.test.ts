import { describe, expect, it } from 'vitest'
import { findSentences } from './find-sentence.ts'

const sentence = (id: string, name: string, standard: string) => ({ id, name, part: 'The memorandum', standard, reads: standard, slots: [] })
const sentences = [sentence('held', 'Where the person is held', '[surname] is held at [facility].'), sentence('programs', 'Programs completed', 'The papers show [count] completed.')]

describe('looking for a composed sentence', () => {
  it('finds it by words of its name or wording, in any order, and shows all when nothing is typed', () => {
    expect(findSentences(sentences, '', new Map())).toHaveLength(2)
    expect(findSentences(sentences, 'HELD where', new Map()).map(({ id }) => id)).toEqual(['held'])
    expect(findSentences(sentences, 'held completed', new Map())).toEqual([])
  })

  it('finds it by the office’s own words', () => {
    expect(findSentences(sentences, 'finished', new Map([['programs', 'She has finished [count].']])).map(({ id }) => id)).toEqual(['programs'])
  })
})
