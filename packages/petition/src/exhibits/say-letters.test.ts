import type { Fact, OnPaper } from '@lenity/casefile'
import { describe, expect, it } from 'vitest'
import { sayLetters } from './say-letters.ts'

const source = (paper: string): OnPaper => ({ from: 'paper', paper, page: 1, start: 0, end: 4, words: 'Ruth', boxes: [], confidence: 100 })
const fact = (id: string, what: 'writer' | 'on', value: string, more: Partial<Fact> = {}): Fact => ({ id, path: `release.letters.0.${what}`, value, source: source('a letter'), standing: 'confirmed', ...more })

describe('a letter in the table of exhibits', () => {
  it('is named by its writer and its day, each once it is confirmed', () => {
    expect([...sayLetters([fact('1', 'writer', 'Ruth Weems'), fact('2', 'on', '2026-05-04')])]).toEqual([['a letter', 'Ruth Weems, 4 May 2026']])
    expect([...sayLetters([fact('1', 'writer', 'Ruth Weems'), fact('2', 'on', '2026-05-04', { standing: 'proposed' })])]).toEqual([['a letter', 'Ruth Weems']])
    expect([...sayLetters([fact('1', 'writer', 'Ruth Weems', { standing: 'proposed' }), fact('2', 'on', '2026-05-04')])]).toEqual([])
  })

  it('has the name as it was corrected, and each paper its own', () => {
    const corrected = fact('3', 'writer', 'Ruth A. Weems', { corrects: '1', source: { from: 'person', who: 'Counsel', on: '2026-06-01', words: 'Ruth A. Weems' } as Fact['source'] })
    expect([...sayLetters([corrected, fact('1', 'writer', 'Ruth Wems'), fact('4', 'writer', 'Owen Pruitt', { source: source('another') })])]).toEqual([['a letter', 'Ruth A. Weems'], ['another', 'Owen Pruitt']])
  })
})
