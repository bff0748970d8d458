/** For tests only: facts with as little said as a test needs. */
import type { Fact, FactSource } from './fact.ts'

/** A fact from page 1 of a paper. */
export function fromPaper(id: string, paper: string, path: string, value: unknown, more: Partial<Fact> = {}): Fact {
  const words = String(value)
  return { id, path, value, standing: 'proposed', source: { from: 'paper', paper, page: 1, start: 0, end: words.length, words, boxes: [], confidence: 100 }, ...more }
}

/** A fact from anywhere else. */
export function fromSource(id: string, source: FactSource, path: string, value: unknown, more: Partial<Fact> = {}): Fact {
  return { id, path, value, standing: 'proposed', source, ...more }
}

export const sister: FactSource = { from: 'person', who: 'her sister', on: '2026-01-02', words: 'as she told it' }
